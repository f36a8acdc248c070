import Language

/// The regular forms that a word of the headline may have in the story.
///
/// Headlines tell in the present what the story tells in the past: "Port bans trawlers" is "The port banned every trawler". The
/// forms are made by endings, without a lexicon: what is no word is in no story either.
enum WordForms {
  /// Keys of the word as it stands and of its other forms, some of them more than once.
  ///
  /// - Parameter letters: In whatever case. Of a word with letters beyond ASCII the endings are made all the same.
  static func keys(of letters: some Collection<UInt8>) -> [WordKey] {
    let word = Array(letters)
    var keys = [WordKey(word)]
    for stem in stems(of: word) {
      keys.append(WordKey(stem))
      for ending in endings { keys.append(WordKey(stem + ending)) }
      if stem.last == UInt8(ascii: "e") {
        for ending in silent { keys.append(WordKey(stem.dropLast() + ending)) }
      }
      if stem.last == UInt8(ascii: "y") {
        for ending in afterY { keys.append(WordKey(stem.dropLast() + ending)) }
      }
      // "ban": "banned"
      if let last = stem.last {
        for ending in doubling { keys.append(WordKey(stem + [last] + ending)) }
      }
    }
    return keys
  }

  /// The word, and what is left of it without an ending that it has: three letters at least.
  private static func stems(of word: [UInt8]) -> [[UInt8]] {
    var stems = [word]
    func add(_ stem: [UInt8]) { if stem.count >= 3 { stems.append(stem) } }
    func ends(_ ending: StaticString) -> Bool {
      let size = ending.utf8CodeUnitCount
      guard word.count > size else { return false }
      return (0..<size).allSatisfy {
        word[word.count - size + $0] | 0x20 == ending.utf8Start[$0]
      }
    }
    if ends("s") { add(Array(word.dropLast())) }
    if ends("es") { add(Array(word.dropLast(2))) }
    if ends("ies") || ends("ied") { add(word.dropLast(3) + [UInt8(ascii: "y")]) }
    if ends("ed") {
      add(Array(word.dropLast()))
      add(Array(word.dropLast(2)))
    }
    if ends("ing") {
      add(Array(word.dropLast(3)))
      add(word.dropLast(3) + [UInt8(ascii: "e")])
    }
    return stems
  }

  private static let endings: [[UInt8]] = ["s", "es", "d", "ed", "ing"].map { Array($0.utf8) }
  /// In the place of a silent "e".
  private static let silent: [[UInt8]] = [Array("ing".utf8)]
  /// In the place of a "y".
  private static let afterY: [[UInt8]] = ["ies", "ied"].map { Array($0.utf8) }
  /// Behind a letter that is written twice.
  private static let doubling: [[UInt8]] = ["ed", "ing"].map { Array($0.utf8) }
}

import Language

/// The regular forms that a word of the headline may have in the story.
///
/// Headlines tell in the present what the story tells in the past: "Port bans trawlers" is "The port banned every trawler". The
/// forms are made by endings, without a lexicon: what is no word is in no story either.
struct WordForms {
  /// A stem with what is tried behind it; one buffer serves all words of a headline.
  private var letters: [UInt8] = []

  init() { letters.reserveCapacity(64) }

  /// Hands over the keys of a word as it stands and of its other forms, some of them more than once.
  ///
  /// - Parameter word: In whatever case. Of a word with letters beyond ASCII the endings are made all the same.
  mutating func each(of word: some Collection<UInt8>, _ take: (WordKey) -> Void) {
    letters.removeAll(keepingCapacity: true)
    letters.append(contentsOf: word)
    let count = letters.count
    forms(count, take)
    if ends("s", count) { forms(count - 1, take) }
    if ends("es", count) { forms(count - 2, take) }
    if ends("ed", count) {
      forms(count - 1, take)
      forms(count - 2, take)
    }
    if ends("ing", count) { forms(count - 3, take) }
    if ends("ies", count) || ends("ied", count) {
      letters[count - 3] = UInt8(ascii: "y")
      forms(count - 2, take)
    }
    if ends("ing", count) {
      letters[count - 3] = UInt8(ascii: "e")
      forms(count - 2, take)
    }
  }

  /// The stem of so many letters with its endings; three letters at least.
  private mutating func forms(_ count: Int, _ take: (WordKey) -> Void) {
    guard count >= 3 else { return }
    let rest = Array(letters[count...])
    defer { letters.replaceSubrange(count..., with: rest) }
    take(WordKey(letters[..<count]))
    func add(_ ending: StaticString, behind end: Int) {
      letters.removeSubrange(end...)
      ending.withUTF8Buffer { letters.append(contentsOf: $0) }
      take(WordKey(letters))
    }
    let last = letters[count - 1]
    add("s", behind: count)
    switch last {
    case UInt8(ascii: "e"):
      add("d", behind: count)
      add("ing", behind: count - 1)
    case UInt8(ascii: "y"):
      add("ed", behind: count)
      add("ing", behind: count)
      add("ies", behind: count - 1)
      add("ied", behind: count - 1)
    default:
      add("ed", behind: count)
      add("ing", behind: count)
      if Self.hissing.contains(last) { add("es", behind: count) }
      // "ban": "banned"
      if Self.doubled.contains(last), Self.vowels.contains(letters[count - 2]) {
        letters.removeSubrange(count...)
        letters.append(last)
        add("ed", behind: count + 1)
        add("ing", behind: count + 1)
      }
    }
    letters.removeSubrange((count - 1)...)
    letters.append(last)
  }

  /// "boxes", "churches", "heroes"
  private static let hissing = Array("sxzho".utf8)
  private static let doubled = Array("bdglmnprt".utf8)
  private static let vowels = Array("aeiou".utf8)

  /// Whether the word of so many letters ends so, in small letters.
  private func ends(_ ending: StaticString, _ count: Int) -> Bool {
    let size = ending.utf8CodeUnitCount
    guard count > size, letters.count >= count else { return false }
    return (0..<size).allSatisfy { letters[count - size + $0] | 0x20 == ending.utf8Start[$0] }
  }
}

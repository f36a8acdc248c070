import Glibc
import Language
import Provenance

/// The words of a document that may tell its story from others, with how much each tells.
///
/// A word weighs more the more often it stands there, half as much again when it is of a name, and more when it stands in
/// the headline or the first sentences: what an article is about is said first.
struct TellingWords {
  /// Unordered, each hash once.
  let keys: [StoryTraits.Key]

  /// What is known of a word.
  private struct Seen {
    var count = 0
    /// The first sentence that has it; 0 for the headline.
    var sentence = 0
    var isNumber = false
    /// Whether it begins with a capital where nothing asks for one.
    var isCapitalised = false
    var isLowerCase = false
  }

  /// Words that stand in any story.
  private static let everywhere: WordClass = [
    .determiner, .subjectPronoun, .objectPronoun, .possessivePronoun, .preposition, .coordinator,
    .subordinator, .auxiliary, .negation, .connective, .firstPerson, .functionWord, .pronounVerb,
    .month, .weekday, .timeWord, .numberWord, .ordinalWord, .strongSpeechVerb, .speechParticiple,
    .abbreviation,
  ]

  init(_ document: Document) {
    var seen: [UInt32: Seen] = [:]
    for (number, sentence) in document.sentences.enumerated() {
      let saysNames = !sentence.isTitle && !Self.isShouted(document.tokens[sentence.tokens])
      for token in document.tokens[sentence.tokens] {
        guard let hash = Self.hash(of: token, in: document.text.bytes) else { continue }
        var word = seen[hash] ?? Seen(sentence: number)
        word.count += 1
        if token.kind == .number {
          word.isNumber = true
        } else if !token.isCapitalised {
          word.isLowerCase = true
        } else if saysNames, !token.flags.contains(.opensSentence) {
          word.isCapitalised = true
        }
        seen[hash] = word
      }
    }
    keys = seen.map { hash, word in
      let kind: StoryTraits.Kind =
        word.isNumber ? .number : word.isCapitalised && !word.isLowerCase ? .name : .word
      var weight = 1 + log(Double(word.count))
      switch kind {
      case .name: weight *= 1.5
      case .word: break
      case .number: weight *= 0.6
      }
      weight *= word.sentence == 0 ? 1.6 : word.sentence < 3 ? 1.3 : 1
      return StoryTraits.Key(hash: hash, kind: kind, weight: UInt8((weight * 4).rounded()))
    }
  }

  /// Whether a sentence begins nearly all its words with capitals, as headlines do: then they say nothing of names.
  private static func isShouted(_ tokens: ArraySlice<Token>) -> Bool {
    let words = tokens.filter {
      $0.isWord && !$0.isAny(of: everywhere) && !$0.flags.contains(.opensSentence)
    }
    return words.count > 2 && words.allSatisfy(\.isCapitalised)
  }

  /// The number of a word, the same for its forms; nil for one that tells nothing.
  private static func hash(of token: Token, in bytes: [UInt8]) -> UInt32? {
    switch token.kind {
    case .number: break
    case .word:
      if token.isAny(of: everywhere) { return nil }
      if token.end - token.start < 3 {
        guard token.flags.contains(.allCapitals) else { return nil }
      }
    default: return nil
    }
    var end = token.end
    if token.isWord { end = stemEnd(bytes, token.start, token.end) }
    var hash: UInt32 = 0x811C_9DC5
    for index in token.start..<end {
      let byte = bytes[index]
      // Commas of thousands come and go.
      if byte == 0x2C { continue }
      hash = (hash ^ UInt32(byte &- 0x41 < 26 ? byte | 0x20 : byte)) &* 0x0100_0193
    }
    return hash
  }

  /// Endings that forms of one word differ in, where four letters remain.
  private static let endings: [[UInt8]] = ["ings", "ing", "ed", "es", "s", "e"].map {
    Array($0.utf8)
  }

  /// Where a word's stem ends.
  private static func stemEnd(_ bytes: [UInt8], _ start: Int, _ end: Int) -> Int {
    for ending in endings where end - start >= ending.count + 4 {
      let from = end - ending.count
      if ending.indices.allSatisfy({ bytes[from + $0] | 0x20 == ending[$0] }) { return from }
    }
    return end
  }
}

import Glibc
import Language
import Provenance

/// The words of a document that may tell its story from others, with how much each tells.
///
/// A word weighs more the more often it stands there, half as much again when it is of a name, and more when it stands in
/// the headline or the first sentences: what an article is about is said first. What is told only in passing weighs half.
struct TellingWords {
  /// Unordered, each hash once.
  let keys: [StoryTraits.Key]

  /// What is known of a word.
  private struct Seen {
    let hash: UInt32
    var count = 0
    /// The first sentence that has it; 0 for the headline.
    let sentence: Int
    var isNumber = false
    /// Whether it begins with a capital where nothing asks for one.
    var isCapitalised = false
    var isLowerCase = false
    /// Whether it stands only where something is told in passing.
    var isPassing = true
  }

  /// The words that were seen, looked up by their hashes: open addressing, as a dictionary costs three times as much.
  private struct SeenWords {
    /// Of this run, so that nobody can choose words that meet in one slot; what is found does not hang on it.
    private static let seed = UInt64.random(in: .min ... .max) | 1

    /// In the order in which they came.
    private(set) var words: [Seen] = []
    /// Places in `words`, 1 for the first; 0 where a slot is free. More than twice as many as words can come.
    private var slots: [UInt32]

    init(most count: Int) {
      slots = [UInt32](
        repeating: 0, count: 1 << (Int.bitWidth - (2 * count + 2).leadingZeroBitCount))
      words.reserveCapacity(count / 2)
    }

    /// The place of a word, which it gets where it has none.
    mutating func place(of hash: UInt32, sentence: Int) -> Int {
      let mask = slots.count - 1
      var slot = Int(truncatingIfNeeded: UInt64(hash) &* Self.seed >> 32) & mask
      while slots[slot] != 0 {
        let place = Int(slots[slot]) - 1
        if words[place].hash == hash { return place }
        slot = (slot + 1) & mask
      }
      words.append(Seen(hash: hash, sentence: sentence))
      slots[slot] = UInt32(words.count)
      return words.count - 1
    }

    /// Tells of a word that it stands there once more.
    mutating func note(_ token: Token, at place: Int, saysNames: Bool, isPassing: Bool) {
      words[place].count += 1
      if !isPassing { words[place].isPassing = false }
      if token.kind == .number {
        words[place].isNumber = true
      } else if !token.isCapitalised {
        words[place].isLowerCase = true
      } else if saysNames, !token.flags.contains(.opensSentence) {
        words[place].isCapitalised = true
      }
    }
  }

  /// Words that stand in any story.
  private static let everywhere: WordClass = [
    .determiner, .subjectPronoun, .objectPronoun, .possessivePronoun, .preposition, .coordinator,
    .subordinator, .auxiliary, .negation, .connective, .firstPerson, .functionWord, .pronounVerb,
    .month, .weekday, .timeWord, .numberWord, .ordinalWord, .strongSpeechVerb, .speechParticiple,
    .abbreviation,
  ]

  init(_ document: Document) {
    var seen = SeenWords(most: document.tokens.count)
    let bytes = document.text.bytes
    for (number, sentence) in document.sentences.enumerated() {
      let saysNames = !sentence.isTitle && !Self.isShouted(document.tokens[sentence.tokens])
      var passing = false
      for token in document.tokens[sentence.tokens] {
        passing = Self.isInPassing(token, passing) && !sentence.isTitle
        guard let hash = Self.hash(of: token, in: bytes) else { continue }
        let place = seen.place(of: hash, sentence: number)
        seen.note(token, at: place, saysNames: saysNames, isPassing: passing)
      }
    }
    keys = seen.words.map(Self.key)
  }

  private static func key(_ word: Seen) -> StoryTraits.Key {
    let kind: StoryTraits.Kind =
      word.isNumber ? .number : word.isCapitalised && !word.isLowerCase ? .name : .word
    var weight = word.count == 1 ? 1 : 1 + log(Double(word.count))
    switch kind {
    case .name: weight *= 1.5
    case .word: break
    case .number: weight *= 0.6
    }
    weight *= word.sentence == 0 ? 1.6 : word.sentence < 3 ? 1.3 : 1
    if word.isPassing { weight /= 2 }
    return StoryTraits.Key(hash: word.hash, kind: kind, weight: UInt8((weight * 4).rounded()))
  }

  /// Whether a clause tells something in passing from here on: what happened before, or was like it ("weeks after the slide at Kell,").
  private static func isInPassing(_ token: Token, _ before: Bool) -> Bool {
    switch token.kind {
    case .word: before || token.key.isOne(of: "after", "since", "than", "like")
    case .comma, .stop, .dash: false
    default: before
    }
  }

  /// Whether a sentence begins nearly all its words with capitals, as headlines do: then they say nothing of names.
  private static func isShouted(_ tokens: ArraySlice<Token>) -> Bool {
    var count = 0
    for token in tokens
    where token.isWord && !token.isAny(of: everywhere) && !token.flags.contains(.opensSentence) {
      if !token.isCapitalised { return false }
      count += 1
    }
    return count > 2
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

  /// Where a word's stem ends: before "ings", "ing", "ed", "es", "s" or "e", where four letters remain.
  private static func stemEnd(_ bytes: [UInt8], _ start: Int, _ end: Int) -> Int {
    func letter(_ back: Int) -> UInt8 { bytes[end - back] | 0x20 }
    func isIng(_ back: Int) -> Bool {
      letter(back) == UInt8(ascii: "g") && letter(back + 1) == UInt8(ascii: "n")
        && letter(back + 2) == UInt8(ascii: "i")
    }
    let count = end - start
    guard count >= 5 else { return end }
    switch letter(1) {
    case UInt8(ascii: "s"):
      if count >= 8, isIng(2) { return end - 4 }
      return count >= 6 && letter(2) == UInt8(ascii: "e") ? end - 2 : end - 1
    case UInt8(ascii: "g"): return count >= 7 && isIng(1) ? end - 3 : end
    case UInt8(ascii: "d"): return count >= 6 && letter(2) == UInt8(ascii: "e") ? end - 2 : end
    case UInt8(ascii: "e"): return end - 1
    default: return end
    }
  }
}

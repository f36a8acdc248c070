import Provenance

/// How much in a text speaks for each language: its small words, and the letters of its words.
///
/// After Grefenstette ("Comparing two language identification schemes", 1995): a third to a half of a text's words are
/// small ones, and hardly any of another language's. A word counts the less the more languages have it, a single letter
/// half; a word with a letter that a language has not speaks against it.
struct LanguageTally {
  /// Words of letters.
  private(set) var words = 0
  /// Those of them without a capital, and the small words of English among those.
  private(set) var lowerCase = 0
  private(set) var lowerCaseEnglish = 0
  /// By language, as `SmallWords.languages` has them.
  private(set) var scores = [Double](repeating: 0, count: SmallWords.languages.count)

  /// Counts the words of all paragraphs.
  ///
  /// - Complexity: O(*n*) in bytes.
  init(_ document: Document) {
    for paragraph in document.paragraphs {
      count(document.text.bytes, paragraph.span.start, paragraph.span.end)
    }
  }

  // MARK: Judging

  /// What a text is in, as far as its words tell.
  enum Verdict: Equatable {
    /// Index among `SmallWords.languages`.
    case language(Int)
    /// Two languages have about as much for them.
    case between(Int, Int)
    /// No language has enough.
    case unknown
  }

  /// The language with the most for it, if that is enough and more than any other has.
  var verdict: Verdict {
    let ranked = scores.indices.sorted { (scores[$1], $0) < (scores[$0], $1) }
    let (best, second) = (ranked[0], ranked[1])
    guard scores[best] >= max(1.3, Double(words) * Self.fewest) else { return .unknown }
    return scores[best] - scores[second] >= max(0.25, scores[best] * 0.04)
      ? .language(best) : .between(best, second)
  }

  /// The share of words that small words must make.
  private static let fewest = 0.15

  // MARK: Counting

  /// Counts the words between two offsets.
  private mutating func count(_ bytes: [UInt8], _ start: Int, _ end: Int) {
    var word: [UInt8] = []
    var allowed = ~UInt64(0)
    var isCapital = false
    var index = start
    while index < end {
      let letter = Letter(bytes, at: index, to: end)
      index += letter.length
      switch letter.kind {
      case .none:
        add(word, allowed, isCapital)
        (word, allowed, isCapital) = ([], ~0, false)
      case .apostrophe:
        guard !word.isEmpty else { continue }
        word.append(0x27)
      case .common(let isUpper), .special(let isUpper):
        if word.isEmpty { isCapital = isUpper }
        letter.append(to: &word)
        if case .special = letter.kind {
          allowed &= SmallWords.languagesOfLetter[letter.folded] ?? 0
        }
      }
    }
    add(word, allowed, isCapital)
  }

  /// Counts a word, in lower case; `qu'il` is taken for `qu'` and `il` where it is no word of a list.
  private mutating func add(_ word: [UInt8], _ allowed: UInt64, _ isCapital: Bool) {
    guard !word.isEmpty, word != [0x27] else { return }
    words += 1
    let isEnglish = Self.isEnglish(word)
    if !isCapital {
      lowerCase += 1
      if isEnglish { lowerCaseEnglish += 1 }
    }
    if allowed != ~0 {
      for index in scores.indices {
        scores[index] += allowed & (1 << UInt64(index)) != 0 ? 0.3 : -1
      }
    }
    var bits = Self.bits(of: word, isEnglish)
    if bits == 0, let mark = word.firstIndex(of: 0x27) {
      let before = Array(word[...mark])
      let behind = Array(word[(mark + 1)...])
      score(Self.bits(of: before, false), before.count)
      bits = behind.isEmpty ? 0 : Self.bits(of: behind, false)
    }
    score(bits, word.count)
  }

  /// The languages that have a word.
  private static func bits(of word: [UInt8], _ isEnglish: Bool) -> UInt64 {
    (SmallWords.languagesOfWord[WordKey(word)] ?? 0)
      | (isEnglish ? 1 << UInt64(SmallWords.english) : 0)
  }

  /// Whether a word is a small word of English.
  private static func isEnglish(_ word: [UInt8]) -> Bool {
    !WordTable.english.classes(of: WordKey(word)).isDisjoint(with: .functionWord)
  }

  /// Adds what a word counts for to the languages that have it.
  private mutating func score(_ bits: UInt64, _ length: Int) {
    guard bits != 0 else { return }
    let weight =
      switch bits.nonzeroBitCount {
      case 1: 1.0
      case 2: 0.85
      case 3...4: 0.65
      default: 0.45
      }
    var rest = bits
    while rest != 0 {
      scores[rest.trailingZeroBitCount] += length == 1 ? weight / 2 : weight
      rest &= rest - 1
    }
  }
}

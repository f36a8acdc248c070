import Provenance

/// How much in a text speaks for each language: its small words, and the letters of its words.
///
/// After Grefenstette ("Comparing two language identification schemes", 1995): a third to a half of a text's words are
/// small ones, and hardly any of another language's. A word counts the less the more languages have it, a single letter
/// half; a word with a letter that a language has not speaks against it, and one
/// that none of ours has against all.
struct LanguageTally {
  /// Words of letters.
  private(set) var words = 0
  /// Those of them without a capital; among those the words of English's lexicon that no other language's list has, and among
  /// those the small ones.
  private(set) var lowerCase = 0
  private(set) var englishWords = 0
  private(set) var smallEnglish = 0
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

  /// By pair: how much more speaks for its first language than for its second, where only the two are asked.
  private var parting = [Double](repeating: 0, count: SmallWords.pairs.count)
  /// Words that spoke for each language by themselves, an affix or letters that few have: each once.
  private var kinds = [Set<WordKey>](repeating: [], count: SmallWords.languages.count)

  // MARK: Judging

  /// Whether hardly a word of running text is English's own. Lists of English have few small words, too, but some, and other
  /// words of the lexicon; names and results have capitals.
  var isNoEnglish: Bool {
    lowerCase >= 30 && smallEnglish * 125 < lowerCase && englishWords * 20 < lowerCase
  }

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
    var scores = scores
    let nearest = scores.indices.sorted { (scores[$1], $0) < (scores[$0], $1) }.prefix(2)
    for (index, pair) in SmallWords.pairs.enumerated()
    where nearest.contains(pair.first) && nearest.contains(pair.second) {
      scores[pair.first] += parting[index]
    }
    let ranked = scores.indices.sorted { (scores[$1], $0) < (scores[$0], $1) }
    let (best, second) = (ranked[0], ranked[1])
    let fewest = SmallWords.isRich(best) ? Self.fewestOfRich : Self.fewest
    // One word, however often, is no language: "ku" is a word of many.
    guard scores[best] >= max(1.3, Double(words) * fewest),
      kinds[best].count >= max(2, min(words / 4, 12))
    else {
      return .unknown
    }
    return scores[best] - scores[second] >= max(0.25, scores[best] * 0.04)
      ? .language(best) : .between(best, second)
  }

  /// The share of words that small words must make, in languages that have many and in those that put endings to words instead.
  private static let fewestOfRich = 0.2
  private static let fewest = 0.14

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
      // A mark on a letter that has one already ("ọ̀") is in no alphabet of ours.
      case .mark: if word.last ?? 0 >= 0x80 { allowed = 0 }
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
      let classes = WordTable.english.classes(of: WordKey(word))
      if word.count > 1, !classes.isEmpty, SmallWords.languagesOfWord[WordKey(word)] == nil {
        englishWords += 1
        if isEnglish { smallEnglish += 1 }
      }
    }
    if allowed != ~0 {
      let isTelling = allowed.nonzeroBitCount < 5
      for index in scores.indices {
        let isOwn = allowed & (1 << UInt64(index)) != 0
        scores[index] += isOwn ? 0.3 : allowed == 0 ? -2 : -1
        if isOwn, isTelling { kinds[index].insert(WordKey(word)) }
      }
    }
    var bits = Self.bits(of: word, isEnglish)
    if bits == 0, let mark = word.firstIndex(of: 0x27) {
      let before = Array(word[...mark])
      let behind = Array(word[(mark + 1)...])
      score(Self.bits(of: before, false), before)
      bits = behind.isEmpty ? 0 : Self.bits(of: behind, false)
    }
    score(bits, word)
    let letters = word.count { $0 & 0xC0 != 0x80 }
    if bits == 0, letters > 5 { addAffix(of: word) }
    if letters > 4 { part(word) }
    // Vietnamese writes each syllable by itself.
    if letters > 7, let vietnamese = Self.vietnamese { scores[vietnamese] -= 0.5 }
  }

  private static let vietnamese = SmallWords.languages.firstIndex { $0.tag == "vi" }

  /// Counts what parts the languages of a pair in one word.
  private mutating func part(_ word: [UInt8]) {
    for (index, pair) in SmallWords.pairs.enumerated() {
      if pair.isFirst(word) { parting[index] += 0.5 }
      if pair.isSecond(word) { parting[index] -= 0.5 }
    }
  }

  /// Counts a word that begins or ends as many of a language do: less than a small word, but long words are many where
  /// small ones are few.
  private mutating func addAffix(of word: [UInt8]) {
    for length in (2...min(8, word.count - 2)).reversed() {
      let bits =
        (SmallWords.languagesOfEnding[WordKey(word.suffix(length))] ?? 0)
        | (SmallWords.languagesOfBeginning[WordKey(word.prefix(length))] ?? 0)
      guard bits != 0 else { continue }
      for index in scores.indices where bits & (1 << UInt64(index)) != 0 {
        scores[index] += bits.nonzeroBitCount == 1 ? 0.4 : 0.25
        kinds[index].insert(WordKey(word))
      }
      return
    }
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
  private mutating func score(_ bits: UInt64, _ word: [UInt8]) {
    guard bits != 0 else { return }
    let weight =
      switch bits.nonzeroBitCount {
      case 1: 1.0
      case 2: 0.85
      case 3...4: 0.65
      default: 0.45
      }
    let key = WordKey(word)
    var rest = bits
    while rest != 0 {
      scores[rest.trailingZeroBitCount] += word.count == 1 ? weight / 2 : weight
      kinds[rest.trailingZeroBitCount].insert(key)
      rest &= rest - 1
    }
  }
}

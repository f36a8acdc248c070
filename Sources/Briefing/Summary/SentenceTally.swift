import Language

/// What the tokens of one sentence are, counted in one pass.
///
/// A tally is cleared and used again for each sentence. What is in quotation marks counts as length and as marks, and
/// not as words that tell what kind of sentence it is: those are the article's own.
struct SentenceTally {
  /// Words and numbers, in quotation marks too.
  private(set) var words = 0
  /// Those of them in quotation marks.
  private var quoted = 0
  /// Tokens of any kind outside quotation marks.
  private var unquoted = 0
  /// In quotation marks too.
  private var commas = 0
  /// Outside quotation marks, without "I", "we" and "us".
  private var pronouns = 0
  /// Function words outside quotation marks.
  private var small = 0
  /// A bit for each `Sign` that was seen.
  private var signs: UInt32 = 0

  // Numbers that every token is held against, fetched once an article.
  private let quotedFlag = Token.Flags.quoted.rawValue
  private let telling = SentenceTally.tellingClasses.rawValue
  private let functionWord = WordClass.functionWord.rawValue

  /// Features that are there when any token shows them.
  private static let features: [SentenceFeature] = [
    .said, .otherSpeechVerb, .accordingTo, .hedge, .firstPerson, .negation, .future, .present,
    .past, .weekday, .month, .today, .question, .colon, .dash, .brackets,
  ]

  /// In the order of `features`, which a sign's number is an index into.
  private enum Sign: UInt32 {
    case said, otherSpeechVerb, accordingTo, hedge, firstPerson, negation, future, present
    case past, weekday, month, today, question, colon, dash, brackets
  }

  /// Remembers that a token showed it; how many did is not asked.
  private mutating func note(_ sign: Sign) { signs |= 1 << sign.rawValue }

  /// Counts one token. Marks are noted wherever they stand; words tell something only outside quotation marks.
  mutating func add(_ token: Token) {
    switch token.kind {
    case .word, .number:
      words += 1
      if token.flags.rawValue & quotedFlag != 0 { quoted += 1 }
    case .comma: commas += 1
    case .colon: note(.colon)
    case .dash: note(.dash)
    case .openBracket: note(.brackets)
    case .stop:
      if token.key == "?" { note(.question) }
    default: break
    }
    guard token.flags.rawValue & quotedFlag == 0 else { return }
    unquoted += 1
    if token.isWord { addWord(token) }
  }

  /// What a word outside quotation marks tells. Most are of none of the telling classes and are done with after one
  /// comparison.
  private mutating func addWord(_ token: Token) {
    if token.classes.rawValue & functionWord != 0 { small += 1 }
    guard token.classes.rawValue & telling != 0 else { return }
    if token.isAny(of: .speechVerb) {
      note(token.isAny(of: .strongSpeechVerb) ? .said : .otherSpeechVerb)
    }
    if token.isAny(of: .firstPerson) {
      if token.key != "us" { note(.firstPerson) }
    } else if token.isAny(of: Self.pronoun) {
      pronouns += 1
    }
    if token.isAny(of: .hedge) { note(.hedge) }
    if token.isAny(of: .negation) { note(.negation) }
    if token.isAny(of: .weekday) { note(.weekday) }
    if token.isAny(of: .month) { note(.month) }
    if token.isAny(of: .auxiliary) { addAuxiliary(token.key) }
    if token.isAny(of: .timeWord) {
      let key = token.key
      if key == "today" || key == Self.yesterday || key == "tonight" { note(.today) }
    }
    if token.isAny(of: .opener), token.key == Self.according { note(.accordingTo) }
  }

  /// “is” tells what is, “was” and “had” what was, “will” and “may” what may be; no other auxiliary tells a time.
  private mutating func addAuxiliary(_ key: WordKey) {
    if key == "is" || key == "are" {
      note(.present)
    } else if key == "was" || key == "were" || key == "had" {
      note(.past)
    } else if key == "will" || key == "would" || key == "could" || key == "may" {
      note(.future)
    }
  }

  /// What is counted as a pronoun.
  private static let pronoun: WordClass = [.subjectPronoun, .objectPronoun, .possessivePronoun]
  /// All classes that `addWord` asks for: a new one must be named here too.
  private static let tellingClasses: WordClass = [
    .speechVerb, .firstPerson, .subjectPronoun, .objectPronoun, .possessivePronoun, .hedge,
    .negation, .weekday, .month, .auxiliary, .timeWord, .opener,
  ]
  private static let yesterday: WordKey = "yesterday"
  private static let according: WordKey = "according"

  /// A tally of nothing, as this one was.
  mutating func clear() {
    (words, quoted, unquoted, commas, pronouns, small, signs) = (0, 0, 0, 0, 0, 0, 0)
  }

  /// Writes what was counted into a row, brought to small numbers: length in twenties up to 80 words, commas and
  /// pronouns in threes.
  func write(_ row: Int, _ rows: inout SentenceRows) {
    var rest = signs
    while rest != 0 {
      rows.mark(row, Self.features[rest.trailingZeroBitCount])
      rest &= rest - 1
    }
    rows.mark(row, .under8, words < 8)
    rows.mark(row, .under12, 8..<12 ~= words)
    rows.mark(row, .under16, 12..<16 ~= words)
    rows.mark(row, .over40, words >= 40)
    let length = Double(min(words, 80)) / 20
    rows[row, .length] = length
    rows[row, .lengthSquared] = length * length
    rows[row, .quotedShare] = Double(quoted) / Double(max(1, words))
    rows.mark(row, .fewQuoted, 1...4 ~= quoted)
    rows[row, .commas] = Double(min(commas, 5)) / 3
    rows[row, .pronouns] = Double(min(pronouns, 9)) / 3
    rows[row, .smallWords] = Double(small) / Double(max(1, unquoted))
  }
}

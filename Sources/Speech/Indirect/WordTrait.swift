import Language

/// What a token is to the model of indirect speech: a class of words or marks, coarse enough to learn from.
enum WordTrait: UInt8 {
  /// Outside the sentence.
  case edge
  /// Numbers and signs of money.
  case number
  case possessive, stop, comma, colon, semicolon, hyphen, dash, open, close, quote
  case symbol
  case that, to, `if`, and, but, `as`, who, when, `while`, what, of, `for`, `in`, by, with, from
  case about, after, because, not
  /// he, she, they
  case he
  /// it, there
  case it
  /// i, we, you
  case i
  case him, his, the, a, determiner
  /// Forms of be, of have, of do; will, would, can.
  case be, have, will, `do`
  case preposition, adverb, speech, participle, attitude, time, numberWord
  /// The first token of a name; another word with a capital inside a sentence.
  case name, capital
  case document, office, verb
  /// Words that the lexicon does not know, by their ending.
  case ing, ed, ly, s, word
  case than
  /// Inside quotation marks, whatever it is.
  case quoted

  /// How many there can be; features pair traits by this.
  static let count = 64

  /// Whether it is a verb, or says that one is near.
  var isVerb: Bool {
    switch self {
    case .be, .have, .will, .do, .speech, .verb: true
    default: false
    }
  }

  /// Whether it may stand inside a noun phrase behind its first word.
  var continuesPhrase: Bool {
    switch self {
    case .word, .s, .ed, .ing, .ly, .office, .document, .capital, .numberWord, .hyphen, .possessive,
      .number, .name:
      true
    default: false
    }
  }
}

extension WordTrait {
  /// Small words with a trait of their own.
  private static let small: [(WordTrait, StaticString)] = [
    (.that, "that"), (.to, "to"), (.if, "if whether"), (.and, "and or nor"), (.but, "but yet"),
    (.as, "as"), (.who, "who which whose"), (.when, "when where"),
    (.while, "while though although whereas"), (.what, "what why how"), (.of, "of"), (.for, "for"),
    (.in, "in on at"), (.by, "by"), (.with, "with"), (.from, "from"), (.about, "about"),
    (.after, "after before until since"), (.because, "because"), (.not, "not never no"),
    (.he, "he she they"), (.it, "it there"), (.i, "i we you"),
    (.him, "him her them us me himself herself themselves itself whom"),
    (.his, "his their its our my your"), (.the, "the"), (.a, "a an"),
    (.be, "is are was were be been being isn't aren't wasn't weren't"),
    (.have, "has have had having hasn't haven't hadn't"),
    (
      .will,
      "will would shall should can could may might must won't wouldn't can't couldn't shouldn't cannot"
    ),
    (.do, "do does did don't doesn't didn't"), (.than, "than"),
  ]

  /// Classes that all small words are in one of.
  private static var smallClasses: WordClass {
    [
      .functionWord, .auxiliary, .negation, .subordinator, .coordinator, .preposition,
      .subjectPronoun, .objectPronoun, .possessivePronoun, .determiner,
    ]
  }

  /// The number of the trait by word.
  private static let table: WordTable = {
    var table = WordTable()
    for (trait, words) in small {
      for word in TableReader.keys(words) {
        table.add(WordClass(rawValue: UInt64(trait.rawValue)), to: word)
      }
    }
    return table
  }()

  /// The trait of a token outside quotation marks; `opensName`: a name begins with it.
  ///
  /// No initialiser, which would own the bytes and count a reference for each token.
  static func of(_ token: Token, opensName: Bool, _ bytes: [UInt8]) -> WordTrait {
    guard token.isWord else { return mark(token, bytes) }
    if token.isAny(of: smallClasses), let small = small(token.key) { return small }
    if opensName { return .name }
    if token.isCapitalised, !token.flags.contains(.opensSentence) { return .capital }
    return token.classes.isEmpty ? ending(token, bytes) : known(token, bytes)
  }

  private static func small(_ key: WordKey) -> WordTrait? {
    let number = table.classes(of: key).rawValue
    return number == 0 ? nil : WordTrait(rawValue: UInt8(truncatingIfNeeded: number))
  }

  private static func mark(_ token: Token, _ bytes: [UInt8]) -> WordTrait {
    switch token.kind {
    case .word, .number: .number
    case .possessive: .possessive
    case .stop: .stop
    case .comma: .comma
    case .colon: bytes[token.start] == UInt8(ascii: ";") ? .semicolon : .colon
    case .hyphen: .hyphen
    case .dash: .dash
    case .openBracket: .open
    case .closeBracket: .close
    case .quotationMark: .quote
    case .currency: .number
    case .percent, .symbol: .symbol
    }
  }

  private static func known(_ token: Token, _ bytes: [UInt8]) -> WordTrait {
    if token.isAny(of: [.weekday, .month, .timeWord]) { return .time }
    if token.isAny(of: .determiner) { return .determiner }
    if token.isAny(of: .preposition) { return .preposition }
    if token.isAny(of: .auxiliary) { return .will }
    if token.isAny(of: .speechParticiple) { return .participle }
    if token.isAny(of: .speechVerb) { return .speech }
    if token.isAny(of: .attitudeVerb) { return .attitude }
    if token.isAny(of: [.adverb, .connective]) { return .adverb }
    if token.isAny(of: .numberWord) { return .numberWord }
    if token.isAny(of: .document) { return .document }
    if token.isAny(of: [.office, .organisation, .media, .personNoun, .claimant, .title]) {
      return .office
    }
    if token.isAny(of: [.commonVerb, .riseWord, .fallWord]) { return .verb }
    return ending(token, bytes)
  }

  private static func ending(_ token: Token, _ bytes: [UInt8]) -> WordTrait {
    let length = token.end - token.start
    guard length >= 2 else { return .word }
    let last = bytes[token.end - 1] | 0x20
    let before = bytes[token.end - 2] | 0x20
    if last == UInt8(ascii: "s") { return .s }
    if last == UInt8(ascii: "d"), before == UInt8(ascii: "e") { return .ed }
    if last == UInt8(ascii: "y"), before == UInt8(ascii: "l") { return .ly }
    if length >= 3, last == UInt8(ascii: "g"), before == UInt8(ascii: "n"),
      bytes[token.end - 3] | 0x20 == UInt8(ascii: "i")
    {
      return .ing
    }
    return .word
  }
}

import Language

/// What a token is to the model of indirect speech: a class of words or marks, coarse enough to learn from.
///
/// Words of one trait are alike to the model, so pairs of traits stay few enough for a weight each.
/// The raw value is part of the answers: whoever moves a case must learn the weights anew.
enum WordTrait: UInt8 {
  /// Outside the sentence.
  ///
  /// Zero, so that whatever lies outside needs no look.
  case edge
  /// Numbers and signs of money.
  ///
  /// Of both, "40" and "€".
  case number
  case possessive, stop, comma, colon, semicolon, hyphen, dash, open, close, quote
  /// Percent signs, too.
  case symbol
  /// Small words of which each, or a few alike ("if", "whether"), decide where content begins and
  /// ends.
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
  ///
  /// "Can" and "could" are `will`.
  case be, have, will, `do`
  case preposition, adverb, speech, participle, attitude, time, numberWord
  /// The first token of a name; another word with a capital inside a sentence.
  case name, capital
  case document, office, verb
  /// Words that the lexicon does not know, by their ending.
  ///
  /// Words that the lexicon knows may end here, too, where none of its classes has a trait.
  case ing, ed, ly, s, word
  case than
  /// Inside quotation marks, whatever it is.
  ///
  /// Contents never go over one.
  case quoted

  /// How many there can be; features pair traits by this.
  ///
  /// All of them are in use.
  static let count = 64

  /// Whether it is a verb, or says that one is near.
  ///
  /// Counted, to tell whether a stretch of words is a clause.
  var isVerb: Bool {
    switch self {
    case .be, .have, .will, .do, .speech, .verb: true
    default: false
    }
  }

  /// Whether it may stand inside a noun phrase behind its first word.
  ///
  /// Verbs end a phrase; words that the lexicon does not know go on with it, as most are nouns and
  /// adjectives.
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
  ///
  /// A quick no for the others, without a look into the table.
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
  ///
  /// In this order: marks; small words; the first word of a name; capitals inside a sentence; what
  /// the lexicon knows; endings.
  ///
  /// - Returns: Never `.edge` or `.quoted`, which do not depend on the token.
  static func of(_ token: Token, opensName: Bool, _ bytes: [UInt8]) -> WordTrait {
    guard token.isWord else { return mark(token, bytes) }
    if token.isAny(of: smallClasses), let small = small(token.key) { return small }
    if opensName { return .name }
    if token.isCapitalised, !token.flags.contains(.opensSentence) { return .capital }
    return token.classes.isEmpty ? ending(token, bytes) : known(token, bytes)
  }

  /// Nil for a word without a trait of its own.
  private static func small(_ key: WordKey) -> WordTrait? {
    let number = table.classes(of: key).rawValue
    return number == 0 ? nil : WordTrait(rawValue: UInt8(truncatingIfNeeded: number))
  }

  /// Semicolons are told from colons by their byte.
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

  /// The first class that fits counts.
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

  /// Two bytes at least; the last letters are folded to small ones.
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

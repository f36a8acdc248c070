/// The words that the rules of language know, as tables of text: a row is `class | word word word`.
///
/// Rows of one class may repeat, so that a group can say where it comes from. Words are lower-case single tokens.
public enum Lexicon {
  /// All words with their classes.
  static let table: WordTable = {
    var table = WordTable()
    for lists in tables { table.add(lists, class: wordClass) }
    for word in TableReader.keys(reportingWords) { table.add(.reportingWord, to: word) }
    return table
  }()

  /// All tables but `reportingWords`, which is a list; a word gets the classes of all its rows.
  static let tables: [StaticString] = [
    grammar, time, numbers, speech, claims, titles, offices, organisations, places, abbreviations,
    verbs,
    givenNames, nameParts, quantity,
  ]

  /// The class that a row's first word names; nil for any other, which stops the tests.
  private static func wordClass(_ name: WordKey) -> WordClass? {
    classes.first { $0.0 == name }?.1
  }

  /// By their names in the tables.
  private static let classes: [(WordKey, WordClass)] = [
    ("determiner", .determiner), ("subject-pronoun", .subjectPronoun),
    ("object-pronoun", .objectPronoun), ("possessive-pronoun", .possessivePronoun),
    ("preposition", .preposition), ("coordinator", .coordinator), ("subordinator", .subordinator),
    ("auxiliary", .auxiliary), ("negation", .negation), ("connective", .connective),
    ("first-person", .firstPerson), ("function-word", .functionWord), ("adverb", .adverb),
    ("month", .month), ("weekday", .weekday), ("time-word", .timeWord),
    ("number-word", .numberWord),
    ("currency-code", .currencyCode), ("currency-letter", .currencyLetter),
    ("ordinal-word", .ordinalWord), ("speech-verb", .speechVerb),
    ("strong-speech-verb", [.speechVerb, .strongSpeechVerb]),
    ("speech-participle", .speechParticiple), ("takes-hearer", .takesHearer),
    ("attitude-verb", .attitudeVerb), ("title", .title), ("male-word", .maleWord),
    ("female-word", .femaleWord), ("office", .office), ("organisation", .organisation),
    ("media", .media), ("person-noun", .personNoun), ("document", .document), ("demonym", .demonym),
    ("male-name", .maleName), ("female-name", .femaleName), ("place-noun", .placeNoun),
    ("place-name", .placeName), ("abbreviation-before-name", .abbreviationBeforeName),
    ("abbreviation-before-number", .abbreviationBeforeNumber), ("abbreviation", .abbreviation),
    ("abbreviation-after-comma", .abbreviationAfterComma),
    ("exclaims", .exclaims), ("approximator", .approximator), ("rise", .riseWord),
    ("fall", .fallWord),
    ("hedge", .hedge), ("opener", .opener), ("particle", .particle), ("generation", .generation),
    ("company-word", .companyWord), ("place-opener", .placeOpener), ("party", .party),
    ("common-verb", .commonVerb), ("adjective", .adjective), ("claim-verb", .claimVerb),
    ("claimant", .claimant), ("pronoun-verb", .pronounVerb),
  ]
}

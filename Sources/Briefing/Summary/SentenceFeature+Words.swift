import Figures
import Language

extension SentenceFeature {
  /// What an explanation calls it. One or a few words without a stop; they stand in a list.
  var words: String { Self.wordTable[rawValue] }

  /// By a feature's number.
  private static let wordTable: [String] = {
    var words: [String] = []
    var walk = TextTable(table)
    while walk.row(), walk.column() { words.append(TextTable.string(walk.name())) }
    return words
  }()

  /// The keys of all names, in the order of the features, which is that of the table; a test holds the two together.
  static let keys: [WordKey] = {
    var keys: [WordKey] = []
    var walk = TextTable(table)
    while walk.row() { if let name = walk.word() { keys.append(WordKey(name)) } }
    return keys
  }()

  /// `feature | in plain words`; "above" is beside the article's other sentences. Rows stand in the order of the
  /// cases.
  static let table: StaticString = """
    first                | first sentence
    second               | second sentence
    third                | third sentence
    fourthOrFifth        | fourth or fifth sentence
    early                | nearness to the beginning
    late                 | place in the article
    wordsBefore          | share of the article before it
    under8               | under 8 words
    under12              | 8 to 11 words
    under16              | 12 to 15 words
    over40               | 40 words or more
    length               | length
    lengthSquared        | length squared
    frequency            | words that the article often has
    frequencySum         | many words that the article often has
    commonest            | its commonest word
    spread               | words from many sentences
    spreadShare          | words from most sentences
    contentShare         | few small words
    recurring            | words that come back
    new                  | new words
    newRecurring         | new words that come back
    firstWords           | words of the first sentence
    ofFirst              | much of the first sentence
    leadWords            | words of the lead
    ofLead               | much of the lead
    ofTitle              | words of the headline
    noName               | no name
    names                | names
    person               | a person's name
    place                | a place's name
    newEntities          | new names
    otherSubjects        | second or third most named
    entityFrequency      | names that the article often has
    opensWithName        | begins with a name
    figures              | figures
    keyFigure            | a key figure
    firstKeyFigure       | the first key figure
    attributedKeyFigure  | a key figure with its source
    count                | a count
    money                | a sum of money
    age                  | an age
    quotedShare          | share in quotation marks
    opensQuoted          | begins with a quotation
    behindQuoted         | behind a quotation
    fewQuoted            | a few quoted words
    keyQuote             | a key quote
    direct               | direct speech
    mixed                | partly quoted speech
    indirect             | indirect speech
    said                 | "said"
    otherSpeechVerb      | another word of saying
    accordingTo          | "according to"
    hedge                | a doubting word
    firstPerson          | "I" or "we"
    negation             | "not"
    future               | what will or may be
    present              | what is
    past                 | what was
    weekday              | a weekday
    month                | a month
    today                | today or yesterday
    question             | a question
    colon                | a colon
    dash                 | a dash
    brackets             | brackets
    commas               | commas
    opensWithPronoun     | begins with a pronoun
    opensWithConnective  | begins with a connecting word
    opensWithThe         | begins with "the"
    opensWithNumber      | begins with a number
    pronouns             | pronouns
    smallWords           | small words
    frequencyAbove       | words that the article often has, above the mean
    frequencySumAbove    | many words that the article often has, above the mean
    spreadAbove          | words from many sentences, above the mean
    leadWordsAbove       | words of the lead, above the mean
    firstWordsAbove      | words of the first sentence, above the mean
    entityFrequencyAbove | names that the article often has, above the mean
    recurringAbove       | words that come back, above the mean
    """
}

import Figures
import Model

extension SentenceFeature {
  /// Why a sentence is worth more or less than the article's mean one, in words for an editor: features that tell of one thing
  /// are one cause, whose weight is their sum and whose words are those of the one that counts most for it.
  ///
  /// - Parameter shares: One for each feature, in their order, of which the sum is the sentence's score.
  /// - Returns: The weightiest first, whether it speaks for the sentence or against it.
  static func causes(of shares: [Double], values: [Double], means: [Double]) -> [Cause] {
    var sums: [String: Double] = [:]
    for (feature, share) in shares.enumerated() {
      sums[reasons[feature].topic, default: 0] += share
    }
    return topics.compactMap { topic -> Cause? in
      guard let sum = sums[topic], sum != 0 else { return nil }
      let main = shares.indices.filter { reasons[$0].topic == topic && shares[$0] * sum > 0 }
        .max { abs(shares[$0]) < abs(shares[$1]) }
      guard let main else { return nil }
      let words = values[main] >= means[main] ? reasons[main].more : reasons[main].less
      return Cause(words: words, weight: sum)
    }.enumerated().sorted {
      (abs($1.element.weight), $0.offset) < (abs($0.element.weight), $1.offset)
    }.map(\.element)
  }

  private static let topics = reasons.reduce(into: [String]()) { topics, reason in
    if !topics.contains(reason.topic) { topics.append(reason.topic) }
  }

  /// By a feature's number.
  private static let reasons: [(topic: String, more: String, less: String)] = reasonTable.split(
    separator: "\n"
  ).map { row in
    let cells = row.split(separator: "|").map {
      String($0.drop { $0 == " " }.reversed().drop { $0 == " " }.reversed())
    }
    precondition(
      cells.count == 4, "a row has a feature, its topic, and words for more and for less")
    return (cells[1], cells[2], cells[3])
  }

  /// The names in `reasonTable`, for the test that holds it and the features together.
  static var reasonNames: [String] {
    reasonTable.split(separator: "\n").map { String($0.prefix { $0 != " " && $0 != "|" }) }
  }

  /// `feature | what it tells of | where the sentence has more of it than the mean one | where it has less`
  private static let reasonTable = """
    first | place | leads the article | does not lead the article
    second | place | comes second | does not come near the top
    third | place | comes third | does not come near the top
    fourthOrFifth | place | comes fourth or fifth | does not come near the top
    early | place | stands near the beginning | stands far from the beginning
    late | place | stands late in the article | stands early in the article
    wordsBefore | place | much is told before it | little is told before it
    under8 | length | is very short | is not very short
    under12 | length | is short | is not short
    under16 | length | is rather short | is not short
    over40 | length | is very long | is not too long
    length | length | is long | is short
    lengthSquared | length | is long | is short
    frequency | story | has the words of the story | has few words of the story
    frequencySum | story | has many words of the story | has few words of the story
    commonest | story | has the word that the article has most | lacks the words that the article has most
    spread | story | has words from all over the article | has words found nowhere else
    spreadShare | story | has words from all over the article | has words found nowhere else
    contentShare | story | is dense | is made of small words
    recurring | new | says what the article comes back to | says what the article does not come back to
    new | new | tells something new | tells nothing new
    newRecurring | new | is the first to tell what the article comes back to | tells nothing that the article comes back to
    firstWords | repetition | repeats the first sentence | does not repeat the first sentence
    ofFirst | repetition | repeats much of the first sentence | does not repeat the first sentence
    leadWords | repetition | repeats the lead | does not repeat the lead
    ofLead | repetition | repeats much of the lead | does not repeat the lead
    ofTitle | headline | says what the headline says | says nothing of the headline
    noName | names | names nobody | names somebody
    names | names | has many names | has few names
    person | names | names a person | names no person
    place | names | names a place | names no place
    newEntities | names | brings new names | brings no new name
    otherSubjects | names | names a main figure of the story | names no main figure of the story
    entityFrequency | names | names whom the article is about | names nobody whom the article is about
    opensWithName | names | begins with a name | does not begin with a name
    figures | figures | has figures | has no figures
    keyFigure | figures | has a key figure | has no key figure
    firstKeyFigure | figures | has the first key figure | has not the first key figure
    attributedKeyFigure | figures | has a key figure that somebody says | has no key figure that somebody says
    count | figures | counts something | counts nothing
    money | figures | has a sum of money | has no sum of money
    age | figures | tells an age | tells no age
    quotedShare | speech | is mostly quoted | is hardly quoted
    opensQuoted | speech | begins with a quotation | does not begin with a quotation
    behindQuoted | speech | stands behind a quotation | does not stand behind a quotation
    fewQuoted | speech | quotes a few words | does not quote single words
    keyQuote | speech | has a key quote | has no key quote
    direct | speech | quotes somebody | quotes nobody
    mixed | speech | quotes somebody in part | quotes nobody in part
    indirect | speech | reports what somebody said | reports nobody's words
    said | speech | says "said" | does not say "said"
    otherSpeechVerb | speech | has a word of saying | has no word of saying
    accordingTo | speech | says "according to" | does not say "according to"
    hedge | certainty | doubts | does not doubt
    firstPerson | speech | says "I" or "we" | does not say "I" or "we"
    negation | certainty | denies something | denies nothing
    future | time | tells what will or may be | does not tell what will be
    present | time | tells what is | does not tell what is
    past | time | tells what was | does not tell what was
    weekday | time | names the day | does not name the day
    month | time | names the month | does not name the month
    today | time | tells of today or yesterday | does not tell of today
    question | form | asks | does not ask
    colon | form | has a colon | has no colon
    dash | form | has a dash | has no dash
    brackets | form | has brackets | has no brackets
    commas | form | has many commas | has few commas
    opensWithPronoun | opening | begins with a pronoun | does not begin with a pronoun
    opensWithConnective | opening | begins with a connecting word | does not begin with a connecting word
    opensWithThe | opening | begins with "the" | does not begin with "the"
    opensWithNumber | opening | begins with a number | does not begin with a number
    pronouns | opening | has many pronouns | has few pronouns
    smallWords | story | has many small words | has few small words
    frequencyAbove | story | has more words of the story than others | has fewer words of the story than others
    frequencySumAbove | story | has more words of the story than others | has fewer words of the story than others
    spreadAbove | story | has more words from all over the article than others | has fewer words from all over the article than others
    leadWordsAbove | repetition | repeats more of the lead than others | repeats less of the lead than others
    firstWordsAbove | repetition | repeats more of the first sentence than others | repeats less of the first sentence than others
    entityFrequencyAbove | names | names more of whom the article is about than others | names less of whom the article is about than others
    recurringAbove | new | says more of what the article comes back to than others | says less of what the article comes back to than others
    """
}

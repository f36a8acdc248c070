/// What is asked of a sentence before it is chosen for the summary; each is a small named cause.
///
/// `Scripts/train-summaries` learns what each counts. No topic and no name is asked for.
///
/// Most are shares or small numbers, brought to about the same size by fixed divisors (`SentenceFeatures`,
/// `SentenceTally`), so that no weight must be great. A sentence has as many words as it has words and numbers,
/// quoted ones among them; *content words* are those of `StoryWords`.
package enum SentenceFeature: Int, CaseIterable {
  // Place.
  /// Of running text: headline and headings are not counted.
  case first, second, third, fourthOrFifth
  /// One over its number from 1; the logarithm of that number; the share of the article's words before it.
  case early, late, wordsBefore
  // Length, in words.
  /// 1 or 0, `length` in twenties up to 4, and its square, by which both a short and a long sentence may count less.
  case under8, under12, under16, over40, length, lengthSquared
  // Words of the story: how often the article has them.
  /// Means and sums over its content words of the logarithm of how often the article has them; the greatest of these;
  /// in how many sentences they stand; the share of content words in its words.
  case frequency, frequencySum, commonest, spread, spreadShare, contentShare
  /// Shares of its words that come back later, are new, are new and come back. A word is new where no sentence before
  /// has it.
  case recurring, new, newRecurring
  /// Of its words, the share that the first sentence or the first three have; of theirs, the share that it has.
  /// `firstWords` and `ofFirst` are nought for the first sentence, `leadWords` and `ofLead` for the first three: they
  /// are like themselves.
  case firstWords, ofFirst, leadWords, ofLead
  /// Of the headline's words, the share that it has.
  case ofTitle
  // Names.
  /// Whether it names nobody and nothing; mentions in threes up to 2; a person or a place among them; entities not
  /// named before, in threes; the article's second and third most named; how often the article names its entities, as
  /// a logarithm; whether a name stands at its beginning.
  case noName, names, person, place, newEntities, otherSubjects, entityFrequency, opensWithName
  // Figures.
  /// Halves up to 1.5 for any figure; then 1 or 0, for key ones and by what is measured.
  case figures, keyFigure, firstKeyFigure, attributedKeyFigure, count, money, age
  // Speech.
  /// The share of words in quotation marks; how it begins; one to four quoted words; quotes of a kind that reach into
  /// it; words of saying outside marks.
  case quotedShare, opensQuoted, behindQuoted, fewQuoted, keyQuote, direct, mixed, indirect, said
  case otherSpeechVerb, accordingTo, hedge
  // Words that tell what kind of sentence it is.
  /// 1 where any word outside quotation marks is such, else 0.
  case firstPerson, negation, future, present, past, weekday, month, today
  // Marks.
  /// 1 where one stands anywhere, in quotation marks too; commas in threes, up to five of them.
  case question, colon, dash, brackets, commas
  // Openers and small words.
  /// Openers by the first word or number; pronouns in threes up to 3; function words as a share of the tokens, all
  /// outside quotation marks.
  case opensWithPronoun, opensWithConnective, opensWithThe, opensWithNumber, pronouns, smallWords
  // The same, beside the article's other sentences: how far from their mean in standard deviations.
  case frequencyAbove, frequencySumAbove, spreadAbove, leadWordsAbove, firstWordsAbove
  case entityFrequencyAbove, recurringAbove

  /// How many there are. The last case must be named here.
  static var size: Int { recurringAbove.rawValue + 1 }

  /// Its name, as the table of weights and an explanation print it. A row of the table of weights is found by it.
  package var name: String { "\(self)" }
}

/// What is asked of a sentence before it is chosen for the summary; each is a small named cause.
///
/// `Scripts/train-summaries` learns what each counts. No topic and no name is asked for.
package enum SentenceFeature: Int, CaseIterable {
  // Place.
  case first, second, third, fourthOrFifth
  /// One over its number from 1; the logarithm of that number; the share of the article's words before it.
  case early, late, wordsBefore
  // Length, in words.
  case under8, under12, under16, over40, length, lengthSquared
  // Words of the story: how often the article has them.
  case frequency, frequencySum, commonest, spread, spreadShare, contentShare
  /// Shares of its words that come back later, are new, are new and come back.
  case recurring, new, newRecurring
  /// Of its words, the share that the first sentence or the first three have; of theirs, the share that it has.
  case firstWords, ofFirst, leadWords, ofLead
  /// Of the headline's words, the share that it has.
  case ofTitle
  // Names.
  case noName, names, person, place, newEntities, otherSubjects, entityFrequency, opensWithName
  // Figures.
  case figures, keyFigure, firstKeyFigure, attributedKeyFigure, count, money, age
  // Speech.
  case quotedShare, opensQuoted, behindQuoted, fewQuoted, keyQuote, direct, mixed, indirect, said
  case otherSpeechVerb, accordingTo, hedge
  // Words that tell what kind of sentence it is.
  case firstPerson, negation, future, present, past, weekday, month, today
  // Marks.
  case question, colon, dash, brackets, commas
  // Openers and small words.
  case opensWithPronoun, opensWithConnective, opensWithThe, opensWithNumber, pronouns, smallWords
  // The same, beside the article's other sentences: how far from their mean in standard deviations.
  case frequencyAbove, frequencySumAbove, spreadAbove, leadWordsAbove, firstWordsAbove
  case entityFrequencyAbove, recurringAbove

  /// How many there are.
  static var size: Int { recurringAbove.rawValue + 1 }

  /// Its name, as the table of weights and an explanation print it.
  package var name: String { "\(self)" }
}

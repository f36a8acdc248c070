/// What the lexicon says of a word; a word may be of several classes.
///
/// The rows are in `Lexicon/`, one table a class.
package struct WordClass: OptionSet, Hashable, Sendable {
  package let rawValue: UInt64
  @inlinable package init(rawValue: UInt64) { self.rawValue = rawValue }

  // Grammar.
  /// the, a, this, each
  package static let determiner = WordClass(rawValue: 1 << 0)
  /// he, she, they, it, who: what may stand for a speaker
  package static let subjectPronoun = WordClass(rawValue: 1 << 1)
  /// him, them, us, himself
  package static let objectPronoun = WordClass(rawValue: 1 << 2)
  /// his, her, their, its
  package static let possessivePronoun = WordClass(rawValue: 1 << 3)
  /// of, in, at, after
  package static let preposition = WordClass(rawValue: 1 << 4)
  /// and, or, but
  package static let coordinator = WordClass(rawValue: 1 << 5)
  /// that, because, while, if, when
  package static let subordinator = WordClass(rawValue: 1 << 6)
  /// is, has, will, would: auxiliary and modal verbs
  package static let auxiliary = WordClass(rawValue: 1 << 7)
  /// not, never, no
  package static let negation = WordClass(rawValue: 1 << 8)
  /// however, meanwhile, also, still: openers that lean on what went before
  package static let connective = WordClass(rawValue: 1 << 9)
  /// I, we, my, our, us
  package static let firstPerson = WordClass(rawValue: 1 << 10)
  /// Words too common to carry a topic.
  package static let functionWord = WordClass(rawValue: 1 << 11)
  /// very, only, already, now: adverbs that stand before a verb or number
  package static let adverb = WordClass(rawValue: 1 << 12)

  // Time.
  /// January, Jan
  package static let month = WordClass(rawValue: 1 << 13)
  /// Monday, Mon
  package static let weekday = WordClass(rawValue: 1 << 14)
  /// today, yesterday, tonight, morning
  package static let timeWord = WordClass(rawValue: 1 << 15)

  // Numbers.
  /// one, twenty, hundred, million, dozen, half
  package static let numberWord = WordClass(rawValue: 1 << 16)
  /// first, second, 21st
  package static let ordinalWord = WordClass(rawValue: 1 << 17)

  // Speech.
  /// said, told, warned: past or present verbs that report speech
  package static let speechVerb = WordClass(rawValue: 1 << 18)
  /// Those of them that almost always report speech: said, told, added.
  package static let strongSpeechVerb = WordClass(rawValue: 1 << 19)
  /// saying, adding, warning
  package static let speechParticiple = WordClass(rawValue: 1 << 20)
  /// told, informed, reminded: those that take the hearer at once
  package static let takesHearer = WordClass(rawValue: 1 << 21)
  /// believe, think, hope, plan, expect: attitude, not speech
  package static let attitudeVerb = WordClass(rawValue: 1 << 22)

  // Names.
  /// Mr, Dr, President, Secretary, Senator: what stands before a name
  package static let title = WordClass(rawValue: 1 << 23)
  /// Mr, Sir, Father, King
  package static let maleWord = WordClass(rawValue: 1 << 24)
  /// Mrs, Ms, Lady, Queen
  package static let femaleWord = WordClass(rawValue: 1 << 25)
  /// official, spokesman, minister, analyst: nouns that can speak
  package static let office = WordClass(rawValue: 1 << 26)
  /// Ministry, Department, University, Inc: ends or heads of organisation names
  package static let organisation = WordClass(rawValue: 1 << 27)
  /// paper, newspaper, agency, broadcaster; Times, Post, Guardian, Reuters
  package static let media = WordClass(rawValue: 1 << 28)
  /// man, woman, people, residents, victims
  package static let personNoun = WordClass(rawValue: 1 << 29)
  /// report, statement, study, poll, documents: things that say
  package static let document = WordClass(rawValue: 1 << 30)
  /// American, Iraqi, German
  package static let demonym = WordClass(rawValue: 1 << 31)
  /// Given names of men and of women, as far as they are common.
  package static let maleName = WordClass(rawValue: 1 << 32)
  package static let femaleName = WordClass(rawValue: 1 << 33)
  /// City, River, Street, County: heads of place names
  package static let placeNoun = WordClass(rawValue: 1 << 34)
  /// Iraq, London, Texas: names of countries and great cities
  package static let placeName = WordClass(rawValue: 1 << 35)

  // Abbreviations that end in a stop.
  /// Before a name: Mr. Gen. St. - never ends a sentence.
  package static let abbreviationBeforeName = WordClass(rawValue: 1 << 36)
  /// Before a number: No. p. Fig. Jan. - no end before a number.
  package static let abbreviationBeforeNumber = WordClass(rawValue: 1 << 37)
  /// May end a sentence or not: Inc. Corp. etc. U.S.
  package static let abbreviation = WordClass(rawValue: 1 << 38)
  /// Words that carry an exclamation mark in their name: Yahoo!
  package static let exclaims = WordClass(rawValue: 1 << 39)

  // Hedges and quantity.
  /// about, nearly, some, roughly
  package static let approximator = WordClass(rawValue: 1 << 40)
  /// rose, climbed, gained; up
  package static let riseWord = WordClass(rawValue: 1 << 41)
  /// fell, dropped, lost; down
  package static let fallWord = WordClass(rawValue: 1 << 42)
  /// unconfirmed, alleged, reportedly
  package static let hedge = WordClass(rawValue: 1 << 43)
  /// Other verbs, in finite forms, that end a noun phrase: killed, crossed, moved.
  package static let commonVerb = WordClass(rawValue: 1 << 44)
  /// Adjectives that may stand between a number and its noun.
  package static let adjective = WordClass(rawValue: 1 << 45)
}

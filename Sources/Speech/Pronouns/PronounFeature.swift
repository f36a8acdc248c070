import Language

/// What speaks for or against a person's being whom a "he" or "she" means: causes that hold on any subject, no names.
///
/// The salience factors follow Lappin and Leass, "An Algorithm for Pronominal Anaphora Resolution", Computational Linguistics
/// 20(4), 1994; who spoke before is added, as quotes need it.
struct PronounFeatures: OptionSet, Sendable {
  let rawValue: UInt64

  /// Names of the features in the order of their bits; the table of weights names them so.
  static let names = """
    distance-0 distance-1 distance-2 distance-3 distance-4 distance-5 not-named
    speech-0 speech-1 speech-2 speech-3 speech-4 spoke-before
    subject open oblique first newest-subject earlier-subject
    first-just-before subject-here oblique-here
    rank-0 rank-1 rank-2 rank-3 rank-4
    sex-known doubtful plain certain has-spoken silent again same-paragraph
    definite-between in-title behind-pronoun in-speech goes-on
    quote-speech-0 quote-speech-1 quote-here quote-before quote-first
    opens-speech-1 opens-subject opens-before opens-first
    """.split { $0 == " " || $0 == "\n" }.map(String.init)

  private static func bit(_ number: Int) -> PronounFeatures {
    PronounFeatures(rawValue: 1 << UInt64(number))
  }

  /// Named last so many sentences before, five at most.
  static func distance(_ sentences: Int) -> PronounFeatures { bit(min(max(sentences, 0), 5)) }
  /// Not named in the sentences looked at, but spoke.
  static let notNamed = bit(6)
  /// The last who spoke, so many sentences before, four at most.
  static func speech(_ sentences: Int) -> PronounFeatures { bit(7 + min(max(sentences, 0), 4)) }
  /// Spoke before the last speaker did.
  static let spokeBefore = bit(12)
  /// Stands before a verb where it was named last; or there neither; or behind a preposition or before a possessive.
  static let subject = bit(13)
  static let open = bit(14)
  static let oblique = bit(15)
  /// The first person of the sentence in which it was named last.
  static let first = bit(16)
  /// A subject of an earlier sentence, and nobody else was one since.
  static let newestSubject = bit(17)
  /// A subject in a sentence before that in which it was named last.
  static let earlierSubject = bit(18)
  /// The first person of the sentence just before.
  static let firstJustBefore = bit(19)
  /// In the pronoun's own sentence.
  static let subjectHere = bit(20)
  static let obliqueHere = bit(21)
  /// How many others were named nearer, four at most.
  static func rank(_ number: Int) -> PronounFeatures { bit(22 + min(number, 4)) }
  /// The article tells the sex, which is the pronoun's.
  static let sexKnown = bit(27)
  /// How sure it is that it is a person.
  static let doubtful = bit(28)
  static let plain = bit(29)
  static let certain = bit(30)
  /// Not certainly a person, but spoke before.
  static let hasSpoken = bit(31)
  /// Doubtful, and neither spoke nor is a subject.
  static let silent = bit(32)
  /// Named twice or more in the sentences looked at.
  static let again = bit(33)
  /// Named last in the pronoun's paragraph.
  static let sameParagraph = bit(34)
  /// "The minister" began a sentence since.
  static let definiteBetween = bit(35)
  /// Named in the headline.
  static let inTitle = bit(36)
  /// Another "he" stands before it in its sentence, whom it hardly is.
  static let behindPronoun = bit(37)
  /// Named behind the last speaker in the speaker's sentence.
  static let inSpeech = bit(38)
  /// The last speaker, and a pronoun since went on about them.
  static let goesOn = bit(39)
  /// The same behind a quotation ("...," he said).
  static let quoteSpeech0 = bit(40)
  static let quoteSpeech1 = bit(41)
  static let quoteHere = bit(42)
  static let quoteBefore = bit(43)
  static let quoteFirst = bit(44)
  /// The same where the pronoun opens its sentence.
  static let opensSpeech1 = bit(45)
  static let opensSubject = bit(46)
  static let opensBefore = bit(47)
  static let opensFirst = bit(48)
}

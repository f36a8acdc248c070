import Language

/// What speaks for or against a person's being whom a "he" or "she" means: causes that hold on any subject, no names.
///
/// The salience factors follow Lappin and Leass, "An Algorithm for Pronominal Anaphora Resolution", Computational Linguistics
/// 20(4), 1994; who spoke before is added, as quotes need it.
package struct PronounFeatures: OptionSet, Sendable {
  package let rawValue: UInt64

  /// - Parameter rawValue: Bits in the order of `nameList`; 49 of them are in use.
  package init(rawValue: UInt64) { self.rawValue = rawValue }

  /// Names of the features in the order of their bits; the table of weights names them so.
  static let nameList: StaticString = """
    distance-0 distance-1 distance-2 distance-3 distance-4 distance-5 not-named
    speech-0 speech-1 speech-2 speech-3 speech-4 spoke-before
    subject open oblique first newest-subject earlier-subject
    first-just-before subject-here oblique-here
    rank-0 rank-1 rank-2 rank-3 rank-4
    sex-known doubtful plain certain has-spoken silent again same-paragraph
    definite-between in-title behind-pronoun in-speech goes-on
    quote-speech-0 quote-speech-1 quote-here quote-before quote-first
    opens-speech-1 opens-subject opens-before opens-first
    """

  /// The same one by one.
  ///
  /// For training scripts; the program itself reads the list by its bytes.
  package static var names: [String] {
    "\(nameList)".split { $0 == " " || $0 == "\n" }.map(String.init)
  }

  /// - Parameter number: The place of the name in `nameList`.
  private static func bit(_ number: Int) -> PronounFeatures {
    PronounFeatures(rawValue: 1 << UInt64(number))
  }

  /// Named last so many sentences before, five at most.
  static func distance(_ sentences: Int) -> PronounFeatures { bit(min(max(sentences, 0), 5)) }
  /// Not named in the sentences looked at, but spoke.
  static var notNamed: PronounFeatures { bit(6) }
  /// The last who spoke, so many sentences before, four at most.
  static func speech(_ sentences: Int) -> PronounFeatures { bit(7 + min(max(sentences, 0), 4)) }
  /// Spoke before the last speaker did.
  static var spokeBefore: PronounFeatures { bit(12) }
  /// Stands before a verb where it was named last; or there neither; or behind a preposition or before a possessive.
  static var subject: PronounFeatures { bit(13) }
  static var open: PronounFeatures { bit(14) }
  static var oblique: PronounFeatures { bit(15) }
  /// The first person of the sentence in which it was named last.
  static var first: PronounFeatures { bit(16) }
  /// A subject of an earlier sentence, and nobody else was one since.
  static var newestSubject: PronounFeatures { bit(17) }
  /// A subject in a sentence before that in which it was named last.
  static var earlierSubject: PronounFeatures { bit(18) }
  /// The first person of the sentence just before.
  static var firstJustBefore: PronounFeatures { bit(19) }
  /// In the pronoun's own sentence.
  static var subjectHere: PronounFeatures { bit(20) }
  static var obliqueHere: PronounFeatures { bit(21) }
  /// How many others were named nearer, four at most.
  static func rank(_ number: Int) -> PronounFeatures { bit(22 + min(number, 4)) }
  /// The article tells the sex, which is the pronoun's.
  static var sexKnown: PronounFeatures { bit(27) }
  /// How sure it is that it is a person.
  static var doubtful: PronounFeatures { bit(28) }
  static var plain: PronounFeatures { bit(29) }
  static var certain: PronounFeatures { bit(30) }
  /// Not certainly a person, but spoke before.
  static var hasSpoken: PronounFeatures { bit(31) }
  /// Doubtful, and neither spoke nor is a subject.
  static var silent: PronounFeatures { bit(32) }
  /// Named twice or more in the sentences looked at.
  static var again: PronounFeatures { bit(33) }
  /// Named last in the pronoun's paragraph.
  static var sameParagraph: PronounFeatures { bit(34) }
  /// "The minister" began a sentence since.
  static var definiteBetween: PronounFeatures { bit(35) }
  /// Named in the headline.
  static var inTitle: PronounFeatures { bit(36) }
  /// Another "he" stands before it in its sentence, whom it hardly is.
  static var behindPronoun: PronounFeatures { bit(37) }
  /// Named behind the last speaker in the speaker's sentence.
  static var inSpeech: PronounFeatures { bit(38) }
  /// The last speaker, and a pronoun since went on about them.
  static var goesOn: PronounFeatures { bit(39) }
  /// The same behind a quotation ("...," he said).
  static var quoteSpeech0: PronounFeatures { bit(40) }
  static var quoteSpeech1: PronounFeatures { bit(41) }
  static var quoteHere: PronounFeatures { bit(42) }
  static var quoteBefore: PronounFeatures { bit(43) }
  static var quoteFirst: PronounFeatures { bit(44) }
  /// The same where the pronoun opens its sentence.
  static var opensSpeech1: PronounFeatures { bit(45) }
  static var opensSubject: PronounFeatures { bit(46) }
  static var opensBefore: PronounFeatures { bit(47) }
  static var opensFirst: PronounFeatures { bit(48) }
}

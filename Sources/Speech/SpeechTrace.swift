import Language

/// What decided while speech was found, for explanations.
///
/// Whoever asks who says what fills it in; ordinary runs have none, and then nothing is noted.
package final class SpeechTrace {
  /// Who was credited with each quotation.
  package let attribution = AttributionTrace()
  /// Whom the words beside a cue mean.
  package let sources = SourceTrace()
  /// Of each quotation the heading of the rule that gave it another source behind what was weighed.
  package private(set) var corrections: [Int: String] = [:]
  /// Of each quotation the words of its source so far.
  private var before: [Int: Range<Int>?] = [:]

  /// A trace in which nothing is noted yet.
  package init() {}

  /// What stands before the rules that correct.
  func begin(_ found: [ReportedSpeech]) { before = Self.sources(found) }

  /// Notes a rule where it has changed the source of a quotation.
  func step(_ rule: any LanguageRule.Type, _ found: [ReportedSpeech]) {
    let now = Self.sources(found)
    for (quotation, source) in now where before[quotation] != .some(source) {
      corrections[quotation] = rule.heading
    }
    before = now
  }

  private static func sources(_ found: [ReportedSpeech]) -> [Int: Range<Int>?] {
    var sources: [Int: Range<Int>?] = [:]
    for speech in found {
      for quotation in speech.quotations { sources[quotation] = .some(speech.source?.tokens) }
    }
    return sources
  }
}

import Language

/// What decided while figures were read: filled in by the reader and the finder themselves, for explanations.
///
/// Ordinary runs have none, and then nothing is noted.
package final class FigureTrace {
  /// A number that is no figure.
  package struct Refusal {
    /// As token indices of the document.
    package let tokens: Range<Int>
    package let reason: FigureRefusal
    /// The heading of the rule that said so; nil where it was the reader of the sentence.
    package let rule: String?
  }

  /// What made a figure of a number.
  package struct Reading {
    /// The headings of the rules that changed it, in order, none twice.
    package internal(set) var rules: [String] = []
    /// How its source was found.
    package internal(set) var sourcing = Sourcing.article
    /// The words of saying of that source, as token indices.
    package internal(set) var cue: Range<Int>?
  }

  /// How the source of a figure was found, or why it has none.
  package enum Sourcing: Sendable {
    /// Nobody is said to say it: the article itself tells it.
    case article
    /// An age between commas, which is the article's own.
    case aside
    /// It stands in what the source is reported to say.
    case inside
    /// A source at the end of the sentence, which is credited with all of it.
    case credit
    /// "up from 4.9 percent" behind the source of what it goes on with.
    case trailing
    /// The source puts something at this figure without a word of saying.
    case claim
    /// Somebody says it, and the words that stand for him tell nothing where his name is not known.
    case unprintable
  }

  /// In article order.
  package private(set) var refusals: [Refusal] = []
  /// One for each figure that was found, in article order.
  package private(set) var readings: [Reading] = []
  private var reading = Reading()
  private var last: Candidate?

  /// A trace in which nothing is noted yet.
  package init() {}

  func refuse(_ tokens: Range<Int>, _ reason: FigureRefusal, _ rule: (any LanguageRule.Type)?) {
    refusals.append(Refusal(tokens: tokens, reason: reason, rule: rule?.heading))
  }

  /// Begins to note what becomes of a candidate.
  func begin(_ candidate: Candidate) {
    reading = Reading()
    last = candidate
  }

  /// The same for one that a rule has made of its numbers.
  func begin() {
    reading = Reading()
    last = nil
  }

  /// Notes a rule where it has changed the candidate.
  func step(_ rule: any LanguageRule.Type, _ candidate: Candidate) {
    guard last != candidate else { return }
    last = candidate
    let heading = rule.heading
    if !reading.rules.contains(heading) { reading.rules.append(heading) }
  }

  /// What was changed by no rule is nobody's from here on.
  func pass(_ candidate: Candidate) { last = candidate }

  /// Notes how the source of a figure was found. A number that is no reading's is passed over.
  func source(_ sourcing: Sourcing, cue: Range<Int>?, of number: Int) {
    guard readings.indices.contains(number) else { return }
    readings[number].sourcing = sourcing
    readings[number].cue = cue
  }

  /// The candidate is a figure.
  func accept() { readings.append(reading) }
}

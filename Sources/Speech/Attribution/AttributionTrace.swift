import Glibc
import Language
import Model

/// Who was credited with each quotation and who else might have been: filled in by `AttributionRanker`, for explanations.
///
/// Ordinary runs have none, and then nothing is noted.
package final class AttributionTrace {
  /// Somebody who may be credited with a quotation, or that nobody is.
  package struct Option {
    /// The words that stand for the speaker, as token indices; nil for the two that are nobody.
    package let words: Range<Int>?
    /// Index into the name table's entities.
    package let entity: Int?
    /// Whether the words in marks are taken for nobody's: a title, a term.
    package let isNobody: Bool
    /// How probable it is, 0 to 1.
    package let share: Double
    package let causes: [Cause]
  }

  /// What decided.
  package enum Ground: Sendable {
    /// A name or a label that no quotation is: nothing was weighed.
    case term
    /// `QuotationTagRule`: the words right beside the marks leave no doubt.
    case tag
    /// The most probable, by the weights.
    case weight
    /// The verb of saying before the marks names its person, whatever the weights say.
    case verb
    /// The most probable speaker is not probable enough.
    case unsure
    /// A few words that might be somebody's are rather left to nobody than given to the wrong one.
    case careful
    /// That nobody says it is not probable enough: somebody does, who is not told.
    case somebodys

    /// The heading of the rule that decided; nil where weights did.
    package var rule: String? { self == .tag ? QuotationTagRule.heading : nil }
  }

  /// What was made of a quotation.
  package struct Decision {
    package let ground: Ground
    /// The most probable first; empty where nothing was weighed.
    package let options: [Option]
    /// Who was chosen, as token indices; nil for nobody and for somebody not told.
    package let chosen: Range<Int>?
    /// Index into the name table's entities.
    package let entity: Int?
    /// Whether the words were left to nobody.
    package let isNobody: Bool
  }

  /// One for each quotation of the document.
  package private(set) var decisions: [Decision] = []

  func note(_ ground: Ground, _ option: AttributionRanker.Option, _ candidates: [SpeakerCandidate])
  {
    note(ground, option, [], candidates)
  }

  /// Notes what was weighed, and what came of it.
  ///
  /// - Parameters:
  ///   - isTold: Whether a verb before the marks went before the weights.
  ///   - isTitled: Whether nobody was the only answer.
  func note(
    _ choice: AttributionRanker.Option, isTold: Bool, _ isTitled: Bool, _ weighed: [Weighed],
    _ candidates: [SpeakerCandidate]
  ) {
    let best = weighed.enumerated().max {
      ($0.element.score, $1.offset) < ($1.element.score, $0.offset)
    }?.element.option
    let ground: Ground =
      switch (best, choice) {
      case _ where isTold: .verb
      case _ where isTitled: .term
      case (.candidate, .untold): .unsure
      case (.candidate, .nobody), (.untold, .nobody): .careful
      case (.nobody, .untold): .somebodys
      default: .weight
      }
    note(ground, choice, weighed, candidates)
  }

  /// An option as the ranker weighed it.
  struct Weighed {
    let option: AttributionRanker.Option
    let score: Float
    let features: [AttributionFeature.ID]
  }

  /// The words were somebody's after all.
  func correctLast() {
    guard let last = decisions.popLast() else { return }
    decisions.append(
      Decision(
        ground: .somebodys, options: last.options, chosen: nil, entity: nil, isNobody: false))
  }

  private func note(
    _ ground: Ground, _ choice: AttributionRanker.Option, _ weighed: [Weighed],
    _ candidates: [SpeakerCandidate]
  ) {
    let top = weighed.map(\.score).max() ?? 0
    let shares = weighed.map { Double(expf($0.score - top)) }
    let sum = shares.reduce(0, +)
    let options = zip(weighed, shares).map { weighed, share in
      option(weighed, share / sum, candidates)
    }
    let (words, entity) = person(choice, candidates)
    decisions.append(
      Decision(
        ground: ground, options: merged(options), chosen: words, entity: entity,
        isNobody: choice == .nobody))
  }

  private func person(_ option: AttributionRanker.Option, _ candidates: [SpeakerCandidate])
    -> (words: Range<Int>?, entity: Int?)
  {
    guard case .candidate(let index) = option else { return (nil, nil) }
    return (candidates[index].tokens, candidates[index].entity)
  }

  private func option(_ weighed: Weighed, _ share: Double, _ candidates: [SpeakerCandidate])
    -> Option
  {
    let (words, entity) = person(weighed.option, candidates)
    return Option(
      words: words, entity: entity, isNobody: weighed.option == .nobody, share: share,
      causes: AttributionFeature.causes(of: weighed.features))
  }

  /// The mentions of one entity are one answer, as the ranker takes them; the most probable stands for all.
  private func merged(_ options: [Option]) -> [Option] {
    var merged: [Option] = []
    let sorted = options.enumerated().sorted {
      ($1.element.share, $0.offset) < ($0.element.share, $1.offset)
    }.map(\.element)
    for option in sorted {
      if let entity = option.entity,
        let place = merged.firstIndex(where: { $0.entity == entity })
      {
        let first = merged[place]
        merged[place] = Option(
          words: first.words, entity: entity, isNobody: false, share: first.share + option.share,
          causes: first.causes)
      } else {
        merged.append(option)
      }
    }
    return merged.enumerated().sorted {
      ($1.element.share, $0.offset) < ($0.element.share, $1.offset)
    }.map(\.element)
  }
}

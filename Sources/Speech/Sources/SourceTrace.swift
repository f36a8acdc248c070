import Language
import Model
import Synchronization

/// Whom the words beside a cue were taken to mean, and why: filled in by `SourceResolver`, for explanations.
///
/// Words are asked for several times while speech is found; what was answered last counts. Ordinary runs have none.
package final class SourceTrace: Sendable {
  /// The way in which words lead to somebody.
  package enum Route: Sendable { case joint, person, name, pronoun, noun }

  /// Why a pronoun means nobody, though somebody fits.
  package enum Doubt: Sendable {
    /// Two fit about as well.
    case tooClose
    /// Somebody without a name spoke just before.
    case stranger
    /// `PronounBarRule` speaks against the best.
    case barred

    /// The heading of the rule that says so; nil where weights did.
    package var rule: String? { self == .barred ? PronounBarRule.heading : nil }
  }

  /// Somebody whom a pronoun may mean.
  package struct Person: Sendable {
    /// Index into the name table's entities.
    package let entity: Int
    package let score: Double
    package let causes: [Cause]
  }

  /// What was made of a pronoun.
  package struct Pronoun: Sendable {
    /// The best first; of those equally good the one named first.
    package let people: [Person]
    /// Whom it means; nil for nobody.
    package let entity: Int?
    package let doubt: Doubt?
    /// Whether it goes on with who spoke just before, so that nothing was weighed.
    package let goesOn: Bool
  }

  /// The names of what is asked of a pronoun's candidates, and the words that explanations have for them; a test holds both together.
  package static var names: [String] { PronounFeatures.names }
  package static var words: [String] { PronounFeatures.words }

  private struct Notes {
    var routes: [Int: Route] = [:]
    var pronouns: [Int: Pronoun] = [:]
  }

  // Rules hold the resolver and are sendable.
  private let notes = Mutex(Notes())

  /// How the words that begin at a token were led to somebody; nil where nobody asked.
  package func route(at token: Int) -> Route? { notes.withLock { $0.routes[token] } }

  /// What was made of the pronoun at a token; nil where nobody asked.
  package func pronoun(at token: Int) -> Pronoun? { notes.withLock { $0.pronouns[token] } }

  func note(_ route: Route, of words: Range<Int>) {
    notes.withLock { $0.routes[words.lowerBound] = route }
  }

  func note(
    _ all: [PronounCandidates.Candidate], _ entity: Int?, _ doubt: Doubt?, goesOn: Bool = false,
    at token: Int
  ) {
    let people = all.map { person in
      Person(
        entity: person.entity, score: PronounWeights.score(of: person.features),
        causes: PronounWeights.causes(of: person.features))
    }.sorted { ($1.score, $0.entity) < ($0.score, $1.entity) }
    let pronoun = Pronoun(people: people, entity: entity, doubt: doubt, goesOn: goesOn)
    notes.withLock { $0.pronouns[token] = pronoun }
  }
}

import Language
import Provenance
import Speech

/// The "he" and "she" of a document's sources with everybody whom they may mean, as the training script wants them.
///
/// “She said it would reopen” has "She" with each woman, or person of whom it is not known, who was named shortly before.
package enum PronounDump {
  /// A pronoun, and whom it may mean.
  package struct Row {
    /// Where the pronoun stands.
    package let pronoun: TextSpan
    /// The full name of each candidate, and its features as bits, in the order of the names.
    package let candidates: [(name: TextSpan, features: UInt64)]
  }

  /// Names of the features.
  package static var names: [String] { PronounFeatures.names }

  /// All pronouns of a document that stand for a source, in order.
  ///
  /// The sources before a pronoun are noted on the way, as in a build: who spoke last is one of the features.
  package static func rows(of document: Document) -> [Row] {
    var resolver = SourceResolver(document)
    var rows: [Row] = []
    let turns = SpeechTable(document).reported.filter { $0.source != nil }.sorted {
      ($0.source?.tokens.lowerBound ?? 0) < ($1.source?.tokens.lowerBound ?? 0)
    }
    for turn in turns {
      guard let source = turn.source else { continue }
      let token = source.tokens.lowerBound
      let key = document.tokens[token].key
      let span = document.span(of: source.tokens)
      if source.tokens.count == 1, key == "he" || key == "she", rows.last?.pronoun != span {
        let candidates = resolver.candidates(
          before: token, in: document.sentence(of: token), key == "he" ? .male : .female)
        rows.append(
          Row(
            pronoun: span,
            candidates: candidates.map {
              (document.span(of: document.names.entities[$0.entity].fullName), $0.features.rawValue)
            }))
      }
      resolver.note(source, sentence: turn.sentences.upperBound - 1)
    }
    return rows
  }
}

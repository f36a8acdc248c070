import Language
import Provenance
import Speech

/// The quotations of a document as the training script wants them: what the ranker may choose, and the features of
/// each.
///
/// It asks the same types as a build does, so that what is learned from is what will be seen.
package enum AttributionDump {
  /// One who may speak.
  package struct Candidate {
    /// The words that stand for somebody.
    package let span: TextSpan
    /// Whom they mean, where that is known.
    package let fullName: TextSpan?
    /// Index into the name table's entities.
    package let entity: Int?
    /// "he", "she", ...; nil for others.
    package let pronoun: String?
  }

  /// A quotation with its options. The features do not ask for the quotation before; the script adds those that do.
  package struct Row {
    /// The words between the marks.
    package let inner: TextSpan
    /// How it stands to the quotation before, as the ranker names it.
    package let relation: String
    /// Whether it is a whole sentence, in that no word stands before it: “could fail” in the middle of one is none.
    package let isWhole: Bool
    /// Candidates by their index, -1 for nobody, -2 for somebody not told. A feature is the number of its answer, as
    /// `names` has it.
    package let options: [(candidate: Int, features: [Int])]
    /// What the rules chose: a place among the candidates, -1, or -2.
    package let rule: Int
  }

  /// Names of the answers with their places: weights are written under these names.
  package static var names: [(name: String, id: Int)] { AttributionFeature.names }

  /// The candidates and the quotations of a document.
  ///
  /// - Returns: Both in the order of the text. A quotation that the ranker does not judge has no row.
  package static func rows(of document: Document) -> (candidates: [Candidate], rows: [Row]) {
    let finder = SpeechFinder.ruled(in: document, resolver: SourceResolver(document))
    var ranker = AttributionRanker(
      finder, bytes: document.text.bytes, names: document.names, isRecording: true)
    let candidates = ranker.reader.all.map { candidate in
      Candidate(
        span: document.span(of: candidate.tokens),
        fullName: candidate.entity.map { document.span(of: document.names.entities[$0].fullName) },
        entity: candidate.entity,
        pronoun: candidate.kind.isPronoun ? "\(candidate.kind)" : nil)
    }
    var rows: [Row] = []
    var previous: QuotationScene?
    for index in document.quotations.indices {
      guard var scene = ranker.scene(index, previous) else { continue }
      let options = ranker.options(&scene, nil)
      let rule = ranker.rules[index]
      let ruled =
        rule?.source.flatMap { source in
          ranker.reader.all.firstIndex { $0.tokens.overlaps(source) }
        } ?? (rule == nil ? -1 : -2)
      rows.append(
        Row(
          inner: scene.quotation.inner, relation: "\(scene.relation)", isWhole: scene.isWhole,
          options: options.map { option in
            _ = ranker.weigh(option, scene, nil)
            return (number(of: option), ranker.recorded.map { Int($0) })
          }, rule: ruled))
      previous = scene
    }
    return (candidates, rows)
  }

  /// An option as the script has it.
  private static func number(of option: AttributionRanker.Option) -> Int {
    switch option {
    case .candidate(let index): index
    case .nobody: -1
    case .untold: -2
    }
  }
}

import CrossDocument
import Provenance
import Testing

/// Two versions of an article, and what changed: "4 -> 9", "+ nine", "- 12 houses", in any order.
struct VersionCase: CustomTestStringConvertible, Sendable {
  let name: String
  let old: String
  let new: String
  var figures: [String] = []
  var quotes: [String] = []
  /// Whether the newer version's last paragraph is printed and not searched.
  var isEndAside = false
  /// nil where sentences are not looked at.
  var sentences: [String]?

  var testDescription: String { name }

  /// Compares, and holds what came out against what is expected.
  func check() {
    let old = ArticleMaker.briefed(old, day: 5)
    let new = ArticleMaker.briefed(new, day: 6, isEndAside: isEndAside)
    let changes = VersionChanges(
      from: (old.brief, old.document), to: (new.brief, new.document))
    func words(_ changes: [VersionChanges.Change]) -> [String] {
      changes.map { change in
        let before = change.old.map { old.document.text.string($0) }
        let after = change.new.map { new.document.text.string($0) }
        let sign =
          switch change.kind {
          case .added, .removed, .changed: ""
          case .respelled: "spelling: "
          case .speaker: "speaker: "
          }
        guard let before else { return "+ \(after ?? "")" }
        guard let after else { return "- \(before)" }
        return "\(sign)\(before) -> \(after)"
      }
    }
    #expect(words(changes.figures).sorted() == figures.sorted())
    #expect(words(changes.quotes).sorted() == quotes.sorted())
    if let sentences { #expect(words(changes.sentences).sorted() == sentences.sorted()) }
  }
}

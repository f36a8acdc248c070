import Language
import Model
import Provenance

/// What is looked at to tell whether the speaker of a quote is beyond doubt.
struct DoubtScene {
  let quotes: [Quote]
  let document: Document

  /// Whose name these words are: a mention begins with them, or with a title before them.
  func entity(of name: Excerpt) -> Int? {
    let first = document.firstToken(at: name.span.start)
    let before = document.mentions(in: max(0, first - Self.longestTitle)..<first + 1).last
    return before.flatMap { $0.tokens.contains(first) ? $0.entity : nil }
  }

  /// How many tokens a title with its name may have.
  static let longestTitle = 20
}

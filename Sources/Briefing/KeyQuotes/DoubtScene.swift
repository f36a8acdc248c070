import Language
import Model
import Provenance

/// What is looked at to tell whether the speaker of a quote is beyond doubt.
///
/// The rules of doubt look back over tokens, and over the quotes beside the one that they are asked of, never over
/// the whole article.
struct DoubtScene {
  /// All of the article's, in article order: what is doubtful in one is often told by the one before.
  let quotes: [Quote]
  /// What the quotes' excerpts point into.
  let document: Document

  /// Whose name these words are: a mention begins with them, or with a title before them. A name may stand in the
  /// middle of a mention: of “Mayor Ida Berg” the excerpt has “Ida Berg” alone. So the mention is looked for that
  /// begins last, at the name or up to `longestTitle` tokens before, and it must reach to the name's first word.
  ///
  /// - Returns: An index into the name table's entities; nil where the words are no mention, or one that is left
  ///   alone.
  func entity(of name: Excerpt) -> Int? {
    let first = document.firstToken(at: name.span.start)
    let before = document.mentions(in: max(0, first - Self.longestTitle)..<first + 1).last
    return before.flatMap { $0.tokens.contains(first) ? $0.entity : nil }
  }

  /// How many tokens a title with its name may have. It is also how far other rules look back over what stands
  /// between a source, its cue and its quote.
  static let longestTitle = 20
}

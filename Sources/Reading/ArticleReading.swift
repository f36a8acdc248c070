import CommonMark
import Model
import Provenance

/// What reading a file gave: its article, what was wrong on the way, and the tree that Markdown was read to.
///
/// Not copyable, as it owns the tree: who draws the article takes it, so that Markdown is parsed once.
public struct ArticleReading: ~Copyable {
  /// The article with the file's text, which lines and columns count in; nil when there is none in the file.
  /// The text of a saved page is the page as UTF-8.
  public let value: (article: Article, file: SourceText)?
  /// In the order they were met.
  public let diagnostics: [Diagnostic]
  /// Whether the file's head says that it is a draft, also where there is no article in the file.
  public let isDraft: Bool
  private let tree: MarkdownDocument?

  init(
    _ value: (article: Article, file: SourceText)?, _ diagnostics: [Diagnostic],
    isDraft: Bool = false, tree: consuming MarkdownDocument? = nil
  ) {
    self.isDraft = isDraft
    self.value = value
    self.diagnostics = diagnostics
    self.tree = tree
  }

  /// The tree that the article's text was taken from; nil where that was no Markdown. Uses up the reading.
  public consuming func takeTree() -> MarkdownDocument? { tree }
}

import CommonMark
import Model
import Provenance

/// What reading a file gave: its articles, what was wrong on the way, and the tree that Markdown was read to.
///
/// Not copyable, as it owns the tree: who draws the article takes it, so that Markdown is parsed once.
public struct ArticleReading: ~Copyable {
  /// The articles in their order: one of most files, several of an archive's export, none where nothing could be read.
  public let articles: [Article]
  /// The file's text, which lines and columns count in; nil where there is no article.
  /// The text of a saved page is the page as UTF-8.
  public let file: SourceText?
  /// In the order they were met.
  public let diagnostics: [Diagnostic]
  /// Whether the file's head says that it is a draft, also where there is no article in the file.
  public let isDraft: Bool
  /// Whether it is no file of articles.
  public let isOtherKind: Bool
  /// The files of the content folder that Markdown shows or leads to, in the order of their places.
  public let files: [ArticleFile]
  /// The links of Markdown to articles and pages of the content folder, in the order of their places.
  public let links: [ArticleLink]
  private let tree: MarkdownDocument?

  init(
    _ articles: [Article], of file: SourceText?, _ diagnostics: [Diagnostic],
    isDraft: Bool = false, isOtherKind: Bool = false, files: [ArticleFile] = [],
    links: [ArticleLink] = [], tree: consuming MarkdownDocument? = nil
  ) {
    self.files = files
    self.links = links
    self.articles = articles
    self.file = articles.isEmpty ? nil : file
    self.diagnostics = diagnostics
    self.isDraft = isDraft
    self.isOtherKind = isOtherKind
    self.tree = tree
  }

  /// A file that may be read and holds no articles by its kind, as a site map does.
  static var otherKind: ArticleReading { ArticleReading([], isOtherKind: true) }

  /// A file in which there is no article.
  init(_ diagnostics: [Diagnostic], isDraft: Bool = false, isOtherKind: Bool = false) {
    self.init([], of: nil, diagnostics, isDraft: isDraft, isOtherKind: isOtherKind)
  }

  /// The tree that the first article's text was taken from; nil where that was no Markdown. Uses up the reading.
  public consuming func takeTree() -> MarkdownDocument? { tree }
}

import Archiving
import Model
import Provenance

/// What the last build read and wrote, article by article, so that the next one works only on what changed.
///
/// A ledger holds for one `key`: the program, its templates and settings. With another key, or damaged, it is as if there
/// were none. It is a cache: without it the same site comes out, later.
public struct Ledger: Sendable {
  /// The digest of everything but the article that a page is made of.
  public let key: Digest
  /// When it was written; stamps that were not settled then are not believed.
  public let time: Int
  /// The articles by their paths below the content folder.
  public let entries: [String: Entry]

  /// One article.
  public struct Entry: Sendable {
    /// The file, before it was read.
    public var source: FileStamp
    /// What it held.
    public let digest: Digest
    /// What lists say of it; nil for a draft that was not published.
    public let card: BriefCard?
    /// Its pages, as they stand in the output folder.
    public var pages: [PublishedPage]
    /// What was told of it: warnings, as an article with errors is read anew each time.
    public let diagnostics: [Diagnostic]

    /// One article.
    public init(
      source: FileStamp, digest: Digest, card: BriefCard?, pages: [PublishedPage],
      diagnostics: [Diagnostic]
    ) {
      self.source = source
      self.digest = digest
      self.card = card
      self.pages = pages
      self.diagnostics = diagnostics
    }
  }

  /// A ledger of these articles.
  public init(key: Digest, time: Int, entries: [String: Entry]) {
    self.key = key
    self.time = time
    self.entries = entries
  }
}

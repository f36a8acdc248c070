import Archiving
import Model
import Provenance

/// What the last build read and wrote, article by article, so that the next one works only on what changed.
///
/// A ledger holds for one `key`: the program, its templates and settings. With another key, or damaged, it is as if there
/// were none. It is a cache: without it the same site comes out, later.
package struct Ledger: Sendable {
  /// The digest of everything but the article that a page is made of.
  package let key: Digest
  /// When it was written; stamps that were not settled then are not believed.
  package let time: Int
  /// The articles by their paths below the content folder.
  package let entries: [String: Entry]

  /// One article.
  package struct Entry: Sendable {
    /// The file, before it was read.
    package var source: FileStamp
    /// What it held.
    package let digest: Digest
    /// What lists say of it; nil for a draft that was not published.
    package let card: BriefCard?
    /// Its pages, as they stand in the output folder.
    package var pages: [PublishedPage]
    /// What was told of it: warnings, as an article with errors is read anew each time.
    package let diagnostics: [Diagnostic]

    /// One article.
    package init(
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
  package init(key: Digest, time: Int, entries: [String: Entry]) {
    self.key = key
    self.time = time
    self.entries = entries
  }
}

import Ledger
import Provenance

/// What is kept of an article once its pages are staged: about half a kilobyte.
struct ArticleResult: Sendable {
  /// Its card and pages, as the next build is to know them; nil where nothing is published.
  var entry: LedgerEntry?
  /// Whether the next build may believe the entry; else the article is read anew.
  var isRemembered = false
  /// Whether the entry is, to the byte, the one that the last build left.
  var isAsLeft = false
  /// Whether lists say of the article what the last build's said.
  var hasSameCard = true
  /// Whether its pages have the paths that they had.
  var hasSamePaths = true
  /// What was told, where it was not told by the last build.
  private(set) var news: [Diagnostic] = []

  /// An article of the last build.
  init(entry: LedgerEntry, isRemembered: Bool) {
    self.entry = entry
    self.isRemembered = isRemembered
  }

  /// An article that was worked on.
  ///
  /// - Parameter known: What the last build left of it.
  init(entry: LedgerEntry?, news: [Diagnostic], known: LedgerEntry?) {
    self.entry = entry
    self.news = news
    isRemembered = entry != nil && !news.contains { $0.severity == .error }
    hasSameCard = (entry?.cardBytes ?? []) == (known?.cardBytes ?? [])
    hasSamePaths =
      entry?.pageCount ?? 0 == known?.pageCount ?? 0
      && zip(entry.map { Array($0.pages) } ?? [], known.map { Array($0.pages) } ?? [])
        .allSatisfy { $0.path == $1.path }
  }

  /// What is told of it.
  var diagnostics: [Diagnostic] { isRemembered && news.isEmpty ? entry?.diagnostics ?? [] : news }

  /// Takes it out of the site.
  mutating func drop() {
    hasSameCard = false
    hasSamePaths = false
    news = diagnostics
    entry = nil
    isRemembered = false
    isAsLeft = false
  }
}

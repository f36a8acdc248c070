import Ledger

/// What the last build tells of the articles: of each that is there, and whether those that are gone were seen
/// anywhere.
struct Recollection {
  /// Of one article; a word where nothing is known, which a build from nothing has for every file.
  indirect enum Memory: Sendable {
    /// Nothing has changed: the file was not read, its pages stand.
    case kept(ArticleResult)
    /// The file must be read, for it or a page of it may have changed. Where its bytes turn out to be the same, and
    /// only its stamp is another, the entry still serves.
    case known(LedgerEntry)
    /// Nothing is known: the file is new, had an error, or there is no ledger.
    case fresh

    /// The result of an article in which nothing has changed.
    var kept: ArticleResult? {
      if case .kept(let result) = self { result } else { nil }
    }

    /// What is known of an article that must be looked at.
    var entry: LedgerEntry? {
      if case .known(let entry) = self { entry } else { nil }
    }
  }

  /// For each file the page of the site's own that was made of it.
  var ownPages: [String?] {
    articles.map { memory in
      switch memory {
      case .kept(let result): result.ownPage
      case .known(let entry): entry.page?.path
      case .fresh: nil
      }
    }
  }

  /// In the order of the files.
  var articles: [Memory] = []
  /// Whether the list of the output folder is the one that the last build left. False where there was no last build.
  var hasSameList = false
  /// Whether an article that is gone was in lists: then they must be made anew.
  private(set) var hasLostCards = false
  /// Whether an article that is gone had pages: then they must be removed.
  private(set) var hasLostPages = false

  /// How many articles with pages the last build left; 0 where nothing is known of it.
  private(set) var all = 0
  /// How many of these are gone.
  private(set) var gone = 0

  /// Notes an article of the last build.
  mutating func meet(_ entry: LedgerEntry) {
    if entry.isListed { all += 1 }
  }

  /// Notes an article whose file is gone.
  mutating func lose(_ entry: LedgerEntry) {
    meet(entry)
    if entry.isListed { gone += 1 }
    hasLostCards = hasLostCards || entry.isListed
    hasLostPages = hasLostPages || entry.pageCount > 0
  }
}

import Ledger
import Model
import Provenance
import Publishing

/// What is kept of an article once its pages are staged: about half a kilobyte, most of which a large build puts on the disk.
///
/// Nothing of it is a model of the article: a card is bytes in the entry, which are compared and copied as they are.
struct ArticleResult: Sendable {
  /// Its card and pages, as the next build is to know them; nil where nothing is published.
  var entry: LedgerEntry? {
    get {
      switch kept {
      case .none: nil
      case .held(let entry): entry
      case .spooled(let spool, let offset, let count):
        spool.read(Int(count), at: offset).flatMap { LedgerEntry($0[...]) }
      }
    }
    set {
      if let bytes = newValue?.bytes, case .spooled(let spool, let offset, let count) = kept,
        bytes.count == count
      {
        spool.put(bytes, at: offset)
      } else {
        kept = newValue.map(Kept.held) ?? .none
      }
    }
  }
  private var kept = Kept.none

  /// Where the entry is.
  private enum Kept: Sendable {
    case none
    indirect case held(LedgerEntry)
    case spooled(Spool, offset: Int, count: UInt32)
  }

  /// Puts the entry on the disk.
  mutating func put(on spool: Spool) throws(PublishingError) {
    guard case .held(let entry) = kept else { return }
    kept = .spooled(
      spool, offset: try spool.add(entry.bytes), count: UInt32(entry.bytes.count))
  }

  /// Whether the next build may believe the entry; else the article is read anew.
  var isRemembered = false
  /// Whether the entry is, to the byte, the one that the last build left. Where all are, no ledger need be written.
  var isAsLeft = false
  /// Whether lists say of the article what the last build's said. Where all do, and none is gone, lists need not be
  /// made.
  var hasSameCard = true
  /// Whether its file holds what it held. Where all do, exports need not be made.
  private(set) var hasSameSource = true
  /// Whether the links to stories on its pages are those that the last build put there.
  private(set) var hasSameStory = true
  /// How many of its articles were analysed in this build; of others the pages stayed, or were printed anew.
  var analysed = 0
  /// Whether its pages have the paths that they had. Where all have, the site is made of the same files.
  var hasSamePaths = true
  /// Places of pages that are not published, though they were staged.
  private var refused: Set<Int> = []
  /// Whether the file holds no articles by its kind.
  private(set) var isOtherKind = false
  /// The id of the error for which the file has no page; nil for one that has pages or is only left out.
  private(set) var refusal: String?
  /// What is told of it.
  private(set) var diagnostics: [Diagnostic] = []

  /// An article of the last build, in which nothing changed.
  ///
  /// - Parameter file: As messages show it: what the last build told of it is told again.
  init(kept entry: LedgerEntry, of file: String) {
    kept = .held(entry)
    isRemembered = true
    diagnostics = entry.diagnostics(of: file)
  }

  /// An article that was worked on. One with an error is not remembered, so that it is told again by the next build.
  ///
  /// - Parameters:
  ///   - entry: nil where it gave no page.
  ///   - news: All that was told of it.
  ///   - known: What the last build left of it; nil for one that is new.
  ///   - isOtherKind: Whether the file holds no articles by its kind.
  init(
    entry: LedgerEntry?, news: [Diagnostic], known: LedgerEntry?, isOtherKind: Bool = false
  ) {
    self.isOtherKind = isOtherKind
    kept = entry.map(Kept.held) ?? .none
    diagnostics = news
    refusal = entry == nil ? news.first { $0.severity == .error }?.id : nil
    isRemembered = entry != nil && !news.contains { $0.severity == .error }
    hasSameCard =
      switch (entry, known) {
      case (let entry?, let known?): entry.isListed(as: known)
      case (let one?, nil), (nil, let one?): !one.isListed
      case (nil, nil): true
      }
    hasSamePaths = Self.haveSamePaths(entry, known)
    hasSameSource = entry?.digest == known?.digest
    hasSameStory = Self.stories(entry) == Self.stories(known)
  }

  private static func stories(_ entry: LedgerEntry?) -> [Digest?] {
    entry?.articles.map(\.story) ?? []
  }

  /// Whether two entries have pages at the same paths, in the same order.
  private static func haveSamePaths(_ entry: LedgerEntry?, _ other: LedgerEntry?) -> Bool {
    guard entry?.page?.path == other?.page?.path else { return false }
    guard let entry, let other else { return entry?.pageCount ?? 0 == other?.pageCount ?? 0 }
    var others = other.pages
    for page in entry.pages {
      guard others.next()?.path == page.path else { return false }
    }
    return others.next() == nil
  }

  /// Leaves pages that only lead to it unpublished. The next build reads the article anew, as the places may be free then.
  ///
  /// - Parameter places: Among its pages.
  mutating func refuse(pagesAt places: Set<Int>) {
    hasSamePaths = false
    refused = places
    isRemembered = false
    isAsLeft = false
  }

  /// Leaves it the pages that the last build made, as they stand. The file is not what they were made of, so the next build reads it
  /// anew; the error is told by each.
  ///
  /// - Parameter known: What the last build left of it.
  mutating func keep(_ known: LedgerEntry) {
    entry = known
    refused = []
    isRemembered = true
    isAsLeft = true
    hasSameCard = true
    hasSamePaths = true
    hasSameSource = true
    hasSameStory = true
  }

  /// Puts in what the links to an article's story are made of.
  ///
  /// - Parameter number: Of the article among its file's.
  mutating func setStory(_ story: Digest?, of number: Int) {
    entry?.setStory(story, of: number)
    isAsLeft = false
  }

  /// Puts another page in the place of the one at its path.
  mutating func setPage(_ page: PublishedPage) {
    entry?.setPage(page)
    isAsLeft = false
  }

  /// Its pages that are published, each with the number by which it was staged.
  var pages: [(place: Int, page: LedgerPage)] {
    guard let entry else { return [] }
    return entry.pages.enumerated().compactMap { place, page in
      refused.contains(place) ? nil : (place, page)
    }
  }

  /// How many articles it publishes, and how many of them have no date.
  var articleCounts: (all: Int, undated: Int) { entry?.articleCounts ?? (0, 0) }

  /// Where the page of the site's own stands that it is; it is made with the lists.
  var ownPage: String? { entry?.page?.path }

  /// How many of them there are.
  var pageCount: Int { (entry?.pageCount ?? 0) - refused.count }

  /// Takes it out of the site. What was told of it stays; the next build reads it anew.
  ///
  /// - Parameter id: Of the error that is told of it.
  mutating func drop(_ id: String) {
    refusal = id
    hasSameCard = false
    hasSamePaths = false
    entry = nil
    refused = []
    isRemembered = false
    isAsLeft = false
  }
}

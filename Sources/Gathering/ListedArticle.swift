import Model

/// An article as the site is put together: where its brief stands, when, in which lists, and where its card lies.
///
/// All of them stand in memory at once; their cards are read when they are printed.
public struct ListedArticle: Hashable, Sendable {
  /// Of the page, as in `ArticleAddress.path`.
  public let address: String
  /// When the article was published, as far as known.
  public let date: ArticleDate?
  /// When its publisher last changed it, where that is said.
  public let updated: ArticleDate?
  /// Lists of topics and speakers that it stands in, sorted.
  public let keys: [ListKey]
  /// Where its card lies.
  public let card: CardPlace
  /// What the links to its story and to its other versions were made of that stand on its page; nil where none do.
  public let story: Digest?

  /// An article with the place of its card.
  public init(
    address: String, date: ArticleDate?, updated: ArticleDate?, keys: [ListKey],
    card: CardPlace, story: Digest? = nil
  ) {
    self.story = story
    self.address = address
    self.date = date
    self.updated = updated
    self.keys = keys
    self.card = card
  }

  /// The same article in these lists.
  public func standing(in keys: [ListKey]) -> ListedArticle {
    ListedArticle(
      address: address, date: date, updated: updated, keys: keys, card: card, story: story)
  }

  /// Path of the page below the output folder.
  public var path: String { ArticleAddress.page(address) }

  /// Whether lists say the same of another, wherever its card lies and whatever story it belongs to.
  public func isListed(as other: ListedArticle) -> Bool {
    address == other.address && date == other.date && updated == other.updated
      && keys == other.keys && card.digest == other.card.digest
  }

  /// The newest day first, of one day the newest moment first, those of one moment by address, those without a date last.
  func precedes(_ other: ListedArticle) -> Bool {
    if let first = date, let second = other.date {
      if first.dayNumber != second.dayNumber { return first.dayNumber > second.dayNumber }
      if first.instant != second.instant { return first.instant > second.instant }
    }
    if (date == nil) != (other.date == nil) { return date != nil }
    return address.utf8.lexicographicallyPrecedes(other.address.utf8)
  }
}

/// Where the bytes of a card lie in the file of cards, and what they are.
public struct CardPlace: Hashable, Sendable {
  /// From the start of the file, in bytes.
  public let offset: Int
  /// In bytes.
  public let count: Int
  /// Of the bytes: other bytes are no card of this article.
  public let digest: Digest

  /// A place with the digest of what lies there.
  public init(offset: Int, count: Int, digest: Digest) {
    self.offset = offset
    self.count = count
    self.digest = digest
  }
}

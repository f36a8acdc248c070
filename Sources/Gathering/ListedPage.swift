import Model

/// A page of the site's own as the site is put together: where it stands, what links call it, and where its text lies.
public struct ListedPage: Hashable, Sendable {
  /// Below the output folder.
  public let path: String
  /// One line.
  public let title: String
  /// BCP 47 tag of its language, where it has one of its own.
  public let language: String?
  /// What its head says of its place among the others, the lightest first; those that say nothing come last.
  public let weight: Int?
  /// Where its text lies, as a `PageCard`.
  public let card: CardPlace

  /// A page with the place of its text.
  public init(path: String, title: String, language: String?, weight: Int?, card: CardPlace) {
    self.path = path
    self.title = title
    self.language = language
    self.weight = weight
    self.card = card
  }

  /// Whether lists say the same of another, wherever its text lies.
  public func isListed(as other: ListedPage) -> Bool {
    path == other.path && title == other.title && language == other.language
      && weight == other.weight && card.digest == other.card.digest
  }

  /// By weight, then by title, then by address; no locale has a say in it.
  func precedes(_ other: ListedPage) -> Bool {
    let (first, second) = (weight ?? .max, other.weight ?? .max)
    if first != second { return first < second }
    let titles = (Slug.fold(title) ?? title, Slug.fold(other.title) ?? other.title)
    if titles.0 != titles.1 { return titles.0.utf8.lexicographicallyPrecedes(titles.1.utf8) }
    return path.utf8.lexicographicallyPrecedes(other.path.utf8)
  }
}

/// What a page of the site's own holds.
public struct PageCard: Hashable, Sendable {
  /// One line for search engines, where its head has one.
  public let description: String?
  /// Its text as HTML, without its title; empty where it is a title and nothing else.
  public let body: [UInt8]

  /// A page's text.
  public init(description: String?, body: [UInt8]) {
    self.description = description
    self.body = body
  }
}

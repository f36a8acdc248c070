import Model

/// Every brief of the site in one total order, each told by its place; its card is asked for when it is printed.
public struct Archive: Sendable {
  /// What decides the place of a brief, and all that the site map prints of it.
  public struct Place: Sendable {
    /// Of the page, as in `ArticleAddress.path`.
    public let address: String
    /// When the article was published, as far as known.
    public let date: ArticleDate?
    fileprivate let number: Int

    /// The place of the brief with a number.
    public init(address: String, date: ArticleDate?, number: Int) {
      self.address = address
      self.date = date
      self.number = number
    }

    /// Path of the page below the output folder.
    public var path: String { ArticleAddress.page(address) }

    /// The newest first, those of one moment by address, those without a date last.
    fileprivate func precedes(_ other: Place) -> Bool {
      if let first = date, let second = other.date, first.instant != second.instant {
        return first.instant > second.instant
      }
      if (date == nil) != (other.date == nil) { return date != nil }
      return address.utf8.lexicographicallyPrecedes(other.address.utf8)
    }
  }

  /// The newest first, those of one moment by address, those without a date last.
  public let places: [Place]
  private let card: @Sendable (Int) -> BriefCard?

  /// An archive of these briefs, whatever their order.
  ///
  /// - Parameter card: Gives the card of the brief with a number. Cards are asked for a page at a time and not kept, so that
  ///   a list of 10,000 briefs needs memory for a hundred.
  public init(_ places: [Place], card: @escaping @Sendable (Int) -> BriefCard?) {
    self.places = places.sorted { $0.precedes($1) }
    self.card = card
  }

  /// An archive of these briefs, whatever their order.
  public init(_ cards: [BriefCard]) {
    self.init(
      cards.indices.map { Place(address: cards[$0].address, date: cards[$0].date, number: $0) },
      card: { cards[$0] })
  }

  /// The cards of some places.
  public func cards(_ places: some Sequence<Place>) -> [BriefCard] {
    places.compactMap { card($0.number) }
  }

  /// The cards of one day.
  public struct Day: Sendable {
    /// The day; nil for those without a date.
    public let date: ArticleDate?
    /// In the archive's order.
    public let cards: [BriefCard]
  }

  /// Runs of `cards` of one day each, in order.
  public static func days(_ cards: ArraySlice<BriefCard>) -> [Day] {
    var days: [Day] = []
    var start = cards.startIndex
    for index in cards.indices
    where index + 1 == cards.endIndex
      || cards[index + 1].date?.dayText != cards[index].date?.dayText
    {
      days.append(Day(date: cards[index].date, cards: Array(cards[start...index])))
      start = index + 1
    }
    return days
  }
}

import Model

/// Every brief of the site in one total order, the groups of them that have a list of their own, and the pages of the site's own.
public struct Archive: Sendable {
  /// The newest day first, of one day the newest moment first, those without a date last.
  public let articles: [ListedArticle]
  /// Older versions of these, in the same order; their places follow those of the articles.
  ///
  /// They stand in no list but where nothing else does: a month, a topic or a speaker of theirs alone, to which their briefs lead.
  public let older: [ListedArticle]
  /// Where those without a date begin.
  public let undated: Int
  /// All months that have articles, the newest first.
  public let months: [Month]
  /// The pages of the site's own, by weight and title.
  public let pages: [ListedPage]

  /// An archive of these articles and pages, whatever their order.
  ///
  /// - Parameter older: Older versions of articles, which have a date.
  public init(
    _ articles: consuming [ListedArticle], older: [ListedArticle] = [], pages: [ListedPage] = []
  ) {
    self.pages = pages.sorted { $0.precedes($1) }
    var sorted = articles
    sorted.sort { $0.precedes($1) }
    self.articles = sorted
    self.older = older.sorted { $0.precedes($1) }
    var end = sorted.count
    while end > 0, sorted[end - 1].date == nil { end -= 1 }
    undated = end
    let months = Self.months(sorted[..<end], from: 0)
    let known = Set(months.map(\.text))
    let others = Self.months(self.older[...], from: sorted.count).filter {
      !known.contains($0.text)
    }
    self.months = others.isEmpty ? months : (months + others).sorted { $0.text > $1.text }
  }

  /// The article at a place, which counts the articles and then the older versions.
  public subscript(place: Int) -> ListedArticle {
    place < articles.count ? articles[place] : older[place - articles.count]
  }

  /// Where the card of the article at a place lies.
  public func card(at place: Int) -> CardPlace {
    place < articles.count ? articles[place].card : older[place - articles.count].card
  }

  /// The articles of one month, in the archive's order.
  public struct Month: Sendable {
    /// A day of the month.
    public let date: ArticleDate
    /// Their places in the archive.
    public let range: Range<Int>

    /// "2026-11"
    public var text: String { String(date.dayText.dropLast(3)) }
  }

  /// Runs of one month, of articles in order that all have a date, the first at a place of the archive.
  private static func months(_ articles: ArraySlice<ListedArticle>, from place: Int) -> [Month] {
    var months: [Month] = []
    var start = 0
    for index in articles.indices {
      guard let date = articles[index].date else { continue }
      let next = index + 1 < articles.endIndex ? articles[index + 1].date : nil
      guard next?.year != date.year || next?.month != date.month else { continue }
      months.append(Month(date: date, range: place + start..<place + index + 1))
      start = index + 1
    }
    return months
  }

  /// The articles of each list, by its key, as their places, in order.
  ///
  /// - Parameter leads: Names that count under others.
  /// - Complexity: O(*n*) in articles and their keys.
  public func groups(_ leads: SpeakerLeads = SpeakerLeads()) -> [ListKey: [Int32]] {
    var groups: [ListKey: [Int32]] = [:]
    for (index, article) in articles.enumerated() {
      for key in leads.keys(of: article, at: index) {
        groups[key, default: []].append(Int32(index))
      }
    }
    for (index, article) in older.enumerated() {
      let place = Int32(articles.count + index)
      let own = article.keys.filter { key in
        key.kind != .letter && !leads.moved(key)
          && (groups[key]?.first.map { $0 >= Int32(articles.count) } ?? true)
      }
      for key in own { groups[key, default: []].append(place) }
      // A speaker's entry stands on the page of a letter, whoever else does.
      guard own.contains(where: { $0.kind == .speaker }) else { continue }
      for key in article.keys where key.kind == .letter {
        groups[key, default: []].append(place)
      }
    }
    return groups
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
      || cards[index + 1].date?.dayNumber != cards[index].date?.dayNumber
    {
      days.append(Day(date: cards[index].date, cards: Array(cards[start...index])))
      start = index + 1
    }
    return days
  }
}

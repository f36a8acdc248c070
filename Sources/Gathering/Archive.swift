import Model

/// Every brief of the site in one total order, the groups of them that have a list of their own, and the pages of the site's own.
public struct Archive: Sendable {
  /// The newest day first, of one day the newest moment first, those without a date last.
  public let articles: [ListedArticle]
  /// Where those without a date begin.
  public let undated: Int
  /// All months that have articles, the newest first.
  public let months: [Month]
  /// The pages of the site's own, by weight and title.
  public let pages: [ListedPage]

  /// An archive of these articles and pages, whatever their order.
  public init(_ articles: consuming [ListedArticle], pages: [ListedPage] = []) {
    self.pages = pages.sorted { $0.precedes($1) }
    var sorted = articles
    sorted.sort { $0.precedes($1) }
    self.articles = sorted
    var end = sorted.count
    while end > 0, sorted[end - 1].date == nil { end -= 1 }
    undated = end
    months = Self.months(sorted[..<end])
  }

  /// The articles of one month, in the archive's order.
  public struct Month: Sendable {
    /// A day of the month.
    public let date: ArticleDate
    /// Which of the archive's articles they are.
    public let range: Range<Int>

    /// "2026-11"
    public var text: String { String(date.dayText.dropLast(3)) }
  }

  /// Runs of one month, of articles in order that all have a date.
  private static func months(_ articles: ArraySlice<ListedArticle>) -> [Month] {
    var months: [Month] = []
    var start = 0
    for index in articles.indices {
      guard let date = articles[index].date else { continue }
      let next = index + 1 < articles.endIndex ? articles[index + 1].date : nil
      guard next?.year != date.year || next?.month != date.month else { continue }
      months.append(Month(date: date, range: start..<index + 1))
      start = index + 1
    }
    return months
  }

  /// The articles of each list, by its key, as places in `articles`, in order.
  ///
  /// - Complexity: O(*n*) in articles and their keys.
  public func groups() -> [ListKey: [Int32]] {
    var groups: [ListKey: [Int32]] = [:]
    for (index, article) in articles.enumerated() {
      for key in article.keys { groups[key, default: []].append(Int32(index)) }
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

import Gathering
import Model
import Templates

/// A topic or a speaker with more articles than one page is to hold: the newest stand on its page, and each month has one of its own,
/// so that a new article writes two of them however many there are.
extension SiteLists {
  /// Articles that stand on one page.
  private static let most = 500
  /// Those that stand on the first page where that is not enough.
  private static let newest = 100

  /// The pages of a group.
  ///
  /// - Parameters:
  ///   - places: Its articles, the newest first.
  ///   - path: Of its first page.
  /// - Returns: The first page, then one for each month where one page is not enough.
  func parts(of places: [Int], at path: String) -> [GroupPart] {
    guard places.count > Self.most else {
      return [GroupPart(path: path, places: places, count: places.count)]
    }
    var months: [GroupPart] = []
    var rest = places[...]
    while let first = rest.first {
      let date = archive[first].date
      let month = rest.prefix { isSameMonth(archive[$0].date, date) }
      let name = MonthName(date: date).key
      months.append(
        GroupPart(
          path: path.dropLast(".html".utf8.count) + "/" + name + ".html", places: Array(month),
          count: month.count, month: MonthName(date: date), first: path))
      rest = rest.dropFirst(month.count)
    }
    return [
      GroupPart(
        path: path, places: Array(places.prefix(Self.newest)), count: places.count, months: months)
    ] + months
  }

  private func isSameMonth(_ one: ArticleDate?, _ other: ArticleDate?) -> Bool {
    one?.year == other?.year && one?.month == other?.month
  }
}

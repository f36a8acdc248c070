import Gathering
import Model
import Templates

/// The values of the pages of months: a list of all, and one page a month.
enum MonthPages {
  /// A link to a month, with how many briefs it has.
  static let linkShape = TemplateShape.record([
    ("href", .text), ("text", .text), ("count", .text),
  ])
  /// What `month.html` may use; `month` is its name, missing on the page of briefs without a date.
  static let shape = TemplateShape.record(
    PageFrame.fields + [
      ("month", .text), ("count", .text), ("days", CardValues.daysShape), ("newer", linkShape),
      ("older", linkShape),
    ])
  /// What `months.html` may use: the months by years, the newest first.
  static let listShape = TemplateShape.record(
    PageFrame.fields + [
      ("years", .list(.record([("year", .text), ("months", .list(linkShape))]))),
      ("undated", linkShape),
    ])
  static let layout = TemplateLayout(shape)
  static let listLayout = TemplateLayout(listShape)

  /// Where the list of months is.
  static let listPath = "months/index.html"
  /// Where briefs without a date are.
  static let undatedPath = "months/undated.html"

  /// Where a month's page is.
  static func path(_ month: Archive.Month) -> String { path(month.date) }

  /// Where the page of a day's month is.
  static func path(_ date: ArticleDate) -> String {
    "months/" + date.dayText.dropLast(3) + ".html"
  }

  /// The values of a month's page.
  ///
  /// - Parameters:
  ///   - cards: Of all its briefs, in the archive's order.
  ///   - months: All months, the newest first.
  ///   - index: Of the month among them; nil for the page of briefs without a date.
  static func values(
    _ cards: [BriefCard], _ months: [Archive.Month], _ index: Int?, _ page: ListSite
  ) -> TemplateValues {
    var values = TemplateValues(layout)
    page.put(part: .months, into: &values)
    values.put("month", index.map { page.site.words.month(months[$0].date) })
    values.put("count", page.site.words.counted(cards.count, "briefs"))
    CardValues.put("days", days: cards, of: page, into: &values)
    func neighbour(_ step: Int) -> Archive.Month? {
      guard let index, months.indices.contains(index + step) else { return nil }
      return months[index + step]
    }
    values.put("newer", record: neighbour(-1)) { put($1, page, into: &$0) }
    values.put("older", record: neighbour(1)) { put($1, page, into: &$0) }
    return values
  }

  /// The values of the list of months.
  static func list(_ archive: Archive, _ page: ListSite) -> TemplateValues {
    var values = TemplateValues(listLayout)
    page.put(part: .months, into: &values)
    var years: [[Archive.Month]] = []
    for month in archive.months {
      if let year = years.last?.last?.date.year, year == month.date.year {
        years[years.count - 1].append(month)
      } else {
        years.append([month])
      }
    }
    values.put("years", each: years) { values, months in
      values.put("year", months.first.map { String($0.date.year) })
      values.put("months", each: months) { put($1, page, into: &$0) }
    }
    putUndated(archive, page, into: &values)
    return values
  }

  /// Puts a link to a month.
  static func put(_ month: Archive.Month, _ page: ListSite, into values: inout TemplateValues) {
    values.put("href", below: path(month))
    values.put("text", page.site.words.month(month.date))
    values.put("count", page.site.words.counted(month.range.count, "briefs"))
  }

  /// Puts the link to the briefs without a date, where there are any.
  static func putUndated(
    _ archive: Archive, _ page: ListSite, into values: inout TemplateValues
  ) {
    let count = archive.articles.count - archive.undated
    values.put("undated", record: count > 0 ? count : nil) { values, count in
      values.put("href", below: undatedPath)
      values.put("text", page.site.words["no-date"])
      values.put("count", page.site.words.counted(count, "briefs"))
    }
  }
}

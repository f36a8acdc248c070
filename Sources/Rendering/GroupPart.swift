import Model
import Templates

/// The month of a list; without a day it is that of briefs without a date.
struct MonthName {
  let date: ArticleDate?

  /// "2026-03", which addresses have, or "undated".
  var key: String { date.map { String($0.dayText.dropLast(3)) } ?? "undated" }

  /// "March 2026"
  func text(_ words: Words) -> String { date.map { words.month($0) } ?? words["no-date"] }
}

/// One page of a topic or a speaker.
struct GroupPart {
  let path: String
  /// The articles on it, the newest first.
  let places: [Int]
  /// How many it tells of: a first page those of all months.
  let count: Int
  /// The pages of the months, on the first page of a long list.
  var months: [GroupPart] = []
  /// Of its articles, on a month's page.
  var month: MonthName?
  /// The way to the first page, from a month's.
  var first: String?

  /// What the templates of both may use.
  static let fields: [(String, TemplateShape)] = [
    ("month", .text), ("first", .text), ("hasMonths", .flag),
    ("months", .list(MonthPages.linkShape)),
  ]

  /// What a page is made of beside its articles.
  var words: String {
    "\(count) " + months.map { "\($0.path) \($0.count)" }.joined(separator: ",")
  }

  func put(_ page: ListSite, into values: inout TemplateValues) {
    values.put("month", month?.text(page.site.words))
    values.put("first", below: first)
    values.put("hasMonths", !months.isEmpty)
    values.put("months", each: months) { values, part in
      values.put("href", below: part.path)
      values.put("text", part.month?.text(page.site.words))
      values.put("count", page.site.words.counted(part.count, "briefs"))
    }
  }
}

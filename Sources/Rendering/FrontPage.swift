import Gathering
import Model
import Templates

/// The values of the first page: the newest briefs, and the way to all others.
enum FrontPage {
  /// `cards` are the newest, to be shown with their figure and voice; `days` hold those that follow, to be listed; `months` are all
  /// months that have briefs, and `undated` is the list of those that have no date.
  static let shape = TemplateShape.record(
    PageFrame.fields + [
      ("cards", .list(CardValues.shape)), ("hasDays", .flag), ("days", CardValues.daysShape),
      ("hasMonths", .flag), ("months", .list(MonthPages.linkShape)),
      ("undated", MonthPages.linkShape), ("count", .text),
    ])
  static let layout = TemplateLayout(shape)
  /// Briefs that are shown as cards.
  static let mostCards = 6
  /// Briefs on the page, cards among them.
  static let most = 60

  /// The values of the first page.
  ///
  /// - Parameter cards: Of the newest briefs, `most` at most.
  static func values(_ cards: [BriefCard], _ archive: Archive, _ page: ListSite) -> TemplateValues {
    var values = TemplateValues(layout)
    page.put(part: .briefs, into: &values)
    values.put("cards", each: cards.prefix(mostCards)) {
      CardValues.put($1, of: page, into: &$0)
    }
    let rest = Array(cards.dropFirst(mostCards))
    values.put("hasDays", !rest.isEmpty)
    CardValues.put("days", days: rest, of: page, into: &values)
    let months = archive.months
    values.put("hasMonths", !months.isEmpty)
    values.put("months", each: months) { MonthPages.put($1, page, into: &$0) }
    MonthPages.putUndated(archive, page, into: &values)
    values.put("count", page.site.words.counted(archive.articles.count, "briefs"))
    return values
  }
}

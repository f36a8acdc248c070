import Archiving
import Model
import Templates

/// The values of the pages and files that list briefs.
enum IndexPage {
  private static let cardShape = TemplateShape.record([
    ("href", .text), ("title", .text), ("source", .text), ("description", .text), ("quotes", .text),
    ("figures", .text),
  ])

  static let shape = TemplateShape.record(
    PageFrame.fields + [
      ("days", .list(.record([("date", PageFrame.dateShape), ("cards", .list(cardShape))]))),
      ("hasPages", .flag), ("newer", .text), ("older", .text),
      ("page", .text),
    ])
  static let feedShape = TemplateShape.record([
    ("site", .record([("title", .text), ("language", .text)])), ("language", .text),
    ("base", .text), ("updated", .text),
    (
      "entries",
      .list(.record([("href", .text), ("title", .text), ("date", .text), ("description", .text)]))
    ),
  ])
  static let sitemapShape = TemplateShape.record([
    ("base", .text), ("entries", .list(.record([("href", .text), ("day", .text)]))),
  ])
  static let robotsShape = TemplateShape.record([("base", .text)])

  private static let layout = TemplateLayout(shape)
  private static let feedLayout = TemplateLayout(feedShape)
  private static let sitemapLayout = TemplateLayout(sitemapShape)
  private static let robotsLayout = TemplateLayout(robotsShape)

  /// `index.html`, `page-2.html`, ...
  static func path(_ number: Int) -> String {
    number == 0 ? "index.html" : "page-\(number + 1).html"
  }

  static func values(
    _ cards: ArraySlice<BriefCard>, number: Int, of count: Int, _ site: SiteOptions
  ) -> TemplateValues {
    var values = TemplateValues(layout)
    PageFrame.put(site, root: "", canonical: path(number), into: &values)
    values.put("days", each: Archive.days(cards)) { values, day in
      values.put("date", record: day.date) { values, date in
        values.put("iso", date.dayText)
        values.put("text", date.longText)
      }
      values.put("cards", each: day.cards) { put($1, into: &$0) }
    }
    values.put("hasPages", count > 1)
    values.put("newer", number > 0 ? path(number - 1) : nil)
    values.put("older", number + 1 < count ? path(number + 1) : nil)
    values.put("page", "Page \(number + 1) of \(count)")
    return values
  }

  private static func put(_ card: BriefCard, into values: inout TemplateValues) {
    values.put("href", card.path)
    values.put("title", card.title)
    values.put("source", card.source)
    values.put("description", card.description)
    values.put("quotes", counted(card.counts.quotes, "key quote"))
    values.put("figures", counted(card.counts.figures, "key figure"))
  }

  private static func counted(_ count: Int, _ noun: String) -> String {
    count == 0 ? "no \(noun)s" : count == 1 ? "1 \(noun)" : "\(count) \(noun)s"
  }

  static func feed(_ cards: ArraySlice<BriefCard>, _ base: String, _ site: SiteOptions)
    -> TemplateValues
  {
    var values = TemplateValues(feedLayout)
    values.put("site") {
      $0.put("title", site.title)
      $0.put("language", site.language)
    }
    values.put("language", site.language)
    values.put("base", base)
    values.put("updated", cards.first?.date?.momentText ?? "1970-01-01T00:00:00Z")
    values.put("entries", each: cards) { values, card in
      values.put("href", card.path)
      values.put("title", card.title)
      values.put("date", card.date?.momentText)
      values.put("description", card.description)
    }
    return values
  }

  static func sitemap(_ places: [Archive.Place], _ base: String) -> TemplateValues {
    var values = TemplateValues(sitemapLayout)
    values.put("base", base)
    values.put("entries", each: places) { values, place in
      values.put("href", place.path)
      values.put("day", place.date?.dayText)
    }
    return values
  }

  static func robots(_ base: String?) -> TemplateValues {
    var values = TemplateValues(robotsLayout)
    values.put("base", base)
    return values
  }
}

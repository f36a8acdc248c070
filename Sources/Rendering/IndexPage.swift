import Archiving
import Model
import Templates

/// The values of the pages and files that list briefs.
///
/// They know a brief by its card, and need no article: a list may be made anew where every article is as it was.
enum IndexPage {
  /// One brief in a list. `quotes` and `figures` are words: "3 key quotes".
  private static let cardShape = TemplateShape.record([
    ("href", .text), ("title", .text), ("source", .text), ("description", .text), ("quotes", .text),
    ("figures", .text),
  ])

  /// What `index.html` may use: the cards of one page, by days. A day without `date` holds those that have none.
  static let shape = TemplateShape.record(
    PageFrame.fields + [
      ("days", .list(.record([("date", PageFrame.dateShape), ("cards", .list(cardShape))]))),
      ("hasPages", .flag), ("newer", .text), ("older", .text),
      ("page", .text),
    ])
  /// What `feed.xml` may use, an Atom feed. `updated` is the newest brief's date.
  static let feedShape = TemplateShape.record([
    ("site", .record([("title", .text), ("language", .text)])), ("language", .text),
    ("base", .text), ("updated", .text),
    (
      "entries",
      .list(.record([("href", .text), ("title", .text), ("date", .text), ("description", .text)]))
    ),
  ])
  /// What `sitemap.xml` may use: all briefs, their dates as days.
  static let sitemapShape = TemplateShape.record([
    ("base", .text), ("entries", .list(.record([("href", .text), ("day", .text)]))),
  ])
  /// What `robots.txt` may use.
  static let robotsShape = TemplateShape.record([("base", .text)])

  /// The places of each shape, worked out once.
  static let layout = TemplateLayout(shape)
  static let feedLayout = TemplateLayout(feedShape)
  static let sitemapLayout = TemplateLayout(sitemapShape)
  static let robotsLayout = TemplateLayout(robotsShape)

  /// `index.html`, `page-2.html`, ... by the page's number from 0.
  static func path(_ number: Int) -> String {
    number == 0 ? "index.html" : "page-\(number + 1).html"
  }

  /// The values of a page of the index.
  ///
  /// - Parameters:
  ///   - cards: Of the page, the newest first.
  ///   - number: Of the page, from 0.
  ///   - count: How many pages there are.
  ///   - hasFeed: Whether a brief of the site has a date.
  static func values(
    _ cards: ArraySlice<BriefCard>, number: Int, of count: Int, hasFeed: Bool, _ site: SiteOptions
  ) -> TemplateValues {
    var values = TemplateValues(layout)
    PageFrame.put(site, root: "", canonical: path(number), hasFeed: hasFeed, into: &values)
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

  /// A brief in a list.
  private static func put(_ card: BriefCard, into values: inout TemplateValues) {
    values.put("href", card.path)
    values.put("title", card.title)
    values.put("source", card.source)
    values.put("description", card.description)
    values.put("quotes", counted(card.counts.quotes, "key quote"))
    values.put("figures", counted(card.counts.figures, "key figure"))
  }

  /// "no key quotes", "1 key quote", "2 key quotes".
  private static func counted(_ count: Int, _ noun: String) -> String {
    count == 0 ? "no \(noun)s" : count == 1 ? "1 \(noun)" : "\(count) \(noun)s"
  }

  /// The values of the feed.
  ///
  /// The feed changes only with its briefs: no clock says when it was made. One without briefs is as old as 1970.
  ///
  /// - Parameters:
  ///   - cards: Those with a date, the newest first; a feed's entry must have one.
  ///   - base: Where the site stands, with a slash at its end.
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

  /// The values of the site map, for which no card need be read: a place tells path and day.
  static func sitemap(_ places: [Archive.Place], _ base: String) -> TemplateValues {
    var values = TemplateValues(sitemapLayout)
    values.put("base", base)
    values.put("entries", each: places) { values, place in
      values.put("href", place.path)
      values.put("day", place.date?.dayText)
    }
    return values
  }

  /// The values of `robots.txt`, which names the site map where there is one.
  static func robots(_ base: String?) -> TemplateValues {
    var values = TemplateValues(robotsLayout)
    values.put("base", base)
    return values
  }
}

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

  /// `index.html`, `page-2.html`, ...
  static func path(_ number: Int) -> String {
    number == 0 ? "index.html" : "page-\(number + 1).html"
  }

  static func value(_ cards: ArraySlice<BriefCard>, number: Int, of count: Int, _ site: SiteOptions)
    -> TemplateValue
  {
    let days = Archive.days(cards).map { day -> TemplateValue in
      .record([
        "date": day.date.map { dayValue($0) } ?? .missing, "cards": .list(day.cards.map(card)),
      ])
    }
    var pairs = PageFrame.pairs(site, root: "", canonical: path(number))
    pairs += [
      ("days", .list(days)), ("hasPages", .bool(count > 1)),
      ("newer", .optional(number > 0 ? path(number - 1) : nil)),
      ("older", .optional(number + 1 < count ? path(number + 1) : nil)),
      ("page", .text("Page \(number + 1) of \(count)")),
    ]
    return .record(TemplateRecord(pairs))
  }

  private static func dayValue(_ date: ArticleDate) -> TemplateValue {
    .record(["iso": .text(date.dayText), "text": .text(date.longText)])
  }

  private static func card(_ card: BriefCard) -> TemplateValue {
    .record([
      "href": .text(card.path), "title": .text(card.title), "source": .optional(card.source),
      "description": .text(card.description),
      "quotes": .text(counted(card.counts.quotes, "key quote")),
      "figures": .text(counted(card.counts.figures, "key figure")),
    ])
  }

  private static func counted(_ count: Int, _ noun: String) -> String {
    count == 0 ? "no \(noun)s" : count == 1 ? "1 \(noun)" : "\(count) \(noun)s"
  }

  static func feed(_ cards: ArraySlice<BriefCard>, _ base: String, _ site: SiteOptions)
    -> TemplateValue
  {
    .record([
      "site": .record(["title": .text(site.title), "language": .text(site.language)]),
      "language": .text(site.language), "base": .text(base),
      "updated": .text(cards.first?.date?.momentText ?? "1970-01-01T00:00:00Z"),
      "entries": .list(
        cards.map { card in
          .record([
            "href": .text(card.path), "title": .text(card.title),
            "date": .optional(card.date?.momentText), "description": .text(card.description),
          ])
        }),
    ])
  }

  static func sitemap(_ cards: [BriefCard], _ base: String) -> TemplateValue {
    .record([
      "base": .text(base),
      "entries": .list(
        cards.map { .record(["href": .text($0.path), "day": .optional($0.date?.dayText)]) }),
    ])
  }
}

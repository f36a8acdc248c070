import Gathering
import Model
import Templates

/// The values of what a brief says of its story: the way to it, the articles before and after, and what other articles say for its
/// figures.
enum StoryHole {
  /// What `story-links.html` may use. It is no page: it stands in that of a brief.
  static let shape = TemplateShape.record([
    ("href", .text), ("count", .text), ("hasEarlier", .flag), ("earlier", articlesShape),
    ("hasLater", .flag), ("later", articlesShape), ("hasBeside", .flag),
    ("beside", articlesShape), ("hasFigures", .flag),
    (
      "figures",
      .list(
        .record([
          ("href", .text), ("own", .list(ownShape)), ("others", .list(otherShape)),
          ("count", .text),
        ]))
    ),
  ])
  static let layout = TemplateLayout(shape)

  private static let articlesShape = TemplateShape.list(articleShape)
  /// Another brief.
  static let articleShape = TemplateShape.record([
    ("href", .text), ("title", .text), ("language", .text), ("direction", .text),
    ("isForeign", .flag), ("date", PageFrame.dateShape), ("source", .text),
  ])
  /// A figure of the brief's article.
  private static let ownShape = TemplateShape.record([
    ("isFirst", .flag), ("anchor", .text), ("exact", .text), ("counted", .text),
    ("language", .text), ("direction", .text), ("isForeign", .flag),
  ])
  /// What another article says for it.
  private static let otherShape = TemplateShape.record([
    ("isFirst", .flag), ("href", .text), ("exact", .text), ("isPossible", .flag),
    ("date", PageFrame.dateShape), ("voice", .text), ("language", .text), ("direction", .text),
    ("isForeign", .flag),
  ])

  /// Articles that are named on either side, and reports beside a figure.
  private static let most = 2

  /// The values of the piece.
  ///
  /// - Parameters:
  ///   - links: Those of the story.
  ///   - article: The brief's, as a place in the story's articles.
  static func values(_ links: StoryLinks, _ article: Int, _ site: SiteOptions) -> TemplateValues {
    let (story, cards) = (links.story, links.cards)
    let card = cards[article]
    var values = TemplateValues(layout)
    values.way = ArticleAddress.root(from: card.path)
    values.put("href", below: StoryPages.path(story.slug))
    values.put("count", site.words.counted(cards.count, "briefs"))
    let others = cards.indices.filter { $0 != article }
    let orders = others.map { Self.order(cards[$0].date, card.date) }
    func those(_ wanted: Order) -> [Int] {
      zip(others, orders).filter { $0.1 == wanted }.map(\.0)
    }
    let earlier = those(.before).suffix(most)
    let later = those(.after).prefix(most)
    let beside = those(.unknown).prefix(most)
    values.put("hasEarlier", !earlier.isEmpty)
    values.put("earlier", each: earlier) { put(cards[$1], site, into: &$0) }
    values.put("hasLater", !later.isEmpty)
    values.put("later", each: later) { put(cards[$1], site, into: &$0) }
    values.put("hasBeside", !beside.isEmpty)
    values.put("beside", each: beside) { put(cards[$1], site, into: &$0) }
    let figures = figures(links, article)
    values.put("hasFigures", !figures.isEmpty)
    values.put("figures", each: figures) { put($1, story, cards, card, site, into: &$0) }
    return values
  }

  /// What is known of two articles' order.
  enum Order { case before, after, unknown }

  /// Whether an article is earlier than another: by days, on one day by the time where both have one.
  static func order(_ one: ArticleDate?, _ other: ArticleDate?) -> Order {
    guard let one, let other else { return .unknown }
    if one.isKnown(before: other) { return .before }
    return other.isKnown(before: one) ? .after : .unknown
  }

  /// A series in which the article has figures.
  private struct Line {
    let id: String
    let own: [SeriesCard.Report]
    /// The nearest of other articles.
    let others: [SeriesCard.Report]
    /// Reports of the series.
    let count: Int
  }

  private static func figures(_ links: StoryLinks, _ article: Int) -> [Line] {
    zip(links.ids, links.story.series).compactMap { id, series in
      let reports = series.reports
      guard let first = reports.firstIndex(where: { $0.article == article }) else { return nil }
      let before = reports[..<first].suffix(most)
      let after = reports[first...].filter { $0.article != article }.prefix(most)
      return Line(
        id: id, own: reports.filter { $0.article == article }, others: Array(before) + after,
        count: reports.count)
    }
  }

  private static func put(
    _ line: Line, _ story: StoryCard, _ cards: [BriefCard], _ card: BriefCard,
    _ site: SiteOptions, into values: inout TemplateValues
  ) {
    values.writeBelow("href") {
      $0.append(StoryPages.path(story.slug))
      $0.append("#")
      $0.append(line.id)
    }
    values.put("own", each: line.own.indices) { values, index in
      let report = line.own[index]
      values.put("isFirst", index == 0)
      values.put("anchor", report.anchor.isEmpty ? nil : report.anchor)
      values.put("exact", report.exact)
      values.put("counted", report.counted)
      CardValues.putLanguage(card, site, into: &values)
    }
    values.put("others", each: line.others.indices) { values, index in
      let report = line.others[index]
      let other = cards[report.article]
      values.put("isFirst", index == 0)
      StoryPages.put("href", report, other, into: &values)
      values.put("exact", report.exact)
      values.put("isPossible", report.isPossible)
      PageFrame.put("date", other.date, site.words, into: &values)
      values.put("voice", report.voice)
      CardValues.putLanguage(other, site, into: &values)
    }
    values.put("count", site.words.counted(line.count, "reports"))
  }

  /// Puts another brief.
  static func put(
    _ card: BriefCard, _ site: SiteOptions, into values: inout TemplateValues
  ) {
    values.put("href", below: card.path)
    StoryPages.put(headline: card, site, into: &values)
    PageFrame.put("date", card.date, site.words, into: &values)
    values.put("source", card.source)
  }
}

import Gathering
import Model
import Provenance
import Templates

/// The values of a series of a story: a row a report, and a chart where there is something to draw.
struct SeriesValues {
  /// What a template may use of it.
  static let fields: [(name: String, shape: TemplateShape)] = [
    ("id", .text), ("exact", .text), ("counted", .text), ("language", .text),
    ("direction", .text), ("isForeign", .flag), ("count", .text), ("hasPossible", .flag),
    (
      "chart",
      .record([
        ("svg", .markup), ("hasAbout", .flag), ("hasOver", .flag), ("hasUnder", .flag),
        ("hasRange", .flag), ("hasMaybe", .flag), ("hasLeftOut", .flag),
        ("voices", .list(.record([("glyph", .markup), ("name", .text)]))),
      ])
    ), ("reports", .list(.record(reportFields))),
  ]
  private static let reportFields: [(name: String, shape: TemplateShape)] = [
    ("href", .text), ("exact", .text), ("counted", .text), ("isPossible", .flag),
    ("date", PageFrame.dateShape), ("glyph", .markup), ("voice", .text), ("source", .text),
    ("title", .text), ("sentence", .text), ("language", .text), ("direction", .text),
    ("isForeign", .flag), ("reason", .text),
  ]

  /// The name of its place on the page.
  let id: String
  private let series: SeriesCard
  /// Of all articles of the story.
  private let cards: [BriefCard]
  private let site: SiteOptions
  private let voices: SeriesVoices
  private let chart: SeriesChart?

  /// All series of a story.
  static func all(
    _ story: StoryCard, _ cards: [BriefCard], _ page: ListSite
  ) -> [SeriesValues] {
    zip(ids(story), story.series).map { SeriesValues(id: $0, $1, cards, page.site) }
  }

  /// The names of their places on the page: what their first reports say. They stay where other series come or go.
  static func ids(_ story: StoryCard) -> [String] {
    var taken: [String: Int] = [:]
    return story.series.map { series in
      let first = series.reports.first
      let words = [first?.exact, first?.counted].compactMap { $0 }.joined(separator: " ")
      let id = "series-" + Slug.part(of: words)
      taken[id, default: 0] += 1
      return taken[id] == 1 ? id : id + "--\(taken[id] ?? 0)"
    }
  }

  private init(id: String, _ series: SeriesCard, _ cards: [BriefCard], _ site: SiteOptions) {
    self.id = id
    self.series = series
    self.cards = cards
    self.site = site
    voices = SeriesVoices(series.reports.map(\.voice))
    chart = SeriesChart(series.reports, dates: cards.map(\.date), voices: voices)
  }

  /// Puts all of it.
  func put(into values: inout TemplateValues) {
    let first = series.reports.first
    values.put("id", id)
    values.put("exact", first?.exact)
    values.put("counted", first?.counted)
    putLanguage(first, into: &values)
    values.put("count", site.words.counted(series.reports.count, "reports"))
    values.put("hasPossible", series.reports.contains(where: \.isPossible))
    values.put("chart", record: chart) { put($1, into: &$0) }
    values.put("reports", each: series.reports) { put($1, into: &$0) }
  }

  private func put(_ chart: SeriesChart, into values: inout TemplateValues) {
    let first = series.reports.first
    let title = [first?.exact, first?.counted].compactMap { $0 }.joined(separator: " ")
    let words = ChartWords(
      about: site.words["chart"], group: site.words["digits.group"],
      point: site.words["digits.point"], nobody: site.words["source-not-said"],
      day: site.words.day)
    values.put("svg", markup: chart.svg(id: id, title: title, words))
    let drawn = chart.points
    values.put("hasAbout", drawn.contains { $0.report.modifier == .about })
    values.put("hasOver", drawn.contains { $0.report.modifier == .over })
    values.put("hasUnder", drawn.contains { $0.report.modifier == .under })
    values.put("hasRange", drawn.contains { $0.report.upperValue != nil })
    values.put("hasMaybe", drawn.contains(where: \.report.isPossible))
    values.put("hasLeftOut", drawn.count < series.reports.count)
    values.put("voices", each: voices.legend(of: drawn.map(\.report.voice))) { values, voice in
      values.put("glyph", markup: voice.mark.glyph)
      values.put("name", voice.name ?? site.words[voice.mark.wordName])
    }
  }

  private func put(_ report: SeriesCard.Report, into values: inout TemplateValues) {
    let card = cards[report.article]
    StoryPages.put("href", report, card, into: &values)
    values.put("exact", report.exact)
    values.put("counted", report.counted)
    values.put("isPossible", report.isPossible)
    PageFrame.put("date", card.date, site.words, into: &values)
    values.put("glyph", markup: chart == nil ? [] : voices.mark(of: report.voice).glyph)
    values.put("voice", report.voice)
    values.put("source", card.source)
    values.put("title", card.title)
    values.put("sentence", report.sentence)
    putLanguage(report, into: &values)
    values.put("reason", site.words["why.\(report.reason.name)"])
  }

  private func putLanguage(_ report: SeriesCard.Report?, into values: inout TemplateValues) {
    if let report {
      CardValues.putLanguage(cards[report.article], site, into: &values)
    } else {
      values.putNothing("language")
      values.putNothing("direction")
      values.putNothing("isForeign")
    }
  }
}

extension SeriesCard.Reason {
  /// What words and data call it.
  var name: String {
    switch self {
    case .copiedWords: "copied-words"
    case .sameFigure: "same-figure"
    case .runningCount: "running-count"
    case .leadFigures: "lead-figures"
    case .sameNounAndHolder: "same-noun-and-holder"
    }
  }
}

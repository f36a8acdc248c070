import Gathering
import Model
import Templates

/// The values of the pages of stories: a list of all, and one page a story.
enum StoryPages {
  /// What `story.html` may use. `title` is the headline of the newest article, and the language that of its words.
  static let shape = TemplateShape.record(
    PageFrame.fields + [
      ("headline", headlineShape), ("count", .text), ("from", PageFrame.dateShape),
      ("to", PageFrame.dateShape), ("hasSeries", .flag), ("csv", .text), ("json", .text),
      ("series", .list(.record(SeriesValues.fields))), ("days", daysShape), ("hasVoices", .flag),
      ("voices", .list(voiceShape)),
    ])
  /// What `stories.html` may use: the one with the newest article first.
  static let listShape = TemplateShape.record(
    PageFrame.fields + GroupPart.fields + [
      ("count", .text),
      (
        "stories",
        .list(
          .record([
            ("href", .text), ("headline", headlineShape), ("count", .text),
            ("from", PageFrame.dateShape), ("to", PageFrame.dateShape), ("figures", .text),
          ]))
      ),
    ])
  /// A headline with the language of its words.
  static let headlineShape = TemplateShape.record([
    ("title", .text), ("language", .text), ("direction", .text), ("isForeign", .flag),
  ])
  /// Briefs by days, the oldest first, each with what is new in it.
  private static let daysShape = TemplateShape.list(
    .record([
      ("date", PageFrame.dateShape),
      (
        "cards",
        .list(.record(CardValues.fields + [("hasNews", .flag), ("news", .list(newsShape))]))
      ),
    ]))
  /// A figure that no earlier day had.
  private static let newsShape = TemplateShape.record([
    ("exact", .text), ("counted", .text), ("href", .text), ("series", .text), ("isFirst", .flag),
    ("isPossible", .flag),
  ])
  /// Somebody who speaks in articles of the story.
  private static let voiceShape = TemplateShape.record([
    ("name", .text), ("role", .text), ("href", .text), ("count", .text),
  ])
  static let layout = TemplateLayout(shape)
  static let listLayout = TemplateLayout(listShape)

  /// Where the list of stories is.
  static let listPath = "stories/index.html"

  /// Where a story's page is, by what stands for it in addresses.
  static func path(_ slug: String) -> String { stem(slug) + ".html" }

  /// Where the reports of its series are as CSV.
  static func csvPath(_ slug: String) -> String { stem(slug) + ".csv" }

  /// Where they are as JSON.
  static func jsonPath(_ slug: String) -> String { stem(slug) + ".json" }

  private static func stem(_ slug: String) -> String { "stories/" + ListSite.part(slug) }

  /// The card whose headline a story is called by: of its newest article, in a story whose articles are in order.
  static func newest(_ cards: [BriefCard]) -> BriefCard? {
    cards.last { $0.date != nil } ?? cards.first
  }

  // MARK: Values

  /// The values of a story's page.
  ///
  /// - Parameter cards: In the order of `story.articles`; as many.
  static func values(
    _ story: StoryCard, _ cards: [BriefCard], _ page: ListSite
  ) -> TemplateValues {
    let words = page.site.words
    var values = TemplateValues(layout)
    page.put(part: .stories, into: &values)
    values.put("headline", record: newest(cards)) { put(headline: $1, page.site, into: &$0) }
    values.put("count", words.counted(cards.count, "briefs"))
    let dates = cards.compactMap(\.date)
    put(from: dates.first, to: dates.last, words, into: &values)
    let series = SeriesValues.all(story, cards, page)
    values.put("hasSeries", !series.isEmpty)
    values.put("csv", below: series.isEmpty ? nil : csvPath(story.slug))
    values.put("json", below: series.isEmpty ? nil : jsonPath(story.slug))
    values.put("series", each: series) { $1.put(into: &$0) }
    putDays(story, cards, series.map(\.id), page, into: &values)
    let voices = voices(cards)
    values.put("hasVoices", !voices.isEmpty)
    values.put("voices", each: voices) { values, voice in
      values.put("name", voice.name)
      values.put("role", voice.newest.lazy.compactMap(\.speaking.role).first)
      values.put("href", below: SpeakerPages.entryPath(voice.name, voice.slug))
      values.put("count", words.counted(voice.articles, "articles"))
    }
    return values
  }

  /// Those who speak in a story, who speaks in most articles first, each with the articles from the newest on.
  private static func voices(_ cards: [BriefCard]) -> [SpeakerEntry] {
    let named = SpeakerEntry.all(in: cards.reversed()) { _ in true }
    return named.indices.sorted {
      let (one, other) = (named[$0].articles, named[$1].articles)
      return one == other ? $0 < $1 : one > other
    }.map { named[$0] }
  }

  /// Puts the briefs by days with what is new in them.
  private static func putDays(
    _ story: StoryCard, _ cards: [BriefCard], _ ids: [String], _ page: ListSite,
    into values: inout TemplateValues
  ) {
    let news = StoryNews.all(of: story, cards.map(\.date))
    var next = 0
    values.put("days", each: Archive.days(cards[...])) { values, day in
      values.put("date", record: day.date) { values, date in
        values.put("iso", date.dayText)
        values.put("text", page.site.words.day(date))
      }
      values.put("cards", each: day.cards) { values, card in
        CardValues.put(card, of: page, into: &values)
        values.put("hasNews", !news[next].isEmpty)
        values.put("news", each: news[next]) { values, item in
          values.put("exact", item.report.exact)
          values.put("counted", item.report.counted)
          put("href", item.report, card, into: &values)
          values.put("series", ids[item.series])
          values.put("isFirst", item.isFirst)
          values.put("isPossible", item.report.isPossible)
        }
        next += 1
      }
    }
  }

  /// Puts the way to a report's line on its brief's page.
  static func put(
    _ name: StaticString, _ report: SeriesCard.Report, _ card: BriefCard,
    into values: inout TemplateValues
  ) {
    values.writeBelow(name) {
      $0.append(card.path)
      guard !report.anchor.isEmpty else { return }
      $0.append("#")
      $0.append(report.anchor)
    }
  }

  /// Puts a headline and its language.
  static func put(
    headline card: BriefCard, _ site: SiteOptions, into values: inout TemplateValues
  ) {
    values.put("title", card.title)
    CardValues.putLanguage(card, site, into: &values)
  }

  /// Puts the first and the last day; of one day only the first.
  static func put(
    from first: ArticleDate?, to last: ArticleDate?, _ words: Words,
    into values: inout TemplateValues
  ) {
    func put(_ values: inout TemplateValues, _ date: ArticleDate) {
      values.put("iso", date.dayText)
      values.put("text", words.day(date))
    }
    values.put("from", record: first) { put(&$0, $1) }
    values.put("to", record: first?.dayNumber == last?.dayNumber ? nil : last) { put(&$0, $1) }
  }
}

import Gathering
import Model

/// A made-up story: a mine that collapses, told by articles of some days of May 2026.
struct StoryFixture {
  let cards: [BriefCard]
  let story: StoryCard

  /// The cards of articles, one a day, the oldest first; a day of 0 is none.
  static func cards(_ days: [Int], hours: [Int] = []) -> [BriefCard] {
    days.enumerated().map { index, day in
      let hour = hours.indices.contains(index) ? hours[index] : nil
      var card = BriefCard(
        address: "mine-\(index)", title: "Mine, part \(index) <b>",
        date: ArticleDate(
          year: 2026, month: 5, day: day,
          time: hour.map { ArticleDate.Time(seconds: $0 * 3600, zone: 0) }),
        source: index == 0 ? "The Evening & Post" : "Hill Radio", description: "A shaft fell in.",
        tags: [], counts: .init(quotes: 1, figures: 1))
      card.speakers = [
        BriefCard.Speaking(
          name: index == 1 ? "Ida Brook" : "Anna Lund", role: "mayor of Hill",
          sayings: [.init(parts: [.init(exact: "We dig.", isApart: false)], anchor: "q1")])
      ]
      return card
    }
  }

  /// A report of an article.
  static func report(
    _ article: Int, _ value: Double, to upperValue: Double? = nil,
    _ modifier: FigureModifier = .exact, by voice: String? = "Anna Lund", exact: String? = nil,
    counted: String? = "miners dead", reason: SeriesCard.Reason = .copiedWords,
    possible: Bool = false
  ) -> SeriesCard.Report {
    SeriesCard.Report(
      article: article, exact: exact ?? "\(Int(value))", counted: counted,
      sentence: "\(Int(value)) miners are dead.", voice: voice, anchor: "brief-f\(article + 1)",
      value: value, upperValue: upperValue, modifier: modifier, unit: "miner", reason: reason,
      isPossible: possible)
  }

  /// A story of one article a day with some series.
  init(days: [Int], hours: [Int] = [], _ series: [SeriesCard.Report]...) {
    cards = Self.cards(days, hours: hours)
    // Places in an archive, whose newest article comes first; those without a day come last in both.
    let dated = days.count { $0 > 0 }
    story = StoryCard(
      slug: "mine-0",
      articles: (0..<dated).reversed() + Array(dated..<days.count),
      series: series.map { SeriesCard(reports: $0) })
  }

  /// The page of the story and the files beside it, by path.
  var pages: [String: String] {
    InstalledSite.lists(cards, stories: [story]) { $0.hasPrefix("stories/") }
  }
}

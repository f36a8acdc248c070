import Gathering
import Model

/// A figure of a series that no earlier day had.
///
/// It goes by days, as the order of two articles of one day is often not known. A report without a day may be older than any other:
/// what it says is news of no article, and where a series has one, nobody can say which report was first.
struct StoryNews {
  /// Which series of the story it is of.
  let series: Int
  /// Whether the series begins on that day.
  let isFirst: Bool
  let report: SeriesCard.Report

  /// A value with its end and how it is qualified: two reports with the same say the same.
  private struct Value: Hashable {
    let value: Double
    let upperValue: Double?
    let modifier: FigureModifier

    init(_ report: SeriesCard.Report) {
      (value, upperValue, modifier) = (report.value, report.upperValue, report.modifier)
    }
  }

  /// What is new in each article of a story, in the order of its series.
  ///
  /// - Parameter dates: Of the articles, in their order.
  static func all(of story: StoryCard, _ dates: [ArticleDate?]) -> [[StoryNews]] {
    var news = [[StoryNews]](repeating: [], count: dates.count)
    for (number, series) in story.series.enumerated() {
      let days = series.reports.map { dates[$0.article]?.dayNumber }
      let firstDay = days.contains(nil) ? nil : days.compactMap { $0 }.min()
      // The day on which a value is known to have been told first; none where a report without a day tells it.
      var known: [Value: Int] = [:]
      for (report, day) in zip(series.reports, days) {
        let value = Value(report)
        known[value] = min(known[value] ?? .max, day ?? .min)
      }
      // Two voices of one article may tell the same.
      var told = [Set<Value>](repeating: [], count: dates.count)
      for (report, day) in zip(series.reports, days) {
        let value = Value(report)
        guard let day, known[value] == day, told[report.article].insert(value).inserted
        else { continue }
        news[report.article].append(
          StoryNews(series: number, isFirst: day == firstDay, report: report))
      }
    }
    return news
  }
}

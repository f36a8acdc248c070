import Gathering
import Model

/// Where the reports of a series stand in its chart.
///
/// Time is true: a day is as wide as any other. Values begin at 0. What is no level of the thing counted is not drawn: the size of a rise
/// or a fall; nor is a report without a day. All of it stands in the table below the chart.
struct SeriesChart {
  /// A report in the chart.
  struct Point {
    let report: SeriesCard.Report
    let date: ArticleDate
    /// From the left.
    var x: Double
    /// From the top; of a range the lower end.
    let y: Double
    /// Of the upper end of a range.
    let upperY: Double?

    /// From its highest to its lowest point: half a mark, or the sign that says how it is qualified.
    var extent: ClosedRange<Double> {
      let above = report.modifier == .over ? 18.0 : report.modifier == .about ? 16 : 5
      return (upperY ?? y) - above...y + (report.modifier == .under ? 18 : 5)
    }
  }

  /// The size of the picture, in units of which a line of its words has eleven.
  static let width = 360.0
  static let height = 206.0
  /// Where values end above, and begin below.
  static let top = 20.0
  static let bottom = 170.0

  /// Those that are drawn, in the order of the series.
  let points: [Point]
  /// The axis of values.
  let scale: SeriesScale
  /// Where the first day stands, and the last.
  let span: ClosedRange<Double>
  /// The first day and the last.
  let days: ClosedRange<Int>
  /// The marks of voices.
  let voices: SeriesVoices

  /// - Parameter dates: Of the articles of the story.
  /// - Returns: nil where there is nothing to see: all values equal, or all of one day.
  init?(_ reports: [SeriesCard.Report], dates: [ArticleDate?], voices: SeriesVoices) {
    let drawn = reports.compactMap { report -> (SeriesCard.Report, ArticleDate)? in
      guard report.modifier != .up, report.modifier != .down else { return nil }
      return dates[report.article].map { (report, $0) }
    }
    let days = drawn.map(\.1.dayNumber)
    let values = drawn.flatMap { [$0.0.value, $0.0.upperValue ?? $0.0.value] }
    guard let first = days.min(), let last = days.max(), first < last,
      let low = values.min(), let high = values.max(), low < high,
      let scale = SeriesScale(low, high)
    else { return nil }
    self.scale = scale
    self.voices = voices
    self.days = first...last
    // Six units a digit of the longest number, and room for a mark on either side of the days.
    let digits = max(
      scale.label(scale.multiples.lowerBound, group: ",", point: ".").count,
      scale.label(scale.multiples.upperBound, group: ",", point: ".").count)
    let span = (Double(digits) * 6.2 + 22)...(Self.width - 16)
    self.span = span
    let day = (span.upperBound - span.lowerBound) / Double(last - first)
    let points = drawn.map { report, date in
      Point(
        report: report, date: date, x: span.lowerBound + Double(date.dayNumber - first) * day,
        y: Self.y(report.value, scale), upperY: report.upperValue.map { Self.y($0, scale) })
    }
    self.points = Self.spread(points, day: day)
  }

  /// Where a value stands.
  static func y(_ value: Double, _ scale: SeriesScale) -> Double {
    let bounds = scale.bounds
    let share = (value - bounds.lowerBound) / (bounds.upperBound - bounds.lowerBound)
    return bottom - share * (bottom - top)
  }

  /// Puts the marks of one day beside each other where they would hide each other, around the middle of the day.
  ///
  /// - Parameter day: How wide a day is: they leave it only where it is narrower than half a mark.
  private static func spread(_ points: [Point], day: Double) -> [Point] {
    var points = points
    let days = Dictionary(grouping: points.indices) { points[$0].date.dayNumber }
    for indices in days.values where indices.count > 1 {
      let heights = indices.map { points[$0].extent }.sorted { $0.lowerBound < $1.lowerBound }
      guard zip(heights, heights.dropFirst()).contains(where: { $0.overlaps($1) }) else { continue }
      let step = min(10, max(4, day * 0.8 / Double(indices.count - 1)))
      for (place, index) in indices.enumerated() {
        points[index].x += (Double(place) - Double(indices.count - 1) / 2) * step
      }
    }
    return points
  }

  /// The lines: the levels of one voice from day to day, each a run of points.
  ///
  /// A line is drawn through what one voice says, and breaks where it says something else: a range, a bound from above, or two values
  /// on one day. None goes through reports of nobody.
  var lines: [[Int]] {
    var byVoice: [String: [Int]] = [:]
    var order: [String] = []
    for index in points.indices {
      guard let voice = points[index].report.voice else { continue }
      if byVoice[voice] == nil { order.append(voice) }
      byVoice[voice, default: []].append(index)
    }
    return order.flatMap { voice -> [[Int]] in
      let all = byVoice[voice] ?? []
      let daily = Dictionary(grouping: all) { points[$0].date.dayNumber }
      let runs = all.split { index in
        let point = points[index]
        let values = Set((daily[point.date.dayNumber] ?? []).map { points[$0].report.value })
        return point.upperY != nil || point.report.modifier == .under || values.count > 1
      }
      return runs.map(Array.init).filter { $0.count > 1 }
    }
  }
}

import Gathering
import Model

/// The words of the site that stand in a chart.
struct ChartWords {
  /// What the picture shows, for those who do not see it.
  let about: String
  /// What stands between thousands, and before tenths.
  let group: String, point: String
  /// In place of a voice where an article does not say who says so.
  let nobody: String
  /// "16 June 2014"
  let day: (ArticleDate) -> String
}

/// The picture of a series, as SVG inside a page.
///
/// It has no style of its own, which the page's policy would not let: classes are those of `style.css`, and colours those of the page.
extension SeriesChart {
  /// The picture.
  ///
  /// - Parameters:
  ///   - id: Of the series, from which the names of title and description are made.
  ///   - title: What is counted, in an article's words.
  ///   - words: Those of the site.
  func svg(id: String, title: String, _ words: ChartWords) -> [UInt8] {
    var svg = SVGWriter(reserving: 1024 + 256 * points.count)
    svg.put("<svg class=\"plot\" viewBox=\"0 0 ")
    svg.put(Self.width, Self.height)
    svg.put("\" role=\"img\" direction=\"ltr\" aria-labelledby=\"")
    svg.put(words: id)
    svg.put("--name ")
    svg.put(words: id)
    svg.put("--about\"><title id=\"")
    svg.put(words: id)
    svg.put("--name\">")
    svg.put(words: title)
    svg.put("</title><desc id=\"")
    svg.put(words: id)
    svg.put("--about\">")
    svg.put(words: words.about)
    svg.put("</desc>")
    putValueAxis(words, into: &svg)
    putDayAxis(words, into: &svg)
    for line in lines {
      svg.put("<path class=\"l\" d=\"")
      for (place, point) in line.enumerated() {
        svg.put(place == 0 ? "M" : "L")
        svg.put(points[point].x, points[point].y)
      }
      svg.put("\"/>")
    }
    for point in points { put(point, words, into: &svg) }
    svg.put("</svg>")
    return svg.bytes
  }

  /// A line across for each round value, with its number.
  private func putValueAxis(_ words: ChartWords, into svg: inout SVGWriter) {
    let left = span.lowerBound - 12
    for multiple in scale.multiples {
      let y = Self.y(Double(multiple) * scale.step, scale)
      svg.put(multiple == 0 ? "<path class=\"g z\" d=\"M" : "<path class=\"g\" d=\"M")
      svg.put(left, y)
      svg.put("H")
      svg.put(Self.width - 4)
      svg.put("\"/>")
      svg.put(
        text: scale.label(multiple, group: words.group, point: words.point), left - 5, y + 3.8,
        anchor: "end")
    }
  }

  /// A stroke for each day that has a report, and the names of those days that have room: the first and the last, and what fits
  /// between.
  private func putDayAxis(_ words: ChartWords, into svg: inout SVGWriter) {
    var days: [Int: ArticleDate] = [:]
    for point in points { days[point.date.dayNumber] = point.date }
    let sorted = days.sorted { $0.key < $1.key }.map(\.value)
    guard let first = sorted.first, let last = sorted.last else { return }
    svg.put("<path class=\"g z\" d=\"")
    for date in sorted {
      svg.put("M")
      svg.put(x(of: date), Self.bottom)
      svg.put("v4")
    }
    svg.put("\"/>")
    let row = Self.bottom + 17
    // The first begins where its day is, the last ends there.
    let (start, end) = (x(of: first) - 8, x(of: last) + 8)
    let (firstText, lastText) = (words.day(first), words.day(last))
    var edge = start + Self.length(firstText)
    let limit = end - Self.length(lastText)
    svg.put(text: firstText, start, row, anchor: "start")
    svg.put(text: lastText, end, edge + 8 > limit ? row + 14 : row, anchor: "end")
    for date in sorted.dropFirst().dropLast() {
      let text = words.day(date)
      let half = Self.length(text) / 2
      let middle = x(of: date)
      guard middle - half > edge + 8, middle + half < limit - 8 else { continue }
      svg.put(text: text, middle, row, anchor: "middle")
      edge = middle + half
    }
  }

  /// Where a day stands.
  func x(of date: ArticleDate) -> Double {
    let share = Double(date.dayNumber - days.lowerBound) / Double(days.upperBound - days.lowerBound)
    return span.lowerBound + share * (span.upperBound - span.lowerBound)
  }

  /// A report: a range as a bar with its mark at both ends, "about" with a tilde, "over" with an arrow upwards, "up to" with one
  /// downwards; what is only possible in a broken ring.
  private func put(_ point: Point, _ words: ChartWords, into svg: inout SVGWriter) {
    let report = point.report
    let (x, y) = (point.x, point.y)
    let high = point.upperY ?? y
    svg.put("<g><title>")
    svg.put(words: words.day(point.date))
    svg.put(": ")
    svg.put(words: report.exact)
    if let counted = report.counted {
      svg.put(" ")
      svg.put(words: counted)
    }
    svg.put(" · ")
    svg.put(words: report.voice ?? words.nobody)
    svg.put("</title>")
    if point.upperY != nil {
      svg.put("<path class=\"b\" d=\"M")
      svg.put(x, y)
      svg.put("V")
      svg.put(high)
      svg.put("\"/>")
    }
    putModifier(of: point, high, into: &svg)
    let shape = voices.mark(of: report.voice)
    shape.put(x, y, into: &svg)
    if point.upperY != nil { shape.put(x, high, into: &svg) }
    if report.isPossible {
      svg.put("<circle class=\"p\" cx=\"")
      svg.put(x)
      svg.put("\" cy=\"")
      svg.put(y)
      svg.put("\" r=\"8\"/>")
    }
    svg.put("</g>")
  }

  /// The sign that says how a value is qualified.
  ///
  /// - Parameter high: The top of the report's mark, or of its bar.
  private func putModifier(of point: Point, _ high: Double, into svg: inout SVGWriter) {
    switch point.report.modifier {
    case .over:
      svg.put("<path class=\"a\" d=\"M")
      svg.put(point.x, high - 6)
      svg.put("v-11m-3 3.5l3-3.5l3 3.5\"/>")
    case .under:
      // As long as there is room above the axis.
      svg.put("<path class=\"a\" d=\"M")
      svg.put(point.x, point.y + 6)
      svg.put("v")
      svg.put(max(5, min(11, Self.bottom - point.y - 8)))
      svg.put("m-3-3.5l3 3.5l3-3.5\"/>")
    case .about:
      svg.put("<text class=\"t\" x=\"")
      svg.put(point.x)
      svg.put("\" y=\"")
      svg.put(high - 7)
      svg.put("\" text-anchor=\"middle\">~</text>")
    case .exact, .up, .down: break
    }
  }

  /// How long a text is about, as no font is at hand.
  private static func length(_ text: String) -> Double { Double(text.count) * 5.9 }
}

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
    let box = "0 0 \(Self.digits(Self.width)) \(Self.digits(Self.height))"
    var svg =
      "<svg class=\"plot\" viewBox=\"\(box)\" role=\"img\" direction=\"ltr\" aria-labelledby=\"\(id)--name \(id)--about\">"
    svg += "<title id=\"\(id)--name\">\(Self.escaped(title))</title>"
    svg += "<desc id=\"\(id)--about\">\(Self.escaped(words.about))</desc>"
    svg += valueAxis(words) + dayAxis(words)
    for line in lines {
      let places = line.map { "\(Self.digits(points[$0].x)) \(Self.digits(points[$0].y))" }
      svg += "<path class=\"l\" d=\"M\(places.joined(separator: "L"))\"/>"
    }
    for point in points { svg += mark(point, words) }
    return Array((svg + "</svg>").utf8)
  }

  /// A line across for each round value, with its number.
  private func valueAxis(_ words: ChartWords) -> String {
    let left = span.lowerBound - 12
    return scale.multiples.map { multiple in
      let y = Self.y(Double(multiple) * scale.step, scale)
      let label = scale.label(multiple, group: words.group, point: words.point)
      let line =
        "M\(Self.digits(left)) \(Self.digits(y))H\(Self.digits(Self.width - 4))"
      return "<path class=\"\(multiple == 0 ? "g z" : "g")\" d=\"\(line)\"/>"
        + Self.text(label, left - 5, y + 3.8, "end")
    }.joined()
  }

  /// A stroke for each day that has a report, and the names of those days that have room: the first and the last, and what fits
  /// between.
  private func dayAxis(_ words: ChartWords) -> String {
    var days: [Int: ArticleDate] = [:]
    for point in points { days[point.date.dayNumber] = point.date }
    let sorted = days.sorted { $0.key < $1.key }.map(\.value)
    guard let first = sorted.first, let last = sorted.last else { return "" }
    let strokes = sorted.map { "M\(Self.digits(x(of: $0))) \(Self.digits(Self.bottom))v4" }
    var svg = "<path class=\"g z\" d=\"\(strokes.joined())\"/>"
    let row = Self.bottom + 17
    // The first begins where its day is, the last ends there.
    let (start, end) = (x(of: first) - 8, x(of: last) + 8)
    let (firstText, lastText) = (words.day(first), words.day(last))
    var edge = start + Self.length(firstText)
    let limit = end - Self.length(lastText)
    svg += Self.text(firstText, start, row, "start")
    svg += Self.text(lastText, end, edge + 8 > limit ? row + 14 : row, "end")
    for date in sorted.dropFirst().dropLast() {
      let text = words.day(date)
      let half = Self.length(text) / 2
      let middle = x(of: date)
      guard middle - half > edge + 8, middle + half < limit - 8 else { continue }
      svg += Self.text(text, middle, row, "middle")
      edge = middle + half
    }
    return svg
  }

  /// Where a day stands.
  func x(of date: ArticleDate) -> Double {
    let share = Double(date.dayNumber - days.lowerBound) / Double(days.upperBound - days.lowerBound)
    return span.lowerBound + share * (span.upperBound - span.lowerBound)
  }

  /// A report: a range as a bar with its mark at both ends, "about" with a tilde, "over" with an arrow upwards, "up to" with one
  /// downwards; what is only possible in a broken ring.
  private func mark(_ point: Point, _ words: ChartWords) -> String {
    let report = point.report
    let (x, y) = (Self.digits(point.x), Self.digits(point.y))
    let high = point.upperY ?? point.y
    let top = Self.digits(high)
    let told = [
      words.day(point.date) + ": " + report.exact + (report.counted.map { " " + $0 } ?? ""),
      report.voice ?? words.nobody,
    ]
    var svg = "<g><title>\(Self.escaped(told.joined(separator: " · ")))</title>"
    if point.upperY != nil { svg += "<path class=\"b\" d=\"M\(x) \(y)V\(top)\"/>" }
    switch report.modifier {
    case .over:
      svg += "<path class=\"a\" d=\"M\(x) \(Self.digits(high - 6))v-11m-3 3.5l3-3.5l3 3.5\"/>"
    case .under:
      // As long as there is room above the axis.
      let length = max(5, min(11, Self.bottom - point.y - 8))
      let place = Self.digits(point.y + 6)
      svg += "<path class=\"a\" d=\"M\(x) \(place)v\(Self.digits(length))m-3-3.5l3 3.5l3-3.5\"/>"
    case .about:
      svg +=
        "<text class=\"t\" x=\"\(x)\" y=\"\(Self.digits(high - 7))\" text-anchor=\"middle\">~</text>"
    case .exact, .up, .down: break
    }
    let shape = voices.mark(of: report.voice)
    svg += shape.element(x, y)
    if point.upperY != nil { svg += shape.element(x, top) }
    if report.isPossible { svg += "<circle class=\"p\" cx=\"\(x)\" cy=\"\(y)\" r=\"8\"/>" }
    return svg + "</g>"
  }

  private static func text(_ words: String, _ x: Double, _ y: Double, _ anchor: String) -> String {
    "<text x=\"\(digits(x))\" y=\"\(digits(y))\" text-anchor=\"\(anchor)\">\(escaped(words))</text>"
  }

  /// How long a text is about, as no font is at hand.
  private static func length(_ text: String) -> Double { Double(text.count) * 5.9 }

  /// A number with one digit behind the point at most.
  static func digits(_ value: Double) -> String {
    let tenths = Int((value * 10).rounded())
    let whole = "\(tenths < 0 ? "-" : "")\(abs(tenths) / 10)"
    return tenths.isMultiple(of: 10) ? whole : whole + ".\(abs(tenths) % 10)"
  }

  /// Words for a place between tags.
  static func escaped(_ words: String) -> String {
    var text = ""
    for character in words.unicodeScalars {
      switch character {
      case "&": text += "&amp;"
      case "<": text += "&lt;"
      case ">": text += "&gt;"
      case "\"": text += "&quot;"
      default: text.unicodeScalars.append(character)
      }
    }
    return text
  }
}

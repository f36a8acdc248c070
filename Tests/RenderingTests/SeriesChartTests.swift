import Gathering
import Model
import Testing

@testable import Rendering

@Suite("Charts of figures through time") struct SeriesChartTests {
  private typealias Report = SeriesCard.Report

  private func made(days: [Int], _ reports: [Report]) -> SeriesChart? {
    SeriesChart(
      reports, dates: StoryFixture.cards(days).map(\.date),
      voices: SeriesVoices(reports.map(\.voice)))
  }

  private let words = ChartWords(
    about: "All <below>", group: ",", point: ".", nobody: "not said",
    day: { "\($0.day) May" })

  private func svg(days: [Int], _ reports: [Report], title: String = "12") throws -> String {
    let chart = try #require(made(days: days, reports))
    return String(decoding: chart.svg(id: "s", title: title, words), as: UTF8.self)
  }

  @Test("A day is as wide as any other, and values stand between 0 and the last tick")
  func places() throws {
    let reports = [StoryFixture.report(0, 5), .init(1, 10), .init(2, 20)]
    let chart = try #require(made(days: [1, 2, 11], reports))
    let x = chart.points.map(\.x)
    #expect(abs((x[2] - x[0]) - 10 * (x[1] - x[0])) < 1e-9)
    #expect(chart.scale.bounds == 0...20)
    #expect(chart.points[2].y == SeriesChart.top)
    let middle = (SeriesChart.top + SeriesChart.bottom) / 2
    #expect(chart.points[1].y == middle)
    #expect(chart.points[0].y == (middle + SeriesChart.bottom) / 2)
    #expect(x[2] <= SeriesChart.width && x[0] > 0)
  }

  @Test("Rises, falls and reports without a day are not drawn")
  func leftOut() throws {
    let reports = [
      StoryFixture.report(0, 5), .init(1, 4, .up), .init(1, 3, .down), .init(1, 9), .init(2, 11),
    ]
    let chart = try #require(made(days: [1, 2, 0], reports))
    #expect(chart.points.map(\.report.value) == [5, 9])
  }

  @Test("Where there is nothing to see there is no chart")
  func none() {
    let (one, same, other) = (StoryFixture.report(0, 5), StoryFixture.report(1, 5), Report(1, 7))
    #expect(made(days: [1, 2], [one, same]) == nil, "equal values")
    #expect(made(days: [1, 1], [one, other]) == nil, "one day")
    #expect(made(days: [1, 0], [one, other]) == nil, "one day that is known")
    #expect(made(days: [1, 2], [one, Report(1, 7, .up)]) == nil, "one level")
    #expect(made(days: [1, 2], [one, other]) != nil)
  }

  @Test("Marks of one day that would hide each other stand side by side, around their day")
  func sideBySide() throws {
    let reports = [
      StoryFixture.report(0, 5), .init(1, 20), .init(2, 20, by: "Ida Brook"), .init(3, 4),
      .init(4, 19, by: "Ida Brook"),
    ]
    let chart = try #require(made(days: [1, 5, 5, 9, 9], reports))
    let x = chart.points.map(\.x)
    let day = try #require(StoryFixture.cards([5])[0].date)
    #expect(x[2] - x[1] == 10 && (x[1] + x[2]) / 2 == chart.x(of: day))
    // 4 and 19 are far enough apart in height.
    #expect(x[3] == x[4])
  }

  @Test("An arrow or a range that another mark would hide moves both aside")
  func signs() throws {
    func areBeside(_ one: Report, _ other: Report) throws -> Bool {
      let chart = try #require(made(days: [1, 5, 5], [StoryFixture.report(0, 20), one, other]))
      return chart.points[1].x != chart.points[2].x
    }
    #expect(try !areBeside(Report(1, 12), Report(2, 14)))
    #expect(try areBeside(Report(1, 12, .over), Report(2, 14)))
    #expect(try areBeside(Report(1, 12), Report(2, 14, .under)))
    #expect(try areBeside(Report(1, 12, .about), Report(2, 14)))
    #expect(try areBeside(Report(1, 10, to: 19), Report(2, 14)))
    // The bar of one range ends below the other.
    #expect(try !areBeside(Report(1, 2, to: 9), Report(2, 14)))
  }

  @Test("A line goes through what one voice says, and breaks where that is no level")
  func lines() throws {
    func lines(_ reports: [Report], days: [Int] = [1, 2, 3, 4, 5]) throws -> [[Int]] {
      try #require(made(days: days, reports)).lines
    }
    let two = [StoryFixture.report(0, 1), .init(1, 2), .init(2, 3, by: "Ida Brook"), .init(3, 4)]
    #expect(try lines(two) == [[0, 1, 3]])
    let nobody = [StoryFixture.report(0, 1, by: nil), .init(1, 2, by: nil)]
    #expect(try lines(nobody) == [])
    let range = [
      StoryFixture.report(0, 1), .init(1, 2), .init(2, 2, to: 4), .init(3, 4), .init(4, 5),
    ]
    #expect(try lines(range) == [[0, 1], [3, 4]])
    let bound = [StoryFixture.report(0, 1), .init(1, 9, .under), .init(2, 3, .over)]
    #expect(try lines(bound) == [])
    // Two values of one voice on one day: which of them holds is not said.
    let both = [StoryFixture.report(0, 1), .init(1, 2), .init(2, 3), .init(3, 4)]
    #expect(try lines(both, days: [1, 2, 2, 3]) == [])
  }

  @Test("How a figure is qualified is drawn")
  func modifiers() throws {
    func marks(_ second: Report) throws -> String {
      try svg(days: [1, 2], [StoryFixture.report(0, 5), second])
    }
    #expect(try marks(Report(1, 9, .about)).contains(">~</text>"))
    #expect(try marks(Report(1, 9, .over)).contains("v-11m-3 3.5l3-3.5l3 3.5"))
    #expect(try marks(Report(1, 9, .under)).contains("v11m-3-3.5l3 3.5l3-3.5"))
    #expect(try marks(Report(1, 9, possible: true)).contains("class=\"p\""))
    let plain = try marks(Report(1, 9))
    for sign in ["~", "class=\"a\"", "class=\"b\"", "class=\"p\""] {
      #expect(!plain.contains(sign))
    }
  }

  @Test("A range is a bar from its lower to its upper end, with a mark at both")
  func range() throws {
    let chart = try #require(
      made(days: [1, 2], [StoryFixture.report(0, 5), Report(1, 10, to: 20)]))
    let point = chart.points[1]
    #expect(point.upperY == SeriesChart.top && point.y > SeriesChart.top)
    let svg = try svg(days: [1, 2], [StoryFixture.report(0, 5), Report(1, 10, to: 20)])
    #expect(svg.contains("<path class=\"b\" d=\"M344 95V20\"/>"))
    #expect(svg.components(separatedBy: "<circle class=\"m\"").count == 4)
  }

  @Test("An arrow downwards ends above the axis")
  func lowBound() throws {
    let svg = try svg(days: [1, 2], [StoryFixture.report(0, 100), Report(1, 1, .under)])
    // 1 of 100 stands at 168.5, the axis at 170.
    #expect(svg.contains("M344 174.5v5m"))
  }

  @Test("Voices are told apart by shape: five, others, and nobody")
  func shapes() {
    let names = ["a", "b", nil, "c", "d", "a", "e", "f", "g"]
    let voices = SeriesVoices(names)
    #expect(
      names.map(voices.mark(of:)) == [
        .circle, .square, .nobody, .triangle, .diamond, .circle, .cross, .others, .others,
      ])
    let legend = voices.legend(of: names)
    #expect(legend.map(\.name) == ["a", "b", "c", "d", "e", nil, nil])
    #expect(Set(SeriesMark.allCases.map(\.glyph)).count == 7)
  }

  @Test("Words of articles are escaped, and the picture has a name and says what it is")
  func escaping() throws {
    let svg = try svg(
      days: [1, 2], [StoryFixture.report(0, 5, by: "A & <B>", exact: "5 \"x\""), Report(1, 7)],
      title: "<script>")
    #expect(svg.contains("<title id=\"s--name\">&lt;script&gt;</title>"))
    #expect(svg.contains("<desc id=\"s--about\">All &lt;below&gt;</desc>"))
    #expect(svg.contains("aria-labelledby=\"s--name s--about\""))
    #expect(svg.contains("<title>1 May: 5 &quot;x&quot; miners dead · A &amp; &lt;B&gt;</title>"))
    #expect(!svg.contains("style=") && !svg.contains("<script"))
  }

  @Test("Days are named where they have room, the first and the last always")
  func days() throws {
    let reports = (0..<4).map { Report($0, Double($0 + 1)) }
    let svg = try svg(days: [1, 2, 16, 31], reports)
    #expect(svg.contains(">1 May</text>") && svg.contains(">31 May</text>"))
    #expect(svg.contains(">16 May</text>") && !svg.contains(">2 May</text>"))
  }
}

extension SeriesCard.Report {
  /// A report of the made-up story.
  fileprivate init(
    _ article: Int, _ value: Double, to upper: Double? = nil, _ modifier: FigureModifier = .exact,
    by voice: String? = "Anna Lund", possible: Bool = false
  ) {
    self = StoryFixture.report(article, value, to: upper, modifier, by: voice, possible: possible)
  }
}

import Provenance

/// Which mark each voice of a series has in its chart.
///
/// Two voices are one where the articles call them by the same words; whether "Lund" is "Anna Lund" is not asked.
struct SeriesVoices {
  /// Marks in the order in which voices get them, as they first speak.
  private static let own: [SeriesMark] = [.circle, .square, .triangle, .diamond, .cross]

  /// The voices with a mark of their own.
  private let marks: [String: SeriesMark]

  /// The voices of reports, in their order; nil where an article does not say who says so.
  init(_ voices: [String?]) {
    var marks: [String: SeriesMark] = [:]
    for voice in voices {
      guard let voice, marks[voice] == nil, marks.count < Self.own.count else { continue }
      marks[voice] = Self.own[marks.count]
    }
    self.marks = marks
  }

  /// The mark of a voice: of the sixth and those after it the one of others.
  func mark(of voice: String?) -> SeriesMark {
    guard let voice else { return .nobody }
    return marks[voice] ?? .others
  }

  /// A line of the legend; `name` is nil for others and for nobody.
  struct Line {
    let mark: SeriesMark
    let name: String?
  }

  /// The legend of some reports' voices: each mark once, in the order of the marks.
  func legend(of voices: [String?]) -> [Line] {
    var told: [SeriesMark: Line] = [:]
    for voice in voices {
      let mark = mark(of: voice)
      told[mark] = Line(mark: mark, name: Self.own.contains(mark) ? voice : nil)
    }
    return SeriesMark.allCases.compactMap { told[$0] }
  }
}

/// The shape of a mark, which tells voices apart without a colour.
enum SeriesMark: Int, CaseIterable {
  case circle, square, triangle, diamond, cross
  /// Voices for whom no shape is left.
  case others
  /// Where the article does not say who says so.
  case nobody

  /// The name of the words that stand for it where it is no voice's own.
  var wordName: String { self == .nobody ? "source-not-said" : "other-voices" }

  /// Puts its element, around a point.
  func put(_ x: Double, _ y: Double, into svg: inout SVGWriter) {
    svg.put(parts.before)
    svg.put(" transform=\"translate(")
    svg.put(x, y)
    svg.put(")\" ")
    svg.put(parts.behind)
  }

  /// What stands before its place and behind it.
  private var parts: (before: StaticString, behind: StaticString) {
    switch self {
    case .circle: ("<circle class=\"m\"", "r=\"4\"/>")
    case .square: ("<path class=\"m\"", "d=\"M-3.6-3.6h7.2v7.2h-7.2z\"/>")
    case .triangle: ("<path class=\"m\"", "d=\"M0-4.8L4.6 3.4h-9.2z\"/>")
    case .diamond: ("<path class=\"m\"", "d=\"M0-5.2L5.2 0L0 5.2L-5.2 0z\"/>")
    case .cross: ("<path class=\"m x\"", "d=\"M-3.8-3.8l7.6 7.6m0-7.6l-7.6 7.6\"/>")
    case .others: ("<path class=\"m o\"", "d=\"M-3.4-3.4h6.8v6.8h-6.8z\"/>")
    case .nobody: ("<circle class=\"m o\"", "r=\"3.8\"/>")
    }
  }

  /// The same as a picture of its own, for legends; the words beside it say what it means.
  var glyph: [UInt8] {
    var svg = SVGWriter(reserving: 192)
    svg.put(
      "<svg class=\"glyph\" viewBox=\"-7 -7 14 14\" width=\"14\" height=\"14\" aria-hidden=\"true\">"
    )
    put(0, 0, into: &svg)
    svg.put("</svg>")
    return svg.bytes
  }
}

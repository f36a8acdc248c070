import Model
import Provenance
import TestSupport

/// An article with every figure marked by hand; `Tests/FigureMarks/unseen.txt` says how.
struct MarkedArticle {
  let name: String
  let text: SourceText
  let figures: [MarkedFigure]

  /// All articles of a file of marks.
  static func all(in file: String) throws -> [MarkedArticle] {
    try HandMarkedArticle.all(in: file, of: "FigureMarks").map { article in
      MarkedArticle(
        name: article.name, text: SourceText(article.text),
        figures: article.marks.map { MarkedFigure($0.fields, at: $0.span) })
    }
  }
}

/// What a person says of one figure.
struct MarkedFigure {
  let span: TextSpan
  let value: Double
  let upperValue: Double?
  let isShare: Bool
  let modifier: FigureModifier?
  /// The units that may be answered; nil is "none named".
  let units: [String?]
  /// The names that may be answered; empty where the article does not say who.
  let attributions: [String]

  private static let modifiers: [Substring: FigureModifier] = [
    "=": .exact, "~": .about, ">": .over, "<": .under, "+": .up, "-": .down,
  ]

  init(_ fields: [Substring], at span: TextSpan) {
    func field(_ index: Int) -> Substring { index < fields.count ? fields[index] : "" }
    let share = field(1).split(separator: "/").compactMap { Double($0) }
    let ends = String(field(1)).components(separatedBy: "..").compactMap { Double($0) }
    self.span = span
    isShare = share.count == 2
    value = isShare ? share[0] / share[1] : ends.first ?? .nan
    upperValue = ends.count == 2 ? ends[1] : nil
    modifier = Self.modifiers[field(2)]
    units = field(3).split(separator: "/").map { $0 == "-" ? nil : $0.lowercased() }
    attributions = field(5).split(separator: "/").map { $0.lowercased() }
  }

  /// The same number in the same place.
  func isFound(by figure: Figure) -> Bool {
    func near(_ left: Double, _ right: Double) -> Bool {
      abs(left - right) <= 1e-4 * max(abs(left), abs(right)) + 1e-12
    }
    let span = figure.excerpt.span
    guard span.start < self.span.end, self.span.start < span.end else { return false }
    switch (upperValue, figure.upperValue) {
    case (nil, nil): return near(value, figure.value)
    case (let upper?, let found?):
      return near(min(value, upper), min(figure.value, found))
        && near(max(value, upper), max(figure.value, found))
    default: return false
    }
  }

  /// The same unit of measure, or the same head noun; a share needs no noun.
  func hasUnit(of figure: Figure) -> Bool {
    func head(_ unit: String) -> Substring {
      let phrase = unit.components(separatedBy: " of ")[0]
      let noun = phrase.split { $0 == " " || $0 == "-" }.last ?? ""
      return noun == "person" ? "people" : noun
    }
    return units.contains { unit in
      guard let unit, let found = figure.unit?.lowercased() else {
        return unit == nil && figure.unit == nil || isShare && figure.unit == nil
      }
      return unit == found
        || (figure.kind == .count || figure.kind == .ratio) && head(unit) == head(found)
    }
  }

  /// The same source, by its name or by its words in the text.
  func hasAttribution(of figure: Figure) -> Bool {
    guard let speaker = figure.attribution else { return attributions.isEmpty }
    let found = [speaker.mention, speaker.fullName ?? speaker.mention].map {
      " \($0.exact.lowercased()) "
    }
    return attributions.contains { wanted in
      found.contains { $0.contains(" \(wanted) ") || " \(wanted) ".contains($0) }
    }
  }
}

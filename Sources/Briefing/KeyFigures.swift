import Language
import Model
import Provenance

/// Chooses the figures that a headline writer would: the most telling first.
enum KeyFigures {
  /// Indices into `figures`, at most `most`, the most telling first.
  ///
  /// Counts of people, money, distances and shares come before plain durations and ages; early ones before late ones; those
  /// that somebody is named for before those of the article's own. A figure that repeats another, or breaks down one that is
  /// chosen ("2,000" = "1,500" + "another 500"), is left out.
  static func choose(from figures: [Figure], in document: Document, most: Int) -> [Int] {
    let ranked = figures.indices
      .map { (index: $0, score: score(figures[$0], in: document)) }
      .filter { $0.score > 0 }
      .sorted { ($1.score, $0.index) < ($0.score, $1.index) }
    var chosen: [Int] = []
    for (index, _) in ranked where chosen.count < most {
      guard !chosen.contains(where: { repeats(figures[index], figures[$0]) }),
        !isRest(index, figures)
      else { continue }
      chosen.append(index)
    }
    return chosen
  }

  private static func score(_ figure: Figure, in document: Document) -> Double {
    guard !(figure.value == 1 && figure.upperValue == nil && figure.kind == .count) else {
      return 0
    }
    var score = weight(of: figure.kind)
    guard score > 0 else { return 0 }
    if figure.kind == .count, figure.unit == nil { return 0 }
    if figure.kind == .other, figure.unit == nil { return 0 }
    if isPeople(figure.unit) { score += 1.5 }
    if figure.value >= 100 { score += 0.5 }
    if figure.kind == .count, figure.value < 10, !isPeople(figure.unit) { score -= 1 }
    if figure.attribution != nil { score += 0.5 }
    if figure.modifier == .up || figure.modifier == .down { score += 0.3 }
    let place = Double(figure.excerpt.span.start) / Double(max(document.text.count, 1))
    return score + 1.5 * (1 - place)
  }

  private static func weight(of kind: FigureKind) -> Double {
    switch kind {
    case .count: 2
    case .money, .percent: 2.5
    case .distance, .ratio, .area, .mass, .volume: 2
    case .speed, .temperature: 1.8
    case .other: 1
    case .duration: 0.3
    case .age: 0.1
    }
  }

  private static let people: Set<String> = [
    "people", "person", "man", "woman", "child", "soldier", "troop", "marine", "force", "resident",
    "worker", "passenger", "patient",
    "victim", "civilian", "refugee", "student", "officer", "protester", "family", "police officer",
    "employee", "voter", "job", "death", "case",
    "volunteer", "prisoner", "pupil", "home", "household", "casualty", "crew", "firefighter",
    "guard", "user", "customer",
  ]

  private static func isPeople(_ unit: String?) -> Bool {
    guard let unit, let head = unit.split(separator: " ").last else { return false }
    return people.contains(unit) || people.contains(String(head))
  }

  private static func repeats(_ figure: Figure, _ other: Figure) -> Bool {
    figure.value == other.value && figure.upperValue == other.upperValue
      && figure.unit == other.unit
  }

  /// "another 500" beside 1,500 of the same, which with it make up an earlier 2,000.
  private static func isRest(_ index: Int, _ figures: [Figure]) -> Bool {
    let figure = figures[index]
    guard figure.upperValue == nil, index > 0 else { return false }
    let before = figures[..<index].suffix(4)
    return before.contains { part in
      part.unit == figure.unit && part.value > figure.value
        && before.contains {
          $0.value == part.value + figure.value && $0.kind == figure.kind
            && $0.excerpt.span.start < part.excerpt.span.start
        }
    }
  }
}

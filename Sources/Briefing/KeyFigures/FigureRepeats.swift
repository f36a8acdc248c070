import Language
import Model
import Provenance

/// Which figures say what another says already.
///
/// - Complexity: O(*n* log *t*) in figures and tokens.
package struct FigureRepeats {
  private let figures: [Figure]
  /// For each figure the number of what it says; equal ones say the same.
  package let groups: [Int]

  /// - Parameter figures: In article order.
  package init(_ figures: [Figure], in document: Document) {
    self.figures = figures
    var known: [Saying: Int] = [:]
    var groups: [Int] = []
    for index in figures.indices {
      let saying = Saying(figures[index])
      let isRestated = index > 0 && Self.restates(figures[index - 1], figures[index], in: document)
      let group = known[saying] ?? (isRestated ? groups[index - 1] : index)
      known[saying] = group
      groups.append(group)
    }
    self.groups = groups
  }

  /// "900 nurses" twice, or "100 km (60 miles)": one thing said two ways.
  func says(_ index: Int, sameAs other: Int) -> Bool { groups[index] == groups[other] }

  /// "another 500" beside 1,500 of the same, which with it make up an earlier 2,000.
  package func isRest(_ index: Int) -> Bool {
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

  /// "60 miles" behind "100 km (" and "0.3%" behind "12 points, or".
  private static func restates(_ first: Figure, _ second: Figure, in document: Document) -> Bool {
    guard first.sentence.span == second.sentence.span, first.unit != second.unit,
      first.excerpt.span.end <= second.excerpt.span.start
    else { return false }
    let between = document.tokens(in: TextSpan(first.excerpt.span.end, second.excerpt.span.start))
    let tokens = document.tokens[between]
    let isMeasure = first.kind == second.kind && first.kind != .count && first.kind != .other
    if between.count == 1, tokens[between.lowerBound].kind == .openBracket { return isMeasure }
    return between.count == 2 && tokens[between.lowerBound].kind == .comma
      && tokens[between.lowerBound + 1].key == "or" && (isMeasure || second.kind == .percent)
  }

  /// Value and unit.
  private struct Saying: Hashable {
    let value: Double
    let upperValue: Double?
    let unit: String?

    init(_ figure: Figure) {
      value = figure.value
      upperValue = figure.upperValue
      unit = figure.unit
    }
  }
}

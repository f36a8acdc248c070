import Language
import Model
import Provenance

/// Which figures say what another says already.
///
/// Two ways lead together: the same value in the same unit anywhere in the article, and a restatement right beside
/// the figure, in another unit.
///
/// - Complexity: O(*n* log *t*) in figures and tokens.
package struct FigureRepeats {
  /// In article order.
  private let figures: [Figure]
  /// For each figure the number of what it says; equal ones say the same. The number is the index of the group's
  /// first figure. “100 km (60 miles)” and, later, “60 miles” are one group of three, as a figure that is met again
  /// joins the group of its like.
  package let groups: [Int]

  /// - Parameter figures: In article order.
  package init(_ figures: [Figure], at places: FigurePlaces, in document: Document) {
    self.figures = figures
    var known = Sayings(count: figures.count)
    var groups: [Int] = []
    groups.reserveCapacity(figures.count)
    for index in figures.indices {
      if let first = known.first(index, in: figures) {
        groups.append(groups[first])
      } else {
        let isRestated = index > 0 && Self.restates(index - 1, index, figures, places, document)
        groups.append(isRestated ? groups[index - 1] : index)
      }
    }
    self.groups = groups
  }

  /// "900 nurses" twice, or "100 km (60 miles)": one thing said two ways. The modifier is not asked: “about 900
  /// nurses” says what “900 nurses” says.
  func says(_ index: Int, sameAs other: Int) -> Bool { groups[index] == groups[other] }

  /// "another 500" beside 1,500 of the same, which with it make up an earlier 2,000. The whole and the larger part
  /// are looked for among the four figures before, so that a wall of figures takes linear time. Sums are compared as
  /// printed, without the margin that relations have.
  ///
  /// - Returns: Whether the figure can be left out because whole and larger part are told. A range never is.
  package func isRest(_ index: Int) -> Bool {
    let figure = figures[index]
    guard figure.upperValue == nil, index > 0 else { return false }
    let before = figures[..<index].suffix(4)
    return before.contains { part in
      part.unit == figure.unit && part.value > figure.value
        && before.contains {
          $0.value == part.value + figure.value && $0.kind == figure.kind
            && $0.span.start < part.span.start
        }
    }
  }

  /// "60 miles" behind "100 km (" and "0.3%" behind "12 points, or".
  ///
  /// Both stand in one sentence, in different units, with nothing between them but an opening bracket, or a comma and
  /// "or". Behind a bracket both must measure the same kind of thing: “40 boats (12 miles)” restates nothing. Behind
  /// ", or" a share may restate any amount.
  private static func restates(
    _ first: Int, _ second: Int, _ figures: [Figure], _ places: FigurePlaces, _ document: Document
  ) -> Bool {
    guard places.sentences[first] == places.sentences[second],
      figures[first].unit != figures[second].unit,
      figures[first].span.end <= figures[second].span.start
    else { return false }
    let between = places.tokens[first].upperBound..<places.tokens[second].lowerBound
    guard between.count == 1 || between.count == 2 else { return false }
    let kind = figures[first].kind
    let isMeasure = kind == figures[second].kind && kind != .count && kind != .other
    let mark = document.tokens[between.lowerBound].kind
    if between.count == 1 { return mark == .openBracket && isMeasure }
    return mark == .comma && document.tokens[between.lowerBound + 1].key == "or"
      && (isMeasure || figures[second].kind == .percent)
  }
}

/// The figures met so far by what they say, value and unit: a table of chains, as figures cannot be keys without copies.
///
/// Chains hang on a table with at least twice as many slots as there are figures, a power of two; -1 ends a chain.
private struct Sayings {
  /// Of each slot the figure noted last, by index; -1 for none.
  private var heads: [Int32]
  /// The figure before in the same chain; -1 for the first of a chain, and for one that was not noted because it says
  /// what another does.
  private var before: [Int32] = []

  /// An empty table for so many figures; it never grows.
  init(count: Int) {
    var size = 16
    while size < 2 * count { size *= 2 }
    heads = [Int32](repeating: -1, count: size)
    before.reserveCapacity(count)
  }

  /// The first figure that says the same as the next one, which is noted.
  ///
  /// - Parameter index: The figures must be handed over in order, each once.
  /// - Returns: The index of the earlier figure; nil where the value is new, which is then noted.
  mutating func first(_ index: Int, in figures: [Figure]) -> Int? {
    let slot = Self.hash(figures, index) & (heads.count - 1)
    var at = heads[slot]
    while at >= 0 {
      if Self.isSame(figures, Int(at), index) {
        before.append(-1)
        return Int(at)
      }
      at = before[Int(at)]
    }
    before.append(heads[slot])
    heads[slot] = Int32(index)
    return nil
  }

  /// The same number, the same upper end and the same unit; two bare numbers have the same unit.
  private static func isSame(_ figures: [Figure], _ one: Int, _ other: Int) -> Bool {
    figures[one].value == figures[other].value
      && figures[one].upperValue == figures[other].upperValue
      && figures[one].unit == figures[other].unit
  }

  /// Equal sayings must meet in one slot, and two units may be equal as strings though their bytes differ, so that
  /// any letter above ASCII makes the unit count nothing. FNV-1a's step for each letter; the upper half of a product,
  /// as the lower bits of a double are mostly nought.
  private static func hash(_ figures: [Figure], _ index: Int) -> Int {
    // Nought and minus nought are equal; a unit counts by its letters where they are plain.
    var bits = (figures[index].value + 0).bitPattern
    if var unit = figures[index].unit {
      bits ^= unit.withUTF8 { letters in
        var hash: UInt64 = 0
        for letter in letters {
          guard letter < 0x80 else { return 0 }
          hash = (hash ^ UInt64(letter)) &* 0x100_0000_01B3
        }
        return hash
      }
    }
    return Int(truncatingIfNeeded: (bits &* 0x9E37_79B9_7F4A_7C15) >> 32)
  }
}

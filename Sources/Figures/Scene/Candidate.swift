import Language
import Model
import Provenance

/// A figure in the making: a number of the text and what has been found around it.
struct Candidate {
  /// Index into the document's numbers; of a range the lower end.
  let number: Int
  /// From the first word of the figure to its last, modifier words and unit included.
  var tokens: Range<Int>
  /// The number itself, with its sign of money, both ends of a range.
  var core: Range<Int>
  var value: Double
  var upperValue: Double?
  var modifier = FigureModifier.exact
  var unit: String?
  var kind = FigureKind.other
  /// Whether the unit was printed with it, rather than found elsewhere.
  var hasOwnUnit = false
  /// Whether it describes the noun behind its unit: "a 14 page letter", "the 40-hectare site".
  var isDescribing = false
  /// The counted noun phrase, as tokens.
  var noun: Range<Int>?

  /// Gives it a unit that is printed with it, up to just before `end`.
  mutating func take(_ unit: String?, _ kind: FigureKind, to end: Int) {
    self.unit = unit
    self.kind = kind
    hasOwnUnit = true
    tokens = tokens.lowerBound..<end
  }
}

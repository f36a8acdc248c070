import Model

/// A unit that stands in a sentence.
struct FoundUnit {
  /// Singular, in lower case: "dollar per barrel".
  var name: String
  var kind: FigureKind
  /// Just behind the unit.
  var end: Int
}

import Model

/// A unit that stands in a sentence.
///
/// Where it begins is known to whoever asked: at the place that was asked about.
struct FoundUnit {
  /// Singular, in lower case: "dollar per barrel".
  ///
  /// With what it is counted by, behind "per"; powers in front ("square kilometer"), American spelling of metric units.
  var name: String
  /// Of a rate that of what is counted ("dollar per barrel" is money), but distance per time is speed.
  var kind: FigureKind
  /// Just behind the unit.
  ///
  /// A token index of the document. Where the divisor stands apart from the unit ("300 tonnes of sugar a year") it is
  /// the end of the unit alone.
  var end: Int
}

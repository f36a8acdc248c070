import Figures
import Language

/// Reads tables of learned weights: `name | decimal number`, or several such numbers.
///
/// The text stays in the program as it was printed by training, and is read once, when the first score is asked for.
enum WeightTable {
  /// Hands over each row's name and weight, in order. A row of another form stops the program, as only a slip in a
  /// file of the repository can make one.
  ///
  /// - Parameter row: Called once a row. Whether the name is known is its business: the two rankers differ in that.
  static func read(_ table: StaticString, _ row: (WordKey, Double) -> Void) {
    read(table, columns: 1) { name, weights in row(name, weights[0]) }
  }

  /// The same of rows with several weights.
  ///
  /// - Parameters:
  ///   - columns: How many weights a row has; one with fewer stops the program.
  ///   - row: Called once a row with as many weights as there are columns.
  static func read(_ table: StaticString, columns: Int, _ row: (WordKey, [Double]) -> Void) {
    var walk = TextTable(table)
    while walk.row() {
      guard let name = walk.word() else { preconditionFailure("a row has a name: \(table)") }
      let weights = (0..<columns).map { _ in
        guard walk.column(), let number = walk.word() else {
          preconditionFailure("a row has \(columns) numbers: \(table)")
        }
        return decimal(number)
      }
      row(WordKey(name), weights)
    }
  }

  /// "-0.1953": a sign, digits and a point. Both parts of the quotient are exact, so that it is the number nearest to
  /// what is printed. Any other letter is passed over.
  private static func decimal(_ digits: TextTable.Word) -> Double {
    var (value, scale) = (0.0, 1.0)
    var isBehindPoint = false
    for byte in digits {
      if byte == UInt8(ascii: ".") {
        isBehindPoint = true
      } else if byte &- 0x30 < 10 {
        value = value * 10 + Double(byte &- 0x30)
        if isBehindPoint { scale *= 10 }
      }
    }
    return digits.first == UInt8(ascii: "-") ? -(value / scale) : value / scale
  }
}

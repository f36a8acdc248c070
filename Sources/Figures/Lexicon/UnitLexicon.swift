import Language
import Model

/// All units behind a number: measures, metric units with their prefixes, and money.
///
/// Prefix and base are joined when a word is read, so that "kilometres" and "micrometres" need no forms of their own;
/// metric signs are multiplied out, as they must be compared letter by letter.
enum UnitLexicon {
  /// Filled once, when first asked, in 4,096 places. Of forms that are alike the first wins: measures before money.
  static let table: FormTable = {
    var table = FormTable(bits: 12)
    table.addMeasures()
    table.addBases(alone: true)
    table.addMetricSigns()
    table.addMoney()
    return table
  }()

  /// Words of metric bases, as they stand behind a prefix: "metres" of "kilometres", "watt hours".
  ///
  /// Without signs.
  static let bases: FormTable = {
    var table = FormTable(bits: 8)
    table.addBases(alone: false)
    return table
  }()

  /// The metric prefix that a word begins with.
  ///
  /// It must leave three bytes or more for the base; whether these are one, the caller asks.
  ///
  /// - Parameters:
  ///   - bytes: Those of the text.
  ///   - range: Where the word stands, in any case.
  /// - Returns: The first of the table that fits.
  static func prefix(of bytes: [UInt8], _ range: Range<Int>) -> MetricPrefix? {
    guard range.count >= 6 else { return nil }
    // Few words begin like a prefix; most are sent away here.
    let first = (bytes[range.lowerBound] | 0x20) &- 0x61
    guard first < 26, MetricPrefix.firstLetters & 1 << UInt32(first) != 0 else { return nil }
    return MetricPrefix.all.first { prefix in
      let word = prefix.word
      guard range.count > word.count + 2 else { return false }
      for index in word.indices where bytes[range.lowerBound + index] | 0x20 != word[index] {
        return false
      }
      return true
    }
  }
}

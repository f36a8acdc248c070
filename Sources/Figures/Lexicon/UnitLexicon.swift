import Language
import Model

/// All units behind a number: measures, metric units with their prefixes, and money.
enum UnitLexicon {
  static let table: FormTable = {
    var table = FormTable(bits: 12)
    table.addMeasures()
    table.addBases(alone: true)
    table.addMetricSigns()
    table.addMoney()
    return table
  }()

  /// Words of metric bases, as they stand behind a prefix: "metres" of "kilometres", "watt hours".
  static let bases: FormTable = {
    var table = FormTable(bits: 8)
    table.addBases(alone: false)
    return table
  }()

  /// The metric prefix that a word begins with.
  ///
  /// - Parameters:
  ///   - bytes: Those of the text.
  ///   - range: Where the word stands, in any case.
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

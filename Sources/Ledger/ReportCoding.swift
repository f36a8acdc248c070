import Gathering
import Model

/// Figures as pages of stories print them, as bytes. A change of this order needs a new number in `Ledger.head`.
extension FigureReport {
  /// Figures as bytes, which `unpacked` takes again.
  public static func packed(_ reports: [FigureReport]) -> [UInt8] {
    var writer = PackedWriter()
    writer.list(reports) { writer, report in
      writer.text(report.exact)
      writer.optional(report.counted) { $0.text($1) }
      writer.text(report.sentence)
      writer.optional(report.voice) { $0.text($1) }
      writer.text(report.anchor)
      writer.optional(report.unit) { $0.text($1) }
    }
    return writer.bytes
  }

  /// The figures that bytes are; nil where they are none.
  public static func unpacked(_ bytes: ArraySlice<UInt8>) -> [FigureReport]? {
    var reader = PackedReader(bytes)
    guard let reports = reader.list({ $0.report() }), reader.rest.isEmpty else { return nil }
    return reports
  }
}

extension PackedReader {
  fileprivate mutating func report() -> FigureReport? {
    guard let exact = text(), let counted = optional({ $0.text() }), let sentence = text(),
      let voice = optional({ $0.text() }), let anchor = text(), let unit = optional({ $0.text() })
    else { return nil }
    return FigureReport(
      exact: exact, counted: counted, sentence: sentence, voice: voice, anchor: anchor, unit: unit)
  }
}

import Model

/// Figures as pages of stories print them, as bytes. A change of this order needs a new number in `Ledger.head`.
extension FigureReport {
  /// Figures as bytes, which `unpacked` takes again.
  public static func packed(_ reports: [FigureReport]) -> [UInt8] {
    var writer = PackedWriter()
    var last: String?
    writer.list(reports) { writer, report in
      write(
        exact: report.exact, counted: report.counted,
        sentence: report.sentence == last ? nil : report.sentence, voice: report.voice,
        anchor: report.anchor, unit: report.unit, to: &writer
      ) { $0.text($1) }
      last = report.sentence
    }
    return writer.bytes
  }

  /// Writes one whose words are no strings yet, and need not become any.
  ///
  /// - Parameters:
  ///   - sentence: nil for that of the one before it.
  ///   - put: Writes words as `PackedWriter.text` would.
  @inlinable public static func write<Words>(
    exact: Words, counted: Words?, sentence: Words?, voice: Words?, anchor: String, unit: String?,
    to writer: inout PackedWriter, _ put: (inout PackedWriter, Words) -> Void
  ) {
    put(&writer, exact)
    writer.optional(counted, put)
    writer.optional(sentence, put)
    writer.optional(voice, put)
    writer.text(anchor)
    writer.optional(unit) { $0.text($1) }
  }

  /// The figures that bytes are; nil where they are none.
  public static func unpacked(_ bytes: ArraySlice<UInt8>) -> [FigureReport]? {
    var reader = PackedReader(bytes)
    var sentence: String?
    guard let reports = reader.list({ $0.report(&sentence) }), reader.rest.isEmpty else {
      return nil
    }
    return reports
  }
}

extension PackedReader {
  /// - Parameter last: The sentence of the one before, if any; then this one's.
  fileprivate mutating func report(_ last: inout String?) -> FigureReport? {
    guard let exact = text(), let counted = optional({ $0.text() }),
      let own = optional({ $0.text() }), let sentence = own ?? last,
      let voice = optional({ $0.text() }), let anchor = text(), let unit = optional({ $0.text() })
    else { return nil }
    last = sentence
    return FigureReport(
      exact: exact, counted: counted, sentence: sentence, voice: voice, anchor: anchor, unit: unit)
  }
}

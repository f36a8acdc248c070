import Provenance

/// The rows of an article as they are kept until the table is made: the cells that all of them begin with once, then each
/// row's own.
///
/// ```
/// length of these | ends, from where the cells begin | the article's cells | each row's cells
/// ```
public struct ExportRows: Hashable, Sendable {
  /// As they are kept; none for no rows.
  public let bytes: [UInt8]

  /// Rows that were kept.
  public init(bytes: [UInt8]) { self.bytes = bytes }

  /// - Parameter ends: Of the article's cells, and of each row's.
  init(ends: [Int], cells: borrowing CSVWriter) {
    var bytes: [UInt8] = []
    bytes.reserveCapacity(4 * (ends.count + 1) + cells.count)
    for number in [ends.count * 4 + 4] + ends {
      withUnsafeBytes(of: UInt32(number).littleEndian) { bytes += $0 }
    }
    cells.append(to: &bytes)
    self.bytes = bytes
  }

  /// Appends the whole rows; nothing where the bytes are none that were kept.
  public func append(to output: inout ByteBuffer) {
    bytes.withUnsafeBufferPointer { kept in
      guard kept.count > 4, let head = Self.number(kept, 0), head <= kept.count, head > 4 else {
        return
      }
      let body = UnsafeBufferPointer(rebasing: kept[head...])
      guard let first = Self.number(kept, 4), first <= body.count else { return }
      var start = first
      for place in stride(from: 8, to: head, by: 4) {
        guard let end = Self.number(kept, place), end >= start, end <= body.count else { return }
        output.append(UnsafeBufferPointer(rebasing: body[..<first]))
        output.append(UnsafeBufferPointer(rebasing: body[start..<end]))
        start = end
      }
    }
  }

  /// The whole rows.
  public var whole: [UInt8] {
    var buffer = ByteBuffer(reserving: bytes.count * 2)
    append(to: &buffer)
    return buffer.bytes
  }

  private static func number(_ bytes: UnsafeBufferPointer<UInt8>, _ place: Int) -> Int? {
    guard place + 4 <= bytes.count else { return nil }
    return Int(
      UInt32(
        littleEndian: UnsafeRawBufferPointer(bytes).loadUnaligned(
          fromByteOffset: place, as: UInt32.self)))
  }
}

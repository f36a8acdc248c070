import Provenance

extension NoticeTable {
  /// Rows by what they begin or end with, so that most sentences are let go after a look at two bytes and a tail.
  final class Index: Sendable {
    /// Rows by `slot` of their first two bytes.
    private let opened: [[Row]]
    /// Whether any row may begin with four letters, by their hash.
    private let mayOpen: [Bool]
    /// Rows that begin with any words, names or a number, known by their end only.
    private let ended: [Row]
    /// Those of them that end so, too: "3 of 12". They are asked of what begins with a digit.
    private let counted: [Row]
    /// The tails of `ended`.
    private let tails: Set<UInt32>
    /// A bit for each tail, so that few are looked up.
    private let tailBits: UInt64

    init(_ rows: [Row]) {
      var opened = [[Row]](repeating: [], count: 1 << 10)
      for row in rows where !row.pattern.opening.isEmpty {
        opened[Self.slot(row.pattern.opening[0], row.pattern.opening[1])].append(row)
      }
      self.opened = opened
      var mayOpen = [Bool](repeating: false, count: 1 << 12)
      for row in rows where row.pattern.opening.count >= 4 {
        mayOpen[Self.hash(row.pattern.opening, 0)] = true
      }
      self.mayOpen = mayOpen
      ended = rows.filter { $0.pattern.opening.isEmpty && $0.tail != nil }
      counted = rows.filter { $0.pattern.opening.isEmpty && $0.tail == nil }
      tails = Set(ended.compactMap(\.tail))
      tailBits = tails.reduce(0) { $0 | Self.bit($1) }
    }

    /// The rows that `span` begins or ends like.
    ///
    /// They are only likely: `WordPattern.matches` decides. Those that begin alike come first, each group in the
    /// table's order.
    ///
    /// - Parameter span: At least four bytes.
    func candidates(_ span: TextSpan, _ bytes: [UInt8]) -> [Row] {
      let slot = Self.slot(bytes[span.start], bytes[span.start + 1])
      let tail = NoticeTable.tail(of: bytes, span)
      let mayEnd = tailBits & Self.bit(tail) != 0 && tails.contains(tail)
      // "©" and "(c)" are shorter than four letters.
      let first = bytes[span.start]
      if first &- 0x30 < 10, !mayEnd { return counted }
      guard mayEnd || first == 0xC2 || first == 0x28 || mayOpen[Self.hash(bytes, span.start)] else {
        return []
      }
      let begun = opened[slot].filter { begins(span, bytes, $0.pattern.opening) }
      return (mayEnd ? begun + ended : begun).filter { $0.tail == nil || $0.tail == tail }
    }

    /// Twelve bits of the four bytes from `start`, case folded and any white space a space.
    private static func hash(_ bytes: [UInt8], _ start: Int) -> Int {
      var head: UInt32 = 0
      for index in start..<start + 4 {
        let byte = bytes[index]
        head = head << 8 | UInt32(byte <= 0x20 ? 0x20 : byte &- 0x41 < 26 ? byte | 0x20 : byte)
      }
      return Int((head &* 0x9E37_79B9) >> 20)
    }

    /// One of 64 bits, by the upper bits of the tail's hash.
    private static func bit(_ tail: UInt32) -> UInt64 {
      1 << UInt64((tail &* 0x9E37_79B9) >> 26)
    }

    /// A place for two bytes, five bits each: capitals and small letters fall together.
    private static func slot(_ first: UInt8, _ second: UInt8) -> Int {
      Int(first & 31) << 5 | Int(second & 31)
    }

    /// Whether the bytes of a span are those of an opening, case folded, a line end as good as a space. Two spaces
    /// are not one.
    private func begins(_ span: TextSpan, _ bytes: [UInt8], _ opening: [UInt8]) -> Bool {
      var index = span.start
      for expected in opening {
        guard index < span.end else { return false }
        let byte = bytes[index]
        if byte == 0xE2, expected == 0x27 {  // a curly apostrophe
          index += 3
          continue
        }
        let folded = byte <= 0x20 ? 0x20 : byte &- 0x41 < 26 ? byte | 0x20 : byte
        guard folded == expected else { return false }
        index += 1
      }
      return true
    }
  }
}

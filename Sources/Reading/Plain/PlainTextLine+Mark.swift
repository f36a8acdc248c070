import Provenance

/// What a line's first bytes make of it.
extension PlainTextLine {
  /// The mark at the beginning of a line.
  /// `contentStart` is the offset behind it, white space not passed over; the line's own beginning where it has
  /// none.
  struct LineMark {
    let kind: PlainTextLine.Kind
    let contentStart: Int

    init(_ bytes: [UInt8], _ line: TextSpan) {
      (kind, contentStart) = Self.read(bytes, line)
    }

    /// An underline goes before a rule, and a rule before an item, as "* * *" begins like one.
    private static func read(_ bytes: [UInt8], _ line: TextSpan) -> (PlainTextLine.Kind, Int) {
      guard !line.isEmpty else { return (.blank, line.start) }
      let first = bytes[line.start]
      switch first {
      case UInt8(ascii: "="), UInt8(ascii: "-"):
        if line.count >= 3, bytes[line.range].allSatisfy({ $0 == first }) {
          return (.underline(first == UInt8(ascii: "=") ? 1 : 2), line.start)
        }
      case UInt8(ascii: ">"):
        if let start = quoted(bytes, line) { return (.quote, start) }
      default: break
      }
      if isRule(bytes, line) { return (.rule, line.start) }
      return item(bytes, line) ?? (.text, line.start)
    }

    /// Past "> ", ">> ", "> > "; a line that is only the sign is blank.
    /// nil where a word stands directly behind the sign.
    private static func quoted(_ bytes: [UInt8], _ line: TextSpan) -> Int? {
      var index = line.start
      var signs = 0
      while index < line.end, bytes[index] == UInt8(ascii: ">") || bytes[index] == 0x20 {
        if bytes[index] == UInt8(ascii: ">") { signs += 1 }
        index += 1
      }
      // ">50 per cent" is a sign of mathematics.
      let isParted = index == line.end || bytes[index - 1] == 0x20
      return signs > 0 && isParted ? index : nil
    }

    /// "* * *", "***", "___", "###", "-30-"
    /// At least three of one sign and spaces between, in eighty bytes. "-30-" is what papers end a story with.
    private static func isRule(_ bytes: [UInt8], _ line: TextSpan) -> Bool {
      guard line.count <= 80 else { return false }
      let first = bytes[line.start]
      if line.count == 4, bytes[line.range].elementsEqual("-30-".utf8) { return true }
      guard "*_#~-".utf8.contains(first) else { return false }
      return bytes[line.range].allSatisfy { $0 == first || $0 == 0x20 }
        && bytes[line.range].count { $0 == first } >= 3
    }

    /// A bullet with white space behind it; of most round signs it may be missing. Numbers have at most three
    /// digits, so that no year is one, and letters are small: "A) the ferry".
    /// "-5 degrees" and "*note" have no space behind the sign and are text.
    ///
    /// - Returns: The kind, and the offset behind the bullet; nil for text.
    private static func item(_ bytes: [UInt8], _ line: TextSpan) -> (PlainTextLine.Kind, Int)? {
      let first = bytes[line.start]
      /// Space, tab or no-break space at an offset.
      func space(after index: Int) -> Bool {
        index < line.end && (bytes[index] == 0x20 || bytes[index] == 0x09)
          || index + 1 < line.end && bytes[index] == 0xC2 && bytes[index + 1] == 0xA0
      }
      switch first {
      case UInt8(ascii: "-") where space(after: line.start + 1):
        return (.item(.dash, number: 0), line.start + 1)
      case UInt8(ascii: "*") where space(after: line.start + 1):
        return (.item(.star, number: 0), line.start + 1)
      case 0xC2
      where line.count > 2 && bytes[line.start + 1] == 0xB7 && space(after: line.start + 2):
        return (.item(.dot, number: 0), line.start + 2)
      case 0xE2 where line.count > 3:
        let sign = [bytes[line.start + 1], bytes[line.start + 2]]
        if [[0x80, 0xA2], [0x80, 0xA3], [0x97, 0xA6], [0x97, 0x8F], [0x96, 0xAA]].contains(sign) {
          return (.item(.dot, number: 0), line.start + 3)
        }
        if sign == [0x80, 0x93], space(after: line.start + 3) {
          return (.item(.enDash, number: 0), line.start + 3)
        }
        return nil
      default: break
      }
      var end = line.start
      var number = 0
      while end < line.end, end - line.start < 3, bytes[end] &- 0x30 < 10 {
        number = number * 10 + Int(bytes[end] - 0x30)
        end += 1
      }
      if end > line.start, end < line.end, ".)".utf8.contains(bytes[end]), space(after: end + 1) {
        return (.item(.number, number: number), end + 1)
      }
      if line.count > 3, first &- 0x61 < 26, bytes[line.start + 1] == UInt8(ascii: ")"),
        space(after: line.start + 2)
      {
        return (.item(.letter, number: Int(first - 0x60)), line.start + 2)
      }
      return nil
    }
  }
}

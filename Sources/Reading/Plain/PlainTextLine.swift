import Provenance

/// One line of a plain text.
///
/// Lines know nothing of each other: an item is what looks like one by itself, and `PlainTextBlocks` takes back
/// what has no neighbour.
struct PlainTextLine {
  /// What a line is by its first and last marks.
  /// The mark is at the first byte behind the white space.
  enum Kind: Hashable {
    case blank
    case text
    /// An item of a list, with the kind of its bullet and, for numbers and letters, its place.
    /// `a)` has 1; signs have 0.
    case item(Bullet, number: Int)
    /// A line of a quoted mail.
    case quote
    /// `===` (level 1) or `---` (level 2), below a heading or between parts.
    /// At least three signs, and nothing else in the line.
    case underline(Int)
    /// `* * *`, `###`: between parts.
    /// Also a bullet or a `>` with nothing behind it.
    case rule
  }

  /// What stands before an item.
  /// `dot` is any of the round and square signs (`•`, `◦`, `▪`, `·`).
  enum Bullet: Hashable {
    case dash, enDash, star, dot, number, letter
  }

  /// The words, without bullet or sign of quotation and the white space around.
  var span: TextSpan
  /// Columns of white space before the first mark.
  /// A tab is four columns wherever it stands.
  let indent: Int
  /// Columns from the margin to the last character.
  /// The bullet and the indentation are in it: it is what the eye sees, and what a writer's program has
  /// wrapped. Columns are code points.
  let width: Int
  var kind: Kind

  /// The lines of a text from `start` on.
  /// Line ends are `\n`, `\r\n` and `\r`. All lines, blank ones too, in order; none for an empty text.
  static func lines(of bytes: [UInt8], from start: Int) -> [PlainTextLine] {
    var lines: [PlainTextLine] = []
    var index = start
    while index < bytes.count {
      var end = index
      while end < bytes.count, bytes[end] != 0x0A, bytes[end] != 0x0D { end += 1 }
      lines.append(PlainTextLine(bytes, index, end))
      let isPair = end + 1 < bytes.count && bytes[end] == 0x0D && bytes[end + 1] == 0x0A
      index = isPair ? end + 2 : end + 1
    }
    return lines
  }

  /// The line from `start` to its line end at `end`.
  private init(_ bytes: [UInt8], _ start: Int, _ end: Int) {
    let whole = Self.trimmed(bytes, start, end)
    indent = bytes[start..<whole.start].reduce(0) { $0 + ($1 == 0x09 ? 4 : $1 == 0x20 ? 1 : 0) }
    // Long lines were never wrapped: their bytes will do.
    width =
      indent + (whole.count > 500 ? whole.count : bytes[whole.range].count { $0 & 0xC0 != 0x80 })
    let mark = LineMark(bytes, whole)
    kind = mark.kind
    span =
      mark.contentStart == whole.start ? whole : Self.trimmed(bytes, mark.contentStart, whole.end)
    if span.isEmpty, kind != .blank { kind = .rule }
  }

  /// Whether it parts paragraphs.
  var isBlank: Bool { kind == .blank || kind == .rule }

  /// The span without white space, no-break spaces and byte order marks around it.
  /// Empty, at the end, where there is nothing else.
  static func trimmed(_ bytes: [UInt8], _ start: Int, _ end: Int) -> TextSpan {
    var low = start
    var high = end
    while low < high {
      if bytes[low] <= 0x20 {
        low += 1
      } else if low + 1 < high, bytes[low] == 0xC2, bytes[low + 1] == 0xA0 {
        low += 2
      } else if low + 2 < high, bytes[low] == 0xEF, bytes[low + 1] == 0xBB, bytes[low + 2] == 0xBF {
        low += 3
      } else {
        break
      }
    }
    while high > low {
      if bytes[high - 1] <= 0x20 {
        high -= 1
      } else if high - 1 > low, bytes[high - 2] == 0xC2, bytes[high - 1] == 0xA0 {
        high -= 2
      } else {
        break
      }
    }
    return TextSpan(low, high)
  }
}

/// The mark at the beginning of a line.
/// `contentStart` is the offset behind it, white space not passed over; the line's own beginning where it has
/// none.
private struct LineMark {
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
    case 0xC2 where line.count > 2 && bytes[line.start + 1] == 0xB7 && space(after: line.start + 2):
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

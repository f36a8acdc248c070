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

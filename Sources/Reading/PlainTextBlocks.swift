import Model
import Provenance

/// Divides a plain text into paragraphs.
///
/// A blank line (white space and no-break spaces only) ends a paragraph. A text without any blank line between its lines has
/// one paragraph a line, unless its lines are wrapped: then it is one paragraph. Spans keep out the white space around.
enum PlainTextBlocks {
  static func blocks(of text: SourceText, from start: Int) -> [Block] {
    let lines = lines(of: text.bytes, from: start)
    let hasBlanks =
      zip(lines, lines.dropFirst()).contains { $0.isBlank != $1.isBlank && !$0.isBlank }
      && lines.contains { $0.isBlank }
    var blocks: [Block] = []
    var open: TextSpan?
    func close() {
      if let span = open { blocks.append(Block(.paragraph, at: span)) }
      open = nil
    }
    let isWrapped = isHardWrapped(lines.filter { !$0.isBlank }, text.bytes)
    for line in lines {
      if line.isBlank {
        close()
      } else if let span = open, isWrapped || (hasBlanks && continues(line, text.bytes)) {
        open = TextSpan(span.start, line.span.end)
      } else {
        close()
        open = line.span
      }
    }
    close()
    return blocks
  }

  private struct Line {
    let span: TextSpan
    var isBlank: Bool { span.isEmpty }
  }

  private static func lines(of bytes: [UInt8], from start: Int) -> [Line] {
    var lines: [Line] = []
    var index = start
    while index < bytes.count {
      var end = index
      while end < bytes.count, bytes[end] != 0x0A, bytes[end] != 0x0D { end += 1 }
      lines.append(Line(span: trimmed(bytes, index, end)))
      index =
        end < bytes.count && bytes[end] == 0x0D && end + 1 < bytes.count && bytes[end + 1] == 0x0A
        ? end + 2 : end + 1
    }
    return lines
  }

  private static func trimmed(_ bytes: [UInt8], _ start: Int, _ end: Int) -> TextSpan {
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

  /// Whether most lines are of one width and go on in the next: text wrapped at a column, as in mail and old archives.
  private static func isHardWrapped(_ lines: [Line], _ bytes: [UInt8]) -> Bool {
    guard lines.count >= 4 else { return false }
    let long = lines.count { (50...100).contains($0.span.count) }
    guard long * 10 >= lines.count * 6 else { return false }
    let running = zip(lines, lines.dropFirst()).count {
      continues($1, bytes) && !endsSentence($0, bytes)
    }
    return running * 10 >= lines.count * 3
  }

  private static func continues(_ line: Line, _ bytes: [UInt8]) -> Bool {
    let first = bytes[line.span.start]
    return first &- 0x61 < 26
  }

  private static func endsSentence(_ line: Line, _ bytes: [UInt8]) -> Bool {
    [UInt8(ascii: "."), UInt8(ascii: "!"), UInt8(ascii: "?")].contains(bytes[line.span.end - 1])
  }
}

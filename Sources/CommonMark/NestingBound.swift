import Glibc
import Provenance

/// Keeps from libcmark what it is quadratic on: deep lists and block quotes, and masses of open brackets and emphasis.
///
/// libcmark 0.30.2 needs 8 s for 15 kB of nested list items. No article is written like that; one that is, is read as plain
/// paragraphs.
enum NestingBound {
  /// Containers that one line may open.
  private static let deepestContainers = 16
  /// Columns before an item; more count as too deep at once.
  private static let deepestIndent = 64
  /// Signs that a text may have whatever their share is, and for how many bytes more there may be another one: each becomes
  /// nodes of libcmark's of a few hundred bytes.
  private static let allMarks = (any: 30_000, bytesAMark: 50)
  /// Signs in a whole text below which their share does not matter: a short article may be mostly links.
  private static let mostMarks = 400

  /// Whether any line opens too many containers, or the whole holds too dense a mass of marks.
  ///
  /// More than `mostMarks` signs are a mass when they are more than an eighth of all bytes, or when they are more than `allMarks`.
  ///
  /// - Complexity: One pass for the lines, one for the signs.
  static func isTooDeep(_ bytes: [UInt8]) -> Bool {
    var start = 0
    while start < bytes.count {
      let end = lineEnd(bytes, from: start)
      if containers(bytes[start..<end]) > deepestContainers { return true }
      start = end + 1
    }
    return bytes.withUnsafeBufferPointer { bytes in
      isMark.withUnsafeBufferPointer { isMark in
        // A sum over a table has no branch; the table is as long as a byte is wide.
        var marks = 0
        for byte in bytes { marks &+= Int(isMark[Int(byte)]) }
        return isMass(marks, of: bytes.count)
      }
    } && isMass(bytes)
  }

  /// Whether the signs are a mass without those in blocks of HTML, in which libcmark looks at none: a table has two in
  /// every ten bytes.
  private static func isMass(_ bytes: [UInt8]) -> Bool {
    let reader = DialectReader(bytes, [])
    var marks = 0
    var isHTML = false
    var start = 0
    while start < bytes.count {
      let line = TextSpan(start, lineEnd(bytes, from: start))
      start = line.end + 1
      if reader.isBlank(line) {
        isHTML = false
      } else if case .block = reader.htmlStart(line) {
        isHTML = true
      }
      if !isHTML { for byte in bytes[line.range] { marks += Int(isMark[Int(byte)]) } }
    }
    return isMass(marks, of: bytes.count)
  }

  private static func isMass(_ marks: Int, of bytes: Int) -> Bool {
    marks > mostMarks && marks * 8 > bytes || marks > allMarks.any + bytes / allMarks.bytesAMark
  }

  /// For each byte 1 where it is a sign that libcmark keeps until it is closed.
  private static let isMark: [UInt8] = (0...UInt8.max).map {
    "[]*_`<&!\\".utf8.contains($0) ? 1 : 0
  }

  /// Offset of the next `\n`; the end of the text for the last line.
  private static func lineEnd(_ bytes: [UInt8], from start: Int) -> Int {
    bytes.withUnsafeBufferPointer { bytes in
      guard let base = bytes.baseAddress,
        let found = memchr(base + start, 0x0A, bytes.count - start)
      else { return bytes.count }
      return UnsafeRawPointer(found) - UnsafeRawPointer(base)
    }
  }

  /// How many block quotes and list items a line opens, counting four columns of white space before an item as one.
  /// “> > - word” opens three. White space before an item counts because nested items are written so, one line
  /// each.
  private static func containers(_ line: ArraySlice<UInt8>) -> Int {
    var depth = 0
    var space = 0
    var index = line.startIndex
    while index < line.endIndex {
      let byte = line[index]
      if byte == 0x20 {
        space += 1
      } else if byte == 0x09 {
        space += 4
      } else if byte == UInt8(ascii: ">") {
        depth += 1
      } else if byte == UInt8(ascii: "-") || byte == UInt8(ascii: "*") || byte == UInt8(ascii: "+"),
        isSpace(line, index + 1)
      {
        depth += 1 + (space > deepestIndent ? deepestContainers : space / 4)
      } else if let next = orderedMarker(line, index) {
        depth += 1
        index = next
      } else {
        break
      }
      index += 1
    }
    return depth
  }

  /// Offset of the stop or bracket in "12. " or "12) "; nil where no such number of at most nine digits stands.
  private static func orderedMarker(_ line: ArraySlice<UInt8>, _ start: Int) -> Int? {
    var index = start
    while index < line.endIndex, line[index] &- 0x30 < 10, index - start < 9 { index += 1 }
    guard index > start, index < line.endIndex,
      line[index] == UInt8(ascii: ".") || line[index] == UInt8(ascii: ")"), isSpace(line, index + 1)
    else { return nil }
    return index
  }

  /// Whether white space or the line's end stands at an offset.
  private static func isSpace(_ line: ArraySlice<UInt8>, _ index: Int) -> Bool {
    index >= line.endIndex || line[index] == 0x20 || line[index] == 0x09
  }

  /// The paragraphs of a text: runs of lines that are not blank.
  /// Their spans are without white space around; signs of Markdown stay in them as words.
  static func paragraphs(of bytes: [UInt8]) -> [MarkdownBlock] {
    var blocks: [MarkdownBlock] = []
    var start: Int?
    var last = 0
    var index = 0
    while index <= bytes.count {
      var end = index
      while end < bytes.count, bytes[end] != 0x0A { end += 1 }
      if let first = (index..<end).first(where: { bytes[$0] > 0x20 }),
        let final = (index..<end).last(where: { bytes[$0] > 0x20 })
      {
        if start == nil { start = first }
        last = final + 1
      } else if let from = start {
        blocks.append(MarkdownBlock(kind: .paragraph, span: TextSpan(from, last)))
        start = nil
      }
      index = end + 1
    }
    if let from = start {
      blocks.append(MarkdownBlock(kind: .paragraph, span: TextSpan(from, last)))
    }
    return blocks
  }
}

/// The lines of a template's text: what stands before and behind a tag on its own.
///
/// In Mustache a tag alone on its line takes the line with it: `{{#tags}}` on a line of its own leaves no empty line in
/// the page. A line ends with a line feed; a carriage return before it counts as white space.
struct TemplateLines {
  /// The whole file; offsets count from its start.
  let bytes: [UInt8]

  /// Whether a line begins at an offset.
  func isStart(_ offset: Int) -> Bool { offset == 0 || bytes[offset - 1] == 0x0A }

  /// The white space from the beginning of the line to `offset`; nil when something else stands there.
  func space(before offset: Int) -> [UInt8]? {
    var start = offset
    while start > 0, bytes[start - 1] == 0x20 || bytes[start - 1] == 0x09 { start -= 1 }
    return isStart(start) ? Array(bytes[start..<offset]) : nil
  }

  /// Just after the end of the line, if nothing but white space stands between `offset` and it; nil when something else
  /// does. The end of the file ends a line too.
  func end(from offset: Int) -> Int? {
    var end = offset
    while end < bytes.count, bytes[end] == 0x20 || bytes[end] == 0x09 || bytes[end] == 0x0D {
      end += 1
    }
    if end == bytes.count { return end }
    return bytes[end] == 0x0A ? end + 1 : nil
  }
}

/// One tag of a template.
struct TemplateTag {
  /// The sign behind its opening mark; 0 for a plain value.
  let sign: UInt8
  /// What stands between the marks, without white space around, its sign or the sign's own closing mark.
  let name: String
  /// The offset behind its closing mark.
  let end: Int
}

/// Finds the tags of a template between the marks that are in force.
///
/// It knows no line and no section: what a tag means is the parser's to say.
struct TemplateTagReader {
  let bytes: [UInt8]
  /// The mark that opens a tag.
  var open = Array("{{".utf8)
  /// The mark that closes one.
  var close = Array("}}".utf8)

  init(bytes: [UInt8]) { self.bytes = bytes }

  /// The offset of the next tag, at its opening mark; nil where there is none.
  func next(from start: Int) -> Int? { find(open, from: start) }

  /// The tag that begins at an offset; nil where it is not closed. A tag may reach over lines.
  func tag(at start: Int) -> TemplateTag? {
    let first = sign(at: start)
    let content = start + open.count + (first == 0 ? 0 : 1)
    let ending = closing(first)
    guard let end = find(ending, from: content) else { return nil }
    return TemplateTag(sign: first, name: trimmed(content..<end), end: end + ending.count)
  }

  /// What would close the tag that begins at an offset.
  func ending(at start: Int) -> String { String(decoding: closing(sign(at: start)), as: UTF8.self) }

  /// The sign just behind an opening mark; 0 where a name begins there, or white space.
  private func sign(at start: Int) -> UInt8 {
    let place = start + open.count
    guard place < bytes.count, "#^/!>&{=<$".utf8.contains(bytes[place]) else { return 0 }
    return bytes[place]
  }

  /// What closes a tag with a sign: `}}}` for `{{{`, `=}}` for `{{=`.
  private func closing(_ sign: UInt8) -> [UInt8] {
    switch sign {
    case UInt8(ascii: "{"): [UInt8(ascii: "}")] + close
    case UInt8(ascii: "="): [UInt8(ascii: "=")] + close
    default: close
    }
  }

  /// - Complexity: O(*n · m*) in the bytes that are passed over and the mark, which the file itself may choose.
  private func find(_ mark: [UInt8], from start: Int) -> Int? {
    guard let first = mark.first, bytes.count >= mark.count else { return nil }
    var index = start
    while index <= bytes.count - mark.count {
      if bytes[index] == first, bytes[index..<index + mark.count].elementsEqual(mark) {
        return index
      }
      index += 1
    }
    return nil
  }

  /// The words of a range, without spaces and controls at both ends.
  private func trimmed(_ range: Range<Int>) -> String {
    var low = range.lowerBound
    var high = range.upperBound
    while low < high, bytes[low] <= 0x20 { low += 1 }
    while high > low, bytes[high - 1] <= 0x20 { high -= 1 }
    return String(decoding: bytes[low..<high], as: UTF8.self)
  }
}

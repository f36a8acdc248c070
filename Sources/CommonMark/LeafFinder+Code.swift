internal import CCmark
import Provenance

/// Finds the lines of code blocks.
extension LeafFinder {
  /// Maps the lines of a code block, each by the end of its line in the source.
  ///
  /// A fence's first line is no code, so lines are looked for below it first; a block that is indented by four
  /// columns and begins with three backticks looks like one, so its own line is tried next.
  ///
  /// - Returns: Whether all lines were found.
  mutating func findLines(
    of text: ArraySlice<UInt8>, startingLine node: OpaquePointer,
    into stretches: inout [OffsetMap.Stretch]
  ) -> Bool {
    let isFenced = isFence(at: offset(of: node))
    return findLines(of: text, from: isFenced ? firstLine + 1 : firstLine, into: &stretches)
      || isFenced && findLines(of: text, from: firstLine, into: &stretches)
  }

  /// Whether three backticks or tildes stand there.
  func isFence(at index: Int) -> Bool {
    guard index + 2 < source.count else { return false }
    let mark = source[index]
    return (mark == UInt8(ascii: "`") || mark == UInt8(ascii: "~")) && source[index + 1] == mark
      && source[index + 2] == mark
  }

  /// Tries to map all lines, the first of them in line `firstLine` of the source; a line's end with what stands
  /// before the next line's words is an atom.
  ///
  /// - Returns: false when one line's words do not stand at the end of its line; then `stretches` is as it was.
  mutating func findLines(
    of text: ArraySlice<UInt8>, from firstLine: Int, into stretches: inout [OffsetMap.Stretch]
  ) -> Bool {
    let before = stretches.count
    var line = firstLine
    var start = text.startIndex
    var breakStart: Int?
    while start <= text.endIndex {
      let end = text[start...].firstIndex(of: 0x0A) ?? text.endIndex
      guard let found = tail(of: line, text[start..<end]) else {
        stretches.removeLast(stretches.count - before)
        return false
      }
      if let from = breakStart, found.start > from {
        stretches.append(
          OffsetMap.Stretch(text: start - 1, file: from, count: 1, fileCount: found.start - from))
      }
      if !found.isEmpty {
        // White space that libcmark made of a tab stands nowhere.
        stretches.append(
          OffsetMap.Stretch(text: end - found.count, file: found.start, count: found.count))
      }
      breakStart = found.end
      start = end + 1
      line += 1
    }
    if let end = breakStart { cursor = max(cursor, end) }
    return true
  }

  /// The last bytes of a line that are equal to the words, white space before them left out where it differs.
  ///
  /// Compared from the end, because before the words stand indentation and signs of quotations whose width
  /// libcmark has reckoned in columns. “\tcode” in an item may have become “  code”: two spaces for half a tab.
  ///
  /// - Parameter line: Number of the line, from 1.
  /// - Returns: The span in the source, without the line end; nil when the words differ or the line does not
  ///   exist.
  func tail(of line: Int, _ words: ArraySlice<UInt8>) -> TextSpan? {
    guard line >= 1, line <= lineStarts.count else { return nil }
    let low = lineStarts[line - 1]
    var high = line < lineStarts.count ? lineStarts[line] : source.count
    if high > low, source[high - 1] == 0x0A { high -= 1 }
    if high > low, source[high - 1] == 0x0D { high -= 1 }
    if words.count <= high - low, source[(high - words.count)..<high].elementsEqual(words) {
      return TextSpan(high - words.count, high)
    }
    let bare = words.drop { $0 == 0x20 || $0 == 0x09 }
    guard bare.count <= high - low, source[(high - bare.count)..<high].elementsEqual(bare) else {
      return nil
    }
    return TextSpan(high - bare.count, high)
  }
}

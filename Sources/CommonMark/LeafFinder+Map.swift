import Provenance

/// Writes what was found into a map.
extension LeafFinder {
  /// Adds the words found last, which begin at `textStart` in the text.
  func addPieces(textStart: Int, into stretches: inout [OffsetMap.Stretch]) {
    for piece in pieces {
      let stretch = OffsetMap.Stretch(
        text: piece.text + textStart, file: piece.file, count: piece.count,
        fileCount: piece.fileCount)
      Self.append(stretch, to: &stretches)
    }
  }

  /// Adds the line breaks before a leaf: each stands for the line end, white space around it and the signs of quotations.
  func findBreaks(
    _ breaks: [(text: Int, isHard: Bool)], after low: Int, before high: Int,
    into stretches: inout [OffsetMap.Stretch]
  ) {
    var lowest = low
    let last = line(of: high)
    for (index, one) in breaks.enumerated() {
      let behind = last - (breaks.count - 1 - index)
      guard behind >= 2 else { continue }
      var start = lineStarts[behind - 1]
      while start > lowest,
        Self.isSpace(source[start - 1]) || (one.isHard && source[start - 1] == UInt8(ascii: "\\"))
      {
        start -= 1
      }
      guard start < lineStarts[behind - 1] else { continue }
      let end = min(high, contentStart(behind, quotes: quotes))
      guard end > start else { continue }
      stretches.append(
        OffsetMap.Stretch(text: one.text, file: start, count: 1, fileCount: end - start))
      lowest = end
    }
  }

  static func isSpace(_ byte: UInt8) -> Bool {
    byte == 0x20 || byte == 0x09 || byte == 0x0A || byte == 0x0D
  }
}

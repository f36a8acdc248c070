import Provenance

/// Writes what was found into a map.
extension LeafFinder {
  /// Adds the words found last, which begin at `textStart` in the text.
  /// `pieces` count from the leaf's own beginning; the stretches from the plain text's.
  func addPieces(textStart: Int, into stretches: inout [OffsetMap.Stretch]) {
    for piece in pieces {
      let stretch = OffsetMap.Stretch(
        text: piece.text + textStart, file: piece.file, count: piece.count,
        fileCount: piece.fileCount, isAtom: piece.isAtom)
      Self.append(stretch, to: &stretches)
    }
  }

  /// Adds the line breaks before a leaf: each stands for the line end, white space around it and the signs of quotations.
  ///
  /// A break is one byte, `\n`, in the text. In the source it is found from behind: the leaf at `high` stands
  /// in the line after the last break, and each break before it one line earlier. Two spaces or a backslash
  /// before a hard break belong to it.
  ///
  /// - Parameters:
  ///   - breaks: Places in the plain text, in order.
  ///   - low: Where the leaf before ended; no break reaches back over it.
  ///   - high: Where the leaf behind begins.
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

  /// Space, tab or a byte of a line end.
  static func isSpace(_ byte: UInt8) -> Bool {
    byte == 0x20 || byte == 0x09 || byte == 0x0A || byte == 0x0D
  }
}

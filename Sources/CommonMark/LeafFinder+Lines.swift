import Provenance

/// Lines of the source: where a block's words begin in them, and where they go on.
extension LeafFinder {
  /// The first byte of a line that belongs to a paragraph's words: behind white space and the signs of open quotations.
  /// `line` counts from 1; the end of the source for one behind the last. At most `widestIndent` bytes are
  /// passed.
  func contentStart(_ line: Int, quotes: Int) -> Int {
    guard line <= lineStarts.count else { return source.count }
    var index = lineStarts[line - 1]
    var open = quotes
    let limit = min(source.count, index + Self.widestIndent)
    while index < limit {
      if source[index] == UInt8(ascii: ">"), open > 0 {
        open -= 1
      } else if source[index] != 0x20, source[index] != 0x09 {
        break
      }
      index += 1
    }
    return index
  }

  /// Behind the signs of open quotations at the beginning of a line, and the space that belongs to the last.
  /// Unlike `contentStart`, it leaves further white space to the line's words.
  func quoteEnd(_ line: Int) -> Int {
    let low = lineStarts[line - 1]
    var index = contentStart(line, quotes: quotes)
    while index > low, source[index - 1] == 0x20 || source[index - 1] == 0x09 { index -= 1 }
    guard index > low, index < source.count, source[index] == 0x20 else { return index }
    return index + 1
  }

  /// false behind the end of the source.
  func isLineEnd(_ index: Int) -> Bool {
    index < source.count && (source[index] == 0x0A || source[index] == 0x0D)
  }

  /// Number of the line that holds an offset, from 1.
  func line(of offset: Int) -> Int { lineStarts.partitioningIndex { $0 > offset } }

  /// Where a block's words go on behind a line end; a lazy line has its white space among them.
  ///
  /// - Parameters:
  ///   - lineEnd: Offset of the line end's first byte.
  ///   - words: What follows the line end in the leaf. As many spaces as these begin with are left to them, if
  ///     they stand there.
  /// - Returns: Offset in the source of the next line's first byte that belongs to the words.
  func nextContent(after lineEnd: Int, keeping words: Slice<UnsafeBufferPointer<UInt8>>)
    -> Int
  {
    let line = line(of: lineEnd) + 1
    var index = contentStart(line, quotes: quotes)
    guard line <= lineStarts.count else { return index }
    for byte in words {
      guard byte == 0x20, index > lineStarts[line - 1], source[index - 1] == 0x20 else { break }
      index -= 1
    }
    return index
  }
}

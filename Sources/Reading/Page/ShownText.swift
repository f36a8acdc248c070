import HTML

/// Text as a browser shows it: runs of white space are one space, none at either end, `<br>` is a line break, and soft
/// hyphens, which no line is broken at here, are left out.
///
/// Used for each block by itself. A space is written only when a word follows, so there is none to take back at
/// the end.
struct ShownText {
  private(set) var bytes: [UInt8] = []
  /// Whether white space was met behind the last word.
  private var isPending = false

  /// Appends a piece.
  /// A line break takes the space before it away. A break between cells is a tab.
  ///
  /// - Parameter each: Is told each run of a text node's bytes that was taken as it is: its place in the node's bytes, its
  ///   place in `bytes`, its length.
  mutating func add(
    _ piece: PageOutline.Piece, of tree: HTMLTree, each: (Int, Int, Int) -> Void
  ) {
    guard case .text(let node) = piece else {
      while bytes.last == 0x20 { bytes.removeLast() }
      if case .cellBreak = piece { bytes.append(0x09) } else { bytes.append(0x0A) }
      isPending = false
      return
    }
    let source = tree.bytes(of: node)
    var index = source.startIndex
    while index < source.endIndex {
      if isSpace(source[index]) {
        isPending = true
        index += 1
        continue
      }
      if isPending, let last = bytes.last, !isSpace(last) { bytes.append(0x20) }
      isPending = false
      let start = index
      while index < source.endIndex, !isSpace(source[index]), !isSoftHyphen(index, source) {
        index += 1
      }
      if index > start { each(start - source.startIndex, bytes.count, index - start) }
      bytes.append(contentsOf: source[start..<index])
      if isSoftHyphen(index, source) { index += 2 }
    }
  }

  /// U+00AD: where a word may be broken, and seen only there.
  @inline(__always)
  private func isSoftHyphen(_ index: Int, _ source: ArraySlice<UInt8>) -> Bool {
    index + 1 < source.endIndex && source[index] == 0xC2 && source[index + 1] == 0xAD
  }
}

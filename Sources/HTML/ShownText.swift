import Provenance

/// Text as a browser shows it: runs of white space are one space, none at either end, `<br>` is a line break, and soft
/// hyphens, which no line is broken at here, are left out.
///
/// Used for each block by itself. A space is written only when a word follows, so there is none to take back at
/// the end.
package struct ShownText {
  /// A run of a text node's bytes that was taken as it is.
  package struct Run {
    /// Place in the node's bytes.
    let node: Int
    /// Place in the shown bytes.
    let shown: Int
    /// In bytes.
    let count: Int
  }

  /// What a browser shows.
  package private(set) var bytes: [UInt8] = []
  /// Whether white space was met behind the last word.
  package private(set) var isPending = false

  /// No text yet.
  package init() {}

  /// Appends a line break, or a tab between two cells; it takes the space before it away.
  package mutating func addBreak(_ sign: UInt8 = 0x0A) {
    while bytes.last == 0x20 { bytes.removeLast() }
    bytes.append(sign)
    isPending = false
  }

  /// Appends a text node's bytes.
  ///
  /// - Parameters:
  ///   - offset: Where the bytes begin in the node's, if they are not all of them.
  ///   - each: Is told each run that was taken.
  package mutating func add(
    _ source: ArraySlice<UInt8>, from offset: Int = 0, each: (Run) -> Void
  ) {
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
      if index > start {
        each(
          Run(node: start - source.startIndex + offset, shown: bytes.count, count: index - start))
      }
      bytes.append(contentsOf: source[start..<index])
      if isSoftHyphen(index, source) { index += 2 }
    }
  }

  /// Whether a reader sees anything: hard spaces and signs without width alone are an empty line, by which pages part paragraphs.
  package var isSeen: Bool {
    var index = 0
    while index < bytes.count {
      if isSpace(bytes[index]) {
        index += 1
      } else if bytes[index] == 0xC2, bytes[index + 1] == 0xA0 {
        index += 2
      } else if Self.widthless.contains(where: { bytes[index...].prefix(3).elementsEqual($0) }) {
        index += 3
      } else {
        return true
      }
    }
    return false
  }

  /// U+200B to U+200F, U+2060 and U+FEFF.
  private static let widthless: [[UInt8]] =
    [0x8B, 0x8C, 0x8D, 0x8E, 0x8F].map { [0xE2, 0x80, $0] } + [
      [0xE2, 0x81, 0xA0], [0xEF, 0xBB, 0xBF],
    ]

  /// U+00AD: where a word may be broken, and seen only there.
  @inline(__always)
  private func isSoftHyphen(_ index: Int, _ source: ArraySlice<UInt8>) -> Bool {
    index + 1 < source.endIndex && source[index] == 0xC2 && source[index + 1] == 0xAD
  }
}

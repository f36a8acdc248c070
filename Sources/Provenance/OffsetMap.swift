/// The way back from an article's text to the file it was read from.
///
/// A list of stretches that stand in both, byte for byte; what lies between (markup, escapes, entities) maps to the
/// end of the stretch before it. A text that is the file maps to itself.
package struct OffsetMap: Hashable, Sendable {
  /// Equal bytes in text and file.
  package struct Stretch: Hashable, Sendable {
    /// Offset in the text.
    package let text: Int
    /// Offset in the file.
    package let file: Int
    /// Length in bytes, in both.
    package let count: Int

    /// `count` bytes at `text` in the text stand at `file` in the file.
    package init(text: Int, file: Int, count: Int) {
      self.text = text
      self.file = file
      self.count = count
    }
  }

  /// In text order, no two overlapping.
  package let stretches: [Stretch]
  private let isIdentity: Bool

  /// A text that is its file.
  package static let identity = OffsetMap(identity: true)

  private init(identity: Bool) {
    stretches = []
    isIdentity = true
  }

  /// A map of these stretches, which must be in text order.
  package init(_ stretches: [Stretch]) {
    self.stretches = stretches
    isIdentity = false
  }

  /// The byte of the file that the byte `offset` of the text came from.
  ///
  /// - Complexity: O(log *n*) in the number of stretches.
  package func fileOffset(of offset: Int) -> Int {
    if isIdentity { return offset }
    let behind = stretches.partitioningIndex { $0.text > offset }
    guard behind > 0 else { return stretches.first?.file ?? 0 }
    let stretch = stretches[behind - 1]
    return stretch.file + min(offset - stretch.text, stretch.count)
  }

  /// The bytes of the file from the first byte of `span` to its last, markup in between included.
  package func fileSpan(of span: TextSpan) -> TextSpan {
    let start = fileOffset(of: span.start)
    let end = span.isEmpty ? start : fileOffset(of: span.end - 1) + 1
    return TextSpan(start, max(start, end))
  }
}

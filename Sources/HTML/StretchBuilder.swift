import Provenance

/// Joins what lies side by side in text and file.
///
/// For decoders, which give one letter after the other: the text's place follows from the counts, the file's is
/// told.
package struct StretchBuilder {
  /// In order; neighbours of equal lengths in text and file are one stretch.
  package private(set) var stretches: [OffsetMap.Stretch] = []
  private var text = 0

  package init() {}

  /// Adds the next `count` bytes of the text, which stand as `fileCount` bytes at `file`. Different counts make
  /// an atom.
  package mutating func add(count: Int, fileCount: Int, file: Int) {
    defer { text += count }
    if count == fileCount, let last = stretches.last, !last.isAtom, last.fileEnd == file {
      stretches[stretches.count - 1] = .init(
        text: last.text, file: last.file, count: last.count + count)
    } else {
      stretches.append(.init(text: text, file: file, count: count, fileCount: fileCount))
    }
  }
}

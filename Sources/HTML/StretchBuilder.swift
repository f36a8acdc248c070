import Provenance

/// Joins what lies side by side in text and file.
struct StretchBuilder {
  private(set) var stretches: [OffsetMap.Stretch] = []
  private var text = 0

  mutating func add(count: Int, fileCount: Int, file: Int) {
    defer { text += count }
    if count == fileCount, let last = stretches.last, !last.isAtom, last.fileEnd == file {
      stretches[stretches.count - 1] = .init(
        text: last.text, file: last.file, count: last.count + count)
    } else {
      stretches.append(.init(text: text, file: file, count: count, fileCount: fileCount))
    }
  }
}

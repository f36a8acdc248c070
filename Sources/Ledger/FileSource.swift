import Model

/// A file beside an article that its page shows or leads to, as the article's build found it.
public struct FileSource: Hashable, Sendable {
  /// As messages show it: `content/quay.jpg`.
  public let path: String
  /// `FileStamp.none` where it was not there.
  public let stamp: FileStamp

  /// A file with what the disk said of it.
  public init(path: String, stamp: FileStamp) {
    self.path = path
    self.stamp = stamp
  }
}

extension PackedReader {
  /// The next of an entry's files.
  mutating func fileSource() -> FileSource? {
    guard let path = path(), let stamp = stamp() else { return nil }
    return FileSource(path: String(decoding: path.dropLast(), as: UTF8.self), stamp: stamp)
  }
}

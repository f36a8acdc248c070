import Model

/// A file beside an article that its page shows or leads to, as the article's build found it.
public struct FileSource: Hashable, Sendable {
  /// Where such files are looked for.
  public enum Folder: UInt8, Sendable {
    case content, statics
  }

  /// The one that it was found in, or looked for.
  public let folder: Folder
  /// Below the folder: so it is the same wherever one stands.
  public let path: String
  /// `FileStamp.none` where it was not there.
  public let stamp: FileStamp

  /// A file with what the disk said of it.
  public init(_ path: String, in folder: Folder, stamp: FileStamp) {
    self.folder = folder
    self.path = path
    self.stamp = stamp
  }
}

extension PackedReader {
  /// The next of an entry's files.
  mutating func fileSource() -> FileSource? {
    guard let folder = byte().flatMap(FileSource.Folder.init), let path = path(),
      let stamp = stamp()
    else { return nil }
    return FileSource(
      String(decoding: path.dropLast(), as: UTF8.self), in: folder, stamp: stamp)
  }
}

/// Something on the disk could not be read.
public enum ReadingError: Error, Hashable, Sendable {
  /// A folder or file with the system's reason.
  /// As in "No such file or directory".
  case unreadable(path: String, reason: String)
}

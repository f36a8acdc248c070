import Glibc

/// What the disk says of a file without reading it: the same stamp means the same bytes, but for changes within one tick of
/// the clock (the "racy" files of Git's index), which `isSettled` tells.
public struct FileStamp: Hashable, Sendable {
  /// Bytes.
  public let size: Int
  /// When its bytes were changed, in nanoseconds since 1970.
  public let modified: Int
  /// When its bytes, name or rights were changed; nobody can set it back.
  public let changed: Int
  /// Its number on its disk.
  public let inode: Int
  /// The disk's number.
  public let device: Int

  /// A stamp read back.
  public init(size: Int, modified: Int, changed: Int, inode: Int, device: Int) {
    self.size = size
    self.modified = modified
    self.changed = changed
    self.inode = inode
    self.device = device
  }

  /// What `stat` says.
  public init(_ status: stat) {
    size = Int(status.st_size)
    modified = Self.nanoseconds(status.st_mtim)
    changed = Self.nanoseconds(status.st_ctim)
    inode = Int(truncatingIfNeeded: status.st_ino)
    device = Int(truncatingIfNeeded: status.st_dev)
  }

  /// The plain file at a path, links followed; nil where there is none.
  public init?(following path: String) {
    var status = stat()
    guard stat(path, &status) == 0, status.st_mode & S_IFMT == S_IFREG else { return nil }
    self.init(status)
  }

  /// No file's: what stands in for a stamp that is still to come.
  public static let none = FileStamp(size: -1, modified: 0, changed: 0, inode: 0, device: 0)

  /// Whether the file was last changed well before `time`, so that a change since then has another stamp.
  ///
  /// Two seconds are the coarsest clock of a file system in use. One that counts in less than hundredths of a second, as its
  /// odd nanoseconds show, takes the time from the kernel, whose clock ticks at least a hundred times a second; ten ticks
  /// are allowed for.
  public func isSettled(at time: Int) -> Bool {
    let last = max(modified, changed)
    return last < time - (last % 10_000_000 == 0 ? 2_000_000_000 : 100_000_000)
  }

  /// Now, in nanoseconds since 1970. It decides only whether a file is read again, never a byte of a page.
  public static var now: Int {
    var time = timespec()
    clock_gettime(CLOCK_REALTIME, &time)
    return nanoseconds(time)
  }

  private static func nanoseconds(_ time: timespec) -> Int {
    Int(time.tv_sec) &* 1_000_000_000 &+ Int(time.tv_nsec)
  }
}

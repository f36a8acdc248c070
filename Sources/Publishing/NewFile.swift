import Glibc

/// A file that is being written; it is closed when it goes away, but only `close` tells whether that went well.
struct NewFile: ~Copyable {
  /// -1 once it is closed.
  private var descriptor: Int32
  private let name: String

  /// Opens a file anew, or makes it.
  ///
  /// - Parameters:
  ///   - path: From the folder `folder`; `AT_FDCWD` is the one where the program runs.
  ///   - name: As messages show it.
  init(_ path: String, in folder: Int32 = AT_FDCWD, named name: String) throws(PublishingError) {
    self.name = name
    descriptor = openat(
      folder, path, O_WRONLY | O_CREAT | O_TRUNC | O_CLOEXEC | O_NOFOLLOW | O_NONBLOCK, 0o644)
    guard descriptor >= 0 else { throw .system(name, "write") }
  }

  deinit {
    if descriptor >= 0 { Glibc.close(descriptor) }
  }

  /// Writes all of `bytes` behind what was written.
  ///
  /// The system may take only a part at once; a signal in between does no harm.
  func write(_ bytes: [UInt8]) throws(PublishingError) {
    var written = 0
    while written < bytes.count {
      let count = bytes.withUnsafeBytes {
        Glibc.write(descriptor, $0.baseAddress.map { $0 + written }, bytes.count - written)
      }
      if count < 0, errno == EINTR { continue }
      guard count > 0 else { throw .system(name, "write") }
      written += count
    }
  }

  /// Closes the file, which may be when a disk on the network says that it is full.
  mutating func close() throws(PublishingError) {
    let result = Glibc.close(descriptor)
    descriptor = -1
    guard result == 0 else { throw .system(name, "write") }
  }
}

import Glibc

/// A file that is being written; it is closed when it goes away, but only `close` tells whether that went well.
struct NewFile: ~Copyable {
  /// -1 once it is closed.
  private var descriptor: Int32
  /// Its folder and its name there, as messages show them.
  private let name: (folder: String, file: String)

  /// Opens a file anew, or makes it.
  ///
  /// - Parameters:
  ///   - path: From the folder `folder`; `AT_FDCWD` is the one where the program runs.
  ///   - name: The folder as messages show it; empty where the path says it.
  init(_ path: String, in folder: Int32 = AT_FDCWD, named name: String = "")
    throws(PublishingError)
  {
    self.name = (name, path)
    descriptor = openat(
      folder, path, O_WRONLY | O_CREAT | O_TRUNC | O_CLOEXEC | O_NOFOLLOW | O_NONBLOCK, 0o644)
    guard descriptor >= 0 else { throw failure }
  }

  /// The system's reason, asked for at once.
  private var failure: PublishingError {
    .system(name.folder.isEmpty ? name.file : name.folder + "/" + name.file, "write")
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
      guard count > 0 else { throw failure }
      written += count
    }
  }

  /// Closes the file, which may be when a disk on the network says that it is full.
  mutating func close() throws(PublishingError) {
    let result = Glibc.close(descriptor)
    descriptor = -1
    guard result == 0 else { throw failure }
  }
}

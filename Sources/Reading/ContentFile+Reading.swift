import Glibc
import Model
import Provenance

extension ContentFile.Reach {
  /// What opening needs besides: a pipe that nobody writes to must not hold the program up.
  fileprivate var flags: Int32 {
    switch self {
    case .anything: 0
    case .plainFile: O_NONBLOCK
    case .noLink: O_NONBLOCK | O_NOFOLLOW
    }
  }
}

/// The bytes of a file.
extension ContentFile {
  /// How large a file may be when nothing else is said, in bytes.
  /// `max-file-size` says something else.
  public static let mostBytes = 32_000_000

  /// The file's bytes; of a file of more than `most` bytes only the first `most + 1`, so that it can be told.
  /// The caller compares the count with `most`.
  public func read(most: Int = mostBytes) throws(ReadingError) -> [UInt8] {
    try readStamped(most: most).bytes
  }

  /// The file's bytes as `read` gives them, and the stamp that it had before they were read; nil for what is no plain file.
  ///
  /// Before, because a file that changes while it is read must look changed to the next build. The read is one
  /// call for a plain file, in as many bytes as its size says and one more; a pipe or a file without a size is
  /// read piece by piece.
  public func readStamped(most: Int = mostBytes) throws(ReadingError) -> (
    bytes: [UInt8], stamp: FileStamp?
  ) {
    let descriptor = open(path, O_RDONLY | O_CLOEXEC | reach.flags)
    guard descriptor >= 0 else { throw failure() }
    defer { close(descriptor) }
    var status = stat()
    guard fstat(descriptor, &status) == 0 else { throw failure() }
    guard status.st_mode & S_IFMT != S_IFDIR else {
      throw ReadingError.unreadable(path: path, reason: "it is a folder")
    }
    let isPlain = status.st_mode & S_IFMT == S_IFREG
    guard isPlain || reach == .anything else {
      throw ReadingError.unreadable(path: path, reason: "it is no plain file")
    }
    let stamp = isPlain ? FileStamp(status) : nil
    var bytes: [UInt8] = []
    let size = min(Int(status.st_size), most)
    var chunk = max(size + 1, 4096)
    while true {
      let before = bytes.count
      var count = 0
      let tail = [UInt8](unsafeUninitializedCapacity: chunk) { buffer, used in
        count = Glibc.read(descriptor, buffer.baseAddress, buffer.count)
        used = max(count, 0)
      }
      if count < 0 {
        if errno == EINTR { continue }
        throw failure()
      }
      if count == 0 { return (bytes, stamp) }
      if before == 0 { bytes = tail } else { bytes += tail }
      // A plain file that gave all that it had, and less than was asked for, is at its end; those of /proc have no size.
      if bytes.count > most || (isPlain && size > 0 && bytes.count == size) {
        return (bytes, stamp)
      }
      chunk = max(size + 1 - bytes.count, 4096)
    }
  }

  /// The file's bytes, or the diagnostic that says why there are none.
  /// For who goes on with other files.
  public func readDiagnosed(most: Int = mostBytes) -> Diagnosed<[UInt8]?> {
    let read = readStampedDiagnosed(most: most)
    return Diagnosed(read.value?.bytes, read.diagnostics)
  }

  /// The file's bytes and its stamp, or the diagnostic that says why there are none.
  public func readStampedDiagnosed(most: Int = mostBytes) -> Diagnosed<
    (bytes: [UInt8], stamp: FileStamp?)?
  > {
    do {
      return Diagnosed(try readStamped(most: most))
    } catch {
      return Diagnosed(nil, [ContentFolder.unreadable(path, error)])
    }
  }

  /// The system's reason for the call that failed last; must be asked for at once.
  private func failure() -> ReadingError {
    .unreadable(path: path, reason: String(cString: strerror(errno)))
  }
}

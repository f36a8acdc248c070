import Glibc
import Model

/// A file that is read piece by piece and never held whole: what is copied may be larger than any article.
public struct FilePieces: ~Copyable {
  /// What the disk said before the first byte was read.
  public let stamp: FileStamp
  /// The system's reason why the rest could not be read.
  public private(set) var failure: String?
  private let descriptor: Int32
  private var isAtEnd = false
  /// Of a piece; 16 divides it, as digests want it.
  private let length: Int

  /// The largest piece.
  private static let mostBytes = 1 << 20

  /// Opens a plain file.
  ///
  /// - Parameter followsLink: Whether the path may be a link to it.
  public init(_ path: String, followsLink: Bool = false) throws(ReadingError) {
    let file = open(path, O_RDONLY | O_CLOEXEC | O_NONBLOCK | (followsLink ? 0 : O_NOFOLLOW))
    guard file >= 0 else {
      throw .unreadable(path: path, reason: String(cString: strerror(errno)))
    }
    var status = stat()
    guard fstat(file, &status) == 0, status.st_mode & S_IFMT == S_IFREG else {
      close(file)
      throw .unreadable(path: path, reason: "it is no plain file")
    }
    descriptor = file
    stamp = FileStamp(status)
    length = (min(max(stamp.size, 1), Self.mostBytes) + 15) & ~15
  }

  deinit { close(descriptor) }

  /// The next bytes; nil at the end, and where the disk gives no more, which `failure` tells.
  public mutating func next() -> [UInt8]? {
    if isAtEnd { return nil }
    var reason: String?
    let piece = [UInt8](unsafeUninitializedCapacity: length) { buffer, used in
      while used < buffer.count {
        let count = read(descriptor, buffer.baseAddress.map { $0 + used }, buffer.count - used)
        if count < 0, errno == EINTR { continue }
        if count < 0 { reason = String(cString: strerror(errno)) }
        if count <= 0 { break }
        used += count
      }
    }
    failure = reason
    isAtEnd = piece.count < length
    return piece.isEmpty || reason != nil ? nil : piece
  }

  /// The digest of a piece that was read and all that is to come; nil where the disk does not give it, which `failure` tells.
  public mutating func digest(behind head: [UInt8] = []) -> Digest? {
    guard failure == nil else { return nil }
    var sum = DigestSum()
    sum.add(head)
    while let piece = next() { sum.add(piece) }
    return failure == nil ? sum.digest : nil
  }
}

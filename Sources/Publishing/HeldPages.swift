import Glibc
import Synchronization

/// Staged pages by their tokens, of a build that writes nothing into a site: what it has in place of the staging folder.
///
/// They lie in a file without a name, which goes with the build, so that a large site does not stand in memory.
final class HeldPages: Sendable {
  private struct State {
    /// Where each page lies, piece by piece.
    var places: [Int: [(offset: Int, count: Int)]] = [:]
    /// Where the next one will.
    var end = 0
  }

  private let descriptor: Int32
  /// As messages show it.
  private let folder: String
  private let state = Mutex(State())

  /// Whether files that are copied are held, too.
  let holdsCopies: Bool

  /// - Parameter folder: For temporary files.
  init(in folder: String, holdsCopies: Bool = false) throws(PublishingError) {
    self.holdsCopies = holdsCopies
    self.folder = folder
    var name = Array("\(folder)/briefgen-plan-XXXXXX".utf8CString)
    descriptor = name.withUnsafeMutableBufferPointer { buffer in
      guard let path = buffer.baseAddress else { return -1 }
      let file = mkstemp(path)
      if file >= 0 {
        unlink(path)
        _ = fcntl(file, F_SETFD, FD_CLOEXEC)
      }
      return file
    }
    guard descriptor >= 0 else { throw .system(folder, "make a file in it") }
  }

  deinit {
    if descriptor >= 0 { close(descriptor) }
  }

  /// Takes a page, from any task; one that was held under the token is forgotten.
  func hold(_ bytes: [UInt8], _ token: Int) throws(PublishingError) {
    let place = try write(bytes)
    state.withLock { $0.places[token] = [place] }
  }

  /// Takes the next piece of a file; the first one makes what was held under the token forgotten.
  func hold(piece bytes: [UInt8], _ token: Int, isFirst: Bool) throws(PublishingError) {
    let place = try write(bytes)
    state.withLock { state in
      if isFirst { state.places[token] = [] }
      state.places[token, default: []].append(place)
    }
  }

  private func write(_ bytes: [UInt8]) throws(PublishingError) -> (offset: Int, count: Int) {
    let offset = state.withLock { state in
      defer { state.end += bytes.count }
      return state.end
    }
    var written = 0
    while written < bytes.count {
      let part = bytes.withUnsafeBytes {
        pwrite(
          descriptor, $0.baseAddress.map { $0 + written }, bytes.count - written,
          offset + written)
      }
      if part < 0, errno == EINTR { continue }
      guard part > 0 else { throw .system(folder, "write a file in it") }
      written += part
    }
    return (offset, bytes.count)
  }

  /// What the page holds that was staged with a token; nil where none was.
  func bytes(_ token: Int) throws(PublishingError) -> [UInt8]? {
    guard let count = count(token) else { return nil }
    var bytes: [UInt8] = []
    bytes.reserveCapacity(count)
    try forEachPiece(token) { bytes += $0 }
    return bytes
  }

  /// How many bytes were held under a token; nil where none were.
  func count(_ token: Int) -> Int? {
    state.withLock { $0.places[token].map { $0.reduce(0) { $0 + $1.count } } }
  }

  /// Gives what was held under a token piece by piece.
  func forEachPiece(
    _ token: Int, _ take: ([UInt8]) throws(PublishingError) -> Void
  ) throws(PublishingError) {
    for place in state.withLock({ $0.places[token] }) ?? [] {
      let bytes = [UInt8](unsafeUninitializedCapacity: place.count) { buffer, used in
        while used < place.count {
          let part = pread(
            descriptor, buffer.baseAddress.map { $0 + used }, place.count - used,
            place.offset + used)
          if part < 0, errno == EINTR { continue }
          if part <= 0 { break }
          used += part
        }
      }
      guard bytes.count == place.count else { throw .system(folder, "read a file in it") }
      try take(bytes)
    }
  }
}

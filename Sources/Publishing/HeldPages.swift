import Glibc
import Synchronization

/// Staged pages by their tokens, of a build that writes nothing into a site: what it has in place of the staging folder.
///
/// They lie in a file without a name, which goes with the build, so that a large site does not stand in memory.
final class HeldPages: Sendable {
  private struct State {
    /// Where each page lies.
    var places: [Int: (offset: Int, count: Int)] = [:]
    /// Where the next one will.
    var end = 0
  }

  private let descriptor: Int32
  /// As messages show it.
  private let folder: String
  private let state = Mutex(State())

  /// - Parameter folder: For temporary files.
  init(in folder: String) throws(PublishingError) {
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
    state.withLock { $0.places[token] = (offset, bytes.count) }
  }

  /// What the page holds that was staged with a token; nil where none was.
  func bytes(_ token: Int) throws(PublishingError) -> [UInt8]? {
    guard let place = state.withLock({ $0.places[token] }) else { return nil }
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
    return bytes
  }
}

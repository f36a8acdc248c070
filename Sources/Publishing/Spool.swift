import Glibc
import Synchronization

/// Bytes that a large build must not hold in memory: a file in the staging folder, which grows from all tasks, and is read in about the order in
/// which it was written.
public final class Spool: Sendable {
  private struct State {
    /// Where the next bytes will lie.
    var end = 0
    /// A stretch of the file, and where it begins.
    var window: (bytes: [UInt8], start: Int) = ([], 0)
    var isDamaged = false
  }

  private static let windowSize = 1 << 16

  private let descriptor: Int32
  private let folder: String
  private let state = Mutex(State())

  /// A new file.
  ///
  /// - Returns: nil where the writer stages nothing.
  public init?(_ writer: SiteWriter) throws(PublishingError) {
    guard let folder = writer.staging?.folder else { return nil }
    let name = "spool"
    descriptor = openat(
      folder.descriptor, name, O_RDWR | O_CREAT | O_TRUNC | O_CLOEXEC | O_NOFOLLOW, 0o600)
    self.folder = folder.path
    guard descriptor >= 0 else { throw .system(folder.path(name), "write") }
    // It goes with the build.
    unlinkat(folder.descriptor, name, 0)
  }

  deinit {
    if descriptor >= 0 { close(descriptor) }
  }

  /// Adds bytes; from any task.
  ///
  /// - Returns: Where they lie.
  public func add(_ bytes: ArraySlice<UInt8>) throws(PublishingError) -> Int {
    let offset = state.withLock { state in
      defer { state.end += bytes.count }
      return state.end
    }
    guard put(bytes, at: offset) else { throw .system(folder, "write a file in it") }
    return offset
  }

  /// Writes bytes over others that were added.
  ///
  /// - Returns: Whether that went well; else the file is damaged.
  @discardableResult public func put(_ bytes: ArraySlice<UInt8>, at offset: Int) -> Bool {
    state.withLock { state in
      var written = 0
      while written < bytes.count {
        let part = bytes.withUnsafeBytes {
          pwrite(
            descriptor, $0.baseAddress.map { $0 + written }, bytes.count - written, offset + written
          )
        }
        if part < 0, errno == EINTR { continue }
        guard part > 0 else {
          state.isDamaged = true
          return false
        }
        written += part
      }
      let start = offset - state.window.start
      if start >= 0, start + bytes.count <= state.window.bytes.count {
        state.window.bytes.replaceSubrange(start..<start + bytes.count, with: bytes)
      } else if start + bytes.count > 0, start < state.window.bytes.count {
        state.window = ([], 0)
      }
      return true
    }
  }

  /// Bytes that were added; nil, and the file is damaged, where they cannot be read.
  public func read(_ count: Int, at offset: Int) -> [UInt8]? {
    state.withLock { state in
      let start = offset - state.window.start
      if start >= 0, start + count <= state.window.bytes.count {
        return Array(state.window.bytes[start..<start + count])
      }
      let bytes = stretch(max(count, min(Self.windowSize, state.end - offset)), at: offset)
      guard bytes.count >= count else {
        state.isDamaged = true
        return nil
      }
      state.window = (bytes, offset)
      return Array(bytes[..<count])
    }
  }

  private func stretch(_ count: Int, at offset: Int) -> [UInt8] {
    [UInt8](unsafeUninitializedCapacity: count) { buffer, used in
      while used < count {
        let part = pread(
          descriptor, buffer.baseAddress.map { $0 + used }, count - used, offset + used)
        if part < 0, errno == EINTR { continue }
        if part <= 0 { break }
        used += part
      }
    }
  }

  /// Ends the build where bytes could not be read or written again: nothing of what was made of them can be believed.
  public func check() throws(PublishingError) {
    guard state.withLock({ $0.isDamaged }) else { return }
    throw .failed(
      path: folder, action: "read a file in it", reason: "look at the disk, and build again")
  }
}

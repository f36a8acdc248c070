import Glibc
import Model

/// The few calls on the disk that publishing needs; nothing is ever synced, nothing follows a link out of the folder.
struct OutputFolder: Sendable {
  let root: String

  func path(_ relative: String) -> String { root + "/" + relative }

  func failure(_ relative: String, _ action: String) -> PublishingError {
    .failed(path: path(relative), action: action, reason: String(cString: strerror(errno)))
  }

  /// Makes a folder and those above it.
  static func make(_ path: String) throws(PublishingError) {
    var status = stat()
    if stat(path, &status) == 0 {
      guard status.st_mode & S_IFMT == S_IFDIR else {
        throw .failed(path: path, action: "use it as output", reason: "it is not a folder")
      }
      return
    }
    if let slash = path.lastIndex(of: "/"), slash > path.startIndex {
      try make(String(path[..<slash]))
    }
    guard mkdir(path, 0o755) == 0 || errno == EEXIST else {
      throw .failed(path: path, action: "make the folder", reason: String(cString: strerror(errno)))
    }
  }

  /// Makes the folders above a file, none of which may be a link.
  func makeParents(of relative: String) throws(PublishingError) {
    var parent = ""
    for part in relative.split(separator: "/").dropLast() {
      parent += parent.isEmpty ? String(part) : "/" + part
      var status = stat()
      if lstat(path(parent), &status) == 0 {
        guard status.st_mode & S_IFMT == S_IFDIR else {
          throw .failed(
            path: path(parent), action: "write into it",
            reason: "it is not a folder of the site's own")
        }
      } else if mkdir(path(parent), 0o755) != 0, errno != EEXIST {
        throw failure(parent, "make the folder")
      }
    }
  }

  /// What the disk says of a plain file; nil when there is none.
  func stamp(_ relative: String) -> FileStamp? {
    var status = stat()
    guard lstat(path(relative), &status) == 0, status.st_mode & S_IFMT == S_IFREG else {
      return nil
    }
    return FileStamp(status)
  }

  /// The bytes of a plain file; nil when there is none.
  func read(_ relative: String) -> [UInt8]? { Self.readFile(path(relative)) }

  /// The bytes of a plain file anywhere; nil when there is none.
  static func readFile(_ path: String) -> [UInt8]? {
    let descriptor = open(path, O_RDONLY | O_CLOEXEC | O_NOFOLLOW)
    guard descriptor >= 0 else { return nil }
    defer { close(descriptor) }
    var status = stat()
    guard fstat(descriptor, &status) == 0, status.st_mode & S_IFMT == S_IFREG else { return nil }
    let size = Int(status.st_size)
    var count = 0
    let bytes = [UInt8](unsafeUninitializedCapacity: size) { buffer, used in
      while count < size {
        let part = Glibc.read(descriptor, buffer.baseAddress.map { $0 + count }, size - count)
        if part <= 0 { break }
        count += part
      }
      used = count
    }
    return count == size ? bytes : nil
  }

  /// Whether a plain file holds exactly these bytes. Asks for the size first: most changed pages differ in it.
  func holds(_ relative: String, _ bytes: [UInt8]) -> Bool {
    var status = stat()
    guard lstat(path(relative), &status) == 0, status.st_mode & S_IFMT == S_IFREG,
      Int(status.st_size) == bytes.count
    else { return false }
    return read(relative) == bytes
  }

  func exists(_ relative: String) -> Bool {
    var status = stat()
    return lstat(path(relative), &status) == 0
  }

  func write(_ bytes: [UInt8], to relative: String) throws(PublishingError) {
    try Self.writeFile(bytes, to: path(relative))
  }

  /// Writes a file anywhere.
  static func writeFile(_ bytes: [UInt8], to path: String) throws(PublishingError) {
    func failure() -> PublishingError {
      .failed(path: path, action: "write", reason: String(cString: strerror(errno)))
    }
    let descriptor = open(path, O_WRONLY | O_CREAT | O_TRUNC | O_CLOEXEC | O_NOFOLLOW, 0o644)
    guard descriptor >= 0 else { throw failure() }
    var written = 0
    while written < bytes.count {
      let count = bytes.withUnsafeBytes {
        Glibc.write(descriptor, $0.baseAddress.map { $0 + written }, bytes.count - written)
      }
      if count < 0, errno == EINTR { continue }
      if count <= 0 {
        let error = failure()
        close(descriptor)
        throw error
      }
      written += count
    }
    guard close(descriptor) == 0 else { throw failure() }
  }

  func move(_ from: String, to: String) throws(PublishingError) {
    guard rename(path(from), path(to)) == 0 else { throw failure(to, "write") }
  }

  /// Removes a plain file, and the folders above it that become empty.
  func remove(_ relative: String) {
    guard unlink(path(relative)) == 0 else { return }
    var parent = relative
    while let slash = parent.lastIndex(of: "/") {
      parent = String(parent[..<slash])
      guard rmdir(path(parent)) == 0 else { return }
    }
  }

  func entries(_ relative: String) -> [String] {
    guard let stream = opendir(relative.isEmpty ? root : path(relative)) else { return [] }
    defer { closedir(stream) }
    var names: [String] = []
    while let entry = readdir(stream) {
      let name = withUnsafePointer(to: &entry.pointee.d_name) { pointer in
        pointer.withMemoryRebound(to: CChar.self, capacity: 256) { String(cString: $0) }
      }
      if name != "." && name != ".." { names.append(name) }
    }
    return names.sorted()
  }
}

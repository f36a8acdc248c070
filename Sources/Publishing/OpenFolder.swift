import Glibc
import Model

/// A folder that is held open, and the few calls on what stands in it; nothing is ever synced. What is written or removed has a name
/// in it, and no link is followed; a path that is read may lead through folders.
///
/// Paths count from the open folder, so that the system does not look the way to it up again for each.
struct OpenFolder: Sendable {
  /// As messages show it.
  let path: String
  /// Lives until `close`.
  let descriptor: Int32

  /// The folder at a path; links to it are followed, as where it stands is the user's to say.
  init(_ path: String) throws(PublishingError) {
    self.path = path
    descriptor = open(path, O_RDONLY | O_DIRECTORY | O_CLOEXEC)
    guard descriptor >= 0 else { throw .system(path, "open the folder") }
  }

  /// The folder with a name in another, which may be no link.
  init(_ name: String, in folder: OpenFolder) throws(PublishingError) {
    path = folder.path + "/" + name
    descriptor = openat(
      folder.descriptor, name, O_RDONLY | O_DIRECTORY | O_CLOEXEC | O_NOFOLLOW)
    if descriptor < 0, errno == ENOTDIR || errno == ELOOP {
      throw .failed(
        path: path, action: "use it", reason: "it is not a folder of the site's own; move it away")
    }
    guard descriptor >= 0 else { throw .system(path, "open the folder") }
  }

  /// Stands for a folder that is not there: nothing is in it, and nothing can be put there.
  init(missing path: String) {
    self.path = path
    descriptor = -1
  }

  func close() { if descriptor >= 0 { Glibc.close(descriptor) } }

  /// The disk that it stands on; nil where that cannot be told.
  var device: UInt? {
    var status = stat()
    return fstat(descriptor, &status) == 0 ? status.st_dev : nil
  }

  /// As messages show what stands in it.
  func path(_ relative: String) -> String { path + "/" + relative }

  /// The names in it, in no order.
  func names() throws(PublishingError) -> [String] {
    if descriptor < 0 { return [] }
    let again = openat(descriptor, ".", O_RDONLY | O_DIRECTORY | O_CLOEXEC)
    guard again >= 0, let stream = fdopendir(again) else { throw .system(path, "list the folder") }
    defer { closedir(stream) }
    var names: [String] = []
    errno = 0
    while let entry = readdir(stream) {
      let name = withUnsafePointer(to: &entry.pointee.d_name) { pointer in
        pointer.withMemoryRebound(to: CChar.self, capacity: 256) { String(cString: $0) }
      }
      if name != "." && name != ".." { names.append(name) }
      errno = 0
    }
    guard errno == 0 else { throw .system(path, "list the folder") }
    return names
  }

  /// The bytes of a plain file; nil where nothing or something else stands there, and where it has more than `most`.
  func read(_ relative: String, most: Int = .max) throws(PublishingError) -> [UInt8]? {
    if descriptor < 0 { return nil }
    return try Self.read(relative, in: descriptor, named: path(relative), most: most)
  }

  /// The bytes of a plain file, its path from a folder; see `read`.
  ///
  /// - Parameter name: As messages show it.
  static func read(_ path: String, in folder: Int32, named name: String, most: Int = .max)
    throws(PublishingError) -> [UInt8]?
  {
    let file = openat(folder, path, O_RDONLY | O_CLOEXEC | O_NOFOLLOW | O_NONBLOCK)
    guard file >= 0 else {
      if [ENOENT, ENOTDIR, ELOOP, ENXIO].contains(errno) { return nil }
      throw .system(name, "read")
    }
    defer { Glibc.close(file) }
    var status = stat()
    guard fstat(file, &status) == 0 else { throw .system(name, "read") }
    let size = Int(status.st_size)
    guard status.st_mode & S_IFMT == S_IFREG, size <= most else { return nil }
    var failure: PublishingError?
    let bytes = [UInt8](unsafeUninitializedCapacity: size) { buffer, used in
      while used < size {
        let part = Glibc.read(file, buffer.baseAddress.map { $0 + used }, size - used)
        if part < 0, errno == EINTR { continue }
        if part < 0 { failure = .system(name, "read") }
        if part <= 0 { break }
        used += part
      }
    }
    if let failure { throw failure }
    // One that became shorter meanwhile is as good as none.
    return bytes.count == size ? bytes : nil
  }

  /// The digest of a plain file, which is not held in memory whole; nil where nothing or something else stands there.
  func digest(_ relative: String) -> Digest? {
    let file = openat(descriptor, relative, O_RDONLY | O_CLOEXEC | O_NOFOLLOW | O_NONBLOCK)
    guard file >= 0 else { return nil }
    defer { Glibc.close(file) }
    var status = stat()
    guard fstat(file, &status) == 0, status.st_mode & S_IFMT == S_IFREG else { return nil }
    var sum = DigestSum()
    let most = min(max(Int(status.st_size), 1), 1 << 20)
    while true {
      var isFailed = false
      let piece = [UInt8](unsafeUninitializedCapacity: (most + 15) & ~15) { buffer, used in
        while used < buffer.count {
          let part = Glibc.read(file, buffer.baseAddress.map { $0 + used }, buffer.count - used)
          if part < 0, errno == EINTR { continue }
          isFailed = part < 0
          if part <= 0 { break }
          used += part
        }
      }
      if isFailed { return nil }
      sum.add(piece)
      if piece.count < (most + 15) & ~15 { return sum.digest }
    }
  }

  /// Writes a file in a folder that is there already.
  func write(_ bytes: [UInt8], to relative: String) throws(PublishingError) {
    var file = try NewFile(relative, in: descriptor, named: path)
    try file.write(bytes)
    try file.close()
  }

  /// Whether a folder stands there.
  func isFolder(_ name: String) -> Bool {
    var status = stat()
    return fstatat(descriptor, name, &status, AT_SYMLINK_NOFOLLOW) == 0
      && status.st_mode & S_IFMT == S_IFDIR
  }

  /// Removes a file or link.
  ///
  /// - Returns: Whether there was one.
  @discardableResult func remove(_ name: String) throws(PublishingError) -> Bool {
    if unlinkat(descriptor, name, 0) == 0 { return true }
    guard errno == ENOENT else { throw .system(path(name), "remove") }
    return false
  }

  /// Removes a folder in it if it is empty.
  ///
  /// - Returns: Whether it was.
  @discardableResult func removeFolder(_ name: String) throws(PublishingError) -> Bool {
    if unlinkat(descriptor, name, AT_REMOVEDIR) == 0 { return true }
    guard [ENOTEMPTY, EEXIST, ENOENT].contains(errno) else {
      throw .system(path(name), "remove the folder")
    }
    return false
  }
}

import Glibc
import Model

/// The few calls on the disk that publishing needs; nothing is ever synced, nothing follows a link out of the folder.
///
/// Paths count from the open folder, so that the system does not look the way to it up again for each.
struct OutputFolder: Sendable {
  /// As the user named it, for messages.
  let root: String
  /// The open folder; it lives as long as the build, which holds a lock on it.
  let descriptor: Int32

  /// As messages show it.
  func path(_ relative: String) -> String { root + "/" + relative }

  /// An error of the last call, whose reason the system still has.
  ///
  /// - Parameter action: Goes on behind "cannot": "make the folder".
  func failure(_ relative: String, _ action: String) -> PublishingError {
    .failed(path: path(relative), action: action, reason: String(cString: strerror(errno)))
  }

  /// Opens a folder, and makes it and those above it where they are missing.
  init(making root: String) throws(PublishingError) {
    try Self.make(root)
    self.root = root
    descriptor = open(root, O_RDONLY | O_DIRECTORY | O_CLOEXEC)
    guard descriptor >= 0 else {
      throw .failed(path: root, action: "open", reason: String(cString: strerror(errno)))
    }
  }

  /// Makes a folder and those above it. Here links are followed: where the output folder stands is the user's to say.
  private static func make(_ path: String) throws(PublishingError) {
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
      if fstatat(descriptor, parent, &status, AT_SYMLINK_NOFOLLOW) == 0 {
        guard status.st_mode & S_IFMT == S_IFDIR else {
          throw .failed(
            path: path(parent), action: "write into it",
            reason: "it is not a folder of the site's own")
        }
      } else if mkdirat(descriptor, parent, 0o755) != 0, errno != EEXIST {
        throw failure(parent, "make the folder")
      }
    }
  }

  /// What stands at a path: a plain file's stamp, something else, or nothing.
  enum Occupant: Hashable {
    case nothing
    case file(FileStamp)
    case other
  }

  /// What stands at a path, links not followed; a link is something else.
  func occupant(_ relative: String) -> Occupant {
    relative.withCString { occupant($0) }
  }

  /// - Parameter relative: Ended by a NUL.
  func occupant(ended relative: ArraySlice<UInt8>) -> Occupant {
    guard relative.last == 0 else { return .nothing }
    return relative.withUnsafeBytes { bytes in
      bytes.withMemoryRebound(to: CChar.self) { path in
        path.baseAddress.map { occupant($0) } ?? .nothing
      }
    }
  }

  private func occupant(_ relative: UnsafePointer<CChar>) -> Occupant {
    var status = stat()
    guard fstatat(descriptor, relative, &status, AT_SYMLINK_NOFOLLOW) == 0 else { return .nothing }
    return status.st_mode & S_IFMT == S_IFREG ? .file(FileStamp(status)) : .other
  }

  /// The bytes of a plain file; nil when there is none.
  func read(_ relative: String) -> [UInt8]? {
    Self.readFile(openat(descriptor, relative, O_RDONLY | O_CLOEXEC | O_NOFOLLOW))
  }

  /// The bytes of a plain file anywhere; nil when there is none.
  static func readFile(_ path: String) -> [UInt8]? {
    readFile(open(path, O_RDONLY | O_CLOEXEC | O_NOFOLLOW))
  }

  /// The bytes of an open file, which is closed. One that became shorter meanwhile is as good as none.
  private static func readFile(_ descriptor: Int32) -> [UInt8]? {
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

  /// Writes a file in a folder that is there already.
  func write(_ bytes: [UInt8], to relative: String) throws(PublishingError) {
    var file = try NewFile(relative, in: descriptor, named: path(relative))
    try file.write(bytes)
    try file.close()
  }

  /// Renames a file; what stood at `to` is gone in the same moment.
  func move(_ from: String, to: String) throws(PublishingError) {
    guard renameat(descriptor, from, descriptor, to) == 0 else { throw failure(to, "write") }
  }

  /// Removes a plain file, and the folders above it that become empty. What cannot be removed stays, and is no error.
  func remove(_ relative: String) {
    guard unlinkat(descriptor, relative, 0) == 0 else { return }
    var parent = relative
    while let slash = parent.lastIndex(of: "/") {
      parent = String(parent[..<slash])
      guard unlinkat(descriptor, parent, AT_REMOVEDIR) == 0 else { return }
    }
  }

  /// Removes a folder of plain files.
  func removeFolder(_ relative: String) {
    for name in entries(relative) { unlinkat(descriptor, relative + "/" + name, 0) }
    unlinkat(descriptor, relative, AT_REMOVEDIR)
  }

  /// The names in a folder, `.` for the root, in no order; none for what is no folder.
  func entries(_ relative: String) -> [String] {
    let folder = openat(descriptor, relative, O_RDONLY | O_DIRECTORY | O_CLOEXEC)
    guard folder >= 0 else { return [] }
    guard let stream = fdopendir(folder) else {
      close(folder)
      return []
    }
    defer { closedir(stream) }
    var names: [String] = []
    while let entry = readdir(stream) {
      let name = withUnsafePointer(to: &entry.pointee.d_name) { pointer in
        pointer.withMemoryRebound(to: CChar.self, capacity: 256) { String(cString: $0) }
      }
      if name != "." && name != ".." { names.append(name) }
    }
    return names
  }
}

import Glibc
import Model

/// The folder of the site, made where it is missing.
struct OutputFolder: Sendable {
  /// The open folder; it lives as long as the build, which holds a lock on it.
  let root: OpenFolder
  /// The folders that were missing, the innermost last.
  private let made: [String]

  /// Opens a folder, and makes it and those above it where they are missing.
  init(making path: String) throws(PublishingError) {
    var made: [String] = []
    try Self.make(path, &made)
    self.made = made
    root = try OpenFolder(path)
  }

  /// Opens a folder to look at what stands in it; one that is missing is empty, and is not made.
  init(reading path: String) throws(PublishingError) {
    made = []
    var status = stat()
    guard stat(path, &status) == 0 || errno != ENOENT else {
      root = OpenFolder(missing: path)
      return
    }
    // What is no folder is told as a build tells it.
    var none: [String] = []
    try Self.make(path, &none)
    root = try OpenFolder(path)
  }

  /// A folder that is not there, and is not looked for.
  init(missing path: String) {
    made = []
    root = OpenFolder(missing: path)
  }

  /// Closes the folder, and takes it away again where it was made for this build and nothing stands in it.
  func close() {
    for path in made.reversed() where rmdir(path) != 0 { break }
    root.close()
  }

  /// Makes a folder and those above it. Here links are followed: where the output folder stands is the user's to say.
  private static func make(_ path: String, _ made: inout [String]) throws(PublishingError) {
    var status = stat()
    if stat(path, &status) == 0 {
      guard status.st_mode & S_IFMT == S_IFDIR else {
        throw .failed(
          path: path, action: "use it as output",
          reason: "it is not a folder; move it away, or name another with --output")
      }
      return
    }
    if let slash = path.lastIndex(of: "/"), slash > path.startIndex {
      try make(String(path[..<slash]), &made)
    }
    guard mkdir(path, 0o755) == 0 || errno == EEXIST else {
      throw .system(path, "make the folder")
    }
    made.append(path)
  }

  /// The folder around an output folder, and the name of a file beside it.
  ///
  /// - Parameters:
  ///   - prefix: Of the name, which goes on with the output folder's.
  ///   - path: Of the output folder, as the user named it.
  static func place(_ prefix: String, beside path: String) -> (folder: String, name: String) {
    var end = path.utf8[...]
    let slash = UInt8(ascii: "/")
    while end.count > 1, end.last == slash { end = end.dropLast() }
    guard let last = end.lastIndex(of: slash) else { return (".", prefix + String(Substring(end))) }
    let folder = last == end.startIndex ? "/" : String(Substring(end[..<last]))
    return (folder, prefix + String(Substring(end[end.index(after: last)...])))
  }

  /// Takes the folder for one build alone; the lock goes with the descriptor.
  func lock() throws(PublishingError) {
    while flock(root.descriptor, LOCK_EX | LOCK_NB) != 0 {
      switch errno {
      case EINTR: continue
      case EWOULDBLOCK: throw .locked(path: root.path)
      default: throw .system(root.path, "lock the folder")
      }
    }
  }

  /// What stands at a path: a plain file's stamp, something else, or nothing.
  enum Occupant: Hashable {
    case nothing
    case file(FileStamp)
    case other
  }

  /// What stands at a path; a link is something else.
  func occupant(_ relative: String) throws(PublishingError) -> Occupant {
    if root.descriptor < 0 { return .nothing }
    guard let occupant = relative.withCString({ occupant($0) }) else {
      throw .system(root.path(relative), "look at the file")
    }
    return occupant
  }

  /// - Parameter relative: Ended by a NUL.
  /// - Returns: nil where the disk does not tell.
  func occupant(ended relative: ArraySlice<UInt8>) -> Occupant? {
    guard relative.last == 0 else { return .nothing }
    return relative.withUnsafeBytes { bytes in
      bytes.withMemoryRebound(to: CChar.self) { path in
        path.baseAddress.flatMap { occupant($0) }
      }
    }
  }

  private func occupant(_ relative: UnsafePointer<CChar>) -> Occupant? {
    var status = stat()
    guard fstatat(root.descriptor, relative, &status, AT_SYMLINK_NOFOLLOW) == 0 else {
      return [ENOENT, ENOTDIR, ELOOP].contains(errno) ? .nothing : nil
    }
    return status.st_mode & S_IFMT == S_IFREG ? .file(FileStamp(status)) : .other
  }
}

import Glibc

/// What the system says of a folder.
extension ContentFolder {
  /// A name in a folder.
  struct Entry {
    let name: String
    let kind: Kind

    /// What it is; sockets, pipes and devices are special. A name that is not UTF-8 is repaired, and leads nowhere.
    enum Kind { case file, folder, fileLink, folderLink, deadLink, special, misnamed }
  }

  /// All names that do not begin with a stop. The listing mostly tells a name's kind; of links, and on disks
  /// that do not tell, the system is asked once more.
  static func entries(_ folder: String) throws(ReadingError) -> [Entry] {
    guard let stream = opendir(folder) else {
      throw ReadingError.unreadable(path: folder, reason: String(cString: strerror(errno)))
    }
    defer { closedir(stream) }
    var entries: [Entry] = []
    errno = 0
    while let entry = readdir(stream) {
      defer { errno = 0 }
      let (name, isText) = withUnsafePointer(to: &entry.pointee.d_name) { pointer in
        pointer.withMemoryRebound(to: CChar.self, capacity: 256) {
          (String(cString: $0), String(validatingCString: $0) != nil)
        }
      }
      guard name.utf8.first != 0x2E else { continue }
      guard isText else {
        entries.append(Entry(name: name, kind: .misnamed))
        continue
      }
      let kind: Entry.Kind =
        switch Int(entry.pointee.d_type) {
        case Int(DT_REG): .file
        case Int(DT_DIR): .folder
        case Int(DT_LNK), Int(DT_UNKNOWN): try kind(folder + "/" + name)
        default: .special
        }
      entries.append(Entry(name: name, kind: kind))
    }
    guard errno == 0 else {
      throw ReadingError.unreadable(path: folder, reason: String(cString: strerror(errno)))
    }
    return entries
  }

  /// What stands at a path: of a link what it leads to.
  private static func kind(_ path: String) throws(ReadingError) -> Entry.Kind {
    var status = stat()
    guard lstat(path, &status) == 0 else {
      // It was taken away just now.
      if errno == ENOENT { return .deadLink }
      throw ReadingError.unreadable(path: path, reason: String(cString: strerror(errno)))
    }
    let isLink = status.st_mode & S_IFMT == S_IFLNK
    guard !isLink || stat(path, &status) == 0 else { return .deadLink }
    switch status.st_mode & S_IFMT {
    case S_IFREG: return isLink ? .fileLink : .file
    case S_IFDIR: return isLink ? .folderLink : .folder
    default: return .special
    }
  }

  /// A path without links and dots; nil where it leads nowhere.
  static func real(_ path: String) -> String? {
    guard let real = realpath(path, nil) else { return nil }
    defer { free(real) }
    return String(cString: real)
  }

  /// Whether a path leads below a folder.
  ///
  /// - Parameter top: The folder's path without links.
  static func isBelow(_ path: String, _ top: String?) -> Bool {
    guard let top, let real = real(path) else { return false }
    return real.hasPrefix(top == "/" ? top : top + "/")
  }
}

import Glibc
import Provenance

/// Finds the articles below a folder.
///
/// Only names and kinds are read here; files are opened when their articles are.
public struct ContentFolder: Sendable {
  /// As the user has typed it; paths of files begin with it.
  private let root: String

  /// The folder at `root`.
  public init(_ root: String) { self.root = root }

  /// All text and Markdown files and saved pages at any depth, in the order of their paths' bytes.
  ///
  /// Hidden files and folders are passed over, and so are links to folders, which could lead in a circle. What cannot be read
  /// is an error with its path; the rest is still found.
  ///
  /// Folders are followed a hundred deep. Only a root that cannot be read is thrown.
  public func find() throws(ReadingError) -> Diagnosed<[ContentFile]> {
    var result = Diagnosed<[ContentFile]>([])
    guard let entries = try? entries(root) else {
      throw ReadingError.unreadable(path: root, reason: String(cString: strerror(errno)))
    }
    visit(root, "", entries, 0, &result)
    result.value.sort { Self.precedes($0.relativePath, $1.relativePath) }
    return result
  }

  /// The order of paths' bytes.
  /// A slash counts as a byte like others, so that "a-b.md" comes before "a/b.md". No locale has a say in it.
  private static func precedes(_ a: String, _ b: String) -> Bool {
    let order = a.utf8.withContiguousStorageIfAvailable { a in
      b.utf8.withContiguousStorageIfAvailable { b -> Bool in
        guard let first = a.baseAddress, let second = b.baseAddress else {
          return a.count < b.count
        }
        let order = memcmp(first, second, min(a.count, b.count))
        return order != 0 ? order < 0 : a.count < b.count
      }
    }
    if let order, let order { return order }
    return a.utf8.lexicographicallyPrecedes(b.utf8)
  }

  /// Adds the articles of a folder and of those below, in the order in which the system lists them; `find`
  /// sorts.
  ///
  /// - Parameters:
  ///   - prefix: The folder's path below the root, with a slash behind it; empty for the root.
  ///   - depth: Folders above it, up to the root.
  private func visit(
    _ folder: String, _ prefix: String, _ entries: [Entry], _ depth: Int,
    _ result: inout Diagnosed<[ContentFile]>
  ) {
    for entry in entries {
      let path = folder + "/" + entry.name
      let relative = prefix + entry.name
      if entry.isFolder {
        guard depth < 100 else { continue }
        do {
          visit(path, relative + "/", try self.entries(path), depth + 1, &result)
        } catch {
          result.diagnostics.append(Self.unreadable(path, error))
        }
      } else if let format = ContentFile.Format(entry.name) {
        result.value.append(ContentFile(path: path, relativePath: relative, format: format))
      }
    }
  }

  /// The error as a diagnostic of the path, for which there is no line.
  static func unreadable(_ path: String, _ error: ReadingError) -> Diagnostic {
    let reason =
      switch error {
      case .unreadable(_, let reason): reason
      }
    return .error(
      SourceLocation(file: path), "cannot be read: \(reason); make it readable or move it away",
      id: "unreadable-file")
  }

  /// A name in a folder. Entries are files and folders only: sockets and the like are left out.
  private struct Entry {
    let name: String
    let isFolder: Bool
  }

  /// All names that do not begin with a stop. The listing mostly tells a name's kind; of links, and on disks
  /// that do not tell, the system is asked once more. A link to a file is a file.
  private func entries(_ folder: String) throws(ReadingError) -> [Entry] {
    guard let stream = opendir(folder) else {
      throw ReadingError.unreadable(path: folder, reason: String(cString: strerror(errno)))
    }
    defer { closedir(stream) }
    var entries: [Entry] = []
    while let entry = readdir(stream) {
      let name = withUnsafePointer(to: &entry.pointee.d_name) { pointer in
        pointer.withMemoryRebound(to: CChar.self, capacity: 256) { String(cString: $0) }
      }
      guard name.utf8.first != 0x2E else { continue }
      switch Int(entry.pointee.d_type) {
      case Int(DT_REG): entries.append(Entry(name: name, isFolder: false))
      case Int(DT_DIR): entries.append(Entry(name: name, isFolder: true))
      case Int(DT_LNK), Int(DT_UNKNOWN):
        var status = stat()
        guard stat(folder + "/" + name, &status) == 0 else { continue }
        let isLink = Int(entry.pointee.d_type) == Int(DT_LNK)
        let kind = status.st_mode & S_IFMT
        if kind == S_IFREG || (kind == S_IFDIR && !isLink) {
          entries.append(Entry(name: name, isFolder: kind == S_IFDIR))
        }
      default: continue
      }
    }
    return entries
  }
}

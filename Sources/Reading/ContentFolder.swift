import Glibc
import Provenance

/// Something on the disk could not be read.
public enum ReadingError: Error, Hashable, Sendable {
  /// A folder or file with the system's reason.
  case unreadable(path: String, reason: String)
}

/// A file of articles below the content folder.
public struct ContentFile: Hashable, Sendable {
  /// As the user would type it.
  public let path: String
  /// Below the content folder.
  public let relativePath: String
  /// By its ending.
  public let format: Format

  /// How a file is written.
  public enum Format: Hashable, Sendable { case plainText, markdown, html }

  /// A file that stands by itself, its format by its ending; plain text for an ending that is not known.
  public init(path: String) {
    self.path = path
    relativePath = path.split(separator: "/").last.map(String.init) ?? path
    format = Format(path) ?? .plainText
  }

  init(path: String, relativePath: String, format: Format) {
    self.path = path
    self.relativePath = relativePath
    self.format = format
  }
}

extension ContentFile.Format {
  /// The format that a name's ending tells; nil for other files.
  init?(_ name: String) {
    let lower = name.lowercased()
    if lower.hasSuffix(".txt") {
      self = .plainText
    } else if lower.hasSuffix(".md") || lower.hasSuffix(".markdown") {
      self = .markdown
    } else if lower.hasSuffix(".html") || lower.hasSuffix(".htm") {
      self = .html
    } else {
      return nil
    }
  }
}

/// Finds the articles below a folder.
public struct ContentFolder: Sendable {
  private let root: String

  /// The folder at `root`.
  public init(_ root: String) { self.root = root }

  /// All text and Markdown files and saved pages at any depth, in the order of their paths' bytes.
  ///
  /// Hidden files and folders are passed over, and so are links to folders, which could lead in a circle. What cannot be read
  /// is an error with its path; the rest is still found.
  public func find() throws(ReadingError) -> Diagnosed<[ContentFile]> {
    var result = Diagnosed<[ContentFile]>([])
    guard let entries = try? entries(root) else {
      throw ReadingError.unreadable(path: root, reason: String(cString: strerror(errno)))
    }
    visit(root, "", entries, 0, &result)
    result.value.sort { $0.relativePath.utf8.lexicographicallyPrecedes($1.relativePath.utf8) }
    return result
  }

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

  static func unreadable(_ path: String, _ error: ReadingError) -> Diagnostic {
    let reason =
      switch error {
      case .unreadable(_, let reason): reason
      }
    return .error(
      SourceLocation(file: path), "cannot be read: \(reason); make it readable or move it away",
      id: "unreadable-file")
  }

  private struct Entry {
    let name: String
    let isFolder: Bool
  }

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
      guard !name.hasPrefix(".") else { continue }
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

extension ContentFile {
  /// How large a file may be when nothing else is said, in bytes.
  public static let mostBytes = 32_000_000

  /// The file's bytes; of a file of more than `most` bytes only the first `most + 1`, so that it can be told.
  public func read(most: Int = mostBytes) throws(ReadingError) -> [UInt8] {
    let descriptor = open(path, O_RDONLY | O_CLOEXEC)
    guard descriptor >= 0 else { throw failure() }
    defer { close(descriptor) }
    var status = stat()
    guard fstat(descriptor, &status) == 0 else { throw failure() }
    guard status.st_mode & S_IFMT != S_IFDIR else {
      throw ReadingError.unreadable(path: path, reason: "it is a folder")
    }
    var bytes: [UInt8] = []
    let size = min(Int(status.st_size), most)
    var chunk = max(size + 1, 4096)
    while true {
      let before = bytes.count
      var count = 0
      let tail = [UInt8](unsafeUninitializedCapacity: chunk) { buffer, used in
        count = Glibc.read(descriptor, buffer.baseAddress, buffer.count)
        used = max(count, 0)
      }
      if count < 0 {
        if errno == EINTR { continue }
        throw failure()
      }
      if count == 0 { return bytes }
      if before == 0 { bytes = tail } else { bytes += tail }
      if bytes.count > most { return bytes }
      chunk = max(size + 1 - bytes.count, 4096)
    }
  }

  /// The file's bytes, or the diagnostic that says why there are none.
  public func readDiagnosed(most: Int = mostBytes) -> Diagnosed<[UInt8]?> {
    do {
      return Diagnosed(try read(most: most))
    } catch {
      return Diagnosed(nil, [ContentFolder.unreadable(path, error)])
    }
  }

  private func failure() -> ReadingError {
    .unreadable(path: path, reason: String(cString: strerror(errno)))
  }
}

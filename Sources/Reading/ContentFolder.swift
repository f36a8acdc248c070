import Glibc
import Model
import Provenance

/// Something on the disk could not be read.
public enum ReadingError: Error, Hashable, Sendable {
  /// A folder or file with the system's reason.
  /// As in "No such file or directory".
  case unreadable(path: String, reason: String)
}

/// A file of articles below the content folder.
///
/// Nothing says that it is still there when it is read.
public struct ContentFile: Hashable, Sendable {
  /// As the user would type it.
  public let path: String
  /// Below the content folder.
  /// Parted by slashes; of a file that stands by itself, its name alone.
  public let relativePath: String
  /// By its ending.
  public let format: Format

  /// How a file is written.
  /// Heads are looked for in the first two; a saved page has its own.
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
  /// The format that a name's ending tells, in capitals or not; nil for other files.
  init?(_ name: String) {
    guard let format = Self.endings[Self.ending(of: name)] else { return nil }
    self = format
  }

  /// By `ending(of:)`, of which `.markdown` has the longest with eight bytes.
  private static let endings: [UInt64: ContentFile.Format] = [
    ending(of: ".txt"): .plainText, ending(of: ".md"): .markdown,
    ending(of: ".markdown"): .markdown,
    ending(of: ".html"): .html, ending(of: ".htm"): .html,
  ]

  /// The bytes behind the last stop, in small letters and in one word; 0 where there are none or more than eight.
  /// Each byte of letters has the bit for small letters set, so "MD" and "md" are one number. A dictionary of
  /// numbers costs no string for each of ten thousand files.
  private static func ending(of name: String) -> UInt64 {
    var word: UInt64 = 0
    // Nothing counts before the first stop.
    var length = 9
    for byte in name.utf8 {
      if byte == 0x2E {
        (word, length) = (0, 0)
      } else {
        word = word << 8 | UInt64(byte | 0x20)
        length += 1
      }
    }
    return length <= 8 ? word : 0
  }
}

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

extension ContentFile {
  /// How large a file may be when nothing else is said, in bytes.
  /// `max-file-size` says something else.
  public static let mostBytes = 32_000_000

  /// The file's bytes; of a file of more than `most` bytes only the first `most + 1`, so that it can be told.
  /// The caller compares the count with `most`.
  public func read(most: Int = mostBytes) throws(ReadingError) -> [UInt8] {
    try readStamped(most: most).bytes
  }

  /// The file's bytes as `read` gives them, and the stamp that it had before they were read; nil for what is no plain file.
  ///
  /// Before, because a file that changes while it is read must look changed to the next build. The read is one
  /// call for a plain file, in as many bytes as its size says and one more; a pipe or a file without a size is
  /// read piece by piece.
  public func readStamped(most: Int = mostBytes) throws(ReadingError) -> (
    bytes: [UInt8], stamp: FileStamp?
  ) {
    let descriptor = open(path, O_RDONLY | O_CLOEXEC)
    guard descriptor >= 0 else { throw failure() }
    defer { close(descriptor) }
    var status = stat()
    guard fstat(descriptor, &status) == 0 else { throw failure() }
    guard status.st_mode & S_IFMT != S_IFDIR else {
      throw ReadingError.unreadable(path: path, reason: "it is a folder")
    }
    let isPlain = status.st_mode & S_IFMT == S_IFREG
    let stamp = isPlain ? FileStamp(status) : nil
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
      if count == 0 { return (bytes, stamp) }
      if before == 0 { bytes = tail } else { bytes += tail }
      // A plain file that gave all that it had, and less than was asked for, is at its end; those of /proc have no size.
      if bytes.count > most || (isPlain && size > 0 && bytes.count == size) {
        return (bytes, stamp)
      }
      chunk = max(size + 1 - bytes.count, 4096)
    }
  }

  /// The file's bytes, or the diagnostic that says why there are none.
  /// For who goes on with other files.
  public func readDiagnosed(most: Int = mostBytes) -> Diagnosed<[UInt8]?> {
    let read = readStampedDiagnosed(most: most)
    return Diagnosed(read.value?.bytes, read.diagnostics)
  }

  /// The file's bytes and its stamp, or the diagnostic that says why there are none.
  public func readStampedDiagnosed(most: Int = mostBytes) -> Diagnosed<
    (bytes: [UInt8], stamp: FileStamp?)?
  > {
    do {
      return Diagnosed(try readStamped(most: most))
    } catch {
      return Diagnosed(nil, [ContentFolder.unreadable(path, error)])
    }
  }

  /// The system's reason for the call that failed last; must be asked for at once.
  private func failure() -> ReadingError {
    .unreadable(path: path, reason: String(cString: strerror(errno)))
  }
}

import Glibc
import Provenance

/// What lies below a content folder.
public struct ContentListing: Sendable {
  /// Files that may hold articles, in the order of their paths' bytes.
  public internal(set) var files: [ContentFile] = []
  /// How many files of these kinds lie in folders of drafts, and are left out.
  public internal(set) var drafts = 0
  /// How many files are of other kinds, by the ending of their names in small letters (".pdf"); "" for names without one.
  public internal(set) var others: [String: Int] = [:]
}

/// Finds the articles below a folder.
///
/// Only names and kinds are read here; files are opened when their articles are.
public struct ContentFolder: Sendable {
  /// As the user has typed it; paths of files begin with it.
  private let root: String
  /// Whether folders of drafts are read.
  private let drafts: Bool

  /// The folder at `root`; `drafts` says whether `_drafts` in it, where Jekyll keeps drafts, is read too.
  public init(_ root: String, drafts: Bool = false) {
    self.root = root
    self.drafts = drafts
  }

  /// All files at any depth that may hold articles, and how many others there are.
  ///
  /// Passed over are hidden names, what `.briefgenignore` names, `README`, and the folder that a browser saves beside a page
  /// (`NAME_files` beside `NAME.html`). Links to folders, which could lead in a circle, and links that lead nowhere are told. What
  /// cannot be read is an error with its path; the rest is still found.
  ///
  /// Folders are followed a hundred deep. Only a root that cannot be read is thrown.
  public func find() throws(ReadingError) -> Diagnosed<ContentListing> {
    guard let entries = try? entries(root) else {
      throw ReadingError.unreadable(path: root, reason: String(cString: strerror(errno)))
    }
    var visit = ContentVisit(ignored: ignoreList())
    self.visit(Place(path: root, relative: ""), entries, &visit)
    visit.listing.files.sort { Self.precedes($0.relativePath, $1.relativePath) }
    return Diagnosed(visit.listing, visit.diagnostics)
  }

  /// What the folder's own list leaves out.
  private func ignoreList() -> IgnoreList {
    let file = ContentFile(path: root + "/" + IgnoreList.name)
    guard let bytes = try? file.read(most: IgnoreList.mostBytes) else { return IgnoreList() }
    return IgnoreList(String(decoding: bytes, as: UTF8.self))
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

  /// What is found on the way.
  private struct ContentVisit {
    let ignored: IgnoreList
    var listing = ContentListing()
    var diagnostics: [Diagnostic] = []
  }

  /// A folder on the way.
  private struct Place {
    let path: String
    /// Below the root, with a slash behind it; empty for the root.
    let relative: String
    /// Folders above it, up to the root.
    var depth = 0
    /// Whether it is one of drafts, or lies in one.
    var isDrafts = false
  }

  /// Adds the articles of a folder and of those below, in the order in which the system lists them; `find`
  /// sorts.
  private func visit(_ place: Place, _ entries: [Entry], _ visit: inout ContentVisit) {
    let pages = Self.savedPages(entries)
    for entry in entries {
      let path = place.path + "/" + entry.name
      let relative = place.relative + entry.name
      if visit.ignored.leavesOut(relative, isFolder: entry.kind == .folder) { continue }
      switch entry.kind {
      case .folder:
        guard place.depth < 100, !Self.isCompanion(entry.name, of: pages) else { continue }
        do {
          let inner = Place(
            path: path, relative: relative + "/", depth: place.depth + 1,
            isDrafts: place.isDrafts || entry.name == "_drafts")
          self.visit(inner, try self.entries(path), &visit)
        } catch {
          visit.diagnostics.append(Self.unreadable(path, error))
        }
      case .file:
        guard !Self.isReadme(entry.name) else { continue }
        guard let format = ContentFile.Format(entry.name) else {
          visit.listing.others[ContentFile.ending(of: entry.name), default: 0] += 1
          continue
        }
        if place.isDrafts, !drafts {
          visit.listing.drafts += 1
        } else {
          visit.listing.files.append(
            ContentFile(path: path, relativePath: relative, format: format))
        }
      case .folderLink:
        visit.diagnostics.append(
          .warning(
            SourceLocation(file: path),
            "is a link to a folder and not followed; move the folder here, or name it with --content",
            id: "link-not-followed"))
      case .deadLink:
        visit.diagnostics.append(
          .warning(
            SourceLocation(file: path), "is a link that leads nowhere; take it away",
            id: "dead-link"))
      }
    }
  }

  /// The names of saved pages without their endings.
  private static func savedPages(_ entries: [Entry]) -> Set<Substring> {
    guard entries.contains(where: { $0.kind == .folder }) else { return [] }
    var names: Set<Substring> = []
    for entry in entries where entry.kind == .file && ContentFile.Format(entry.name) == .html {
      names.insert(entry.name[..<(entry.name.lastIndex(of: ".") ?? entry.name.endIndex)])
    }
    return names
  }

  /// What browsers put behind a page's name for the folder of its pictures and frames, in some languages.
  private static let companionEndings = [
    "_files", "-Dateien", "-filer", "_fichiers", "_archivos", "_ficheiros", "_arquivos", "_file",
    "_bestanden",
  ]

  /// Whether a folder was saved with one of the pages beside it.
  private static func isCompanion(_ folder: String, of pages: Set<Substring>) -> Bool {
    !pages.isEmpty
      && companionEndings.contains {
        folder.hasSuffix($0) && pages.contains(folder.dropLast($0.count))
      }
  }

  /// Whether a file tells of the folder that it lies in.
  private static func isReadme(_ name: String) -> Bool {
    name.utf8.count < 20 && name.prefix { $0 != "." }.lowercased() == "readme"
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

  /// A name in a folder.
  private struct Entry {
    let name: String
    let kind: Kind

    /// What it is; a link to a file is a file. Sockets and the like are no entries.
    enum Kind { case file, folder, folderLink, deadLink }
  }

  /// All names that do not begin with a stop. The listing mostly tells a name's kind; of links, and on disks
  /// that do not tell, the system is asked once more.
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
      let kind: Entry.Kind? =
        switch Int(entry.pointee.d_type) {
        case Int(DT_REG): .file
        case Int(DT_DIR): .folder
        case Int(DT_LNK): Self.kind(folder + "/" + name, isLink: true)
        case Int(DT_UNKNOWN): Self.kind(folder + "/" + name, isLink: false)
        default: nil
        }
      if let kind { entries.append(Entry(name: name, kind: kind)) }
    }
    return entries
  }

  /// What stands behind a path, links followed; nil for what is neither file nor folder.
  private static func kind(_ path: String, isLink: Bool) -> Entry.Kind? {
    var status = stat()
    guard stat(path, &status) == 0 else { return isLink ? .deadLink : nil }
    switch status.st_mode & S_IFMT {
    case S_IFREG: return .file
    case S_IFDIR: return isLink ? .folderLink : .folder
    default: return nil
    }
  }
}

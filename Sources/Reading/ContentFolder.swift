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

  /// A listing of files that were found elsewhere, in the order of their paths' bytes.
  public init(files: [ContentFile] = []) { self.files = files }
}

/// Finds the articles below a folder.
///
/// Only names and kinds are read here; files are opened when their articles are.
public struct ContentFolder: Sendable {
  /// The name of the list in it that says what is left out.
  public static let ignoreFile = IgnoreList.name

  /// As the user has typed it; paths of files begin with it.
  private let root: String
  /// Whether folders of drafts are read.
  private let drafts: Bool
  /// Whether links are followed wherever they lead.
  private let followsLinks: Bool

  /// The folder at `root`.
  ///
  /// - Parameters:
  ///   - drafts: Whether `_drafts` in it, where Jekyll keeps drafts, is read too.
  ///   - followsLinks: Whether links to folders are followed, and links to files that lie elsewhere; else only links to files
  ///     below the root are, so that no link publishes what was never meant to be.
  public init(_ root: String, drafts: Bool = false, followsLinks: Bool = false) {
    self.root = root
    self.drafts = drafts
    self.followsLinks = followsLinks
  }

  /// All files at any depth that may hold articles, and how many others there are.
  ///
  /// Passed over are hidden names, what `.briefgenignore` names, `README`, and the folder that a browser saves beside a page
  /// (`NAME_files` beside `NAME.html`). Links that are not followed or lead nowhere, pipes and the like, and articles more than a
  /// hundred folders deep are told.
  ///
  /// - Throws: The first folder that cannot be listed to its end: what lies in it is not known, and must not pass for gone.
  public func find() throws(ReadingError) -> Diagnosed<ContentListing> {
    let top = Self.real(root)
    var visit = ContentVisit(ignored: ignoreList(), top: top, seen: [top ?? root])
    try self.visit(Place(path: root, relative: ""), try Self.entries(root), &visit)
    // Links come last and in order, so that a folder is read where it stands, and once.
    while !visit.links.isEmpty {
      let links = visit.links.sorted {
        Self.precedes($0.place.relative + $0.name, $1.place.relative + $1.name)
      }
      visit.links = []
      for link in links { try enter(link.place, link.name, &visit) }
    }
    // All of them lie below one root.
    visit.listing.files.sort { Self.precedes($0.path, $1.path) }
    return Diagnosed(visit.listing, visit.diagnostics)
  }

  /// What the folder's own list leaves out.
  private func ignoreList() -> IgnoreList {
    let file = ContentFile(path: root + "/" + IgnoreList.name, reach: .plainFile)
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
    /// The root's path without links.
    let top: String?
    /// Folders that were read, by their paths without links.
    var seen: Set<String>
    /// Links to folders that are still to be followed.
    var links: [(place: Place, name: String)] = []
    var listing = ContentListing()
    var diagnostics: [Diagnostic] = []

    /// Tells something of a path.
    mutating func tell(_ path: String, _ notice: FolderNotice) {
      diagnostics.append(notice.diagnostic(of: path))
    }
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
  private func visit(_ place: Place, _ entries: [Entry], _ visit: inout ContentVisit)
    throws(ReadingError)
  {
    let pages = Self.savedPages(entries)
    for entry in entries {
      let path = place.path + "/" + entry.name
      let relative = place.relative + entry.name
      if visit.ignored.leavesOut(relative, isFolder: entry.kind == .folder) { continue }
      switch entry.kind {
      case .folder:
        guard !Self.isCompanion(entry.name, of: pages) else { continue }
        try enter(place, entry.name, &visit)
      case .file:
        add(place, entry.name, isLink: false, &visit)
      case .fileLink:
        guard followsLinks || Self.isBelow(path, visit.top) else {
          visit.tell(path, .linkOut(of: "content"))
          continue
        }
        add(place, entry.name, isLink: true, &visit)
      case .folderLink:
        if followsLinks {
          visit.links.append((place, entry.name))
        } else {
          visit.tell(path, .linkNotFollowed)
        }
      case .deadLink: visit.tell(path, .deadLink)
      case .special: visit.tell(path, .special)
      case .misnamed: visit.tell(path, .misnamed)
      }
    }
  }

  /// Goes into a folder, where links are followed only once.
  private func enter(_ place: Place, _ name: String, _ visit: inout ContentVisit)
    throws(ReadingError)
  {
    let path = place.path + "/" + name
    if followsLinks, let real = Self.real(path), !visit.seen.insert(real).inserted {
      return visit.tell(path, .seenBefore)
    }
    let inner = Place(
      path: path, relative: place.relative + name + "/", depth: place.depth + 1,
      isDrafts: place.isDrafts || name == "_drafts")
    try self.visit(inner, try Self.entries(path), &visit)
  }

  /// Adds a file if it may hold articles.
  private func add(_ place: Place, _ name: String, isLink: Bool, _ visit: inout ContentVisit) {
    guard !Self.isReadme(name) else { return }
    guard let format = ContentFile.Format(name) else {
      visit.listing.others[ContentFile.ending(of: name), default: 0] += 1
      return
    }
    guard drafts || !place.isDrafts else {
      visit.listing.drafts += 1
      return
    }
    guard place.depth <= FolderNotice.mostDepth else {
      return visit.tell(place.path + "/" + name, .tooDeep)
    }
    visit.listing.files.append(
      ContentFile(
        root: root + "/", relativePath: place.relative + name, format: format,
        reach: isLink ? .plainFile : .noLink))
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
  static func isReadme(_ name: String) -> Bool {
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
}

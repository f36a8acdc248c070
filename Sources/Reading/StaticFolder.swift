import Provenance

/// A file that goes into the site as it is.
public struct StaticFile: Hashable, Sendable {
  /// As the user would type it.
  public let path: String
  /// Below its folder, and below the output folder.
  public let relativePath: String
  /// Whether it is a link to the file that is meant.
  public let isLink: Bool
}

/// Finds the files below a folder that go into the site as they are: a logo, an icon, fonts.
///
/// Only names and kinds are read here.
public struct StaticFolder {
  private let root: String
  private let followsLinks: Bool
  private var files: [StaticFile] = []
  private var diagnostics: [Diagnostic] = []
  /// Folders that were read, by their paths without links.
  private var seen: Set<String> = []

  /// All files at any depth, in the order of their paths' bytes.
  ///
  /// Hidden names are passed over. Links that lead out or nowhere, pipes and the like are told, as in the content folder.
  ///
  /// - Parameters:
  ///   - root: As the user has typed it; paths of files begin with it.
  ///   - followsLinks: Whether links are followed wherever they lead.
  /// - Throws: The first folder that cannot be listed to its end: what lies in it is not known, and must not pass for gone.
  public static func find(_ root: String, followsLinks: Bool) throws(ReadingError) -> Diagnosed<
    [StaticFile]
  > {
    var folder = StaticFolder(root: root, followsLinks: followsLinks)
    let top = ContentFolder.real(root)
    folder.seen.insert(top ?? root)
    try folder.visit("", depth: 0, top)
    return Diagnosed(
      folder.files.sorted {
        $0.relativePath.utf8.lexicographicallyPrecedes($1.relativePath.utf8)
      }, folder.diagnostics)
  }

  private init(root: String, followsLinks: Bool) {
    self.root = root
    self.followsLinks = followsLinks
  }

  /// Adds the files of a folder and of those below.
  ///
  /// - Parameters:
  ///   - relative: The folder's path below the root, with a slash behind it; empty for the root.
  ///   - top: The root's path without links.
  private mutating func visit(_ relative: String, depth: Int, _ top: String?) throws(ReadingError) {
    let folder = relative.isEmpty ? root : root + "/" + String(relative.dropLast())
    let entries = try ContentFolder.entries(folder).sorted {
      $0.name.utf8.lexicographicallyPrecedes($1.name.utf8)
    }
    for entry in entries {
      let name = relative + entry.name
      let path = root + "/" + name
      if entry.kind != .misnamed, entry.name.utf8.contains(where: { $0 < 0x20 || $0 == 0x7F }) {
        tell(path, .unprintable)
        continue
      }
      switch entry.kind {
      case .folder: try enter(name, depth, top)
      case .file: files.append(StaticFile(path: path, relativePath: name, isLink: false))
      case .fileLink:
        guard followsLinks || ContentFolder.isBelow(path, top) else {
          tell(path, .linkOut(of: "static"))
          continue
        }
        files.append(StaticFile(path: path, relativePath: name, isLink: true))
      case .folderLink:
        if followsLinks { try enter(name, depth, top) } else { tell(path, .linkNotFollowed) }
      case .deadLink: tell(path, .deadLink)
      case .special: tell(path, .special)
      case .misnamed: tell(path, .misnamed)
      }
    }
  }

  /// Goes into a folder, where links are followed only once.
  private mutating func enter(_ name: String, _ depth: Int, _ top: String?) throws(ReadingError) {
    let path = root + "/" + name
    guard depth < FolderNotice.mostDepth else { return tell(path, .tooDeep) }
    if followsLinks, let real = ContentFolder.real(path), !seen.insert(real).inserted {
      return tell(path, .seenBefore)
    }
    try visit(name + "/", depth: depth + 1, top)
  }

  private mutating func tell(_ path: String, _ notice: FolderNotice) {
    diagnostics.append(notice.diagnostic(of: path))
  }
}

import Glibc

/// The folders that pages stand in, each opened from the one above it, so that no step of the way to a page is a link.
///
/// One folder is kept open: pages come folder by folder. A path is parted at its bytes: to the system a slash is one also where a
/// letter's accent follows, which makes another character of it.
struct PageFolders: ~Copyable {
  private let root: OpenFolder
  /// The folder that was asked for last, and its path below the root; the root itself where that is empty.
  private var last: OpenFolder
  private var lastPath: Substring = ""
  /// Folders that were made, in their order: they are empty again where a build takes itself back.
  private(set) var made: [String] = []

  init(below root: OpenFolder) {
    self.root = root
    last = root
  }

  deinit {
    if !lastPath.isEmpty { last.close() }
  }

  /// The path of the folder that a path's file stands in; empty for the root.
  static func parent(of path: String) -> Substring {
    path.utf8.lastIndex(of: UInt8(ascii: "/")).map { path[..<$0] } ?? ""
  }

  /// The name of a path's file in its folder.
  static func name(of path: String) -> String {
    path.utf8.lastIndex(of: UInt8(ascii: "/")).map { String(path[path.utf8.index(after: $0)...]) }
      ?? path
  }

  /// Calls a function with the name of a path's file in its folder, ended by a NUL, without a copy.
  static func withName(of path: String, _ body: (UnsafePointer<CChar>) -> Int32) -> Int32 {
    let start = path.utf8.lastIndex(of: UInt8(ascii: "/")).map {
      path.utf8.distance(from: path.startIndex, to: $0) + 1
    }
    return path.withCString { body($0 + (start ?? 0)) }
  }

  /// The folder that a path's file stands in, open until the next is asked for.
  ///
  /// - Parameters:
  ///   - path: Below the root.
  ///   - making: Whether folders are made that are missing.
  mutating func folder(of path: String, making: Bool) throws(PublishingError) -> OpenFolder {
    let parent = Self.parent(of: path)
    if parent.utf8.elementsEqual(lastPath.utf8) { return last }
    var folder = root
    var way = ""
    for bytes in parent.utf8.split(separator: UInt8(ascii: "/")) {
      let part = String(Substring(bytes))
      way += way.isEmpty ? part : "/" + part
      let outer = folder
      defer { if outer.descriptor != root.descriptor { outer.close() } }
      if making {
        if mkdirat(outer.descriptor, part, 0o755) == 0 {
          made.append(way)
        } else if errno != EEXIST {
          throw .system(root.path(way), "make the folder")
        }
      }
      folder = try OpenFolder(part, in: outer)
    }
    if !lastPath.isEmpty { last.close() }
    (last, lastPath) = (folder, parent)
    return folder
  }
}

import Model

/// A file that a build wrote, as its ledger tells.
public struct WrittenFile: Sendable {
  /// Below the output folder.
  let path: ArraySlice<UInt8>
  /// Of its bytes.
  let digest: Digest

  /// A file with its path, and the digest of its bytes.
  public init(path: ArraySlice<UInt8>, digest: Digest) {
    self.path = path
    self.digest = digest
  }
}

/// The file `.briefgen` in the output folder: what the last build wrote there.
struct SiteList: Sendable {
  /// Its path below the output folder.
  static let name = ".briefgen"
  static let head = Array(
    "briefgen 1: files below are written and removed by briefgen build\n".utf8)

  /// A longer list is none that a build wrote.
  private static let mostBytes = 1 << 30

  /// What was written; none where there is no list.
  let paths: PathList
  /// Of the file's bytes, whatever they are.
  let digest: Digest

  /// Of a site that no build wrote.
  static let none = SiteList()

  private init() {
    paths = PathList([])
    digest = Digest([])
  }

  /// Reads the list. It is a file like any other and may have been edited: only paths that stay below the folder count.
  ///
  /// - Parameters:
  ///   - known: The digest of the list as the last build left it: such a list is not looked through line by line, and whoever
  ///     removes what it names asks again.
  ///   - ledger: The files of the last build. Where the list is another they are taken too; where there is none, those whose bytes are
  ///     what that build wrote.
  init(in folder: OutputFolder, known: Digest?, ledger: () -> [WrittenFile])
    throws(PublishingError)
  {
    let file = try folder.root.read(Self.name, most: Self.mostBytes)
    let bytes = file ?? []
    digest = Digest(bytes)
    let lines = bytes.starts(with: Self.head) ? bytes.dropFirst(Self.head.count) : []
    if digest == known {
      paths = PathList(trusting: Array(lines))
    } else {
      let listed = PathList(
        lines.split(separator: 0x0A).filter { !$0.starts(with: Self.name.utf8) })
      guard known != nil else {
        paths = listed
        return
      }
      var written = ledger()
      if file == nil {
        written = written.filter { file in
          let bytes = try? folder.root.read(String(decoding: file.path, as: UTF8.self))
          return bytes.map { Digest($0) == file.digest } == true
        }
      }
      paths = listed.union(PathList(written.lazy.map(\.path)))
    }
  }

  /// The bytes of a list.
  static func file(of paths: PathList) -> [UInt8] { head + paths.bytes }

  /// The digest of a list.
  static func digest(of paths: PathList) -> Digest { Digest(file(of: paths)) }
}

import Ledger
import Model
import Provenance
import Publishing
import Reading

/// The files that an article shows or leads to, on their way into the site.
///
/// Each goes to a place that its bytes name, `files/0123456789abcdef-quay.jpg`: a changed picture has another address, which no reader's
/// browser holds yet, and two articles may show one.
struct ArticleFiles {
  /// Where they are looked for.
  struct Folders: Sendable {
    let content: String
    /// nil where there is none.
    let statics: String?
    /// Whether links are followed wherever they lead.
    let followsLinks: Bool

    /// Where a file is, as messages show it.
    func path(of file: FileSource) -> String {
      switch file.folder {
      case .content: content + "/" + file.path
      case .statics: (statics ?? "") + "/" + file.path
      }
    }
  }

  /// Where they are in the site, by the addresses as written.
  private(set) var placed: [String: SiteFile] = [:]
  /// The first of them that is a picture, other than a drawing, which few show who show a page's picture.
  private(set) var picture: SiteFile?
  /// Their copies, each once.
  private(set) var pages: [PublishedPage] = []
  /// Those that were looked for, with what the disk said of each.
  private(set) var sources: [FileSource] = []
  /// A warning for each that is not there, an error for each that cannot be read.
  private(set) var diagnostics: [Diagnostic] = []
  /// Where copies are, by the paths of what was copied: an article may name a file in many ways.
  private var copies: [String: SiteFile] = [:]

  /// The most that an article may name, each being looked for in each build.
  private static let most = 1000

  /// Stages the files of an article.
  ///
  /// - Parameter token: Gives for a page's number among these the token that it is staged with.
  init(
    _ files: [ArticleFile], in folders: Folders, _ writer: any PageStaging, token: (Int) -> Int
  ) throws(PublishingError) {
    let copier = FileCopier(writer: writer)
    if files.count > Self.most {
      tell(
        files[Self.most],
        "and further files are left out, as the article names more than \(Self.most)",
        id: "too-many-files")
    }
    for file in files.prefix(Self.most) {
      defer {
        if picture == nil, file.isPicture, !file.isDrawing { picture = placed[file.address] }
      }
      guard let path = file.path else {
        tell(file, "lies outside the content folder; copy it there, and name it from here")
        continue
      }
      switch file.find(below: folders.content, followsLinks: folders.followsLinks) {
      case .file(let name): try place(file, path, at: name, copier, token)
      case .missing:
        look(at: path, in: .content, folders)
        if !placeStatic(file, path, folders) {
          tell(
            file, "is not there, so the page does not have it; name a file of the content folder")
        }
      case .outside:
        look(at: path, in: .content, folders)
        tell(
          file,
          "is a link that leads out of the content folder; copy the file here, or allow it with --follow-symlinks"
        )
      }
    }
  }

  /// Stages a copy of a file.
  ///
  /// - Parameters:
  ///   - path: Below the content folder.
  ///   - name: Where it stands.
  private mutating func place(
    _ file: ArticleFile, _ path: String, at name: String, _ copier: FileCopier,
    _ token: (Int) -> Int
  ) throws(PublishingError) {
    // A place inside the file stays: "table.pdf#page=2".
    let place = String(file.address.drop { $0 != "#" })
    if let copy = copies[name] {
      placed[file.address] = SiteFile(path: copy.path + place, size: copy.size)
      return
    }
    let source = copier.look(at: name, isLink: true)
    diagnostics += source.diagnostics
    guard let source = source.value else { return }
    sources.append(FileSource(path, in: .content, stamp: source.stamp))
    if file.isDrawing, source.head.count < source.stamp.size || !InertDrawing.holds(source.head) {
      return tell(
        file, "may run a script where it is opened by itself, or is very large; save it as PNG",
        id: "unsafe-picture")
    }
    let target = Self.path(of: name, source.digest)
    if !pages.contains(where: { $0.path == target }) {
      let page = try copier.stage(source, at: target, token: token(pages.count), as: .file)
      diagnostics += page.diagnostics
      guard let page = page.value else { return }
      guard page.digest == source.digest else {
        return tell(file, "changed while it was read; build again")
      }
      pages.append(page)
    }
    let size = PictureSize(source.head).map { ($0.width, $0.height) }
    copies[name] = SiteFile(path: target, size: size)
    placed[file.address] = SiteFile(path: target + place, size: size)
  }

  /// Lets `/img/quay.png` lead to a file of the static folder, which is in the site at that path.
  ///
  /// - Returns: Whether it is there.
  private mutating func placeStatic(_ file: ArticleFile, _ path: String, _ folders: Folders) -> Bool
  {
    guard file.address.utf8.first == UInt8(ascii: "/"), let statics = folders.statics else {
      return false
    }
    guard
      case .file(let name) = file.find(below: statics, followsLinks: folders.followsLinks),
      var pieces = try? FilePieces(name, followsLink: true)
    else {
      look(at: path, in: .statics, folders)
      return false
    }
    sources.append(FileSource(path, in: .statics, stamp: pieces.stamp))
    let size = file.isPicture ? PictureSize(pieces.next() ?? []) : nil
    placed[file.address] = SiteFile(
      path: String(file.address.drop { $0 == "/" }), size: size.map { ($0.width, $0.height) })
    return true
  }

  /// Notes what stands where nothing may be taken from: a hidden file, or a link that leads out.
  private mutating func look(
    at path: String, in folder: FileSource.Folder, _ folders: Folders
  ) {
    let name = folders.path(of: FileSource(path, in: folder, stamp: .none))
    sources.append(
      FileSource(path, in: folder, stamp: FileStamp(following: name) ?? .none))
  }

  private mutating func tell(_ file: ArticleFile, _ what: String, id: String = "missing-file") {
    diagnostics.append(.warning(file.location, "'\(file.address)' \(what)", id: id))
  }

  /// Where a file of some bytes goes: a number that they give, and what of its name needs no escaping.
  private static func path(of name: String, _ digest: Digest) -> String {
    let digits = String(digest.high, radix: 16)
    let last = name.utf8.split(separator: UInt8(ascii: "/")).last ?? name.utf8[...]
    let safe = last.suffix(80).map { byte -> UInt8 in
      let isSafe =
        byte &- 0x30 < 10 || (byte | 0x20) &- 0x61 < 26 || "._".utf8.contains(byte)
      return isSafe ? byte : UInt8(ascii: "-")
    }
    return "files/" + String(repeating: "0", count: 16 - digits.utf8.count) + digits + "-"
      + String(decoding: safe, as: UTF8.self)
  }
}

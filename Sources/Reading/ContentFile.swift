import Model

/// A file of articles below the content folder.
///
/// Nothing says that it is still there when it is read.
public struct ContentFile: Hashable, Sendable {
  /// As the user would type it.
  public let path: String
  /// Where `relativePath` begins in `path`, in bytes. All paths of a site stand in memory at once, so there is one of each file.
  private let relativeStart: Int
  /// Below the content folder.
  /// Parted by slashes; of a file that stands by itself, its name alone.
  public var relativePath: String {
    String(decoding: path.utf8.dropFirst(relativeStart), as: UTF8.self)
  }
  /// By its ending.
  public let format: Format
  /// What may stand at the path.
  let reach: Reach

  /// What may stand at a path; another thing is not read.
  public enum Reach: Hashable, Sendable {
    /// Whatever gives bytes, a pipe too.
    case anything
    /// A plain file, or a link to one.
    case plainFile
    /// A plain file and no link: what the listing of its folder said that it is.
    case noLink
  }

  /// How a file is written.
  /// Heads are looked for in the first two; the others have their own.
  public enum Format: Hashable, Sendable { case plainText, markdown, html, mail, mailbox, feed }

  /// A file that stands by itself, its format by its ending; plain text for an ending that is not known.
  public init(path: String, reach: Reach = .anything) {
    self.reach = reach
    self.path = path
    let name = path.split(separator: "/").last
    relativeStart = name.map { path.utf8.distance(from: path.startIndex, to: $0.startIndex) } ?? 0
    format = Format(path) ?? .plainText
  }

  /// A file that the user named, with the path below the site's content folder that it has in a build, where it lies there.
  public init(path: String, below folder: String) {
    guard let file = ContentFolder.real(path), let real = ContentFolder.real(folder),
      file.hasPrefix(real + "/")
    else {
      self.init(path: path)
      return
    }
    let relative = String(file.dropFirst(real.count + 1))
    // From inside the folder less may have been typed than what is below it.
    let root = path.hasSuffix(relative) ? String(path.dropLast(relative.count)) : folder + "/"
    self.init(
      root: root, relativePath: relative, format: Format(path) ?? .plainText, reach: .anything)
  }

  /// What stands nowhere by that path, its format by the ending that a name would have, without its stop.
  public init(path: String, ending: String) {
    reach = .anything
    self.path = path
    relativeStart = 0
    format = Format("." + ending) ?? .plainText
  }

  /// A file that a build would find below a content folder, whether it is there or not; nil for a path that leads out of the folder, has
  /// a hidden part or a control character, or is by its name no article's.
  public init?(relativePath path: String, below folder: String) {
    let parts = path.split(separator: "/", omittingEmptySubsequences: false)
    guard Page.isSafe(path), !parts.contains(where: { $0.hasPrefix(".") }),
      !path.utf8.contains(where: { $0 < 0x20 || $0 == 0x7F }),
      parts.count <= FolderNotice.mostDepth + 1,
      !ContentFolder.isReadme(String(parts[parts.count - 1])), let format = Format(path)
    else { return nil }
    self.init(root: folder + "/", relativePath: path, format: format, reach: .plainFile)
  }

  /// Whether the ending of a path tells a format.
  public static func hasFormat(_ path: String) -> Bool { Format(path) != nil }

  /// Whether an ending, without its stop, tells a format.
  public static func isKnown(ending: String) -> Bool { Format("." + ending) != nil }

  /// A file below a content folder.
  ///
  /// - Parameter root: The folder's path, with a slash behind it.
  init(root: String, relativePath: String, format: Format, reach: Reach) {
    path = root + relativePath
    relativeStart = root.utf8.count
    self.format = format
    self.reach = reach
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
    ending(of: ".txt"): .plainText, ending(of: ".text"): .plainText, ending(of: ".md"): .markdown,
    ending(of: ".markdown"): .markdown, ending(of: ".html"): .html, ending(of: ".htm"): .html,
    ending(of: ".xhtml"): .html, ending(of: ".eml"): .mail, ending(of: ".mbox"): .mailbox,
    ending(of: ".rss"): .feed, ending(of: ".atom"): .feed, ending(of: ".xml"): .feed,
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

extension ContentFile {
  /// Where the page of the site's own stands that the file is, unless its head says another place; nil for a file of articles, and where no
  /// page may stand.
  public var ownPage: String? {
    guard AddressMaker.kind(of: relativePath) == .page else { return nil }
    let page = AddressMaker.page(of: relativePath)
    return ArticleAddress.isBarredToPages(page) ? nil : page
  }

  /// The last stop of its name with what follows, in small letters; empty where there is none.
  public var ending: String { Self.ending(of: relativePath) }

  /// The last stop of a name with what follows, in small letters; empty where there is none, or nothing that looks like an ending.
  static func ending(of name: String) -> String {
    guard let dot = name.lastIndex(of: "."), dot != name.startIndex else { return "" }
    let ending = name[dot...]
    return ending.utf8.count <= 12 && ending.utf8.count > 1 && !ending.contains(" ")
      ? ending.lowercased() : ""
  }
}

/// Where an article's page stands in the site, and which other addresses lead there.
///
/// It follows from the file's own path and head, so that no other file moves it.
public struct ArticleAddress: Hashable, Sendable {
  /// What an article becomes, which says where it stands.
  public enum Kind: Hashable, Sendable {
    /// A brief, below `briefs/`.
    case brief
    /// A page of the site's own, in the site's folder: its text as it is.
    case page
  }

  /// What the article becomes.
  public let kind: Kind
  /// Path of the page below the folder of its kind, without its ending: "2024-03-05/001".
  public let path: String
  /// The same as earlier versions of briefgen had it: one part, without folders and date. Of a page, which they made a brief of, the
  /// path of that.
  public let former: String
  /// The path that the file's own path makes; another where the head says what the address is.
  public let ofFile: String
  /// Path of the file below the content folder, however that one was named; empty for an article without one.
  public let source: String
  /// Paths below the output folder of pages that only lead to this one, as the head has them; safe (`Page.isSafe`).
  public let aliases: [String]

  /// An address; `former` is the last part of `path`, and `ofFile` the path, where nothing else is said.
  public init(
    _ path: String, as kind: Kind = .brief, former: String? = nil, ofFile: String? = nil,
    source: String = "", aliases: [String] = []
  ) {
    self.kind = kind
    self.source = source
    self.ofFile = ofFile ?? path
    self.path = path
    self.former = former ?? Self.lastPart(of: path)
    self.aliases = aliases
  }

  /// What stands behind the last slash.
  public var lastPart: String { Self.lastPart(of: path) }

  private static func lastPart(of path: String) -> String {
    path.utf8.lastIndex(of: UInt8(ascii: "/")).map { String(path[path.utf8.index(after: $0)...]) }
      ?? path
  }

  /// Path of the page below the output folder.
  public var page: String { Self.page(path, as: kind) }

  /// Path of the page that the file's own path makes.
  public var pageOfFile: String { Self.page(ofFile, as: kind) }

  /// Path of the record beside a brief.
  public var record: String { Self.record(path) }

  /// Path of the page of an address.
  public static func page(_ path: String, as kind: Kind = .brief) -> String {
    (kind == .brief ? "briefs/" : "") + path + ".html"
  }

  /// Path of the record of an address.
  public static func record(_ path: String) -> String { "briefs/" + path + ".json" }

  /// The way from a page to the folder of the site: "../" for each folder that it stands in.
  public static func root(from page: String) -> String {
    String(repeating: "../", count: page.utf8.count { $0 == UInt8(ascii: "/") })
  }
}

extension ArticleAddress {
  /// Whether a path is that of a file which belongs to no article: the first page, a month's page and the like.
  public static func isOfSite(_ path: String) -> Bool {
    let isPage = path.hasPrefix("page-") && path.dropFirst(5).dropLast(5).allSatisfy(\.isNumber)
    return isPage || ["index.html", "404.html", "about.html"].contains(path)
      || ["months/", "topics/", "speakers/", "stories/"].contains { path.hasPrefix($0) }
  }

  /// Whether no page of one's own may stand at a path, as briefs, lists and files of the site do. What it says of itself has room for
  /// words of its owner.
  public static func isBarredToPages(_ path: String) -> Bool {
    path != "about.html"
      && (isOfSite(path) || ["briefs/", "files/"].contains { path.hasPrefix($0) })
  }
}

import FrontMatter
import HTML
import Provenance

/// What a page's JSON-LD says of its article, in the words of schema.org.
///
/// Of several articles the first whose type names an article counts. Data that is no JSON is passed over: half of the pages
/// that have such data have something wrong in it, and nothing hangs on it alone.
///
/// All values are as the page has them, on one line; what they are worth asks `PageMetadata`. nil and empty
/// where they are missing or are of another kind.
struct StructuredData {
  private(set) var headline: String?
  private(set) var published: String?
  private(set) var modified: String?
  private(set) var authors: [String] = []
  private(set) var publisher: String?
  private(set) var url: String?
  private(set) var language: String?
  private(set) var section: String?
  /// With its line ends; only held against the blocks of the page.
  private(set) var body: String?

  /// Of one script; a larger one is passed over.
  private static let mostBytes = 2_000_000
  /// Types of schema.org that are a text by somebody. `WebPage` is not among them, as every page is one.
  private static let types: Set<String> = [
    "Article", "NewsArticle", "BlogPosting", "ReportageNewsArticle", "AnalysisNewsArticle",
    "OpinionNewsArticle", "BackgroundNewsArticle", "ReviewNewsArticle", "LiveBlogPosting",
    "SocialMediaPosting", "TechArticle", "ScholarlyArticle", "Report", "Review",
  ]

  /// Reads the contents of the page's data scripts.
  /// In the page's order; the first with an article counts, and the others are not read.
  init(_ scripts: [ArraySlice<UInt8>]) {
    for script in scripts where script.count <= Self.mostBytes {
      guard let value = Self.parse(script), let article = Self.article(in: value, depth: 0) else {
        continue
      }
      read(article)
      return
    }
  }

  /// The value of a script; nil for what is no JSON. Semicolons, comments and ends of CDATA behind the last
  /// bracket are cut off.
  private static func parse(_ script: ArraySlice<UInt8>) -> JSONValue? {
    var bytes = script
    // Some pages hide the data from old browsers.
    while let first = bytes.first, isSpace(first) { bytes.removeFirst() }
    if bytes.starts(with: "<![CDATA[".utf8) { bytes = bytes.dropFirst(9) }
    if let end = bytes.lastIndex(where: { $0 == 0x7D || $0 == 0x5D }) { bytes = bytes[...end] }
    guard deepest(bytes) < 100 else { return nil }
    return JSON.parse(bytes)
  }

  /// How deep brackets stand inside each other; the parser recurses.
  /// Brackets inside strings count, too, so it may be less deep than that.
  private static func deepest(_ bytes: ArraySlice<UInt8>) -> Int {
    var depth = 0
    var most = 0
    for byte in bytes {
      if byte == 0x7B || byte == 0x5B {
        depth += 1
        most = max(most, depth)
      } else if byte == 0x7D || byte == 0x5D {
        depth -= 1
      }
    }
    return most
  }

  /// The first article in a value: itself, in a list, in a graph, or what a page says is its main entity. At
  /// most six objects deep and 200 items wide.
  /// A type may be one word or a list of words, of which one is enough.
  private static func article(in value: JSONValue, depth: Int) -> JSONValue? {
    if let list = value.array {
      for item in list.prefix(200) {
        if let found = article(in: item, depth: depth + 1) { return found }
      }
      return nil
    }
    guard depth < 6, value.isObject else { return nil }
    let type = value["@type"]
    let types = type?.string.map { [$0] } ?? strings(type) ?? []
    if types.contains(where: Self.types.contains) { return value }
    for key in ["@graph", "mainEntity", "mainEntityOfPage"] {
      if let inner = value[key], let found = article(in: inner, depth: depth + 1) { return found }
    }
    return nil
  }

  /// The texts of an array that has nothing else.
  private static func strings(_ value: JSONValue?) -> [String]? {
    guard let values = value?.array else { return nil }
    let texts = values.compactMap(\.string)
    return texts.count == values.count ? texts : nil
  }

  /// Takes what is asked for out of an article's object.
  /// An address may also be that of the page which the article is the main entity of.
  private mutating func read(_ article: JSONValue) {
    headline = Self.text(article["headline"])
    published = Self.text(article["datePublished"])
    modified = Self.text(article["dateModified"])
    authors = Self.names(article["author"])
    publisher = Self.names(article["publisher"]).first
    url = Self.text(article["url"])
    if url == nil, let page = article["mainEntityOfPage"] {
      url = Self.text(page) ?? Self.text(page["@id"])
    }
    language = Self.text(article["inLanguage"])
    // The first of several is the main one.
    section = Self.names(article["articleSection"]).first
    body = article["articleBody"]?.string
  }

  /// A string on one line; nil where it is empty or has entities of HTML.
  private static func text(_ value: JSONValue?) -> String? {
    guard let text = value?.string else { return nil }
    let line = TitleFinder.oneLine(text)
    // "&#8220;" is no word: some pages write HTML where the data are plain text. The same stands elsewhere in the page.
    let hasEntity = line.utf8.contains(UInt8(ascii: "&")) && line.contains(/&#?[A-Za-z0-9]+;/)
    return line.isEmpty || hasEntity ? nil : line
  }

  /// A name, a list of names, an object with a name, or a list of those.
  /// At most twenty of a list.
  private static func names(_ value: JSONValue?) -> [String] {
    if let list = value?.array { return list.prefix(20).flatMap { names($0) } }
    if let value, value.isObject { return names(value["name"]) }
    return text(value).map { [$0] } ?? []
  }
}

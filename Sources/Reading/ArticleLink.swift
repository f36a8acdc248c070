import CommonMark
import FrontMatter
import Model
import Provenance

/// A link or picture in an article's Markdown, as who checks a site looks at it.
public struct ArticleLink: Sendable {
  /// As written.
  public let address: String
  /// Where it stands.
  public let location: SourceLocation
  /// Whether it is to be shown; else it is led to.
  public let isPicture: Bool
  /// Whether a picture has words for who does not see it, or says that it needs none.
  public let hasWords: Bool
  /// Of the file that it stands in, below the content folder.
  private let source: String

  /// Where a link leads, as far as its address tells.
  public enum Target: Hashable, Sendable {
    /// To the article or page of a file below the content folder, and there to a place, empty for none.
    case article(file: String, page: String, place: String)
    /// To a place of its own page.
    case place(String)
    /// To a file or page of the site.
    case site(String)
    /// Out of the content folder.
    case outside
    /// To a file beside the article, which is looked for when it is copied, or to the web.
    case other
  }

  /// The links and pictures of a file that lead to the site itself, and all pictures without words, in the order of their places; none
  /// of what is no Markdown. The head is passed over.
  public static func all(in bytes: [UInt8], of file: ContentFile) -> [ArticleLink] {
    guard file.format == .markdown else { return [] }
    let text = SourceText(validated: UTF8Decoding.repaired(bytes).bytes)
    let split = FrontMatterSplit(text, takesHeaderLines: true)
    guard split.problem == nil,
      LineBound.problem(of: text, from: split.bodyStart, isMarkdown: true, file: file.path) == nil
    else { return [] }
    let markdown = MarkdownReader(text, from: split.bodyStart)
    let plain = markdown.tree.plainText
    return (plain.files + plain.asides).sorted { $0.offset < $1.offset }.map {
      ArticleLink($0, from: markdown.start, of: text, in: file)
    }
  }

  /// Those that name a file of an article or page below the content folder.
  ///
  /// - Parameters:
  ///   - start: Where the Markdown begins in the file's text.
  ///   - text: The file's.
  static func toArticles(
    _ links: [LinkedFile], from start: Int, of text: SourceText, in file: ContentFile
  ) -> [ArticleLink] {
    links.filter { !$0.isPicture && ArticleLinks.isArticle($0.address.prefix { $0 != "#" }) }
      .sorted { $0.offset < $1.offset }
      .map { ArticleLink($0, from: start, of: text, in: file) }
      .filter { $0.article != nil }
  }

  private init(_ link: LinkedFile, from start: Int, of text: SourceText, in file: ContentFile) {
    address = link.address
    location = SourceLocation(file: file.path, text: text, offset: start + link.offset)
    (isPicture, hasWords) = (link.isPicture, link.hasWords)
    source = file.relativePath
  }

  /// The file below the content folder whose article or page it leads to; nil where it leads elsewhere.
  public var article: String? {
    if case .article(let file, _, _) = target(from: "") { file } else { nil }
  }

  /// The page that a file's path alone makes, to which links to the file lead.
  public static func page(of file: String) -> String { AddressMaker.page(of: file) }

  /// Where it leads from a page of the site.
  ///
  /// - Parameter page: Below the output folder, of the article that it stands in.
  public func target(from page: String) -> Target {
    let written = address.prefix { $0 != "#" && $0 != "?" }
    let place = String(address.drop { $0 != "#" }.dropFirst())
    if written.isEmpty { return place.isEmpty ? .other : .place(place) }
    guard !written.contains(":"), !FileKind.isPublished(String(written), asPicture: isPicture)
    else { return .other }
    if ArticleLinks.isArticle(written) {
      guard let file = ArticleLinks.path(of: written, in: source) else { return .outside }
      return .article(file: file, page: AddressMaker.page(of: file), place: place)
    }
    guard let path = ArticleLinks.path(of: written, in: page) else { return .outside }
    if path.isEmpty { return .site("index.html") }
    return .site(written.hasSuffix("/") ? path + "/index.html" : path)
  }
}

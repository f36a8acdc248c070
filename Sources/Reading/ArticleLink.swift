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
    return (plain.files + plain.asides).sorted { $0.offset < $1.offset }.map { link in
      ArticleLink(
        address: link.address,
        location: SourceLocation(
          file: file.path, text: text, offset: markdown.start + link.offset),
        isPicture: link.isPicture, hasWords: link.hasWords, source: file.relativePath)
    }
  }

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

import CommonMark
import Model
import Provenance

/// An article's text as HTML, for its brief or for a page of the site's own.
struct ArticleBody {
  let article: Article
  /// Of the page that it is printed on, below the output folder.
  let path: String
  let site: SiteOptions
  /// The files of the content folder that stand in the site, by their addresses as written.
  let files: [String: SiteFile]

  /// The article as HTML, with its marks and without its notices.
  ///
  /// Markdown keeps its own elements. Any other article is made of its blocks, whose words stand in its text.
  ///
  /// - Parameters:
  ///   - tree: Used up. Its plain text must be the article's, byte for byte, as marks are places in it.
  ///   - paragraph: Starts a paragraph with a number; nil for one without.
  func html(
    marks: [TextMark], _ tree: consuming MarkdownDocument?,
    paragraph: ((Int, inout [UInt8]) -> Void)? = nil
  ) -> [UInt8] {
    var output: [UInt8] = []
    switch article.markup {
    case .markdown(let bytes):
      let document = tree ?? MarkdownDocument(parsing: bytes)
      precondition(
        document.plainText.bytes == article.text.bytes, "the tree is of the article's own Markdown")
      let hidden = article.blocks.filter { !$0.role.isPrinted }.map(\.span)
      let root = ArticleAddress.root(from: path)
      document.html(
        marks: marks, paragraph: paragraph, hiding: hidden,
        loadingPictures: site.loadsRemoteImages,
        placing: files.mapValues { PlacedFile(address: root + $0.path, size: $0.size) },
        into: &output)
    case .plain:
      let blocks = article.blocks.filter { $0.role.isPrinted }.map {
        MarkdownBlock(kind: kind($0.kind), span: $0.span)
      }
      let document = MarkdownDocument(text: article.text.bytes, blocks: blocks)
      document.html(marks: marks, paragraph: paragraph, into: &output)
    }
    return output
  }

  /// The element of a block in an article that has no Markdown.
  private func kind(_ kind: Block.Kind) -> MarkdownBlock.Kind {
    switch kind {
    case .paragraph: .paragraph
    case .heading(let level): .heading(level)
    case .listItem: .listItem
    case .blockQuote: .blockQuote
    case .code: .code
    }
  }
}

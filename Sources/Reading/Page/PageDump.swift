import HTML

/// A page's blocks as the training script wants them.
public enum PageDump {
  /// A block that may be of the article: its words and its features, in the order of the names.
  public struct Block {
    /// As shown.
    public let text: String
    /// Values of the features.
    public let row: [Float]
  }

  /// Names of the features.
  public static var names: [String] { PageFeatures.names }

  /// The blocks of a page that is saved in any encoding, foreign ones left out.
  public static func blocks(of saved: [UInt8]) -> [Block] {
    let page = DecodedPage(saved).bytes
    let tree = HTMLParser.parse(page)
    let outline = PageOutline(tree)
    let data = StructuredData(tree.data.map { page[$0.range] })
    let title = PageMetadata(tree, data, page: page).head.title
    let features = PageFeatures(outline, title: title, data: data.body.map(ArticleWords.init))
    return outline.blocks.indices.filter { !features.isForeign[$0] }.map {
      let words = outline.text[outline.blocks[$0].span]
      return Block(text: String(decoding: words, as: UTF8.self), row: features.rows[$0])
    }
  }
}

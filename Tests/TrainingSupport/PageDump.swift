import HTML
import Reading

/// A page's blocks as the training script wants them, with the numbers that `BodyFinder` would see.
package enum PageDump {
  /// A block that may be of the article: its words and its features, in the order of the names.
  package struct Block {
    /// As shown.
    package let text: String
    /// Values of the features.
    package let row: [Float]
    /// The part of the page that it stands in.
    package let part: Int
  }

  /// Names of the features.
  package static var names: [String] { PageFeatures.names }

  /// The blocks of a page that is saved in any encoding, foreign ones left out.
  ///
  /// - Parameter saved: The file's bytes.
  /// - Returns: In the order in which a browser would show them.
  package static func blocks(of saved: [UInt8]) -> [Block] {
    let page = DecodedPage(saved).bytes
    let anatomy = PageAnatomy(HTMLParser.parse(page), page: page)
    let (outline, features, rows) = (anatomy.outline, anatomy.features, anatomy.rows)
    return outline.blocks.indices.filter { !features.isForeign[$0] }.map {
      let words = outline.text[outline.blocks[$0].span]
      return Block(
        text: String(decoding: words, as: UTF8.self), row: rows[$0],
        part: features.parts[$0])
    }
  }
}

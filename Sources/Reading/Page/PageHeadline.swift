import HTML
import Model

/// Chooses between the headline that a page is given for other sites (`og:title` and its kin) and the one that stands over its article.
enum PageHeadline {
  /// The page's only `h1`, where it stands over the article, is a headline by its length and is neither the site's nor a section's
  /// name; else the title of the head.
  ///
  /// - Parameter head: What the page says of its article, outside of it.
  static func title(
    _ outline: PageOutline, _ features: PageFeatures, chosen: [Int], _ head: Head
  ) -> String? {
    let blocks = outline.blocks
    let headings = blocks.indices.filter {
      blocks[$0].kind == .heading(1) && !features.isForeign[$0]
    }
    guard headings.count == 1, let heading = headings.first, let title = head.title,
      let first = chosen.first(where: { blocks[$0].letters >= 80 && !blocks[$0].isCaption }),
      heading < first, first - heading <= farthest,
      // A heading that is a link leads to the site's first page, or to another article.
      blocks[heading].linkLetters * 2 < blocks[heading].letters
    else { return head.title }
    let words = TitleFinder.oneLine(
      String(decoding: outline.text[blocks[heading].span], as: UTF8.self))
    let isHeadline = words.split(separator: " ").count >= fewest && words.utf8.count <= 300
    guard isHeadline, !isName(words, head), words != title else { return title }
    // A longer form of the same words is the head's own choice already.
    return words.hasPrefix(title) ? title : words
  }

  /// Blocks between headline and first paragraph.
  private static let farthest = 25
  /// Words of a headline: names of sections and sites have less.
  private static let fewest = 4

  /// Whether a heading is the site's name, or begins with it ("The Kerrow Post: News from the north").
  private static func isName(_ words: String, _ head: Head) -> Bool {
    guard let source = head.metadata.source else { return false }
    return words.lowercased().hasPrefix(source.lowercased())
  }
}

import HTML
import Provenance

/// A page taken apart: its blocks with what tells the article's from the others, and what it says of its article.
///
/// What reading a page and learning from pages (`Scripts/train-body`) have in common.
package struct PageAnatomy {
  /// The blocks of text that a browser would show.
  package let outline: PageOutline
  /// Numbers for each of them.
  package let features: PageFeatures
  /// Title, day, writers and the like, as the page itself names them.
  let head: Head

  /// The head comes first, as features ask whether a block is the headline.
  ///
  /// - Parameter page: The page as decoded, which the tree's places count in.
  package init(_ tree: HTMLTree, page: [UInt8]) {
    let data = StructuredData(tree.data.map { page[$0.range] })
    head = PageMetadata(tree, data, page: page).head
    outline = PageOutline(tree)
    features = PageFeatures(outline, title: head.title, data: data.body.map(ArticleWords.init))
  }
}

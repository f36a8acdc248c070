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
  /// What the page says of its article, as the features ask it.
  private let told: FeatureMaker.Told
  /// Title, day, writers and the like, as the page itself names them.
  let head: Head

  /// How a page is looked at: as a browser shows it, or, where no article was found so, with less belief in what its makers call
  /// its parts, and with what is hidden.
  package enum Look { case asShown, namesSetAside, hiddenShown }

  /// The head comes first, as features ask whether a block is the headline.
  ///
  /// - Parameter page: The page as decoded, which the tree's places count in.
  package init(_ tree: HTMLTree, page: [UInt8], look: Look = .asShown) {
    let data = StructuredData(tree.data.map { page[$0.range] })
    let metadata = PageMetadata(tree, data, page: page)
    head = metadata.head
    outline = PageOutline(tree, showsHidden: look == .hiddenShown)
    told = FeatureMaker.Told(
      title: head.title,
      description: metadata.meta("description", "og:description", "twitter:description"),
      body: data.body.map(ArticleWords.init), believesNames: look == .asShown)
    features = PageFeatures(outline, told)
  }

  /// The values of each block's features, by `PageFeatures.names`; worked out anew, as only training asks for them.
  package var rows: [[Float]] { PageFeatures.rows(outline, told) }
}

import HTML

/// Paragraphs that were left out and of which a reader should know.
extension BodyFinder {
  /// The first paragraph between headline and last paragraph that was left out, though nothing speaks of its being another's.
  ///
  /// Fifteen words and more, by their letters, that end with a stop and stand in no foreign element.
  static func passedOver(_ chosen: [Int], _ outline: PageOutline, _ features: PageFeatures) -> Int?
  {
    guard let first = chosen.first, let last = chosen.last else { return nil }
    let taken = Set(chosen)
    let start = features.headline.map { min($0, first) } ?? first
    return (start...last).first { index in
      let block = outline.blocks[index]
      return features.isClean[index] && !features.isApart[index] && !block.isCaption && !block.isRow
        && !taken.contains(index)
        && endsWithStop(outline.text[block.span])
        && outline.text[block.span].count { $0 == 0x20 } >= 14
        && !isInNotice(block.element, taken, outline)
    }
  }

  /// Whether an element around a paragraph, which holds nothing of the article, is called what makers of pages call a legal note, a
  /// hint in a box, or an offer of a shop.
  private static func isInNotice(_ element: Int, _ taken: Set<Int>, _ outline: PageOutline) -> Bool
  {
    let tree = outline.tree
    let chosen = taken.map { outline.blocks[$0].element }
    var node = element
    while node > 0, !chosen.contains(where: { $0 >= node && $0 < Int(tree.nodes[node].end) }) {
      for attribute in [HTMLAttribute.class, .id] {
        guard let name = tree.attribute(attribute, of: node), name.count >= 7 else { continue }
        let folded = FeatureMaker.folded(name.prefix(200))
        if notices.contains(where: { FeatureMaker.holds(folded, $0) }) { return true }
      }
      node = Int(tree.nodes[node].parent)
    }
    return false
  }

  private static let notices = ["callout", "disclosure", "disclaimer", "commerce"].map {
    Array($0.utf8)
  }
}

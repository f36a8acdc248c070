import Model
import Provenance

/// Chooses the blocks of a page that are its article.
///
/// Each block is judged by itself (`PageFeatures`, `BodyWeights`). Joint decoding over neighbours, boosted trees and a second
/// model on the first one's judgements were tried and were no better on sites that were not learned from.
///
/// The weights are for the page's blocks as they are; what is done behind them mends what they are known to
/// miss: an article of two sentences, a short last paragraph, a page that only leads to articles.
enum BodyFinder {
  /// Indices of the article's blocks in the page's order; none when the page has no article, as far as can be told.
  /// A block's sum of weighted features is a logit: above 0 it is more likely the article's than not. A block
  /// in a foreign element (comments, menus, further articles) never is, whatever its words are.
  ///
  /// - Returns: Captions and rows of tables may be among them, and so may the headline.
  static func blocks(of outline: PageOutline, features: PageFeatures) -> [Int] {
    let logits = zip(features.rows, features.isForeign).map { row, isForeign in
      isForeign
        ? -.infinity
        : zip(row, BodyWeights.weights).reduce(BodyWeights.constant) { $0 + $1.0 * $1.1 }
    }
    var chosen = logits.indices.filter { logits[$0] > 0 }
    if letters(chosen, outline) < shortest {
      // A very short article among much else: its best block, and those that are nearly as good.
      let best = logits.indices.filter {
        outline.blocks[$0].letters >= 50
          && outline.blocks[$0].linkLetters * 2 < outline.blocks[$0].letters
      }.map { logits[$0] }.max()
      guard let best, best > lowest else { return [] }
      chosen = logits.indices.filter { logits[$0] >= min(0, best - 0.5) }
    }
    if isIndex(chosen, outline) { return [] }
    return extended(chosen, logits, outline)
  }

  /// With the paragraphs that stand where the article is and were nearly chosen: a closing one of eight words looks like many
  /// a line that is none, but for its stop, its place beside the others, and no link in it.
  /// "Nobody was hurt." Two places count: directly behind a chosen block with the same parent, and, for eighty
  /// letters and more, the parent of any chosen block as long. It must be a `p`.
  private static func extended(_ chosen: [Int], _ logits: [Float], _ outline: PageOutline) -> [Int]
  {
    var isChosen = [Bool](repeating: false, count: logits.count)
    for index in chosen { isChosen[index] = true }
    func parent(_ index: Int) -> Int32 {
      outline.tree.nodes[outline.blocks[index].element].parent
    }
    let parents = Set(chosen.filter { outline.blocks[$0].letters >= 80 }.map(parent))
    for index in logits.indices where !isChosen[index] && logits[index] > -1.5 {
      let block = outline.blocks[index]
      let isBehind = index > 0 && isChosen[index - 1] && parent(index) == parent(index - 1)
      let isRunning = block.letters >= 80 && parents.contains(parent(index))
      isChosen[index] =
        (isBehind || isRunning) && block.linkLetters == 0
        && endsWithStop(outline.text[block.span])
        && outline.tree.nodes[block.element].tag == .p
    }
    return isChosen.indices.filter { isChosen[$0] }
  }

  /// A closing quotation mark or bracket may stand behind it.
  private static func endsWithStop(_ bytes: ArraySlice<UInt8>) -> Bool {
    let last = bytes.last { $0 != 0x22 && $0 != 0x29 }
    return last.map { ".!?".utf8.contains($0) } == true
      || bytes.dropLast(3).last.map { ".!?".utf8.contains($0) } == true
        && bytes.suffix(3).elementsEqual([0xE2, 0x80, 0x9D])
  }

  /// Whether most of the page's running text was left out, so that its reader should look.
  /// Running text is long blocks with few links that stand in no foreign element; counted in letters, against
  /// all that was chosen.
  static func leavesMuchOut(_ chosen: [Int], _ outline: PageOutline, _ features: PageFeatures)
    -> Bool
  {
    let taken = Set(chosen)
    let running = outline.blocks.indices.filter { features.isClean[$0] }
    return letters(running.filter { !taken.contains($0) }, outline) > letters(chosen, outline)
  }

  /// Letters that make an article; with less, the best block is asked for.
  private static let shortest = 150
  /// The logit under which even the best block is none.
  private static let lowest: Float = -2

  /// The letters of blocks together, as `PageBlock.letters` counts them.
  private static func letters(_ chosen: [Int], _ outline: PageOutline) -> Int {
    chosen.reduce(0) { $0 + outline.blocks[$1].letters }
  }

  /// Whether the page leads to articles and is none: most of what was chosen stands behind a line that is wholly a link, or is
  /// one itself.
  /// Seven in ten of at least four long blocks. A front page has headline and teaser in turn, and each of its
  /// teasers looks like a paragraph.
  private static func isIndex(_ chosen: [Int], _ outline: PageOutline) -> Bool {
    let long = chosen.filter { outline.blocks[$0].letters >= 60 }
    guard long.count >= 4 else { return false }
    let teasers = long.count { index in
      isLink(outline.blocks[index]) || index > 0 && isLink(outline.blocks[index - 1])
    }
    return teasers * 10 >= long.count * 7
  }

  /// Nine in ten letters, as a stop behind a link is still a link.
  private static func isLink(_ block: PageOutline.PageBlock) -> Bool {
    block.linkLetters * 10 >= block.letters * 9
  }
}

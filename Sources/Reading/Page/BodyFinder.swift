import Model
import Provenance

/// Chooses the blocks of a page that are its article.
///
/// Each block is judged by itself (`PageFeatures`, `BodyWeights`). Joint decoding over neighbours, boosted trees and a second
/// model on the first one's judgements were tried and were no better on sites that were not learned from.
enum BodyFinder {
  /// Indices of the article's blocks in the page's order; none when the page has no article, as far as can be told.
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
    return isIndex(chosen, outline) ? [] : chosen
  }

  private static let shortest = 150
  private static let lowest: Float = -2

  private static func letters(_ chosen: [Int], _ outline: PageOutline) -> Int {
    chosen.reduce(0) { $0 + outline.blocks[$1].letters }
  }

  /// Whether the page leads to articles and is none: most of what was chosen stands behind a line that is wholly a link, or is
  /// one itself.
  private static func isIndex(_ chosen: [Int], _ outline: PageOutline) -> Bool {
    let long = chosen.filter { outline.blocks[$0].letters >= 60 }
    guard long.count >= 4 else { return false }
    let teasers = long.count { index in
      isLink(outline.blocks[index]) || index > 0 && isLink(outline.blocks[index - 1])
    }
    return teasers * 10 >= long.count * 7
  }

  private static func isLink(_ block: PageOutline.PageBlock) -> Bool {
    block.linkLetters * 10 >= block.letters * 9
  }
}

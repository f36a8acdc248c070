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
    var logits = zip(features.logits, features.isForeign).map { $1 ? -.infinity : $0 }
    shareWithinParts(&logits, outline, features.parts)
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
    if leavesMuchOut(chosen, outline, features) {
      // A page of slides, say, of which each was nearly chosen.
      chosen = logits.indices.filter { logits[$0] > nearly }
    }
    if isIndex(chosen, outline, features) { return [] }
    chosen = withLead(extended(chosen, logits, outline), logits, features)
    chosen = withSubheads(chosen, logits, outline, features)
    return withoutRepetitions(chosen, outline, features)
  }

  /// Brings what stands in one part of the page, as a box between two paragraphs, half of the way to what all of it is: the items of
  /// a list that is offered to subscribers look like the story's by themselves. Parts of many blocks are left as they are.
  private static func shareWithinParts(
    _ logits: inout [Float], _ outline: PageOutline, _ parts: [Int]
  ) {
    var members: [Int: [Int]] = [:]
    for index in logits.indices where logits[index] > -.infinity {
      members[parts[index], default: []].append(index)
    }
    for blocks in members.values where (2...mostShared).contains(blocks.count) {
      var sum: Float = 0
      var weight: Float = 0
      for index in blocks {
        let letters = Float(outline.blocks[index].letters)
        sum += letters * min(4, max(-4, logits[index]))
        weight += letters
      }
      for index in blocks { logits[index] = (logits[index] + sum / weight) / 2 }
    }
  }

  /// Blocks of a part that are one thing.
  private static let mostShared = 12

  /// The logit of blocks that are taken where most of the running text would be left out else.
  private static let nearly: Float = -1.5

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

  /// With the paragraph right above the first one that looks like the story's own first, though its box is called an introduction.
  private static func withLead(
    _ chosen: [Int], _ logits: [Float], _ features: PageFeatures
  ) -> [Int] {
    guard let first = chosen.first else { return chosen }
    let above = (0..<first).filter { features.isLead[$0] && logits[$0] > lowestLead }
    return above + chosen
  }

  /// The logit under which nothing is a lead.
  private static let lowestLead: Float = -1

  /// A closing quotation mark or bracket may stand behind it.
  static func endsWithStop(_ bytes: ArraySlice<UInt8>) -> Bool {
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

  /// Whether what a second look has found is an article for certain: two paragraphs and some text.
  static func isArticle(_ chosen: [Int], _ outline: PageOutline, _ features: PageFeatures) -> Bool {
    chosen.count { features.isClean[$0] } >= 2 && letters(chosen, outline) >= 2 * shortest
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
  /// teasers looks like a paragraph. An article with links for headings has its headline above, paragraphs of its own before
  /// the first of them, or more than a teaser's words below each.
  private static func isIndex(_ chosen: [Int], _ outline: PageOutline, _ features: PageFeatures)
    -> Bool
  {
    let long = chosen.filter { outline.blocks[$0].letters >= 60 }
    guard long.count >= 4 else { return false }
    let teasers = long.filter { index in
      isLink(outline.blocks[index]) || index > 0 && isLink(outline.blocks[index - 1])
    }
    guard teasers.count * 10 >= long.count * 7 else { return false }
    let prose = teasers.filter { !isLink(outline.blocks[$0]) }
    let isLong = letters(prose, outline) >= prose.count * longTeaser
    let own = long.first.map { !teasers.contains($0) } ?? false
    return !(prose.count * 2 > teasers.count && features.headline != nil && (isLong || own))
  }

  /// Letters that hardly a teaser has.
  private static let longTeaser = 240

  /// Nine in ten letters, as a stop behind a link is still a link.
  private static func isLink(_ block: PageOutline.PageBlock) -> Bool {
    block.linkLetters * 10 >= block.letters * 9
  }
}

import HTML
import Provenance

/// What stands beside and around a block.
///
/// The order of values is that of `PageFeatures.near` and `PageFeatures.around`: one without the other may not
/// change.
extension FeatureMaker {
  /// What the block before or behind tells: its length and links, whether it is a sibling and a heading. Only
  /// the last value is 1 where there is none.
  ///
  /// - Parameters:
  ///   - index: The block that is judged.
  ///   - other: Its neighbour, which may lie outside of the page.
  func near(_ index: Int, _ other: Int) -> [Float] {
    guard outline.blocks.indices.contains(other) else { return [0, 0, 0, 0, 0, 0, 1, 0, 0, 0, 0] }
    let block = outline.blocks[other]
    let isSibling =
      tree.nodes[boxes[other]].parent == tree.nodes[boxes[index]].parent
    var isHeading = false
    if case .heading = block.kind { isHeading = true }
    return [
      length(block), block.letters < 25 ? 1 : 0, block.letters >= 200 ? 1 : 0, density(block),
      isSibling ? 1 : 0, isHeading ? 1 : 0, 0,
      ".!?".utf8.contains(lasts[other]) ? 1 : 0, lasts[other] == UInt8(ascii: ":") ? 1 : 0,
      isClean[other] ? 1 : 0, styles[other] == styles[index] ? 1 : 0,
    ]
  }

  /// What the elements around a block tell, from its own up to `body`: which there are, what their names say,
  /// and how much running text stands beside it.
  ///
  /// Names count twice: "near" those of the three innermost elements, "far" those of all. An element that holds
  /// more than six tenths of the running text and is not the block's own counts only where its name speaks of
  /// content.
  ///
  /// - Parameter siblings: For each element, how many running blocks stand directly in it.
  /// - Returns: Elements that stand around, siblings up to eight, shares, places towards the best element, the
  ///   first `h1` and the last clean block, then the page's data, then the traits near and far.
  func around(_ index: Int, _ siblings: [Int: Int]) -> [Float] {
    let block = outline.blocks[index]
    var near: NameTraits = []
    var far: NameTraits = []
    var tags: HTMLTag.Group = []
    var node = block.element
    var level = 0
    var inBest = false
    var nearBest = false
    let parent = Int(tree.nodes[boxes[index]].parent)
    while true {
      if node == best { inBest = true }
      if node == bestParent { nearBest = true }
      let tag = tree.nodes[node].tag
      if tag == .body || tag == .html { break }
      // What holds most of the running text is the page's frame: its name tells nothing of the parts in it.
      let isFrame = share(node) > 0.6 && level > 0
      tags.insert(tag.group)
      let traits = own[node]
      if level < 3 {
        near.formUnion(isFrame ? traits.intersection([.content, .articleBody]) : traits)
      }
      far.formUnion(isFrame ? traits.intersection([.content, .articleBody]) : traits)
      let next = Int(tree.nodes[node].parent)
      if next == node { break }
      node = next
      level += 1
    }
    let contained = data.flatMap { $0.contains(outline.text[block.span]) }
    let places: [Bool] = [
      tags.contains(HTMLTag.nav.group), tags.contains(HTMLTag.aside.group),
      tags.contains(HTMLTag.footer.group), tags.contains(HTMLTag.header.group),
      tags.contains(HTMLTag.figure.group), tags.contains(HTMLTag.figcaption.group),
      tags.contains(HTMLTag.article.group),
      tags.contains(HTMLTag.main.group), tags.contains(HTMLTag.table.group),
      tags.contains(HTMLTag.ul.group) || tags.contains(HTMLTag.ol.group),
      tags.contains(HTMLTag.address.group),
      tags.contains(HTMLTag.button.group) || tags.contains(HTMLTag.label.group),
    ]
    var row: [Float] = places.map { $0 ? 1 : 0 }
    row.append(Float(min(siblings[parent] ?? 0, 8)) / 8)
    row.append(share(parent))
    row.append(share(best))
    row += [inBest, parent == best, nearBest].map { $0 ? 1 : 0 }
    row.append(firstHeading.map { index < $0 ? 1 : 0 } ?? 0)
    row.append(index > lastLong ? 1 : 0)
    row += [contained == true ? 1 : 0, contained == false ? 1 : 0]
    row += order(index)
    row += sums[parts[index]]?.features ?? PagePart().features
    for traits in [near, far] {
      for bit in NameTraits.names.indices {
        row.append(traits.contains(NameTraits(rawValue: 1 << UInt32(bit))) ? 1 : 0)
      }
    }
    return row
  }

  /// The part of the page that a box stands in: the outermost element around it that holds less than three tenths of the running
  /// text, but no `article` and no `main`. A paragraph of the story is mostly its own part, a box between two of them one.
  func part(_ box: Int) -> Int {
    var node = box
    while true {
      let parent = Int(tree.nodes[node].parent)
      let tag = tree.nodes[parent].tag
      if parent == node || parent == frame || tag == .body || tag == .article || tag == .main {
        return node
      }
      if share(parent) >= 0.3 { return node }
      node = parent
    }
  }

  /// How a block stands to headline and best element, and how much of the clean text is called as it is.
  private func order(_ index: Int) -> [Float] {
    let element = outline.blocks[index].element
    let isFramed = element >= frame && element < Int(tree.nodes[frame].end)
    let isBehindTitle = headline.map { index > $0 } ?? true
    let isBefore = element < best
    let isBehind = element >= Int(tree.nodes[best].end)
    return [
      isFramed ? 1 : 0, isFramed && isBehindTitle && isBefore ? 1 : 0, isBehind ? 1 : 0,
      isFramed && isBehind ? 1 : 0, Float(styled[styles[index]] ?? 0) / Float(total),
      isBehindTitle && index <= lastLong ? 1 : 0,
    ]
  }

  /// Whether a block looks like a story's first paragraph in a box of its own, above the others.
  func isLead(_ index: Int) -> Bool {
    let block = outline.blocks[index]
    guard isClean[index], let headline, index > headline, block.element < best,
      block.kind == .paragraph, block.linkLetters == 0, asked[index].asks == 0,
      ".!?".utf8.contains(lasts[index]), block.element >= frame,
      !isAside(index), !block.isCaption
    else { return false }
    return !isDescription(Self.folded(outline.text[block.span]))
  }

  /// Whether one of the three innermost elements is called something that a reader does not miss: a second headline, a summary,
  /// a by-line, a note about the writer, an advertisement. Headings and quotations are none either, nor is what asks.
  func isApart(_ index: Int) -> Bool {
    let block = outline.blocks[index]
    if case .heading = block.kind { return true }
    if block.kind == .blockQuote || asked[index].asks > 0 { return true }
    var node = block.element
    for _ in 0..<3 {
      if !own[node].isDisjoint(with: Self.apart), share(node) < 0.6 { return true }
      node = Int(tree.nodes[node].parent)
    }
    return false
  }

  private static let apart: NameTraits = [
    .headline, .summary, .byline, .advertising, .subscription, .related, .embed, .credit, .hidden,
    .pullQuote, .sharing, .sidebar, .navigation, .notes,
  ]
}

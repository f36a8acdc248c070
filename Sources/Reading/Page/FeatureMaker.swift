import HTML
import Provenance

/// Works out the numbers of all blocks of a page.
///
/// What concerns the whole page is worked out once (`gather`), then each block's row. Sums over nodes make
/// questions about a subtree two look-ups: nodes stand in the order in which they begin, so a subtree is a
/// range.
///
/// Three words for a block: *running* is long and has few links, *foreign* stands in an element that is no part
/// of an article, *clean* is running and not foreign.
struct FeatureMaker {
  let outline: PageOutline
  let tree: HTMLTree
  /// The headline, folded; empty where the page names none.
  let title: [UInt8]
  /// nil for a page that does not carry its article as data.
  let data: ArticleWords?
  /// By node: traits of the element itself.
  var own: [NameTraits]
  /// By node: letters of running text before it.
  /// One more entry than nodes: what stands below `n` is `running[end] - running[n]`. Only clean blocks count.
  var running: [Int]
  /// All of it, at least 1.
  var total = 0
  /// The element where paragraphs gather, and its parent.
  var best = 0
  var bestParent = 0
  /// Block of the first `h1`; nil where there is none.
  var firstHeading: Int?
  /// The last clean block: what stands behind it is seldom the article's.
  var lastLong = 0
  /// By block, as are `boxes` and `isClean`.
  var isForeign: [Bool] = []
  var boxes: [Int] = []
  var isClean: [Bool] = []
  /// Words of the blocks whose rows were made.
  var seen: Set<[UInt8]> = []

  /// - Complexity: Linear in the page's nodes and blocks, but for the way from each block up to `body`.
  init(_ outline: PageOutline, title: String?, data: ArticleWords?) {
    self.outline = outline
    tree = outline.tree
    self.title = Self.folded(Array((title ?? "").utf8)[...])
    self.data = data
    own = tree.nodes.indices.map { _ in [] }
    running = [Int](repeating: 0, count: tree.nodes.count + 1)
    gather()
  }

  /// At least eighty letters, of which less than four in ten stand in links: a paragraph, as far as it can be
  /// told by itself.
  func isRunning(_ block: PageOutline.PageBlock) -> Bool {
    block.letters >= 80 && block.linkLetters * 10 < block.letters * 4
  }

  /// Whether an element is by its name or kind no part of an article: comments, further articles, menus, captions.
  /// An element that is also called the article's body is none of these: `class="story-body comments-open"`.
  func isForeign(_ node: Int) -> Bool {
    switch tree.nodes[node].tag {
    case .nav, .footer, .aside, .button, .label, .figcaption: return true
    default: break
    }
    let traits = own[node]
    return !traits.isDisjoint(with: [.comments, .related, .navigation, .footer, .subscription])
      && traits.isDisjoint(with: [.articleBody])
  }

  /// By block: whether an element around it is foreign.
  ///
  /// An element that holds most of the page's running text is not foreign, whatever it is called.
  /// "Most" is six tenths: the frame around a whole page may have a class such as `has-menu`. What stands
  /// inside a foreign element is foreign with it.
  func foreign() -> [Bool] {
    var all = [Int](repeating: 0, count: tree.nodes.count + 1)
    for block in outline.blocks where isRunning(block) { all[block.element + 1] += block.letters }
    for index in tree.nodes.indices { all[index + 1] += all[index] }
    let sum = max(1, all[tree.nodes.count])
    var foreignUntil = 0
    var isForeign = [Bool](repeating: false, count: tree.nodes.count)
    for index in tree.nodes.indices where !tree.nodes[index].isText {
      if index < foreignUntil {
        isForeign[index] = true
      } else if self.isForeign(index) {
        let end = Int(tree.nodes[index].end)
        if (all[end] - all[index]) * 10 < sum * 6 {
          foreignUntil = end
          isForeign[index] = true
        }
      }
    }
    return outline.blocks.map { isForeign[$0.element] }
  }

  /// By block: the outermost element that holds nothing but the block. Some pages put each paragraph into a box of its own.
  /// Without this each of those paragraphs would be an only child, with no siblings to speak for it. `body`,
  /// `article` and `main` are never boxes.
  func findBoxes() -> [Int] {
    var before = [Int](repeating: 0, count: tree.nodes.count + 1)
    for block in outline.blocks { before[block.element + 1] += 1 }
    for index in tree.nodes.indices { before[index + 1] += before[index] }
    return outline.blocks.map { block in
      var node = block.element
      while true {
        let parent = Int(tree.nodes[node].parent)
        let tag = tree.nodes[parent].tag
        if parent == node || tag == .body || tag == .article || tag == .main { return node }
        if before[Int(tree.nodes[parent].end)] - before[parent] > 1 { return node }
        node = parent
      }
    }
  }

  /// Works out what concerns the page: traits of elements, foreign blocks, running text, and the best element.
  ///
  /// A paragraph counts with its letters, at most 600, so that one long comment does not outweigh an article.
  mutating func gather() {
    for index in tree.nodes.indices where !tree.nodes[index].isText {
      var traits: NameTraits = []
      for name in [HTMLAttribute.class, .id, .itemprop, .role] {
        if let value = tree.attribute(name, of: index) { traits.formUnion(NameTraits.of(value)) }
      }
      own[index] = traits
    }
    var letters = [Int](repeating: 0, count: tree.nodes.count)
    var score = [Double](repeating: 0, count: tree.nodes.count)
    boxes = findBoxes()
    isForeign = foreign()
    isClean = zip(outline.blocks, isForeign).map { isRunning($0) && !$1 }
    for (index, block) in outline.blocks.enumerated() {
      if case .heading(1) = block.kind, firstHeading == nil { firstHeading = index }
      guard isClean[index] else { continue }
      letters[block.element] += block.letters
      lastLong = index
      // Where paragraphs gather: a paragraph counts for its parent, half for the parent's parent.
      var node = boxes[index]
      if node != block.element || tree.nodes[node].tag != .div && tree.nodes[node].tag != .td {
        node = Int(tree.nodes[node].parent)
      }
      let weight = Double(min(block.letters, 600))
      score[node] += weight
      score[Int(tree.nodes[node].parent)] += weight / 2
    }
    for index in tree.nodes.indices { running[index + 1] = running[index] + letters[index] }
    total = max(1, running[tree.nodes.count])
    best = score.indices.max { score[$0] < score[$1] } ?? 0
    bestParent = Int(tree.nodes[best].parent)
  }

  /// Share of the page's running text that stands below a node.
  /// From 0 to 1.
  func share(_ node: Int) -> Float {
    Float(running[Int(tree.nodes[node].end)] - running[node]) / Float(total)
  }

  /// A row for each block, in their order, with values in the order of `PageFeatures.names`; the crossed ones
  /// are products of two before them.
  mutating func rows() -> [[Float]] {
    var siblings: [Int: Int] = [:]
    for (box, isClean) in zip(boxes, isClean) where isClean {
      siblings[Int(tree.nodes[box].parent), default: 0] += 1
    }
    return outline.blocks.indices.map { index in
      var row = local(index)
      row += near(index, index - 1) + near(index, index + 1)
      row += around(index, siblings)
      for first in PageFeatures.crossedPlaces.first {
        for second in PageFeatures.crossedPlaces.second { row.append(row[first] * row[second]) }
      }
      return row
    }
  }

  /// From 0 to about 1, by the logarithm of at most 800 letters: from 20 to 40 letters is about as far as from
  /// 200 to 400.
  func length(_ block: PageOutline.PageBlock) -> Float {
    Float(min(block.letters, 800) + 1).logarithm / 6.7
  }

  /// Share of letters in links, from 0 to 1.
  func density(_ block: PageOutline.PageBlock) -> Float {
    Float(block.linkLetters) / Float(max(block.letters, 1))
  }
}

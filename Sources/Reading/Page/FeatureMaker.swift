import HTML
import Provenance

/// Works out the numbers of all blocks of a page.
struct FeatureMaker {
  let outline: PageOutline
  let tree: HTMLTree
  let title: [UInt8]
  let data: ArticleWords?
  /// By node: traits of the element itself.
  var own: [NameTraits]
  /// By node: letters of running text before it.
  var running: [Int]
  var total = 0
  var best = 0
  var bestParent = 0
  var firstHeading: Int?
  var lastLong = 0
  var isForeign: [Bool] = []
  var boxes: [Int] = []
  var isClean: [Bool] = []
  var seen: Set<[UInt8]> = []

  init(_ outline: PageOutline, title: String?, data: ArticleWords?) {
    self.outline = outline
    tree = outline.tree
    self.title = Self.folded(Array((title ?? "").utf8)[...])
    self.data = data
    own = tree.nodes.indices.map { _ in [] }
    running = [Int](repeating: 0, count: tree.nodes.count + 1)
    gather()
  }

  func isRunning(_ block: PageOutline.PageBlock) -> Bool {
    block.letters >= 80 && block.linkLetters * 10 < block.letters * 4
  }

  /// Whether an element is by its name or kind no part of an article: comments, further articles, menus, captions.
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
  func share(_ node: Int) -> Float {
    Float(running[Int(tree.nodes[node].end)] - running[node]) / Float(total)
  }

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

  func length(_ block: PageOutline.PageBlock) -> Float {
    Float(min(block.letters, 800) + 1).logarithm / 6.7
  }

  func density(_ block: PageOutline.PageBlock) -> Float {
    Float(block.linkLetters) / Float(max(block.letters, 1))
  }
}

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
  let believesNames: Bool
  /// What the page's head says that it is about, folded: a second headline is mostly the same, a story's first paragraph seldom.
  let description: [UInt8]
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
  /// The first block of the headline, if one can be told.
  var headline: Int?
  /// By block, as are `boxes`, `isClean` and `styles`.
  var isForeign: [Bool] = []
  var boxes: [Int] = []
  var isClean: [Bool] = []
  /// What the words of each block ask and tell.
  var asked: [PageWords] = []
  /// By block: the part of the page that it stands in, and by part what stands in it.
  var parts: [Int] = []
  var sums: [Int: PagePart] = [:]
  /// The last mark or letter of each block.
  var lasts: [UInt8] = []
  /// What the elements of a block are called, as one number, and how many letters of clean blocks have the same.
  var styles: [UInt64] = []
  var styled: [UInt64: Int] = [:]
  /// The smallest element that holds the headline and the best element, and where it and the best one end.
  var frame = 0
  /// What the page's pictures show, folded, and where they stand.
  var pictures: [[UInt8]: [Int]] = [:]
  /// Words of the blocks whose rows were made.
  var seen: Set<[UInt8]> = []

  /// What a page says of its article.
  struct Told {
    /// nil where it names none, as for `description`.
    let title: String?
    let description: String?
    /// The article as the page's structured data has it, if they do.
    let body: ArticleWords?
    /// Whether classes and the like that speak against an element count.
    let believesNames: Bool
  }

  /// - Complexity: Linear in the page's nodes and blocks, but for the way from each block up to `body`.
  init(_ outline: PageOutline, _ told: Told) {
    self.outline = outline
    believesNames = told.believesNames
    tree = outline.tree
    title = Self.folded(Array((told.title ?? "").utf8)[...])
    description = Self.folded(Array((told.description ?? "").utf8)[...])
    data = told.body
    own = tree.nodes.indices.map { _ in [] }
    running = [Int](repeating: 0, count: tree.nodes.count + 1)
    gather()
  }

  /// At least eighty letters, of which less than four in ten stand in links: a paragraph, as far as it can be
  /// told by itself.
  func isRunning(_ block: PageOutline.PageBlock) -> Bool {
    block.letters >= 80 && block.linkLetters * 10 < block.letters * 4
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
      own[index] =
        believesNames ? traits : traits.intersection([.content, .articleBody, .comments])
    }
    var letters = [Int](repeating: 0, count: tree.nodes.count)
    var score = [Double](repeating: 0, count: tree.nodes.count)
    boxes = findBoxes()
    pictures = findPictures()
    headline = findHeadline()
    isForeign = foreign()
    lasts = outline.blocks.map { Self.lastMark(outline.text[$0.span]) }
    styles = outline.blocks.map { style(of: $0.element) }
    isClean = zip(outline.blocks, isForeign).map { isRunning($0) && !$1 }
    for (index, block) in outline.blocks.enumerated() {
      if case .heading(1) = block.kind, firstHeading == nil { firstHeading = index }
      guard isClean[index] else { continue }
      letters[block.element] += block.letters
      styled[styles[index], default: 0] += block.letters
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
    frame = headline.map { common(outline.blocks[$0].element, best) } ?? bestParent
    asked = outline.blocks.map { PageWords(outline.text[$0.span]) }
    parts = boxes.map(part)
    for (index, part) in parts.enumerated() {
      sums[part, default: PagePart()].add(outline.blocks[index], asked[index])
    }
  }

  /// Share of the page's running text that stands below a node.
  /// From 0 to 1.
  func share(_ node: Int) -> Float {
    Float(running[Int(tree.nodes[node].end)] - running[node]) / Float(total)
  }

  /// What is made of each block's row, in their order, with values in the order of `PageFeatures.names`; the crossed ones
  /// are products of two before them.
  ///
  /// A row is of 600 bytes, so only one is there at a time, unless `use` keeps it.
  mutating func eachRow<Value>(_ use: ([Float]) -> Value) -> [Value] {
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
      return use(row)
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

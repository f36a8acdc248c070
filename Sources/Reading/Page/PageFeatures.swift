import HTML
import Model
import Provenance

/// What tells the article's blocks from the others: numbers that `BodyWeights` weighs.
///
/// A block is judged by its words, by what its element and those around it are called, by its neighbours, and by how much of the
/// page's running text stands in the same places. The ideas are those of Kohlschuetter et al., WSDM 2010 (length and link
/// density of a block and its neighbours) and of Readability (where paragraphs gather, names of elements).
struct PageFeatures {
  /// A feature's value for each block, by `names`.
  private(set) var rows: [[Float]] = []
  /// Whether a block stands in an element that is by its name or kind no part of an article.
  private(set) var isForeign: [Bool] = []
  /// Whether a block is running text that stands in no such element.
  private(set) var isClean: [Bool] = []

  /// Names of all features, in the order of a row.
  static let names: [String] =
    local.map { "\($0)" } + ["prev", "next"].flatMap { side in near.map { "\(side)-\($0)" } }
    + around.map { "\($0)" } + NameTraits.names.map { "near-\($0)" }
    + NameTraits.names.map { "far-\($0)" }
    + crossed.first.flatMap { size in crossed.second.map { "\(size)*\($0)" } }

  private static let local = [
    "length", "short", "line", "long", "linkDensity", "linked", "allLink", "endsWithStop",
    "endsWithColon", "commas", "opensLower", "allCapitals", "rights", "bar", "notice", "by",
    "isTitle", "repeated", "figureless", "clean",
    "p", "div", "li", "h1", "h2", "h3", "h4", "cell", "quote", "pre", "row",
  ]
  private static let near = [
    "length", "short", "long", "linkDensity", "sameParent", "heading", "none",
  ]
  private static let around = [
    "in-nav", "in-aside", "in-footer", "in-header", "in-figure", "in-figcaption", "in-article",
    "in-main",
    "in-table", "in-list", "in-address", "in-button",
    "siblings", "parentShare", "bestShare", "inBest", "childOfBest", "nearBest", "beforeTitle",
    "afterLast", "inData", "notInData",
  ]

  /// What a short or linked line is worth depends on where it stands: a subhead among the paragraphs, a menu elsewhere.
  fileprivate static let crossed = (
    first: ["short", "line", "long", "linked", "allLink"],
    second: ["inBest", "childOfBest", "nearBest"]
  )
  fileprivate static let crossedPlaces = (
    first: crossed.first.compactMap(names.firstIndex),
    second: crossed.second.compactMap(names.firstIndex)
  )

  init(_ outline: PageOutline, title: String?, data: ArticleWords?) {
    var maker = FeatureMaker(outline, title: title, data: data)
    rows = maker.rows()
    isForeign = maker.isForeign
    isClean = maker.isClean
  }
}

/// The words of the article as the page's structured data has them, for comparison.
struct ArticleWords {
  private let letters: [UInt8]

  init(_ text: String) { letters = Self.letters(Array(text.utf8)[...]) }

  /// Whether a block's words stand in it; nil for blocks too short to tell.
  func contains(_ block: ArraySlice<UInt8>) -> Bool? {
    let words = Array(Self.letters(block).prefix(48))
    guard words.count >= 24 else { return nil }
    return find(words)
  }

  private func find(_ words: [UInt8]) -> Bool {
    guard letters.count >= words.count else { return false }
    return letters.withUnsafeBufferPointer { letters in
      let last = letters.count - words.count
      var index = 0
      while index <= last {
        if letters[index] == words[0], letters[index + 1] == words[1] {
          var length = 2
          while length < words.count, letters[index + length] == words[length] { length += 1 }
          if length == words.count { return true }
        }
        index += 1
      }
      return false
    }
  }

  private static func letters(_ bytes: ArraySlice<UInt8>) -> [UInt8] {
    bytes.compactMap { byte in
      if (byte | 0x20) &- 0x61 < 26 { return byte | 0x20 }
      return byte &- 0x30 < 10 ? byte : nil
    }
  }
}

private struct FeatureMaker {
  private let outline: PageOutline
  private let tree: HTMLTree
  private let title: [UInt8]
  private let data: ArticleWords?
  /// By node: traits of the element itself.
  private var own: [NameTraits]
  /// By node: letters of running text before it.
  private var running: [Int]
  private var total = 0
  private var best = 0
  private var bestParent = 0
  private var firstHeading: Int?
  private var lastLong = 0
  private(set) var isForeign: [Bool] = []
  private var boxes: [Int] = []
  private(set) var isClean: [Bool] = []
  private var seen: Set<[UInt8]> = []

  init(_ outline: PageOutline, title: String?, data: ArticleWords?) {
    self.outline = outline
    tree = outline.tree
    self.title = Self.folded(Array((title ?? "").utf8)[...])
    self.data = data
    own = tree.nodes.indices.map { _ in [] }
    running = [Int](repeating: 0, count: tree.nodes.count + 1)
    gather()
  }

  private func isRunning(_ block: PageOutline.PageBlock) -> Bool {
    block.letters >= 80 && block.linkLetters * 10 < block.letters * 4
  }

  /// Whether an element is by its name or kind no part of an article: comments, further articles, menus, captions.
  private func isForeign(_ node: Int) -> Bool {
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
  private func foreign() -> [Bool] {
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
  private func findBoxes() -> [Int] {
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

  private mutating func gather() {
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
  private func share(_ node: Int) -> Float {
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

  private func length(_ block: PageOutline.PageBlock) -> Float {
    Float(min(block.letters, 800) + 1).logarithm / 6.7
  }

  private func density(_ block: PageOutline.PageBlock) -> Float {
    Float(block.linkLetters) / Float(max(block.letters, 1))
  }

  private mutating func local(_ index: Int) -> [Float] {
    let block = outline.blocks[index]
    let bytes = outline.text[block.span]
    let tag = tree.nodes[block.element].tag
    let linkDensity = density(block)
    let folded = Self.folded(bytes)
    let isRepeated = block.letters > 20 && !seen.insert(folded).inserted
    let last = Self.lastMark(bytes)
    let capitals = bytes.count { $0 &- 0x41 < 26 }
    let small = bytes.count { $0 &- 0x61 < 26 }
    let opening = bytes.prefix(400).map { $0 &- 0x41 < 26 ? $0 | 0x20 : $0 }
    let flags: [Bool] = [
      block.letters < 25, (25..<80).contains(block.letters), block.letters >= 200,
    ]
    let more: [Bool] = [
      linkDensity > 0.4, linkDensity > 0.95, ".!?".utf8.contains(last), last == UInt8(ascii: ":"),
    ]
    let looks: [Bool] = [
      bytes.first.map { $0 &- 0x61 < 26 } ?? false, capitals > 5 && small == 0,
      Self.rights.contains { Self.holds(opening, $0) },
      bytes.contains(0x7C),
      NoticeRule.role(of: TextSpan(block.span.lowerBound, block.span.upperBound), in: outline.text)
        == .notice,
      opening.starts(with: "by ".utf8) && block.letters < 80, !title.isEmpty && folded == title,
      isRepeated,
      !bytes.contains { $0 &- 0x30 < 10 }, isClean[index],
    ]
    let kinds: [Bool] = [
      tag == .p, tag == .div || tag == .section || tag == .article, tag == .li, tag == .h1,
      tag == .h2, tag == .h3, tag == .h4 || tag == .h5 || tag == .h6, tag == .td || tag == .th,
      block.kind == .blockQuote, tag == .pre, block.isRow,
    ]
    var row = [length(block)]
    row += flags.map { $0 ? 1 : 0 }
    row.append(linkDensity)
    row += more.map { $0 ? 1 : 0 }
    row.append(Float(min(bytes.count { $0 == 0x2C }, 4)) / 4)
    row += looks.map { $0 ? 1 : 0 }
    row += kinds.map { $0 ? 1 : 0 }
    return row
  }

  private func near(_ index: Int, _ other: Int) -> [Float] {
    guard outline.blocks.indices.contains(other) else { return [0, 0, 0, 0, 0, 0, 1] }
    let block = outline.blocks[other]
    let isSibling =
      tree.nodes[boxes[other]].parent == tree.nodes[boxes[index]].parent
    var isHeading = false
    if case .heading = block.kind { isHeading = true }
    return [
      length(block), block.letters < 25 ? 1 : 0, block.letters >= 200 ? 1 : 0, density(block),
      isSibling ? 1 : 0, isHeading ? 1 : 0, 0,
    ]
  }

  private func around(_ index: Int, _ siblings: [Int: Int]) -> [Float] {
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
    for traits in [near, far] {
      for bit in NameTraits.names.indices {
        row.append(traits.contains(NameTraits(rawValue: 1 << UInt32(bit))) ? 1 : 0)
      }
    }
    return row
  }

  /// The last mark or letter, closing quotation marks and brackets passed over.
  private static func lastMark(_ bytes: ArraySlice<UInt8>) -> UInt8 {
    var end = bytes.endIndex
    while end > bytes.startIndex {
      let byte = bytes[end - 1]
      if byte == 0x22 || byte == 0x27 || byte == 0x29 || byte == 0x20 {
        end -= 1
      } else if bytes[..<end].suffix(3).elementsEqual([0xE2, 0x80, 0x9D])
        || bytes[..<end].suffix(3).elementsEqual([0xE2, 0x80, 0x99])
      {
        end -= 3
      } else if bytes[..<end].suffix(3).elementsEqual([0xE2, 0x80, 0xA6]) {
        return UInt8(ascii: ".")
      } else {
        return byte
      }
    }
    return 0
  }

  private static let rights = ["©", "all rights reserved", "copyright"].map { Array($0.utf8) }

  private static func holds(_ bytes: [UInt8], _ word: [UInt8]) -> Bool {
    guard bytes.count >= word.count else { return false }
    return (0...bytes.count - word.count).contains {
      bytes[$0] == word[0] && bytes[$0..<$0 + word.count].elementsEqual(word)
    }
  }

  private static func folded(_ bytes: ArraySlice<UInt8>) -> [UInt8] {
    bytes.compactMap { byte in
      if byte >= 0x80 || byte &- 0x30 < 10 { return byte }
      return (byte | 0x20) &- 0x61 < 26 ? byte | 0x20 : nil
    }
  }
}

extension Float {
  /// The natural logarithm, by the bits and a short series; the same on every machine.
  fileprivate var logarithm: Float {
    var value = self
    var exponent: Float = 0
    while value > 1.5 {
      value /= 2
      exponent += 1
    }
    let x = (value - 1) / (value + 1)
    let square = x * x
    return exponent * 0.693_147_2 + 2 * x * (1 + square * (1 / 3 + square * (1 / 5 + square / 7)))
  }
}

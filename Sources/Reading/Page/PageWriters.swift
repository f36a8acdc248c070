import HTML

/// Finds who wrote the article in the page around its text, where neither data nor `meta` elements say it.
///
/// Only the article's own head is read: the lines between its headline and its first paragraph, then a few above the
/// headline, then the box that follows the last paragraph. A line counts when it says "By" or when an element around it is
/// called the author's (`rel`, `itemprop`, class), and never where its element leads to other articles, holds comments or
/// belongs to a picture. Writers of other articles stand in cards, which have a headline of their own.
struct PageWriters {
  let outline: PageOutline
  let tree: HTMLTree
  /// The elements around the story's first paragraph: what they are called says nothing of a single line.
  private var around: Set<Int> = []
  /// Blocks: the headline, or what stands in its place, and the story's first and last paragraph.
  let headline: Int?
  private let first: Int
  private let last: Int
  /// The writers, in the page's order; empty where none are named for certain.
  private(set) var names: [String] = []

  /// - Parameter chosen: The article's blocks, as `BodyFinder` gives them.
  init(_ outline: PageOutline, chosen: [Int], title: String?) {
    self.outline = outline
    tree = outline.tree
    let blocks = outline.blocks
    first =
      chosen.first { blocks[$0].letters >= 80 && !blocks[$0].isCaption && !blocks[$0].isHeading }
      ?? chosen.first ?? 0
    last = chosen.last ?? 0
    headline = Self.headline(above: first, title, outline)
    guard !chosen.isEmpty else { return }
    var node = blocks[first].element
    while node > 0 {
      around.insert(node)
      node = Int(tree.nodes[node].parent)
    }
    around.insert(0)
    names = find()
  }

  /// The nearest block above the story that is its title, else the nearest `h1`.
  private static func headline(above first: Int, _ title: String?, _ outline: PageOutline) -> Int? {
    let above = (0..<first).reversed().prefix(80)
    if let title,
      let same = above.first(where: {
        TitleFinder.isSame(outline.text[outline.blocks[$0].span], as: title)
      })
    {
      return same
    }
    return above.first { outline.blocks[$0].kind == .heading(1) }
  }

  // MARK: Where to look

  private func find() -> [String] {
    let top = headline.map { $0 + 1 } ?? max(0, first - 12)
    let below = min(first + 4, last + 1)
    if let found = read(top..<below, isBehind: false) { return found }
    if let headline, let found = read(max(0, headline - 4)..<headline, isBehind: false) {
      return found
    }
    let blocks = outline.blocks.count
    return read(min(last + 1, blocks)..<min(last + 9, blocks), isBehind: true) ?? []
  }

  /// The writers of the first line that names any, with those of like lines beside it.
  private func read(_ range: Range<Int>, isBehind: Bool) -> [String]? {
    var names: [String] = []
    var mark: [UInt8]?
    for index in range {
      guard let line = writers(of: index, isBehind: isBehind),
        !isBehind || !leadsElsewhere(box(of: index), from: line)
      else {
        if !names.isEmpty, outline.blocks[index].letters > 60 { break }
        continue
      }
      let own = tree.attribute(.class, of: outline.blocks[index].element).map(Array.init) ?? []
      if names.isEmpty {
        mark = own
        names = line
      } else if own == mark, !own.isEmpty {
        names += line.filter { !names.contains($0) }
      }
    }
    return names.isEmpty ? nil : names
  }

  // MARK: One line

  /// The writers that a block names; nil where it is no line about writers.
  private func writers(of index: Int, isBehind: Bool) -> [String]? {
    let block = outline.blocks[index]
    guard block.letters <= 160, !block.isRow else { return nil }
    let texts = outline.pieces[block.pieces].compactMap { piece -> Int? in
      if case .text(let node) = piece { node } else { nil }
    }
    guard let start = texts.first else { return nil }
    let chain = chain(from: start)
    guard !isForeign(chain, isBehind) else { return nil }
    let isMarked = chain.contains {
      isMark($0, isBehind: isBehind) && (holdsFewWords($0) || opens($0, start))
    }
    let label = label(before: index)
    let line = WritersLine(label + texts.map(text), isMarked: false)
    // "Checked by" on the line above: somebody else.
    if !label.isEmpty, line.names.isEmpty { return nil }
    if !line.names.isEmpty, !isBehind || isMarked || line.saysWriter { return line.names }
    var names: [String] = []
    for element in marks(texts, isBehind) {
      let inner = texts.filter { $0 > element && $0 < Int(tree.nodes[element].end) }
      for name in WritersLine(inner.map(text), isMarked: true).names where !names.contains(name) {
        names.append(name)
      }
    }
    if names.isEmpty, isMarked { names = WritersLine(texts.map(text), isMarked: true).names }
    return names.isEmpty ? nil : names
  }

  /// The words of the block before where they are "By" or end so, and the name follows in a block of its own.
  private func label(before index: Int) -> [String] {
    guard index > 0, index - 1 != headline else { return [] }
    let words = String(decoding: outline.text[outline.blocks[index - 1].span], as: UTF8.self)
    guard words.utf8.count <= 24, words.lowercased().split(separator: " ").last == "by" else {
      return []
    }
    return [words]
  }

  /// The elements around a text that do not hold the story, from the inside out.
  private func chain(from text: Int) -> [Int] {
    var chain: [Int] = []
    var node = Int(tree.nodes[text].parent)
    while !around.contains(node) {
      chain.append(node)
      node = Int(tree.nodes[node].parent)
    }
    return chain
  }

  /// The outermost element around a block that does not hold the story; the block's own where none is.
  private func box(of index: Int) -> Int {
    var node = outline.blocks[index].element
    while !around.contains(Int(tree.nodes[node].parent)) { node = Int(tree.nodes[node].parent) }
    return node
  }

  /// Whether a text is the first of an element: the name above a writer's life.
  private func opens(_ node: Int, _ text: Int) -> Bool {
    tree.descendants(of: node).prefix(200).first {
      tree.nodes[$0].isText && !tree.bytes(of: $0).allSatisfy { $0 <= 0x20 }
    } == text
  }

  /// Elements inside a block that are called the author's, the innermost of those inside each other.
  private func marks(_ texts: [Int], _ isBehind: Bool) -> [Int] {
    guard let low = texts.first, let high = texts.last else { return [] }
    var start = low
    // The elements that open right before the block's first text belong to it.
    while start > 0, !tree.nodes[start - 1].isText, Int(tree.nodes[start - 1].end) > low,
      !tree.nodes[start - 1].tag.isBlock
    { start -= 1 }
    // A line has a few words; one with masses of elements is no line of a page.
    guard high - start < 200 else { return [] }
    let marked = (start...high).filter {
      !tree.nodes[$0].isText && isMark($0, isBehind: isBehind)
    }
    return marked.filter { outer in
      !marked.contains { $0 > outer && $0 < Int(tree.nodes[outer].end) }
    }
  }

  /// A text node's words.
  private func text(_ node: Int) -> String { String(decoding: tree.bytes(of: node), as: UTF8.self) }
}

extension PageOutline.PageBlock {
  /// Whether it is a heading of any level.
  var isHeading: Bool { if case .heading = kind { true } else { false } }
}

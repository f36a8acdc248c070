import HTML
import Provenance

/// Which parts of a page are no part of its article, whatever their words are.
extension FeatureMaker {
  /// By block: whether an element around it is foreign: comments, menus, further articles, captions, another article.
  ///
  /// An element that holds most of the page's running text is not foreign, whatever it is called.
  /// "Most" is six tenths: the frame around a whole page may have a class such as `has-menu`. What stands
  /// inside a foreign element is foreign with it.
  func foreign() -> [Bool] {
    let sums = PageSums(outline, isRunning: isRunning)
    let total = max(1, sums.running(0))
    let others = otherArticles(sums)
    let paragraphs = paragraphBoxes(sums, total)
    var foreignUntil = 0
    var storyUntil = 0
    var isForeign = [Bool](repeating: false, count: tree.nodes.count)
    for index in tree.nodes.indices where !tree.nodes[index].isText {
      if paragraphs.contains(index) { storyUntil = max(storyUntil, Int(tree.nodes[index].end)) }
      if index < foreignUntil {
        isForeign[index] = true
      } else if others.contains(index)
        || self.isForeign(index) && !(index < storyUntil && !isForeignByKind(index))
          && !(sums.leadsNowhere(index) && isLedOn(index)) && sums.running(index) * 10 < total * 6
      {
        foreignUntil = Int(tree.nodes[index].end)
        isForeign[index] = true
      }
    }
    return outline.blocks.map { isForeign[$0.element] }
  }

  /// Whether an element is by its name or kind no part of an article: comments, further articles, menus, captions.
  /// An element that is also called the article's body is none of these: `class="story-body comments-open"`.
  private func isForeign(_ node: Int) -> Bool {
    if isForeignByKind(node) { return true }
    let traits = own[node]
    return !traits.isDisjoint(with: Self.foreignTraits) && traits.isDisjoint(with: [.articleBody])
  }

  /// By its tag, or as comments.
  private func isForeignByKind(_ node: Int) -> Bool {
    switch tree.nodes[node].tag {
    case .nav, .footer, .aside, .button, .label, .figcaption: return true
    default: return own[node].contains(.comments)
    }
  }

  /// Whether an element is only called as what leads to further articles: `class="more-text"`.
  private func isLedOn(_ node: Int) -> Bool {
    !isForeignByKind(node) && own[node].isDisjoint(with: [.footer, .subscription])
  }

  private static let foreignTraits: NameTraits = [
    .comments, .related, .navigation, .footer, .subscription,
  ]

  /// Elements that are called as further articles are and are the story's own boxes: three and more beside each other, of one
  /// name, that hold three tenths of the running text, and hardly a line that is wholly a link. A list of teasers has one in each.
  private func paragraphBoxes(_ sums: PageSums, _ total: Int) -> Set<Int> {
    var groups: [UInt64: [Int]] = [:]
    for index in tree.nodes.indices where isForeign(index) && !isForeignByKind(index) {
      guard let name = tree.attribute(.class, of: index) else { continue }
      let key = name.reduce(UInt64(tree.nodes[index].parent) ^ 0xCBF2_9CE4_8422_2325) {
        ($0 ^ UInt64($1)) &* 0x100_0000_01B3  // FNV-1a
      }
      groups[key, default: []].append(index)
    }
    var boxes: Set<Int> = []
    for group in groups.values where group.count >= 3 {
      let running = group.reduce(0) { $0 + sums.running($1) }
      let links = group.reduce(0) { $0 + sums.links($1) }
      if running * 10 >= total * 3, links * 3 < group.count { boxes.formUnion(group) }
    }
    return boxes
  }

  /// Elements that hold another article than the headline's: `article` elements beside its own with a heading each, or boxes of
  /// the same name with an `h1` each of one name, as pages have them that go on with the next article.
  ///
  /// The headline's own must have some text. A page of many articles, of which its own is the shortest, is a live report.
  private func otherArticles(_ sums: PageSums) -> Set<Int> {
    guard let headline else { return [] }
    let first = outline.blocks[headline].element
    var others: Set<Int> = []
    for block in outline.blocks[(headline + 1)...] {
      guard case .heading(let level) = block.kind, level < 4 else { continue }
      guard let (mine, other) = beside(first, block.element) else { continue }
      let isAlike =
        level == 1 && areAlike(mine, other) && areAlike(first, block.element)
        && !own[mine].isDisjoint(with: [.content, .articleBody]) && !isInArticle(mine)
      let isArticle = tree.nodes[mine].tag == .article && tree.nodes[other].tag == .article
      guard isArticle || isAlike,
        sums.running(mine) >= Self.shortestArticle
      else { continue }
      others.insert(other)
    }
    guard others.count < 5 else { return [] }
    return others
  }

  /// Whether two elements are of one tag and one class.
  private func areAlike(_ first: Int, _ second: Int) -> Bool {
    tree.nodes[first].tag == tree.nodes[second].tag
      && (tree.attribute(.class, of: first) ?? []).elementsEqual(
        tree.attribute(.class, of: second) ?? [])
  }

  /// Whether an `article` stands around an element: headings in it are of one article.
  private func isInArticle(_ node: Int) -> Bool {
    var node = node
    while node != 0 {
      node = Int(tree.nodes[node].parent)
      if tree.nodes[node].tag == .article { return true }
    }
    return false
  }

  /// The letters of running text that make an article of the headline's element.
  private static let shortestArticle = 200

  /// The elements around two nodes that are children of one element; nil where one stands in the other's.
  /// An `article` further in counts before its box.
  private func beside(_ first: Int, _ second: Int) -> (Int, Int)? {
    func path(_ node: Int) -> [Int] {
      var path = [node]
      while let last = path.last, last != 0 { path.append(Int(tree.nodes[last].parent)) }
      return path.reversed()
    }
    let (mine, other) = (path(first), path(second))
    var depth = 0
    while depth < mine.count, depth < other.count, mine[depth] == other[depth] { depth += 1 }
    guard depth < mine.count, depth < other.count else { return nil }
    let articles = [mine, other].map { path in
      path[depth...].first { tree.nodes[$0].tag == .article }
    }
    if let own = articles[0], let next = articles[1] { return (own, next) }
    return (mine[depth], other[depth])
  }
}

/// How much text stands below an element, in two look-ups.
struct PageSums {
  private let tree: HTMLTree
  /// By node, before it: letters of running text, blocks that are wholly links, letters in links.
  private var before: [(running: Int, links: Int, linkLetters: Int)]

  init(_ outline: PageOutline, isRunning: (PageOutline.PageBlock) -> Bool) {
    tree = outline.tree
    before = [(running: Int, links: Int, linkLetters: Int)](
      repeating: (0, 0, 0), count: tree.nodes.count + 1)
    for block in outline.blocks {
      let at = block.element + 1
      if isRunning(block) { before[at].running += block.letters }
      if block.linkLetters * 10 >= block.letters * 9 { before[at].links += 1 }
      before[at].linkLetters += block.linkLetters
    }
    for index in tree.nodes.indices {
      before[index + 1].running += before[index].running
      before[index + 1].links += before[index].links
      before[index + 1].linkLetters += before[index].linkLetters
    }
  }

  /// Letters of running text below a node.
  func running(_ node: Int) -> Int {
    before[Int(tree.nodes[node].end)].running - before[node].running
  }

  /// Blocks that are wholly links.
  func links(_ node: Int) -> Int { before[Int(tree.nodes[node].end)].links - before[node].links }

  /// Whether an element has running text and no link.
  func leadsNowhere(_ node: Int) -> Bool {
    before[Int(tree.nodes[node].end)].linkLetters == before[node].linkLetters && running(node) > 0
  }
}

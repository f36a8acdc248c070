import HTML
import Model
import Provenance

/// Blocks that are printed with the story and are no sentences of it: captions, pull quotes, what somebody posted elsewhere.
extension FeatureMaker {
  /// Whether the element of a block, or one that holds nothing else, is called a caption, a credit or a pull quote; or a small box
  /// around it is a caption's; or it says what a picture beside it shows; or it was posted elsewhere.
  func isAside(_ index: Int) -> Bool {
    var node = outline.blocks[index].element
    while true {
      if isCalled([.credit, .pullQuote], node) { return true }
      if node == boxes[index] { break }
      node = Int(tree.nodes[node].parent)
    }
    let parent = Int(tree.nodes[node].parent)
    if tree.nodes[parent].tag == .blockquote && own[parent].contains(.pullQuote) { return true }
    return isInCaption(parent) || isPost(outline.blocks[index].element) || saysPicture(index)
  }

  private func isCalled(_ traits: NameTraits, _ node: Int) -> Bool {
    !own[node].isDisjoint(with: traits) && own[node].isDisjoint(with: .articleBody)
  }

  /// Whether an element or one of the two around it is called a caption and holds no more than captions do: one with its credit in a
  /// paragraph of its own.
  private func isInCaption(_ node: Int) -> Bool {
    var node = node
    for _ in 0..<3 {
      if isCalled(.credit, node), share(node) < 0.1, holdsFew(node) { return true }
      node = Int(tree.nodes[node].parent)
    }
    return false
  }

  /// Whether an element is small for one of a page: a caption's box.
  private func holdsFew(_ node: Int) -> Bool {
    guard tree.descendants(of: node).count < 60 else { return false }
    var bytes = 0
    for index in tree.descendants(of: node) { bytes += tree.bytes(of: index).count }
    return bytes < 900
  }

  /// Whether an element or one of the three around it holds what was posted elsewhere, by the class that the other site asks for:
  /// somebody else's words, as a page of news shows them.
  private func isPost(_ node: Int) -> Bool {
    var node = node
    for _ in 0..<4 {
      if own[node].contains(.embed), let name = tree.attribute(.class, of: node),
        name.count <= 200
      {
        let folded = Self.folded(name)
        if Self.posts.contains(where: { Self.holds(folded, $0) }) { return share(node) < 0.3 }
      }
      node = Int(tree.nodes[node].parent)
    }
    return false
  }

  private static let posts = [
    "twittertweet", "instagrammedia", "tiktokembed", "embeddedtweet", "tweetembed",
    "blueskyembed",
  ].map { Array($0.utf8) }

  // MARK: What pictures show

  /// The folded `alt` of each picture, and the nodes that have it.
  func findPictures() -> [[UInt8]: [Int]] {
    var pictures: [[UInt8]: [Int]] = [:]
    for index in tree.nodes.indices where tree.nodes[index].tag == .other {
      guard let alt = tree.attribute(.alt, of: index), alt.count <= 1000 else { continue }
      let words = Self.folded(alt)
      if words.count >= Self.shortestPicture { pictures[words, default: []].append(index) }
    }
    return pictures
  }

  /// Whether a paragraph is word by word what the page's maker wrote for those who do not see the picture beside it.
  private func saysPicture(_ index: Int) -> Bool {
    let block = outline.blocks[index]
    guard !pictures.isEmpty, block.kind == .paragraph, block.letters <= 500 else { return false }
    let words = Self.folded(outline.text[block.span])
    // A page's first paragraph may stand in its head and beside its picture as well.
    guard let nodes = pictures[words], !isDescription(words) else { return false }
    return nodes.contains { abs($0 - block.element) <= Self.beside }
  }

  /// Letters of an `alt` that is looked for.
  private static let shortestPicture = 20
  /// Nodes between a picture and the words below it.
  private static let beside = 40
}

import HTML
import Model
import Provenance

/// The headline, what holds it together with the body, and how elements are called.
extension FeatureMaker {
  /// The innermost element that holds both.
  func common(_ first: Int, _ second: Int) -> Int {
    var node = min(first, second)
    let other = max(first, second)
    while node != 0, Int(tree.nodes[node].end) <= other { node = Int(tree.nodes[node].parent) }
    return node
  }

  /// The block that is the page's headline: a heading of the same words as the title, else the first `h1`.
  func findHeadline() -> Int? {
    if !title.isEmpty {
      let same = outline.blocks.indices.first { index in
        guard case .heading(let level) = outline.blocks[index].kind, level < 4 else { return false }
        return Self.folded(outline.text[outline.blocks[index].span]) == title
      }
      if let same { return same }
    }
    return outline.blocks.indices.first { outline.blocks[$0].kind == .heading(1) }
  }

  /// A number for the names of an element and of the one around it, digits left out: paragraphs of one story are called alike.
  func style(of node: Int) -> UInt64 {
    var hash: UInt64 = 0xCBF2_9CE4_8422_2325  // FNV-1a
    for node in [node, Int(tree.nodes[node].parent)] {
      hash = (hash ^ UInt64(tree.nodes[node].tag.rawValue)) &* 0x100_0000_01B3
      for byte in tree.attribute(.class, of: node) ?? [] where byte &- 0x30 >= 10 {
        hash = (hash ^ UInt64(byte)) &* 0x100_0000_01B3
      }
    }
    return hash
  }
}

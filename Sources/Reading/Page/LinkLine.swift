import Boilerplate
import Model
import Provenance

/// Tells lines whose words are links, or nearly all of them: lists of links, and what leads to other articles.
///
/// They are printed and not analysed: such a line is the headline of another article, whatever it says. Of a text that is made of
/// links, as a digest of the week, each is the article's own.
enum LinkLine {
  /// Longer blocks are prose, in bytes.
  private static let longest = 260

  /// The blocks with their roles.
  ///
  /// - Parameters:
  ///   - linked: Of each block how many of its bytes stand in links.
  /// - Complexity: O(*n*) in the bytes of the text.
  static func marking(_ blocks: [Block], linked: [Int], in bytes: [UInt8]) -> [Block] {
    precondition(blocks.count == linked.count, "each block has its links")
    guard linked.contains(where: { $0 > 0 }) else { return blocks }
    let lines = zip(blocks, linked).map { isOne($0, linked: $1, in: bytes) }
    let all = blocks.reduce(0) { $0 + (isText($1) ? $1.span.count : 0) }
    let own = zip(blocks, lines).reduce(0) { $0 + ($1.1 ? $1.0.span.count : 0) }
    guard own * 2 < all else { return blocks }
    return zip(blocks, lines).map { $1 ? Block($0.kind, .aside, at: $0.span) : $0 }
  }

  private static func isText(_ block: Block) -> Bool {
    block.role == .body && (block.kind == .paragraph || block.kind == .listItem)
  }

  private static func isOne(_ block: Block, linked: Int, in bytes: [UInt8]) -> Bool {
    guard isText(block), linked > 0, block.span.count <= longest else { return false }
    let words = bytes[block.span.range]
    // What stands between two links is no word.
    let letters = words.count { $0 > 0x40 || $0 &- 0x30 < 10 }
    return linked * 10 >= letters * 9
      || TeaserLine.isOne(
        words, linked: Double(linked) / Double(words.count), isHeading: false)
  }
}

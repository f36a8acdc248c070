internal import CCmark
import Provenance

/// Quotations of HTML with Markdown in them, between blocks of HTML that hold their two tags.
extension PlainTextWalk {
  /// A quotation of HTML with Markdown in it, between the blocks of its two tags.
  struct Quotation {
    /// What the blocks behind it go into.
    let node: OpaquePointer
  }

  private static func openQuotations(_ page: [UInt8]) -> Int {
    depth(of: Array("blockquote".utf8), page)
  }

  /// Notes a quotation that goes on behind its block, if HTML behind it ends it.
  mutating func beginQuotation(
    by page: [UInt8], before node: OpaquePointer, _ last: OpaquePointer?
  ) {
    guard quotation == nil, !isQuotationEndless, Self.openQuotations(page) > 0 else { return }
    var next = cmark_node_next(node)
    while let block = next {
      if cmark_node_get_type(block) == CMARK_NODE_HTML_BLOCK,
        let literal = cmark_node_get_literal(block),
        Self.openQuotations(Array(Self.words(literal))) < 0
      {
        break
      }
      next = cmark_node_next(block)
    }
    isQuotationEndless = next == nil
    guard next != nil else { return }
    if let last, cmark_node_get_type(last) == CMARK_NODE_BLOCK_QUOTE {
      quotation = Quotation(node: last)
    } else if let quote = cmark_node_new(CMARK_NODE_BLOCK_QUOTE) {
      cmark_node_insert_before(node, quote)
      quotation = Quotation(node: quote)
    }
  }

  /// Moves what stands behind the beginning of a quotation into it, where HTML ends it.
  mutating func endQuotation(by page: [UInt8], before node: OpaquePointer) {
    guard let quote = quotation?.node, cmark_node_parent(quote) == cmark_node_parent(node),
      Self.openQuotations(page) < 0
    else { return }
    quotation = nil
    // The block with the end tag goes with what it ends, or stays: it is taken out in any case.
    while let block = cmark_node_next(quote), block != node, !fragment.contains(block) {
      cmark_node_unlink(block)
      cmark_node_append_child(quote, block)
    }
  }

  /// How many more elements of a name HTML opens than it ends.
  private static func depth(of name: [UInt8], _ page: [UInt8]) -> Int {
    var count = 0
    var index = 0
    while let at = page[index...].firstIndex(of: UInt8(ascii: "<")) {
      let isEnd = at + 1 < page.count && page[at + 1] == UInt8(ascii: "/")
      if InlineTag.name(in: page[(at + (isEnd ? 2 : 1))...]) == name { count += isEnd ? -1 : 1 }
      index = at + 1
    }
    return count
  }
}

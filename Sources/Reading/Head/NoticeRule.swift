import Boilerplate
import Model
import Provenance

/// Tells the blocks of an article from what is printed with it: notices, by-lines, captions, credits, stamps.
///
/// The whole block must be one (`NoticeTable`, `ByLine`, `Stamp`), or a short one must end in a picture's credit (`PhotoCredit`);
/// nothing is looked for inside longer ones.
enum NoticeRule {
  /// The same blocks, those that are none of the story's with another role. Only blocks of the body are asked,
  /// and code never: its lines may look like anything.
  static func marking(_ blocks: [Block], in text: SourceText) -> [Block] {
    blocks.map { block in
      guard block.role == .body, block.kind != .code,
        let role = role(of: block.span, in: text.bytes)
          ?? (PhotoCredit.ends(block.span, in: text.bytes) ? .aside : nil)
      else { return block }
      return Block(block.kind, role, at: block.span)
    }
  }

  /// The role of a block that is none of the story's.
  /// nil for the story's own. "By Anna Lund" is an aside and stays on the page; "Sign
  /// up for our newsletter" is a notice and does not.
  static func role(of span: TextSpan, in bytes: [UInt8]) -> Block.Role? {
    switch NoticeTable.role(ofBlock: span, in: bytes) {
    case .notice: return .notice
    case .aside: return .aside
    case nil: break
    }
    if ByLine.authors(in: bytes, span) != nil || Stamp.end(in: bytes, span) == span.end {
      return .aside
    }
    return nil
  }
}

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
    var marked = blocks.map { block in
      guard block.role == .body, block.kind != .code,
        let role = role(of: block.span, in: text.bytes)
          ?? (isPicture(block.span, in: text.bytes) ? .aside : nil)
      else { return block }
      return Block(block.kind, role, at: block.span)
    }
    let first = Array(
      blocks.indices.lazy.filter {
        blocks[$0].role == .body && blocks[$0].kind == .paragraph
          && !CaptionBlocks.isFileName(blocks[$0].span, text.bytes)
      }.prefix(8))
    for index in CaptionBlocks.captions(among: first.map { blocks[$0].span }, in: text.bytes) {
      let block = marked[first[index]]
      if block.role == .body { marked[first[index]] = Block(block.kind, .aside, at: block.span) }
    }
    if let note = CompanyNote.start(among: blocks.map(\.span), in: text.bytes) {
      for index in note..<marked.count where marked[index].role == .body {
        marked[index] = Block(marked[index].kind, .aside, at: marked[index].span)
      }
    }
    let story = marked.indices.filter { marked[$0].role == .body && marked[$0].kind == .paragraph }
    let spans = story.map { blocks[$0].span }
    let teasers = max(
      TeaserTail.headlines(among: spans, in: text.bytes),
      TeaserTail.count(among: spans, in: text.bytes))
    for index in story.suffix(teasers) {
      marked[index] = Block(marked[index].kind, .aside, at: marked[index].span)
    }
    return marked
  }

  /// Whether a block is a caption, a picture's credit or its file, or has them run into it.
  private static func isPicture(_ span: TextSpan, in bytes: [UInt8]) -> Bool {
    PhotoCredit.ends(span, in: bytes) || CaptionBlocks.isCredit(span, bytes)
      || CaptionBlocks.holdsAdvertisement(span, bytes) || CaptionBlocks.isFileName(span, bytes)
  }

  /// The role of a block that is none of the story's.
  /// nil for the story's own. "By Anna Lund" is an aside and stays on the page; "Sign
  /// up for our newsletter" is a notice and does not.
  static func role(of span: TextSpan, in bytes: [UInt8]) -> Block.Role? {
    switch NoticeTable.role(ofBlock: span, in: bytes) {
    case .notice: return .notice
    case .aside: return .aside
    case .correction: return .correction
    case nil: break
    }
    if ByLine.authors(in: bytes, span) != nil || Stamp.end(in: bytes, span) == span.end {
      return .aside
    }
    return nil
  }
}

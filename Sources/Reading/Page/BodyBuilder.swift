import HTML
import Model
import Provenance

/// Makes the article's text of a page's blocks.
///
/// Blocks are appended in the page's order, with a blank line between. The outline's text has all blocks of the
/// page; this has the chosen ones, and a map.
struct BodyBuilder {
  private let outline: PageOutline
  private var bytes: [UInt8] = []
  private var blocks: [Block] = []
  /// Of each block how many of its bytes stand in links.
  private var linked: [Int] = []
  /// How many paragraphs of the story are there.
  private var story = 0
  /// From `bytes` to the page as decoded.
  private var stretches: [OffsetMap.Stretch] = []

  init(_ outline: PageOutline) { self.outline = outline }

  /// Appends a block; the headline and notices of the site are left out.
  /// The headline is left out where it is the first block: the page's head has it already. Rows and captions
  /// are asides, and so is what is known as one by its place (`isAside`).
  mutating func add(_ block: PageOutline.PageBlock, title: String?, isAside: Bool = false) {
    let words = outline.text[block.span]
    if blocks.isEmpty, let title, TitleFinder.isSame(words, as: title) { return }
    let role = NoticeRule.role(
      of: TextSpan(block.span.lowerBound, block.span.upperBound), in: outline.text)
    if role == .notice { return }
    let linked = Double(block.linkLetters) / Double(max(1, block.letters))
    if TeaserLine.isOne(words, linked: linked, isHeading: block.isHeading) { return }
    if !bytes.isEmpty { bytes += [0x0A, 0x0A] }
    let start = bytes.count
    var shown = ShownText()
    for piece in outline.pieces[block.pieces] {
      var runs: [ShownText.Run] = []
      shown.add(piece, of: outline.tree) { runs.append($0) }
      switch piece {
      case .text(let node), .part(let node, _):
        outline.tree.place(runs, of: node, at: start, into: &stretches)
      case .lineBreak, .cellBreak, .power: break
      }
    }
    bytes += shown.bytes
    let isPrinted =
      isAside || block.isRow || block.isCaption || CaptionOpening.begins(words)
      || !block.isHeading && PictureLine.isOne(words)
      || story < 2 && DatelineBlock.isOne(words)
    if !isPrinted, block.letters >= 80 { story += 1 }
    let own: Block.Role = isPrinted && role != .correction ? .aside : role ?? .body
    blocks.append(Block(block.kind, own, at: TextSpan(start, bytes.count)))
    self.linked.append(Int(linked * Double(bytes.count - start)))
  }

  /// What was built, with captions, by-lines and days at its top read; what the page's head says goes before them.
  ///
  /// - Returns: nil when nothing of the story is there.
  func body(_ head: Head) -> Body? {
    let text = SourceText(validated: bytes)
    var blocks = LinkLine.marking(
      NoticeRule.marking(blocks, in: text), linked: linked, in: bytes)
    let printed = TopLines.read(&blocks, of: text)
    guard blocks.contains(where: { $0.role == .body && $0.kind != .code }) else { return nil }
    return Body(
      text: text, blocks: blocks, markup: .plain, map: OffsetMap(stretches),
      head: head.filled(from: printed))
  }
}

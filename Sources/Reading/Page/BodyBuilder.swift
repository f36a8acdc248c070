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
  /// From `bytes` to the page as decoded.
  private var stretches: [OffsetMap.Stretch] = []

  init(_ outline: PageOutline) { self.outline = outline }

  /// Appends a block; the headline and notices of the site are left out.
  /// The headline is left out where it is the first block: the page's head has it already. Rows and captions
  /// are asides.
  mutating func add(_ block: PageOutline.PageBlock, title: String?) {
    let words = outline.text[block.span]
    if blocks.isEmpty, let title, TitleFinder.isSame(words, as: title) { return }
    let role = NoticeRule.role(
      of: TextSpan(block.span.lowerBound, block.span.upperBound), in: outline.text)
    if role == .notice { return }
    if !bytes.isEmpty { bytes += [0x0A, 0x0A] }
    let start = bytes.count
    var shown = ShownText()
    for piece in outline.pieces[block.pieces] {
      var runs: [(node: Int, shown: Int, count: Int)] = []
      shown.add(piece, of: outline.tree) { runs.append(($0, $1, $2)) }
      if case .text(let node) = piece { place(runs, of: node, at: start) }
    }
    bytes += shown.bytes
    blocks.append(
      Block(
        block.kind, block.isRow || block.isCaption ? .aside : role ?? .body,
        at: TextSpan(start, bytes.count)))
  }

  /// Maps runs of a text node's bytes to the file.
  /// A text node's bytes lead to the file by `HTMLTree.stretches(of:)`, runs of them to the shown text; here
  /// both are walked side by side. An atom of which a run has a part only is still the whole atom in the file.
  ///
  /// - Parameters:
  ///   - runs: Place in the node's bytes, place in the block's shown bytes, and length; in order.
  ///   - start: Where the block begins in the article's text.
  private mutating func place(
    _ runs: [(node: Int, shown: Int, count: Int)], of node: Int, at start: Int
  ) {
    let source = outline.tree.stretches(of: node)
    var index = 0
    for run in runs {
      let end = run.node + run.count
      while index < source.count, source[index].textEnd <= run.node { index += 1 }
      var at = index
      while at < source.count, source[at].text < end {
        let stretch = source[at]
        if stretch.isAtom {
          append(
            text: start + run.shown + max(0, stretch.text - run.node), file: stretch.file,
            count: stretch.textEnd - max(stretch.text, run.node), fileCount: stretch.fileCount)
        } else {
          let low = max(stretch.text, run.node)
          let count = min(stretch.textEnd, end) - low
          append(
            text: start + run.shown + low - run.node, file: stretch.file + low - stretch.text,
            count: count, fileCount: count)
        }
        at += 1
      }
    }
  }

  /// Appends a stretch, joined with the one before where only a space lies between in both.
  /// White space between words is in no run; where it was one space, text and file go on alike and are one
  /// stretch.
  mutating func append(text: Int, file: Int, count: Int, fileCount: Int) {
    if count == fileCount, let last = stretches.last, !last.isAtom,
      text - last.textEnd == file - last.fileEnd, text - last.textEnd <= 1, text >= last.textEnd
    {
      stretches[stretches.count - 1] = .init(
        text: last.text, file: last.file, count: text + count - last.text)
    } else {
      stretches.append(.init(text: text, file: file, count: count, fileCount: fileCount))
    }
  }

  /// What was built, with by-lines and days at its top read; what the page's head says goes before them.
  ///
  /// - Returns: nil when nothing of the story is there.
  func body(_ head: Head) -> Body? {
    let text = SourceText(validated: bytes)
    var blocks = blocks
    let printed = TopLines.read(&blocks, of: text)
    guard blocks.contains(where: { $0.role == .body && $0.kind != .code }) else { return nil }
    return Body(
      text: text, blocks: blocks, markup: .plain, map: OffsetMap(stretches),
      head: head.filled(from: printed))
  }
}

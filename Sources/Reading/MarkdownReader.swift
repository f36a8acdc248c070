import Boilerplate
import CommonMark
import Model
import Provenance

/// Reads Markdown: the article's text is what a reader sees of it.
///
/// `MarkdownDocument` knows Markdown and no articles; here its blocks get roles, its places count from the
/// file's beginning, and what was left out becomes warnings.
struct MarkdownReader: ~Copyable {
  /// Its markup is the Markdown itself, without the head.
  let body: Body
  /// What the body was taken from, for whoever draws it.
  let tree: MarkdownDocument
  /// Where the Markdown begins in the file's text.
  let start: Int

  /// Reads the body of a file. A byte order mark in front of a body without a head is passed over.
  ///
  /// The last block is an aside where it is all in emphasis and says who the writer is ("*Anna Lund writes
  /// about ferries.*").
  ///
  /// Warnings come kind by kind, each at the first place of its kind: ten short codes of one generator are one
  /// matter. The map leads from the plain text to the whole file, so stretches are moved by as much as the head
  /// is long.
  ///
  /// - Parameter start: Where the Markdown begins in the file's text.
  init(_ text: SourceText, from start: Int) {
    let skip = start == 0 && text.bytes.starts(with: [0xEF, 0xBB, 0xBF]) ? 3 : start
    self.start = skip
    let markdown = Array(text.bytes[skip...])
    tree = MarkdownDocument(parsing: markdown)
    let plain = tree.plainText
    let words = SourceText(validated: plain.bytes)
    var warnings: [Body.Warning] = []
    for kind in [DroppedMarkup.Kind.html, .htmlWords, .templateTag, .embed, .struckOut, .address] {
      guard let first = plain.dropped.first(where: { $0.kind == kind }) else { continue }
      warnings.append(Self.warning(kind, at: skip + first.offset))
    }
    if plain.isTooDeep {
      warnings.append(
        Body.Warning(
          offset: skip,
          message:
            "lists or quotations are nested too deep; the body is shown as plain paragraphs",
          id: "too-deep"))
    }
    let stretches = plain.stretches.map {
      OffsetMap.Stretch(
        text: $0.text, file: $0.file + skip, count: $0.count, fileCount: $0.fileCount,
        isAtom: $0.isAtom)
    }
    var blocks = plain.blocks.map(Self.block)
    if let last = plain.blocks.last, last.isEmphasised,
      WritersNote.holds(last.span, in: words.bytes)
    {
      blocks[blocks.count - 1] = Block(blocks[blocks.count - 1].kind, .aside, at: last.span)
    }
    blocks = LinkLine.marking(
      NoticeRule.marking(blocks, in: words), linked: plain.blocks.map(\.linked), in: words.bytes)
    let printed = plain.isPasted ? TopLines.read(&blocks, of: words) : nil
    body = Body(
      text: words, blocks: blocks, markup: .markdown(markdown), map: OffsetMap(stretches),
      warnings: warnings, head: printed)
  }

  /// A block with its role: a footnote or caption is an aside, all else of the body so far.
  private static func block(_ block: MarkdownBlock) -> Block {
    let kind: Block.Kind =
      switch block.kind {
      case .paragraph: .paragraph
      case .listItem: .listItem
      case .blockQuote: .blockQuote
      case .code: .code
      case .heading(let level): .heading(level)
      }
    return Block(kind, block.isAside ? .aside : .body, at: block.span)
  }

  /// What is told of markup that was left out. The name behind each never changes.
  private static func warning(_ kind: DroppedMarkup.Kind, at offset: Int) -> Body.Warning {
    switch kind {
    case .html:
      Body.Warning(
        offset: offset,
        message: "what this HTML shows is left out of the page; link to it, or say it in words",
        id: "raw-html")
    case .htmlWords:
      Body.Warning(
        offset: offset,
        message: "words in this HTML are left out of the page; write them as Markdown",
        id: "html-words")
    case .templateTag:
      Body.Warning(
        offset: offset,
        message: "a site generator's tag is left out of the page; write what it stands for",
        id: "template-tag")
    case .embed:
      Body.Warning(
        offset: offset,
        message: "an embedded note or file is left out of the page; write it here, or link to it",
        id: "embed")
    case .struckOut:
      Body.Warning(
        offset: offset,
        message: "words struck out are shown, and no part of the brief; take them out",
        id: "struck-out")
    case .address:
      Body.Warning(
        offset: offset,
        message:
          "this address is left out of the page; lead to http, https, mailto, tel or another article, with no name before the host",
        id: "unsafe-address")
    }
  }
}

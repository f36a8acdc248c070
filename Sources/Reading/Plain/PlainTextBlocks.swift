import Model
import Provenance

/// Divides a plain text into paragraphs, headings, list items and quoted lines.
///
/// A blank line ends a paragraph. Lines that were wrapped at a column are joined (`WrapColumn`); else each line is a
/// paragraph, except one that begins with a small letter between blank lines, or behind a blank line that breaks a sentence. Spans keep out bullets, the `>` of quoted mail,
/// and the white space around.
///
/// Nothing marks a paragraph in a plain text, and people do it in three ways: blank lines between, a line each,
/// or lines wrapped at a column. The lines themselves say which.
struct PlainTextBlocks {
  /// All lines; `kind` of those that are no items after all becomes `text`.
  var lines: [PlainTextLine]
  let bytes: [UInt8]
  /// Lines that stand by themselves, whatever is around them: by-lines, dates.
  private let solo: Set<Int>

  /// - Parameters:
  ///   - lines: All lines under the head.
  ///   - solo: Indices of lines that are a block each.
  /// - Returns: Blocks in order, none without words, all of the body.
  /// - Complexity: Linear in the text.
  static func blocks(of lines: [PlainTextLine], in bytes: [UInt8], solo: Set<Int> = []) -> [Block] {
    var divider = PlainTextBlocks(lines: lines, bytes: bytes, solo: solo)
    divider.settleItems()
    return PlainTextHeadings.marking(divider.pieces(), bytes)
  }

  /// A block before headings are told from paragraphs.
  /// Its span reaches from its first word to its last, over the line ends between.
  struct Piece {
    var kind: Block.Kind
    var span: TextSpan
    /// How many lines it has.
    var lines = 1
    /// Whether blank lines or the ends of the text are on both sides.
    var isApart = false
    /// Whether a blank line or the text's beginning is before it.
    var followsBlank = false
  }

  // MARK: Paragraphs

  /// Divides all lines.
  ///
  /// The column is that of the whole text where it has one; else a run of five lines and more may have its own,
  /// as a quoted mail in a text of long lines.
  private func pieces() -> [Piece] {
    let runs = runs()
    let whole =
      lines.count - runs.count < 3
      ? nil : WrapColumn(runs.lazy.filter { $0.count > 1 }.map { lines[$0] }, bytes, atLeast: 3)
    let hasBlanks = runs.count > 1
    var pieces: [Piece] = []
    for run in runs {
      let column = whole ?? (run.count < 5 ? nil : WrapColumn([lines[run]], bytes, atLeast: 4))
      let first = pieces.count
      divide(run, column, hasBlanks, into: &pieces)
      guard first < pieces.count else { continue }
      if goesOnOverBlank(first, lines[run.lowerBound], pieces) {
        pieces[first - 1].span = TextSpan(pieces[first - 1].span.start, pieces[first].span.end)
        pieces[first - 1].lines += pieces[first].lines
        pieces.remove(at: first)
        continue
      }
      pieces[first].followsBlank = true
      if pieces.count == first + 1 { pieces[first].isApart = true }
    }
    return pieces
  }

  /// "The board voted on the", a blank line, "budget on Monday.": an export that breaks sentences with blank lines.
  ///
  /// The words before end in a letter or comma, those behind begin small. The first piece is never gone on with: it may be the
  /// headline.
  private func goesOnOverBlank(_ piece: Int, _ line: PlainTextLine, _ pieces: [Piece]) -> Bool {
    guard piece > 1, pieces[piece].kind == .paragraph, pieces[piece - 1].kind == .paragraph,
      line.startsLower(bytes), !Self.opensTurn(line.span, bytes)
    else { return false }
    let before = bytes[pieces[piece - 1].span.range]
    guard before.count > 20, let last = before.last else { return false }
    return (last | 0x20) &- 0x61 < 26 || last == UInt8(ascii: ",")
  }

  /// Lines without a blank one between them.
  /// As ranges of indices into `lines`, in order. Rules ("* * *") count as blank.
  private func runs() -> [Range<Int>] {
    var runs: [Range<Int>] = []
    var start: Int?
    for index in lines.indices {
      if !lines[index].isBlank {
        start = start ?? index
      } else if let first = start {
        runs.append(first..<index)
        start = nil
      }
    }
    if let first = start { runs.append(first..<lines.count) }
    return runs
  }

  /// Divides a run of lines into pieces.
  ///
  /// An underline makes the line above it a heading only if that is the first of the run; elsewhere it parts
  /// paragraphs. `opener` is the line that began the piece that is open.
  ///
  /// - Parameters:
  ///   - column: Where lines were wrapped; nil where they were not.
  ///   - hasBlanks: Whether the text has blank lines at all.
  private func divide(
    _ run: Range<Int>, _ column: WrapColumn?, _ hasBlanks: Bool, into pieces: inout [Piece]
  ) {
    let margin = run.reduce(Int.max) { min($0, lines[$1].indent) }
    var open: Int?
    var opener = run.lowerBound
    for index in run {
      let line = lines[index]
      if case .underline(let level) = line.kind {
        if let last = open, index == run.lowerBound + 1 {
          pieces[last].kind = .heading(level)
          pieces[last].isApart = true
        }
        open = nil
        continue
      }
      if let last = open,
        goesOn(index, from: opener, column, margin: margin, hasBlanks: hasBlanks)
      {
        pieces[last].span = TextSpan(pieces[last].span.start, line.span.end)
        pieces[last].lines += 1
        continue
      }
      pieces.append(Piece(kind: kind(of: line), span: line.span))
      open = pieces.count - 1
      opener = index
    }
  }

  /// What a line's first mark makes of it.
  private func kind(of line: PlainTextLine) -> Block.Kind {
    switch line.kind {
    case .item: .listItem
    case .quote: .blockQuote
    default: .paragraph
    }
  }

  /// Whether a line belongs to the paragraph, item or quotation of the line before, which `opener` began.
  /// An item goes on in lines that are further indented than its bullet, or, in wrapped text, behind a line
  /// that is nearly full. A line that begins with a small letter goes on with what stands before it, but only
  /// where blank lines part paragraphs: elsewhere it may be a line of verse.
  private func goesOn(
    _ index: Int, from opener: Int, _ column: WrapColumn?, margin: Int, hasBlanks: Bool
  ) -> Bool {
    let line = lines[index]
    let before = lines[index - 1]
    if solo.contains(index) || solo.contains(index - 1) || Self.opensTurn(line.span, bytes) {
      return false
    }
    if case .item = line.kind { return false }
    if (line.kind == .quote) != (before.kind == .quote) { return false }
    if case .item = lines[opener].kind {
      return line.indent > lines[opener].indent
        || column != nil && before.width + 15 > column?.column ?? 0
    }
    if let column { return column.joins(before, line, margin: margin, bytes) }
    return hasBlanks && line.startsLower(bytes)
  }

  /// "HOST:", "Q:", "MR. BERG:", "Mrs. Lund:": a turn of a transcript.
  /// The colon stands in the first 44 bytes, and no comma or quotation mark before it: “He said, "Listen: ...”
  /// is none. A label with small letters needs a title: "Note:" opens no turn.
  static func opensTurn(_ span: TextSpan, _ bytes: [UInt8]) -> Bool {
    let bytes = bytes[span.range].prefix(44)
    guard let colon = bytes.firstIndex(of: UInt8(ascii: ":")), colon > span.start else {
      return false
    }
    let label = bytes[..<colon]
    guard label.allSatisfy({ $0 != UInt8(ascii: ",") && $0 != UInt8(ascii: "\"") }) else {
      return false
    }
    let hasCapital = label.contains { $0 &- 0x41 < 26 }
    if hasCapital, !label.contains(where: { $0 &- 0x61 < 26 }) { return true }
    return ["Mr", "Mrs", "Ms", "Dr", "Sen", "Gov", "Rep"].contains { title in
      label.starts(with: title.utf8)
        && [0x20, UInt8(ascii: ".")].contains(label.dropFirst(title.utf8.count).first ?? 0)
    } && label.count { $0 == 0x20 } <= 3
  }
}

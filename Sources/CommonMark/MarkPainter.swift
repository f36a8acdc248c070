internal import CCmark
import Provenance

/// Draws marks into a tree: cuts text at their borders and puts elements around what lies under them.
///
/// A mark is one element as far as HTML allows: it goes around emphasis, links and smaller marks that it covers, so that a jump
/// to a sentence finds the whole of it and not the words before its first figure. Only a block's end, emphasis that it covers
/// half of and a mark that it crosses cut it; then the first of its elements has its `id`.
///
/// HTML has no links in links, so words lead back to the line of the innermost mark over them: a mark that holds no other and
/// no link of the article's is a link itself (`<a class="f" id="f31">`), any other a `<mark>` in which the words that are its
/// own are links. Only one without words of its own, as a figure that the article links from, has a link without words behind
/// it: such a sign behind every mark would be a dozen in a page, and a word is what people point at.
struct MarkPainter {
  /// The shortest first, as an inner mark is drawn before those around it; so the shorter of two that cross stays whole.
  let marks: [TextMark]
  /// What lies under marks, in the order of the text; each as long as no mark's border lies inside.
  var pieces: [Piece] = []
  /// The start tag of the element that is drawn next, as a C string.
  var tag: [UInt8] = []

  /// Marks may overlap, nest and be equal; of equal ones the earlier is the inner one.
  init(_ marks: [TextMark]) {
    self.marks = marks.enumerated().sorted {
      ($0.element.span.count, $0.offset) < ($1.element.span.count, $1.offset)
    }.map(\.element)
  }

  /// A piece of a leaf with a mark over it.
  struct Piece {
    let node: OpaquePointer
    let span: TextSpan
    /// Whether it stands in a link, of the article's or a mark's, where another cannot stand.
    var isInLink: Bool
  }

  /// Draws the marks into the tree that the leaves stand in.
  ///
  /// First all leaves are cut, then each mark is drawn around its pieces. A cut leaf's node is freed, so the leaves
  /// cannot be used any more.
  ///
  /// - Complexity: O(*l* + *m* log *m*) in leaves and marks, as far as no mark reaches over very many leaves.
  mutating func paint(_ leaves: [Leaf]) {
    guard !marks.isEmpty else { return }
    cut(leaves)
    for mark in marks {
      let start = pieces.partitioningIndex { $0.span.end > mark.span.start }
      let behind = pieces.partitioningIndex { $0.span.start >= mark.span.end }
      if start < behind { draw(mark, over: start..<behind) }
    }
  }

  // MARK: Cutting

  /// Cuts leaves where marks begin and end, and takes the pieces that lie under a mark. One without is no piece: it only
  /// parts its neighbours, which are no siblings then.
  private mutating func cut(_ leaves: [Leaf]) {
    let spans = marks.map(\.span).sorted()
    var first = 0
    for leaf in leaves {
      // Sorted by start, so an early one may be long: those before the first that still reaches are passed.
      while first < spans.count, spans[first].end <= leaf.span.start { first += 1 }
      var over: [TextSpan] = []
      var index = first
      while index < spans.count, spans[index].start < leaf.span.end {
        if spans[index].overlaps(leaf.span) { over.append(spans[index]) }
        index += 1
      }
      if !over.isEmpty { cut(leaf, over) }
    }
  }

  /// Cuts a leaf at the borders of the marks over it; code and line breaks stay whole, under all marks that touch them.
  private mutating func cut(_ leaf: Leaf, _ over: [TextSpan]) {
    let borders = Self.borders(of: over, in: leaf.span)
    guard leaf.canBeCut, borders.count > 2, let literal = cmark_node_get_literal(leaf.node) else {
      pieces.append(Piece(node: leaf.node, span: leaf.span, isInLink: leaf.isInLink))
      return
    }
    let bytes = UnsafeBufferPointer(
      start: UnsafeRawPointer(literal).assumingMemoryBound(to: UInt8.self), count: leaf.span.count)
    for (low, high) in zip(borders, borders.dropFirst()) {
      guard let node = cmark_node_new(CMARK_NODE_TEXT) else { continue }
      setLiteral(node, bytes[low - leaf.span.start..<high - leaf.span.start])
      cmark_node_insert_before(leaf.node, node)
      if over.contains(where: { $0.start <= low && high <= $0.end }) {
        pieces.append(Piece(node: node, span: TextSpan(low, high), isInLink: leaf.isInLink))
      }
    }
    cmark_node_unlink(leaf.node)
    cmark_node_free(leaf.node)
  }

  /// Where a span begins and ends and where marks do inside it, in order, each once.
  /// At least two; exactly two where marks cover the whole span.
  private static func borders(of over: [TextSpan], in span: TextSpan) -> [Int] {
    var borders: [Int] = []
    borders.reserveCapacity(2 + 2 * over.count)
    borders.append(span.start)
    borders.append(span.end)
    func add(_ border: Int) {
      guard span.contains(border) else { return }
      let index = borders.partitioningIndex { $0 >= border }
      if borders[index] != border { borders.insert(border, at: index) }
    }
    for mark in over {
      add(mark.start)
      add(mark.end)
    }
    return borders
  }

  // MARK: Drawing

  /// Draws a mark around its pieces, which are one run of siblings unless something cuts it.
  private mutating func draw(_ mark: TextMark, over range: Range<Int>) {
    var tags = MarkTags(mark)
    var last: OpaquePointer?
    for run in SiblingRun.runs(of: range, in: pieces, acrossNotes: true) {
      guard run.holdsNote || pieces[run.pieces].contains(where: \.isInLink) else {
        tags.putElement(isLink: true, into: &tag)
        putLink(around: run)
        continue
      }
      tags.putElement(isLink: false, into: &tag)
      last = wrap(run, "</mark>")
      linkOwnWords(of: run, &tags)
    }
    if let last, !tags.hasLink {
      tags.putWordlessLink(into: &tag)
      addWordlessLink(to: last)
    }
  }

  /// Makes links of the words of a `<mark>` that stand in none yet. Signs between two marks (a space, a full stop) are no
  /// words that anybody would point at.
  private mutating func linkOwnWords(of run: SiblingRun, _ tags: inout MarkTags) {
    var index = run.pieces.lowerBound
    while index < run.pieces.upperBound {
      let own = pieces[index..<run.pieces.upperBound].prefix { !$0.isInLink }.indices
      for run in SiblingRun.runs(of: own, in: pieces, acrossNotes: false)
      where run.pieces.contains(where: { Self.holdsWord(pieces[$0]) }) {
        tags.putOwnWords(into: &tag)
        putLink(around: run)
      }
      index = own.upperBound + 1
    }
  }

  /// Whether a piece holds a letter or digit: anything but ASCII's signs and Unicode's General Punctuation (`E2 80`, `E2 81`).
  private static func holdsWord(_ piece: Piece) -> Bool {
    guard var byte = cmark_node_get_literal(piece.node) else { return false }
    while byte.pointee != 0 {
      let value = UInt8(bitPattern: byte.pointee)
      if value == 0xE2, byte[1] != 0, byte[2] != 0 {
        if UInt8(bitPattern: byte[1]) > 0x81 { return true }
        byte += 3
        continue
      }
      if value >= 0x80 || value | 0x20 >= 0x61 && value | 0x20 <= 0x7A
        || value >= 0x30 && value <= 0x39
      {
        return true
      }
      byte += 1
    }
    return false
  }
}

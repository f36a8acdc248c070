internal import CCmark
import Provenance

/// Draws marks into a tree: cuts text at their borders and wraps what lies under them in elements.
///
/// It works on the leaves of a document, from left to right. An element never reaches over a leaf without marks
/// or out of the node that its leaves stand in, so a mark over “a *loss* of 50” becomes three elements: before,
/// inside and behind the emphasis. Inside the article's own links `<mark>` is drawn, as a link cannot stand in
/// a link.
struct MarkPainter {
  /// In the order of their spans, which is what all indices here count in.
  let marks: [TextMark]
  /// Marks whose anchor has been set.
  /// An `id` may stand in a page once only.
  private var anchored: Set<Int> = []
  /// The room of the last tag, for the next one.
  private var spare: [UInt8] = []

  /// Marks in any order; they may overlap, nest and be equal.
  init(_ marks: [TextMark]) {
    self.marks = marks.sorted { $0.span < $1.span }
  }

  /// A piece of a leaf with the marks over it, as indices.
  /// `marks` are in order and never empty; neighbours with equal ones go into one element.
  struct Piece {
    let node: OpaquePointer
    let marks: [Int]
    let isInLink: Bool
  }

  /// Draws the marks into the tree that the leaves stand in.
  ///
  /// First all leaves are cut, then pieces are gathered: a run of pieces is wrapped that have the same marks
  /// and are siblings in the tree. A cut leaf's node is freed, so the leaves cannot be used any more.
  ///
  /// - Complexity: O(*l* + *m* log *m*) in leaves and marks, as far as no mark reaches over very many leaves.
  mutating func paint(_ leaves: [Leaf]) {
    guard !marks.isEmpty else { return }
    var pieces: [Piece] = []
    var first = 0
    for leaf in leaves {
      while first < marks.count, marks[first].span.end <= leaf.span.start,
        isPassed(first, leaf.span.start)
      { first += 1 }
      // A leaf without marks is no piece: it only parts its neighbours, which are no siblings then.
      let over = over(leaf.span, from: first)
      if !over.isEmpty { cut(leaf, over, into: &pieces) }
    }
    var index = 0
    while index < pieces.count {
      var end = index + 1
      while end < pieces.count, pieces[end].marks == pieces[index].marks,
        cmark_node_next(pieces[end - 1].node) == pieces[end].node
      {
        end += 1
      }
      wrap(pieces[index..<end])
      index = end
    }
  }

  /// Marks are sorted by start, so an early one may be long: only those before the first that still reaches count as passed.
  private func isPassed(_ index: Int, _ offset: Int) -> Bool { marks[index].span.end <= offset }

  /// The marks that have a byte in common with a span, as indices, in order.
  private func over(_ span: TextSpan, from first: Int) -> [Int] {
    var result: [Int] = []
    var index = first
    while index < marks.count, marks[index].span.start < span.end {
      if marks[index].span.overlaps(span) { result.append(index) }
      index += 1
    }
    return result
  }

  /// Cuts a leaf at the borders of the marks over it; code and line breaks stay whole, under all marks that
  /// touch them.
  private func cut(_ leaf: Leaf, _ over: [Int], into pieces: inout [Piece]) {
    let borders = borders(of: over, in: leaf.span)
    guard leaf.canBeCut, borders.count > 2, let literal = cmark_node_get_literal(leaf.node) else {
      pieces.append(Piece(node: leaf.node, marks: over, isInLink: leaf.isInLink))
      return
    }
    let bytes = UnsafeBufferPointer(
      start: UnsafeRawPointer(literal).assumingMemoryBound(to: UInt8.self), count: leaf.span.count)
    for (low, high) in zip(borders, borders.dropFirst()) {
      guard let node = cmark_node_new(CMARK_NODE_TEXT) else { continue }
      setLiteral(node, bytes[low - leaf.span.start..<high - leaf.span.start])
      cmark_node_insert_before(leaf.node, node)
      let here = over.filter { marks[$0].span.start <= low && high <= marks[$0].span.end }
      if !here.isEmpty { pieces.append(Piece(node: node, marks: here, isInLink: leaf.isInLink)) }
    }
    cmark_node_unlink(leaf.node)
    cmark_node_free(leaf.node)
  }

  /// Where a span begins and ends and where marks do inside it, in order, each once.
  /// At least two; exactly two where marks cover the whole span.
  private func borders(of over: [Int], in span: TextSpan) -> [Int] {
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
      add(marks[mark].span.start)
      add(marks[mark].span.end)
    }
    return borders
  }

  // MARK: Elements

  /// Puts one element around siblings. It is a custom inline of libcmark's, whose two tags are printed as they
  /// are.
  private mutating func wrap(_ pieces: ArraySlice<Piece>) {
    guard let first = pieces.first, let element = cmark_node_new(CMARK_NODE_CUSTOM_INLINE) else {
      return
    }
    let new = first.marks.filter { anchored.insert($0).inserted }
    var enter = spare
    spare = []
    putOpeningTag(over: first, new, into: &enter)
    enter.withUnsafeBufferPointer { buffer in
      _ = buffer.withMemoryRebound(to: CChar.self) {
        cmark_node_set_on_enter(element, $0.baseAddress)
      }
    }
    spare = enter
    cmark_node_set_on_exit(element, first.isInLink ? "</mark>" : "</a>")
    cmark_node_insert_before(first.node, element)
    for piece in pieces { cmark_node_append_child(element, piece.node) }
  }
}

internal import CCmark
import Provenance

/// Draws marks into a tree: cuts text at their borders and wraps what lies under them in elements.
struct MarkPainter {
  private let marks: [TextMark]
  /// Marks whose anchor has been set.
  private var anchored: Set<Int> = []

  init(_ marks: [TextMark]) {
    self.marks = marks.sorted { $0.span < $1.span }
  }

  /// A piece of a leaf with the marks over it, as indices.
  private struct Piece {
    let node: OpaquePointer
    let marks: [Int]
    let isInLink: Bool
  }

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

  private func over(_ span: TextSpan, from first: Int) -> [Int] {
    var result: [Int] = []
    var index = first
    while index < marks.count, marks[index].span.start < span.end {
      if marks[index].span.overlaps(span) { result.append(index) }
      index += 1
    }
    return result
  }

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
  private func borders(of over: [Int], in span: TextSpan) -> [Int] {
    var borders = [span.start, span.end]
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

  private mutating func wrap(_ pieces: ArraySlice<Piece>) {
    guard let first = pieces.first, let element = cmark_node_new(CMARK_NODE_CUSTOM_INLINE) else {
      return
    }
    let new = first.marks.filter { anchored.insert($0).inserted }
    let enter = openingTag(over: first, new)
    enter.withUnsafeBufferPointer { buffer in
      _ = buffer.withMemoryRebound(to: CChar.self) {
        cmark_node_set_on_enter(element, $0.baseAddress)
      }
    }
    cmark_node_set_on_exit(element, first.isInLink ? "</mark>" : "</a>")
    cmark_node_insert_before(first.node, element)
    for piece in pieces { cmark_node_append_child(element, piece.node) }
  }

  /// The tag that opens an element over a piece, as a C string.
  ///
  /// - Parameter new: Marks that begin here; each has its anchor on the first element only.
  private func openingTag(over piece: Piece, _ new: [Int]) -> [UInt8] {
    var tag: [UInt8] = []
    tag.reserveCapacity(160)
    for mark in new.dropFirst() {
      Self.add("<span", to: &tag)
      Self.add(" id=\"", marks[mark].id, to: &tag)
      Self.add("></span>", to: &tag)
    }
    Self.add(piece.isInLink ? "<mark class=\"" : "<a class=\"", to: &tag)
    addClasses(of: piece.marks, to: &tag)
    if let mark = new.first { Self.add(" id=\"", marks[mark].id, to: &tag) }
    if !piece.isInLink,
      let inner = piece.marks.min(by: { marks[$0].span.count < marks[$1].span.count })
    {
      Self.add(" href=\"", marks[inner].href, to: &tag)
      // Only where a mark begins is it a stop for the keyboard: its other pieces lead to the same line.
      if new.isEmpty { Self.add(" tabindex=\"-1\"", to: &tag) }
      Self.add(" title=\"", marks[inner].label, to: &tag)
    }
    Self.add(">\0", to: &tag)
    return tag
  }

  /// Adds the classes of marks, each once, and the closing quotation mark.
  private func addClasses(of over: [Int], to tag: inout [UInt8]) {
    for (index, mark) in over.enumerated() {
      let name = marks[mark].className
      guard !over[..<index].contains(where: { marks[$0].className == name }) else { continue }
      if index > 0 { tag.append(0x20) }
      Self.addEscaped(name, to: &tag)
    }
    tag.append(UInt8(ascii: "\""))
  }

  // MARK: Bytes

  private static func add(_ text: StaticString, to tag: inout [UInt8]) {
    text.withUTF8Buffer { tag.append(contentsOf: $0) }
  }

  /// Adds an attribute whose name comes with its opening quotation mark.
  private static func add(_ name: StaticString, _ value: String, to tag: inout [UInt8]) {
    add(name, to: &tag)
    addEscaped(value, to: &tag)
    tag.append(UInt8(ascii: "\""))
  }

  private static func addEscaped(_ text: String, to tag: inout [UInt8]) {
    let isPlain = text.utf8.allSatisfy {
      $0 != 0x22 && $0 != 0x26 && $0 != 0x27 && $0 != 0x3C && $0 != 0x3E
    }
    if isPlain { return tag.append(contentsOf: text.utf8) }
    for byte in text.utf8 {
      switch byte {
      case UInt8(ascii: "&"): add("&amp;", to: &tag)
      case UInt8(ascii: "<"): add("&lt;", to: &tag)
      case UInt8(ascii: ">"): add("&gt;", to: &tag)
      case UInt8(ascii: "\""): add("&quot;", to: &tag)
      case UInt8(ascii: "'"): add("&#39;", to: &tag)
      default: tag.append(byte)
      }
    }
  }
}

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
      cut(leaf, over(leaf.span, from: first), into: &pieces)
    }
    var index = 0
    while index < pieces.count {
      var end = index + 1
      while end < pieces.count, pieces[end].marks == pieces[index].marks,
        cmark_node_next(pieces[end - 1].node) == pieces[end].node
      {
        end += 1
      }
      if !pieces[index].marks.isEmpty { wrap(pieces[index..<end]) }
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
    guard leaf.canBeCut, !over.isEmpty, let literal = cmark_node_get_literal(leaf.node) else {
      pieces.append(Piece(node: leaf.node, marks: over, isInLink: leaf.isInLink))
      return
    }
    var borders: Set<Int> = [leaf.span.start, leaf.span.end]
    for mark in over {
      for border in [marks[mark].span.start, marks[mark].span.end] where leaf.span.contains(border)
      { borders.insert(border) }
    }
    let sorted = borders.sorted()
    guard sorted.count > 2 else {
      pieces.append(Piece(node: leaf.node, marks: over, isInLink: leaf.isInLink))
      return
    }
    let bytes = UnsafeRawPointer(literal).assumingMemoryBound(to: UInt8.self)
    let copy = Array(UnsafeBufferPointer(start: bytes, count: leaf.span.count))
    for (low, high) in zip(sorted, sorted.dropFirst()) {
      guard let node = cmark_node_new(CMARK_NODE_TEXT) else { continue }
      setLiteral(node, copy[low - leaf.span.start..<high - leaf.span.start])
      cmark_node_insert_before(leaf.node, node)
      let here = over.filter { marks[$0].span.start <= low && high <= marks[$0].span.end }
      pieces.append(Piece(node: node, marks: here, isInLink: leaf.isInLink))
    }
    cmark_node_unlink(leaf.node)
    cmark_node_free(leaf.node)
  }

  // MARK: Elements

  private mutating func wrap(_ pieces: ArraySlice<Piece>) {
    guard let first = pieces.first, let element = cmark_node_new(CMARK_NODE_CUSTOM_INLINE) else {
      return
    }
    let name = first.isInLink ? "mark" : "a"
    let new = first.marks.filter { anchored.insert($0).inserted }
    var enter = ""
    for mark in new.dropFirst() { enter += "<span id=\"\(escaped(marks[mark].id))\"></span>" }
    var classes: [String] = []
    for mark in first.marks where !classes.contains(marks[mark].className) {
      classes.append(marks[mark].className)
    }
    enter += "<\(name) class=\"\(escaped(classes.joined(separator: " ")))\""
    if let mark = new.first { enter += " id=\"\(escaped(marks[mark].id))\"" }
    if !first.isInLink,
      let inner = first.marks.min(by: { marks[$0].span.count < marks[$1].span.count })
    {
      enter += " href=\"\(escaped(marks[inner].href))\""
      // Only where a mark begins is it a stop for the keyboard: its other pieces lead to the same line.
      if new.isEmpty { enter += " tabindex=\"-1\"" }
      enter += " title=\"\(escaped(marks[inner].label))\""
    }
    enter += ">"
    cmark_node_set_on_enter(element, enter)
    cmark_node_set_on_exit(element, "</\(name)>")
    cmark_node_insert_before(first.node, element)
    for piece in pieces { cmark_node_append_child(element, piece.node) }
  }

  private func escaped(_ text: String) -> String {
    var result = ""
    for scalar in text.unicodeScalars {
      switch scalar {
      case "&": result += "&amp;"
      case "<": result += "&lt;"
      case ">": result += "&gt;"
      case "\"": result += "&quot;"
      case "'": result += "&#39;"
      default: result.unicodeScalars.append(scalar)
      }
    }
    return result
  }
}

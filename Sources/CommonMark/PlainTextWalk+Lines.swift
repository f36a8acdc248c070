internal import CCmark
import Provenance

/// Paragraphs that are divided into their lines.
extension PlainTextWalk {
  /// Divides a paragraph of a pasted page, in the tree and in the text.
  ///
  /// - Returns: Whether it was one; then its lines are blocks.
  mutating func divide(_ node: OpaquePointer, _ kind: MarkdownBlock.Kind, from start: Int) -> Bool {
    let span = TextSpan(start, bytes.count)
    guard let starts = PastedLines.starts(in: span, of: bytes) else { return false }
    let first = leaves.partitioningIndex { $0.span.start >= start }
    var lines = starts[...]
    var divided: [MarkdownBlock] = []
    var kept: [Leaf] = []
    var end = span.end
    // From behind, so that each line is moved once.
    for leaf in leaves[first...].reversed() {
      while let line = lines.last, line > leaf.span.end { lines.removeLast() }
      // A line end inside emphasis parts nothing.
      guard lines.last == leaf.span.end, leaf.span.count == 1,
        cmark_node_parent(leaf.node) == node, let next = cmark_node_new(CMARK_NODE_PARAGRAPH)
      else {
        kept.append(leaf)
        continue
      }
      while let child = cmark_node_next(leaf.node) {
        cmark_node_unlink(child)
        cmark_node_append_child(next, child)
      }
      cmark_node_unlink(leaf.node)
      cmark_node_free(leaf.node)
      cmark_node_insert_after(node, next)
      divided.append(
        MarkdownBlock(kind: kind, isAside: isAside, span: TextSpan(leaf.span.end, end)))
      end = leaf.span.start
    }
    divided.append(MarkdownBlock(kind: kind, isAside: isAside, span: TextSpan(start, end)))
    leaves.replaceSubrange(first..., with: kept.reversed())
    blocks += divided.reversed()
    if let item = cmark_node_parent(node), cmark_node_get_type(item) == CMARK_NODE_ITEM {
      // The paragraphs of a tight list are set without a break between them.
      cmark_node_set_list_tight(cmark_node_parent(item), 0)
    }
    isPasted = true
    return true
  }
}

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
    var first = leaves.partitioningIndex { $0.span.start >= start }
    var paragraph = node
    var from = start
    for line in starts {
      while first < leaves.count, leaves[first].span.end < line { first += 1 }
      guard first < leaves.count, leaves[first].span == TextSpan(line - 1, line) else { continue }
      let lineEnd = leaves[first].node
      // A line end inside emphasis parts nothing.
      guard cmark_node_parent(lineEnd) == paragraph,
        let next = cmark_node_new(CMARK_NODE_PARAGRAPH)
      else { continue }
      leaves.remove(at: first)
      while let child = cmark_node_next(lineEnd) {
        cmark_node_unlink(child)
        cmark_node_append_child(next, child)
      }
      cmark_node_unlink(lineEnd)
      cmark_node_free(lineEnd)
      cmark_node_insert_after(paragraph, next)
      blocks.append(MarkdownBlock(kind: kind, isAside: isAside, span: TextSpan(from, line - 1)))
      paragraph = next
      from = line
    }
    blocks.append(MarkdownBlock(kind: kind, isAside: isAside, span: TextSpan(from, span.end)))
    if let item = cmark_node_parent(node), cmark_node_get_type(item) == CMARK_NODE_ITEM {
      // The paragraphs of a tight list are set without a break between them.
      cmark_node_set_list_tight(cmark_node_parent(item), 0)
    }
    isPasted = true
    return true
  }
}

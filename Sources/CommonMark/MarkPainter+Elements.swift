internal import CCmark

/// The elements that marks are drawn with, in the tree.
extension MarkPainter {
  /// Makes a run a link with the start tag that stands in `tag`.
  mutating func putLink(around run: SiblingRun) {
    _ = wrap(run, "</a>")
    for index in run.pieces { pieces[index].isInLink = true }
  }

  /// Puts one element around siblings, with the start tag that stands in `tag`.
  func wrap(_ run: SiblingRun, _ end: String) -> OpaquePointer? {
    guard let element = element(end) else { return nil }
    cmark_node_insert_before(run.first, element)
    var node: OpaquePointer? = run.first
    while let current = node {
      node = current == run.last ? nil : cmark_node_next(current)
      cmark_node_append_child(element, current)
    }
    return element
  }

  /// A custom inline of libcmark's, whose two tags are printed as they are; the first stands in `tag`.
  private func element(_ end: String) -> OpaquePointer? {
    let element = cmark_node_new(CMARK_NODE_CUSTOM_INLINE)
    tag.withUnsafeBufferPointer { buffer in
      _ = buffer.withMemoryRebound(to: CChar.self) {
        cmark_node_set_on_enter(element, $0.baseAddress)
      }
    }
    cmark_node_set_on_exit(element, end)
    return element
  }

  /// Puts the link that stands in `tag` at the end of a `<mark>`, or behind the link that this stands in.
  func addWordlessLink(to mark: OpaquePointer) {
    var around: OpaquePointer?
    var node = cmark_node_parent(mark)
    while let current = node {
      let start = cmark_node_get_on_enter(current).map { $0[1] == 0x61 && $0[2] == 0x20 }
      if cmark_node_get_type(current) == CMARK_NODE_LINK || start ?? false { around = current }
      node = cmark_node_parent(current)
    }
    guard let link = element("</a>") else { return }
    if let around {
      cmark_node_insert_after(around, link)
    } else {
      cmark_node_append_child(mark, link)
    }
  }
}

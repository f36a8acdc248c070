internal import CCmark

/// Where a document's links lead.
extension MarkdownDocument {
  /// Lets links lead elsewhere when they are drawn; the text stays as it is.
  ///
  /// - Parameter address: Asked for each link with its address as written; nil leaves it alone.
  /// - Complexity: O(*n*) in the nodes.
  public borrowing func relink(_ address: (String) -> String?) {
    guard let iterator = cmark_iter_new(root) else { return }
    defer { cmark_iter_free(iterator) }
    while true {
      let event = cmark_iter_next(iterator)
      if event == CMARK_EVENT_DONE { return }
      guard event == CMARK_EVENT_ENTER, let node = cmark_iter_get_node(iterator),
        cmark_node_get_type(node) == CMARK_NODE_LINK, let url = cmark_node_get_url(node),
        let other = address(String(cString: url))
      else { continue }
      cmark_node_set_url(node, other)
    }
  }
}

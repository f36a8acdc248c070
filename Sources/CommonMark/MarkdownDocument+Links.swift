internal import CCmark

/// Where a document's links lead.
extension MarkdownDocument {
  /// Lets links lead elsewhere when they are drawn; the text stays as it is.
  ///
  /// - Parameter address: Asked for each link with its address as written; nil leaves it alone.
  /// - Complexity: O(*n*) in the nodes.
  public borrowing func relink(_ address: (String) -> String?) {
    NodeWalk.forEach(from: root) { node in
      guard cmark_node_get_type(node) == CMARK_NODE_LINK, let url = cmark_node_get_url(node),
        let other = address(String(cString: url))
      else { return }
      cmark_node_set_url(node, other)
    }
  }
}

internal import CCmark

/// Elements that CommonMark has no sign for, as nodes that libcmark prints as they are told.
///
/// Their tags are ours, word for word; of an article they hold nothing but an address, which libcmark checks and escapes.
enum DrawnElement {
  /// An element that holds blocks, or the words of a cell.
  static func block(_ name: StaticString) -> OpaquePointer {
    custom(CMARK_NODE_CUSTOM_BLOCK, "<\(name)>", "</\(name)>")
  }

  /// An element in a line.
  static func inline(_ name: StaticString) -> OpaquePointer {
    custom(CMARK_NODE_CUSTOM_INLINE, "<\(name)>", "</\(name)>")
  }

  /// A node with two tags, or with one and an empty one.
  static func custom(_ type: cmark_node_type, _ enter: String, _ exit: String) -> OpaquePointer {
    guard let node = cmark_node_new(type) else {
      preconditionFailure("there is memory for a node")
    }
    cmark_node_set_on_enter(node, enter)
    cmark_node_set_on_exit(node, exit)
    return node
  }

  /// A link; libcmark leaves an address out that would run a script.
  static func link(to address: some Collection<UInt8>) -> OpaquePointer? {
    let node = cmark_node_new(CMARK_NODE_LINK)
    cmark_node_set_url(node, String(decoding: address, as: UTF8.self))
    return node
  }
}

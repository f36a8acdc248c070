internal import CCmark

/// Pictures from the web as links to them.
extension MarkdownDocument {
  /// Puts a link in the place of each picture, with its alternative text, or its address where it has none; words alone where it
  /// stands in a link already.
  ///
  /// A picture in the alternative text of another is words of it.
  ///
  /// - Complexity: O(*n*) in the nodes.
  borrowing func linkPictures() {
    guard let iterator = cmark_iter_new(root) else { return }
    var pictures: [OpaquePointer] = []
    var open: OpaquePointer?
    while true {
      let event = cmark_iter_next(iterator)
      if event == CMARK_EVENT_DONE { break }
      guard let node = cmark_iter_get_node(iterator),
        cmark_node_get_type(node) == CMARK_NODE_IMAGE
      else { continue }
      if event == CMARK_EVENT_EXIT, node == open {
        open = nil
      } else if event == CMARK_EVENT_ENTER, open == nil {
        open = node
        pictures.append(node)
      }
    }
    cmark_iter_free(iterator)
    // Only now: the iterator must not meet a node that is gone.
    for picture in pictures { replace(picture) }
  }

  private borrowing func replace(_ picture: OpaquePointer) {
    guard let words = cmark_node_new(CMARK_NODE_TEXT),
      let url = cmark_node_get_url(picture).map({ String(cString: $0) })
    else { return }
    let alternative = Self.alternative(of: picture)
    setLiteral(words, alternative.contains { $0 > 0x20 } ? alternative : Array(url.utf8))
    if Self.isInLink(picture) {
      cmark_node_insert_before(picture, words)
    } else if let link = DrawnElement.link(to: url.utf8) {
      cmark_node_append_child(link, words)
      cmark_node_insert_before(picture, link)
    }
    cmark_node_unlink(picture)
    cmark_node_free(picture)
  }

  /// The words of a picture's alternative text, those of pictures in it too.
  static func alternative(of picture: OpaquePointer) -> [UInt8] {
    var words: [UInt8] = []
    NodeWalk.forEach(from: picture) { node in
      switch cmark_node_get_type(node) {
      case CMARK_NODE_TEXT, CMARK_NODE_CODE:
        if let literal = cmark_node_get_literal(node) { words += PlainTextWalk.words(literal) }
      case CMARK_NODE_SOFTBREAK, CMARK_NODE_LINEBREAK: words.append(0x20)
      default: break
      }
    }
    return words
  }

  private static func isInLink(_ picture: OpaquePointer) -> Bool {
    var node = cmark_node_parent(picture)
    while let current = node {
      if cmark_node_get_type(current) == CMARK_NODE_LINK { return true }
      node = cmark_node_parent(current)
    }
    return false
  }
}

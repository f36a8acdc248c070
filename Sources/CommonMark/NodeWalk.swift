internal import CCmark

/// Going through libcmark's tree.
enum NodeWalk {
  /// Gives a node and those below it, each once, in the order in which they begin.
  ///
  /// Nothing may be taken out or put in on the way, as the iterator would meet a node that is gone.
  static func forEach(from root: OpaquePointer, _ body: (OpaquePointer) -> Void) {
    guard let iterator = cmark_iter_new(root) else { return }
    defer { cmark_iter_free(iterator) }
    while true {
      let event = cmark_iter_next(iterator)
      if event == CMARK_EVENT_DONE { return }
      if event == CMARK_EVENT_ENTER, let node = cmark_iter_get_node(iterator) { body(node) }
    }
  }
}

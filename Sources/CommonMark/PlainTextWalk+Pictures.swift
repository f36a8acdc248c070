internal import CCmark
import Provenance

/// Pictures, and what stands in their place.
extension PlainTextWalk {
  /// Counts a picture, whose words are no text of the article, or takes it for its caption.
  mutating func image(_ node: OpaquePointer, isEntering: Bool) {
    if isEntering, images == 0, let address = cmark_node_get_url(node).map(Self.words),
      !SafeAddress.holds(address)
    {
      tell(.address, bracket)
    }
    if isEntering, images == 0, isCaptionInPlace(of: node) {
      captioned = node
      isAltCaption = true
    } else if !isEntering, node == captioned {
      captioned = nil
      replace(node)
    } else {
      images += isEntering ? 1 : -1
      if !isEntering {
        if isShown(node) { notePicture() } else { removed.append(node) }
      }
    }
  }

  /// Notes that a picture is drawn.
  mutating func notePicture() {
    isDrawn = true
    hasPictures = true
  }

  /// A picture is shown when its address leads to the web; its alternative text is no text of the article.
  /// Any other address leads to a file beside the article, and only pages are published.
  private func isShown(_ image: OpaquePointer) -> Bool {
    guard let address = cmark_node_get_url(image) else { return false }
    return Self.isOnTheWeb(Self.words(address))
  }

  /// Whether an address begins with http or https, in any case, and nobody's name stands before the host.
  static func isOnTheWeb(_ address: some Sequence<UInt8>) -> Bool {
    let start = address.prefix(8).map { $0 | 0x20 }
    guard SafeAddress.holds(Array(address)) else { return false }
    return start.starts(with: "https://".utf8.map { $0 | 0x20 })
      || start.starts(with: "http://".utf8.map { $0 | 0x20 })
  }

  /// Whether a picture that cannot be shown is a paragraph by itself, and its alternative text says in words what
  /// it shows: at least two, and no caption behind it says it anyway.
  private func isCaptionInPlace(of image: OpaquePointer) -> Bool {
    guard !isShown(image), var node = cmark_node_parent(image), isAlone(image) else { return false }
    if cmark_node_get_type(node) == CMARK_NODE_LINK {
      guard isAlone(node), let parent = cmark_node_parent(node) else { return false }
      node = parent
    }
    guard cmark_node_get_type(node) == CMARK_NODE_PARAGRAPH else { return false }
    if let next = cmark_node_next(node), cmark_node_get_type(next) == CMARK_NODE_PARAGRAPH,
      ParagraphLayout(next).isEmphasised
    {
      return false
    }
    guard let words = cmark_node_first_child(image), cmark_node_get_type(words) == CMARK_NODE_TEXT,
      let literal = cmark_node_get_literal(words)
    else { return false }
    let text = Self.words(literal)
    return text.contains(0x20) && text.contains { ($0 | 0x20) &- 0x61 < 26 || $0 >= 0x80 }
  }

  private func isAlone(_ node: OpaquePointer) -> Bool {
    cmark_node_next(node) == nil && cmark_node_previous(node) == nil
  }

  /// Puts the alternative text, in emphasis, in a picture's place.
  private mutating func replace(_ image: OpaquePointer) {
    guard let words = cmark_node_new(CMARK_NODE_EMPH) else { return }
    while let child = cmark_node_first_child(image) {
      cmark_node_unlink(child)
      cmark_node_append_child(words, child)
    }
    cmark_node_insert_before(image, words)
    removed.append(image)
  }
}

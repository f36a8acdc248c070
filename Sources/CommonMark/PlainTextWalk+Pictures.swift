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
    if isEntering, images == 0 {
      if isLocal(node) {
        note(node, isPicture: true, at: bracket)
      } else if isShown(node), !Self.hasWords(node) {
        noteAside(node, isPicture: true)
      }
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
        if isShown(node) {
          notePicture()
        } else if images == 0, hidden == nil, isLocal(node) {
          noteLocalPicture()
        } else {
          removed.append(node)
        }
      }
    }
  }

  /// Whether a picture or link leads to a file of the content folder, as far as its address tells.
  func isLocal(_ node: OpaquePointer) -> Bool {
    guard let address = cmark_node_get_url(node).map(Self.words) else { return false }
    return LinkedFile.isLocal(address) && SafeAddress.holds(address)
  }

  /// Notes a file that is shown or led to.
  ///
  /// - Parameter offset: Of its sign in what libcmark read.
  mutating func note(_ node: OpaquePointer, isPicture: Bool, at offset: Int) {
    guard hidden == nil, let address = cmark_node_get_url(node) else { return }
    files.append(
      LinkedFile(
        address: String(cString: address), isPicture: isPicture,
        offset: prepared.fileOffset(of: offset), hasWords: !isPicture || Self.hasWords(node)))
  }

  /// Notes what leads to no file and is looked at by who checks the article only.
  mutating func noteAside(_ node: OpaquePointer, isPicture: Bool) {
    guard hidden == nil, let address = cmark_node_get_url(node) else { return }
    asides.append(
      LinkedFile(
        address: String(cString: address), isPicture: isPicture,
        offset: prepared.fileOffset(of: bracket), hasWords: !isPicture))
  }

  /// Whether a picture has an alternative text.
  private static func hasWords(_ picture: OpaquePointer) -> Bool {
    MarkdownDocument.alternative(of: picture).contains { $0 > 0x20 }
  }

  /// Notes that a picture stays in the tree that is drawn where its file stands in the site.
  mutating func noteLocalPicture() {
    hasLocalPictures = true
    isDrawnLocally = true
  }

  /// Notes that a picture is drawn.
  mutating func notePicture() {
    isDrawn = true
    hasPictures = true
  }

  /// A picture is shown when its address leads to the web; its alternative text is no text of the article.
  /// One that leads to a file of the content folder may be shown, too, but the text is the same in any case.
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

  /// Puts the alternative text, in emphasis, in a picture's place. A picture of the content folder stays beside it and knows it: where it
  /// is drawn the words go.
  private mutating func replace(_ image: OpaquePointer) {
    guard let words = cmark_node_new(CMARK_NODE_EMPH) else { return }
    while let child = cmark_node_first_child(image) {
      cmark_node_unlink(child)
      cmark_node_append_child(words, child)
    }
    cmark_node_insert_before(image, words)
    guard hidden == nil, isLocal(image) else { return removed.append(image) }
    cmark_node_set_user_data(image, UnsafeMutableRawPointer(words))
    noteLocalPicture()
  }
}

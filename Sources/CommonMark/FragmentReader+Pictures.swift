internal import CCmark
import HTML
import Provenance

/// Pictures.
extension FragmentReader {
  /// A picture from the web is shown. Of another its alternative text is the caption, which goes where the picture stands in the site.
  mutating func addPicture(_ index: Int) {
    guard let address = tree.attribute(.src, of: index) else { return }
    let words = tree.attribute(.alt, of: index) ?? []
    guard PlainTextWalk.isOnTheWeb(address) else {
      if rowStart == nil { addLocalPicture(address, words, index) }
      return
    }
    if rowStart == nil { beginBlock() }
    guard paragraph != nil, let image = picture(address, words) else { return }
    addSpace()
    cmark_node_append_child(inlineParent(), image)
    hasPictures = true
  }

  private func picture(_ address: ArraySlice<UInt8>, _ words: ArraySlice<UInt8>) -> OpaquePointer? {
    guard let image = cmark_node_new(CMARK_NODE_IMAGE) else { return nil }
    cmark_node_set_url(image, String(decoding: address, as: UTF8.self))
    if !words.isEmpty, let text = cmark_node_new(CMARK_NODE_TEXT) {
      setLiteral(text, words)
      cmark_node_append_child(image, text)
    }
    return image
  }

  /// Adds a picture that is drawn where its file stands in the site; the text is the same in any case.
  private mutating func addLocalPicture(
    _ address: ArraySlice<UInt8>, _ words: ArraySlice<UInt8>, _ index: Int
  ) {
    let caption = paragraph == nil ? addCaption(words, index) : nil
    guard LinkedFile.isLocal(address), SafeAddress.holds(Array(address)),
      let image = picture(address, words)
    else { return }
    localFiles.append(index)
    hasLocalPictures = true
    if let caption {
      cmark_node_set_user_data(image, UnsafeMutableRawPointer(caption))
      cmark_node_insert_after(caption, image)
    } else if let node = paragraph {
      cmark_node_append_child(node, image)
    } else {
      beginBlock()
      guard let node = paragraph else { return cmark_node_free(image) }
      cmark_node_append_child(node, image)
      if cmark_node_get_type(node) == CMARK_NODE_PARAGRAPH {
        cmark_node_set_user_data(node, UnsafeMutableRawPointer(node))
      }
      endBlock()
    }
  }

  /// Adds an alternative text of two words and more as a block beside the text, unless the picture has a caption.
  /// It must stand in the tag as it is, without entities, so that it leads back to the file.
  ///
  /// - Returns: The words in emphasis; nil where none were added.
  private mutating func addCaption(_ words: ArraySlice<UInt8>, _ index: Int) -> OpaquePointer? {
    guard words.contains(0x20), words.contains(where: { ($0 | 0x20) &- 0x61 < 26 || $0 >= 0x80 }),
      !words.contains(where: { $0 < 0x20 }), !hasCaption(index), let place = place(of: words, index)
    else { return nil }
    beginBlock()
    guard let node = paragraph, let emphasis = cmark_node_new(CMARK_NODE_EMPH),
      let text = cmark_node_new(CMARK_NODE_TEXT)
    else { return nil }
    setLiteral(text, words)
    cmark_node_append_child(emphasis, text)
    cmark_node_append_child(node, emphasis)
    let span = TextSpan(start + bytes.count, start + bytes.count + words.count)
    leaves.append(Leaf(node: text, span: span, canBeCut: true, isInLink: false))
    stretches.append(OffsetMap.Stretch(text: span.start, file: place, count: words.count))
    bytes += words
    endBlock(isAside: true)
    return emphasis
  }

  /// Whether the figure around a picture has a caption of its own.
  private func hasCaption(_ index: Int) -> Bool {
    guard let figure = open.last(where: { $0.tag == .figure }) else { return false }
    return tree.descendants(of: figure.node).contains { tree.nodes[$0].tag == .figcaption }
  }

  /// Where the value of an attribute stands in its tag; nil where it is written otherwise.
  private func place(of words: ArraySlice<UInt8>, _ index: Int) -> Int? {
    let start = tree.place(ofTag: index)
    guard start < page.count, page[start] == UInt8(ascii: "<"),
      let end = page[start...].firstIndex(of: UInt8(ascii: ">"))
    else { return nil }
    var at = start
    while at + words.count <= end {
      if page[at] == words[words.startIndex], page[at..<at + words.count].elementsEqual(words),
        "\"'".utf8.contains(page[at - 1])
      {
        return at
      }
      at += 1
    }
    return nil
  }
}

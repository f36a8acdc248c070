internal import CCmark
import Glibc

/// Files of the content folder that the article shows or leads to.
extension MarkdownDocument {
  /// Draws the pictures that stand in the site, lets links lead to the files that do, and takes the other pictures out.
  ///
  /// A picture that is drawn needs no caption made of its alternative text; one that is not leaves that in its place, where the walk
  /// has put it. A paragraph that would show nothing goes too.
  ///
  /// - Parameter files: By the addresses as written.
  borrowing func placeFiles(_ files: [String: PlacedFile]) {
    var pictures: [OpaquePointer] = []
    var paragraphs: [OpaquePointer] = []
    NodeWalk.forEach(from: root) { node in
      switch cmark_node_get_type(node) {
      case CMARK_NODE_IMAGE where Self.isLocal(node): pictures.append(node)
      case CMARK_NODE_PARAGRAPH where cmark_node_get_user_data(node) != nil:
        paragraphs.append(node)
      case CMARK_NODE_LINK where !files.isEmpty:
        let file = cmark_node_get_url(node).flatMap { files[String(cString: $0)] }
        if let file { cmark_node_set_url(node, file.address) }
      default: break
      }
    }
    // Only now: the iterator must not meet a node that is gone.
    var shown: Set<OpaquePointer> = []
    for picture in pictures {
      let file = cmark_node_get_url(picture).flatMap { files[String(cString: $0)] }
      if let file {
        if let paragraph = Self.paragraph(of: picture) { shown.insert(paragraph) }
        draw(picture, file)
      }
      cmark_node_unlink(picture)
      cmark_node_free(picture)
    }
    for paragraph in paragraphs where !shown.contains(paragraph) {
      cmark_node_unlink(paragraph)
      cmark_node_free(paragraph)
    }
  }

  /// Whether a picture is one of the content folder, and no words of another picture's.
  private static func isLocal(_ picture: OpaquePointer) -> Bool {
    guard let address = cmark_node_get_url(picture).map(PlainTextWalk.words),
      LinkedFile.isLocal(address)
    else { return false }
    var node = cmark_node_parent(picture)
    while let current = node {
      if cmark_node_get_type(current) == CMARK_NODE_IMAGE { return false }
      node = cmark_node_parent(current)
    }
    return true
  }

  private static func paragraph(of picture: OpaquePointer) -> OpaquePointer? {
    var node = cmark_node_parent(picture)
    while let current = node, cmark_node_get_type(current) != CMARK_NODE_PARAGRAPH {
      node = cmark_node_parent(current)
    }
    return node
  }

  /// Puts an element in a picture's place, and takes its caption away where that is its alternative text.
  private borrowing func draw(_ picture: OpaquePointer, _ file: PlacedFile) {
    let caption = cmark_node_get_user_data(picture).map { OpaquePointer($0) }
    var tag: [UInt8] = Array("<img src=\"".utf8)
    MarkTags.addEscaped(file.address, to: &tag)
    tag += "\" alt=\"".utf8
    let words = Self.alternative(of: caption ?? picture)
    MarkTags.addEscaped(String(decoding: words, as: UTF8.self), to: &tag)
    if let title = cmark_node_get_title(picture), title[0] != 0 {
      tag += "\" title=\"".utf8
      MarkTags.addEscaped(String(cString: title), to: &tag)
    }
    if let size = file.size {
      tag += "\" width=\"\(size.width)\" height=\"\(size.height)".utf8
    }
    tag += "\">".utf8
    let element = DrawnElement.custom(
      CMARK_NODE_CUSTOM_INLINE, String(decoding: tag, as: UTF8.self), "")
    cmark_node_insert_before(picture, element)
    if let caption {
      cmark_node_unlink(caption)
      cmark_node_free(caption)
    }
  }
}

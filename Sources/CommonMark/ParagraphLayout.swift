internal import CCmark

/// What a paragraph is made of: a picture and its caption, or nothing but words in emphasis.
///
/// In Markdown a caption has no mark of its own. People write it in the line below the picture, or in emphasis:
/// `![](boat.jpg) *The boat at Holm.*`.
struct ParagraphLayout {
  /// Whether it begins with a picture.
  /// White space may stand around it; words before it make it a picture in a sentence.
  private(set) var opensWithPicture = false
  /// Whether a line break stands behind that picture.
  private(set) var hasOwnLines = false
  /// Whether all words are set in one emphasis.
  /// A picture may stand before them; strong emphasis does not count.
  private(set) var isEmphasised = false

  /// Longer words below a picture are the story's.
  /// In bytes of the plain text.
  private static let longestCaption = 300

  /// Looks at the children of a `cmark_node` only: pictures and breaks first, then one emphasis and nothing
  /// behind it.
  init(_ paragraph: OpaquePointer) {
    var child = cmark_node_first_child(paragraph)
    while let node = child, Self.isPicture(node) || opensWithPicture && Self.isSpace(node) {
      if Self.isPicture(node) { opensWithPicture = true }
      if Self.isBreak(node) { hasOwnLines = true }
      child = cmark_node_next(node)
    }
    guard let words = child, cmark_node_get_type(words) == CMARK_NODE_EMPH else { return }
    var behind = cmark_node_next(words)
    while let node = behind, Self.isSpace(node) { behind = cmark_node_next(node) }
    isEmphasised = behind == nil
  }

  /// Whether its words say what a picture shows: short lines below it in the same paragraph, or emphasis beside it or in the
  /// paragraph behind it.
  ///
  /// - Parameters:
  ///   - length: Bytes of the paragraph's plain text.
  ///   - isBehindPicture: Whether the paragraph before was nothing but a picture.
  func isCaption(ofLength length: Int, isBehindPicture: Bool) -> Bool {
    guard length <= Self.longestCaption else { return false }
    if opensWithPicture { return hasOwnLines || isEmphasised }
    return isBehindPicture && isEmphasised
  }

  /// A picture, perhaps as a link.
  /// The link must hold nothing else.
  private static func isPicture(_ node: OpaquePointer) -> Bool {
    let type = cmark_node_get_type(node)
    if type == CMARK_NODE_IMAGE { return true }
    guard type == CMARK_NODE_LINK, let inner = cmark_node_first_child(node) else { return false }
    return cmark_node_get_type(inner) == CMARK_NODE_IMAGE && cmark_node_next(inner) == nil
  }

  private static func isBreak(_ node: OpaquePointer) -> Bool {
    let type = cmark_node_get_type(node)
    return type == CMARK_NODE_SOFTBREAK || type == CMARK_NODE_LINEBREAK
  }

  /// A line break, or nothing but white space.
  private static func isSpace(_ node: OpaquePointer) -> Bool {
    if isBreak(node) { return true }
    guard cmark_node_get_type(node) == CMARK_NODE_TEXT, let words = cmark_node_get_literal(node)
    else { return false }
    var index = 0
    while words[index] == 0x20 || words[index] == 0x09 { index += 1 }
    return words[index] == 0
  }
}

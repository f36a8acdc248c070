/// What is open while a template is read: the template itself, a section, a call of a parent, a block.
///
/// Frames stand on the parser's stack. What is read goes into the innermost one, and becomes a node of the one around
/// when its closing tag comes.
struct TemplateFrame {
  /// What was opened; `root` is the template itself, which no tag closes.
  enum Kind {
    case root, section, inverted, parent, block

    /// The sign of its tag, for messages.
    var sign: String {
      switch self {
      case .root, .section: "#"
      case .inverted: "^"
      case .parent: "<"
      case .block: "$"
      }
    }
  }

  var kind = Kind.root
  /// What its closing tag must name.
  var name = ""
  /// Of its opening tag.
  var offset = 0
  /// What has been read in it; stays empty in a call of a parent, in which only blocks count.
  var nodes: [Template.Node] = []
  /// Of a call of a parent and of a block: the white space before its tag.
  var indent: [UInt8] = []
  /// Whether the block's tag is followed by the end of its line.
  var opensLine = false
  /// Of a call of a parent and of a block: whether something stands before or behind its tag on the line.
  var isInline = false
  /// The blocks that a call of a parent fills, in the order of the file.
  var blocks: [Template.Block] = []
}

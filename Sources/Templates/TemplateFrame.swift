/// What is open while a template is read: the template itself, a section, a call of a parent, a block.
struct TemplateFrame {
  enum Kind {
    case root, section, inverted, parent, block

    /// The sign of its tag.
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
  var name = ""
  var offset = 0
  var nodes: [Template.Node] = []
  var indent: [UInt8] = []
  /// Whether the block's tag is followed by the end of its line.
  var opensLine = false
  var isInline = false
  var blocks: [Template.Block] = []
}

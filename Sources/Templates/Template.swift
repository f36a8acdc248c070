import Provenance

/// A compiled template.
struct Template: Sendable {
  let path: String
  let text: SourceText
  let nodes: [Node]

  indirect enum Node: Sendable {
    /// Bytes printed as they are.
    case literal([UInt8])
    /// A line of the template begins: the indentation of the partials around is printed.
    case lineStart
    case value(Name, Escaping)
    case section(Name, [Node])
    case inverted(Name, [Node])
    case partial(Call)
    case parent(Call, blocks: [Block])
    case block(Block)
  }

  /// A name in a tag, split at its dots; no parts for the implicit iterator `.`.
  struct Name: Sendable {
    let parts: [String]
    let offset: Int
    /// Whether the template asks for it unescaped.
    var isRaw = false
  }

  /// A call of another template, with the white space before a call that stands alone on its line.
  struct Call: Sendable {
    let name: String
    let indent: [UInt8]
    let offset: Int
  }

  /// A place that a child may fill, or what a child fills it with.
  struct Block: Sendable {
    let name: String
    /// Default content, or the child's, without the indentation that all its lines share.
    var body: [Node]
    /// What is put before each line where the block stands.
    var indent: [UInt8]
    /// Whether something stands before the block on its line, so that the first line is indented already.
    let isInline: Bool
    let offset: Int
  }
}

import Provenance

/// A compiled template: what one file says, as a tree. `TemplateChecker` goes through it, and `ProgramBuilder` makes it flat.
///
/// Offsets in it are bytes of `text`, at the opening mark of a tag, and are there for messages only.
struct Template: Sendable {
  /// As messages show it.
  let path: String
  /// The file, for lines and columns. Bytes that are no UTF-8 have been replaced.
  let text: SourceText
  let nodes: [Node]

  /// A piece of a template.
  indirect enum Node: Sendable {
    /// Bytes printed as they are: at most one line, its line feed included.
    case literal([UInt8])
    /// A line of the template begins: the indentation of the partials around is printed.
    case lineStart
    /// `{{name}}`, or `{{{name}}}` and `{{&name}}`, which escape nothing.
    case value(Name)
    /// `{{#name}}...{{/name}}`: once for each item of a list, once for any other value that is shown.
    case section(Name, [Node])
    /// `{{^name}}...{{/name}}`: once where the section of the name would not be shown.
    case inverted(Name, [Node])
    /// `{{>name}}`: another template, filled with the same values.
    case partial(Call)
    /// `{{<name}}...{{/name}}`: another template, with some of its blocks filled. What stands beside the blocks is not
    /// kept.
    case parent(Call, blocks: [Block])
    /// `{{$name}}...{{/name}}` outside a call of a parent: printed as it is, unless a child fills it.
    case block(Block)
  }

  /// A name in a tag, split at its dots; no parts for the implicit iterator `.`.
  ///
  /// `{{speaker.name}}` has two: the first is looked for from the innermost section outwards, the second strictly below
  /// it.
  struct Name: Sendable {
    let parts: [String]
    let offset: Int
    /// Whether the template asks for it unescaped.
    var isRaw = false
  }

  /// A call of another template, with the white space before a call that stands alone on its line.
  struct Call: Sendable {
    /// With or without its ending.
    let name: String
    /// Spaces and tabs that are put before each of the called template's lines; empty for a call in the middle of a
    /// line.
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

/// The white space that the lines of a block share.
///
/// A block is indented by the place where it stands, not by the place where its words are written: a child that writes
/// its block four spaces in, and a parent that has the place two spaces in, give lines two spaces in. So the block's
/// own indentation is taken off here, and the place's put on when it is filled.
enum Indentation {
  /// That of the first line: spaces and tabs, or none where the first line begins with a value or a section.
  static func first(of nodes: [Template.Node]) -> [UInt8] {
    for node in nodes {
      switch node {
      case .lineStart: continue
      case .literal(let bytes): return Array(bytes.prefix { $0 == 0x20 || $0 == 0x09 })
      case .block(let block): return block.isInline ? [] : block.indent
      case .partial(let call), .parent(let call, _): return call.indent
      default: return []
      }
    }
    return []
  }

  /// Takes up to `count` bytes of white space from the beginning of every line. A line that has less loses what it has.
  ///
  /// Lines inside sections are shortened too. Calls and inner blocks hold their indentation as a value, which is
  /// shortened instead; what an inner block holds has lost its indentation already.
  static func remove(_ count: Int, from nodes: [Template.Node]) -> [Template.Node] {
    guard count > 0 else { return nodes }
    var result: [Template.Node] = []
    var isAtLineStart = false
    for node in nodes {
      switch node {
      case .lineStart: result.append(node)
      case .literal(let bytes) where isAtLineStart:
        let space = bytes.prefix(count).prefix { $0 == 0x20 || $0 == 0x09 }.count
        result.append(.literal(Array(bytes.dropFirst(space))))
      case .section(let name, let inner): result.append(.section(name, remove(count, from: inner)))
      case .inverted(let name, let inner):
        result.append(.inverted(name, remove(count, from: inner)))
      case .block(var block):
        block.indent = Array(block.indent.dropFirst(count))
        result.append(.block(block))
      case .partial(let call): result.append(.partial(shortened(call, count)))
      case .parent(let call, let blocks):
        result.append(.parent(shortened(call, count), blocks: blocks))
      default: result.append(node)
      }
      if case .lineStart = node { isAtLineStart = true } else { isAtLineStart = false }
    }
    return result
  }

  /// The call with `count` bytes less before it, or as many as it has.
  private static func shortened(_ call: Template.Call, _ count: Int) -> Template.Call {
    Template.Call(name: call.name, indent: Array(call.indent.dropFirst(count)), offset: call.offset)
  }
}

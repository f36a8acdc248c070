/// The white space that the lines of a block share.
enum Indentation {
  /// That of the first line.
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

  /// Takes up to `count` bytes of white space from the beginning of every line.
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

  private static func shortened(_ call: Template.Call, _ count: Int) -> Template.Call {
    Template.Call(name: call.name, indent: Array(call.indent.dropFirst(count)), offset: call.offset)
  }
}

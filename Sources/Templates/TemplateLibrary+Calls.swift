/// What templates call.
extension TemplateLibrary {
  /// The names of some templates and of all that they call, themselves or through others, with their endings: what they print depends
  /// on these files and on no others. Those that are missing are left out.
  public func closure(of names: [String]) -> Set<String> {
    var found: Set<String> = []
    var waiting = names
    while let name = waiting.popLast() {
      guard let key = key(of: name), let template = templates[key], found.insert(key).inserted
      else { continue }
      Self.addCalls(in: template.nodes, to: &waiting)
    }
    return found
  }

  private static func addCalls(in nodes: [Template.Node], to names: inout [String]) {
    for node in nodes {
      switch node {
      case .literal, .lineStart, .value: break
      case .section(_, let nodes), .inverted(_, let nodes): addCalls(in: nodes, to: &names)
      case .partial(let call): names.append(call.name)
      case .parent(let call, let blocks):
        names.append(call.name)
        for block in blocks { addCalls(in: block.body, to: &names) }
      case .block(let block): addCalls(in: block.body, to: &names)
      }
    }
  }

  /// The names of all blocks that a template has, itself or through what it calls.
  func blockNames(of name: String) -> Set<String> {
    var found: Set<String> = []
    for key in closure(of: [name]) {
      templates[key].map { Self.addBlocks(in: $0.nodes, to: &found) }
    }
    return found
  }

  private static func addBlocks(in nodes: [Template.Node], to names: inout Set<String>) {
    for node in nodes {
      switch node {
      case .literal, .lineStart, .value, .partial: break
      case .section(_, let nodes), .inverted(_, let nodes): addBlocks(in: nodes, to: &names)
      case .parent(_, let blocks): for block in blocks { addBlocks(in: block.body, to: &names) }
      case .block(let block):
        names.insert(block.name)
        addBlocks(in: block.body, to: &names)
      }
    }
  }
}

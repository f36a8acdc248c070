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
}

/// Fills templates. An unknown name prints nothing here: `TemplateChecker` has told of it before.
struct TemplateRenderer {
  let library: TemplateLibrary
  var output: [UInt8]
  private var indent: [UInt8] = []
  /// What children fill blocks with; the outermost child comes first.
  private var overrides: [[Template.Block]] = []
  private var depth = 0
  private static let deepest = 100

  init(library: TemplateLibrary, output: [UInt8]) {
    self.library = library
    self.output = output
  }

  mutating func render(_ nodes: [Template.Node], _ context: [TemplateValue]) {
    for node in nodes {
      switch node {
      case .literal(let bytes): output.append(contentsOf: bytes)
      case .lineStart: if !indent.isEmpty { output.append(contentsOf: indent) }
      case .value(let name, let escaping): print(lookUp(name, context), escaping)
      case .section(let name, let inner): section(lookUp(name, context), inner, context)
      case .inverted(let name, let inner):
        if !lookUp(name, context).isShown { render(inner, context) }
      case .partial(let call):
        if let template = library.template(call.name) {
          nested(call.indent) { $0.render(template.nodes, context) }
        }
      case .parent(let call, let blocks):
        if let template = library.template(call.name) {
          nested(call.indent) { renderer in
            renderer.overrides.append(blocks)
            renderer.render(template.nodes, context)
            renderer.overrides.removeLast()
          }
        }
      case .block(let block): fill(block, context)
      }
    }
  }

  private mutating func nested(_ extra: [UInt8], _ body: (inout TemplateRenderer) -> Void) {
    guard depth < Self.deepest else { return }
    depth += 1
    let before = indent
    indent += extra
    body(&self)
    indent = before
    depth -= 1
  }

  private mutating func fill(_ block: Template.Block, _ context: [TemplateValue]) {
    let filling = overrides.lazy.compactMap { $0.first { $0.name == block.name } }.first ?? block
    nested(block.indent) { renderer in
      if !block.isInline, !filling.body.isEmpty {
        renderer.output.append(contentsOf: renderer.indent)
      }
      renderer.render(filling.body, context)
    }
  }

  private mutating func section(
    _ value: TemplateValue, _ inner: [Template.Node], _ context: [TemplateValue]
  ) {
    guard value.isShown else { return }
    switch value {
    case .list(let items): for item in items { render(inner, context + [item]) }
    case .bool: render(inner, context)
    default: render(inner, context + [value])
    }
  }

  private mutating func print(_ value: TemplateValue, _ escaping: Escaping) {
    switch value {
    case .text(let text): escaping.append(text.utf8, to: &output)
    case .bytes(let bytes): escaping.append(bytes, to: &output)
    case .markup(let bytes): output.append(contentsOf: bytes)
    case .bool(let flag): output.append(contentsOf: (flag ? "true" : "false").utf8)
    case .list, .record, .missing: break
    }
  }

  /// The first part of a name is looked for from the innermost value outwards, the others strictly below it.
  private func lookUp(_ name: Template.Name, _ context: [TemplateValue]) -> TemplateValue {
    guard let first = name.parts.first else { return context.last ?? .missing }
    for value in context.reversed() {
      guard case .record(let record) = value, var found = record[first] else { continue }
      for part in name.parts.dropFirst() {
        guard case .record(let inner) = found, let next = inner[part] else { return .missing }
        found = next
      }
      return found
    }
    return .missing
  }
}

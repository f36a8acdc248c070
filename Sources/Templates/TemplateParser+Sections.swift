/// What has a beginning and an end: sections, calls of parents, and blocks.
extension TemplateParser {
  /// Opens a frame. One too deep is told where it begins, and nothing behind it is read: all who go through a template go down
  /// its nesting step by step.
  mutating func push(_ frame: TemplateFrame) {
    guard stack.count < Self.deepest else {
      report(
        frame.offset,
        "sections are nested more than \(Self.deepest) deep; move some into a partial", "too-deep")
      isTooDeep = true
      index = lines.bytes.count
      return
    }
    stack.append(frame)
  }

  /// `{{#name}}` or `{{^name}}`.
  mutating func beginSection(_ kind: TemplateFrame.Kind, _ name: String, _ start: Int) {
    standalone(start)
    push(TemplateFrame(kind: kind, name: name, offset: start))
  }

  /// `{{<name}}`. The white space before it goes, and indents all lines of the parent instead.
  mutating func beginParent(_ name: String, _ start: Int) {
    let indent = lines.space(before: start)
    if let indent { dropTrailingLiteral(indent) }
    push(
      TemplateFrame(
        kind: .parent, name: name, offset: start, indent: indent ?? [], isInline: indent == nil)
    )
  }

  /// `{{$name}}`. One whose tag ends its line opens that line: its content begins on the next one, and the white space
  /// that its lines share is not its own. One in the middle of a line keeps its content as it is written.
  mutating func beginBlock(_ name: String, _ start: Int) {
    var frame = TemplateFrame(kind: .block, name: name, offset: start)
    let isInParent = stack[stack.count - 1].kind == .parent
    let before = lines.space(before: start)
    frame.indent = before ?? []
    if let end = lines.end(from: index), before != nil || isInParent {
      if let before, !isInParent { dropTrailingLiteral(before) }
      index = end
      frame.opensLine = true
    } else {
      if lines.isStart(start), !isInParent { add(.lineStart) }
      frame.isInline = true
    }
    push(frame)
  }

  /// `{{/name}}`: closes the innermost frame, which must have that name; else the tag is told and passed over.
  mutating func endSection(_ name: String, _ start: Int) {
    guard stack.count > 1, let frame = stack.last, frame.name == name else {
      let expected = stack.count > 1 ? stack.last?.name : nil
      let advice = expected.map { "close '{{/\($0)}}' first" } ?? "nothing is open here"
      return report(start, "'{{/\(name)}}' closes nothing; \(advice)", "stray-closing-tag")
    }
    switch frame.kind {
    case .root: return
    case .section, .inverted:
      standalone(start)
      let nodes = closed(frame)
      add(
        frame.kind == .section
          ? .section(path(name, frame.offset), nodes) : .inverted(path(name, frame.offset), nodes))
    case .parent:
      stack.removeLast()
      // The tag that closes a parent takes its line along when the pair stands alone.
      if !frame.isInline || lines.space(before: start) != nil, let end = lines.end(from: index) {
        index = end
      }
      let call = Template.Call(name: name, indent: frame.indent, offset: frame.offset)
      if stack[stack.count - 1].kind != .parent { add(.parent(call, blocks: frame.blocks)) }
    case .block: endBlock(frame, start)
    }
  }

  /// Takes the innermost frame off the stack, and gives what was read in it.
  mutating func closed(_ frame: TemplateFrame) -> [Template.Node] { stack.popLast()?.nodes ?? [] }

  /// Closes a block: in a call of a parent it fills one of the parent's, elsewhere it is a place to be filled.
  ///
  /// The white space that its lines share is taken off, and is what indents the block where it is printed.
  mutating func endBlock(_ frame: TemplateFrame, _ start: Int) {
    if frame.opensLine { standalone(start) }
    let nodes = stack.popLast()?.nodes ?? []
    var block = Template.Block(
      name: frame.name, body: nodes, indent: frame.indent, isInline: frame.isInline,
      offset: frame.offset)
    if frame.opensLine {
      let shared = Indentation.first(of: nodes)
      block.body = Indentation.remove(shared.count, from: nodes)
      if !nodes.isEmpty { block.indent = shared }
    }
    if case .lineStart = block.body.first { block.body.removeFirst() }
    if stack[stack.count - 1].kind == .parent {
      stack[stack.count - 1].blocks.append(block)
    } else {
      add(.block(block))
    }
  }
}

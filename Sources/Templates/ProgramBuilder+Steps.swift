import Provenance

/// From nodes to steps.
extension ProgramBuilder {
  typealias Step = TemplateProgram.Step

  /// Appends the steps of nodes to `body`, in which sections count their ends from its start.
  ///
  /// The start of a line is no step of its own where a literal begins the line: the two are one `line`.
  mutating func add(_ nodes: [Template.Node], to body: inout [Step]) {
    var isAtLineStart = false
    // The first step that a literal may go on: none from before these nodes.
    var floor = body.count
    for node in nodes {
      if case .lineStart = node {
        if isAtLineStart { body.append(Step(kind: .lineStart)) }
        isAtLineStart = true
        continue
      }
      if case .literal(let bytes) = node, !bytes.isEmpty {
        addLiteral(bytes, isAtLineStart, to: &body, floor)
        isAtLineStart = false
        continue
      }
      if isAtLineStart { body.append(Step(kind: .lineStart)) }
      isAtLineStart = false
      switch node {
      case .literal, .lineStart: continue
      case .value(let name):
        addValue(name, to: &body, floor)
        // What follows a word goes on in the same piece.
        if words != nil, TemplateLibrary.word(name) != nil { continue }
      case .section(let name, let inner): addSection(.section, name, inner, to: &body)
      case .inverted(let name, let inner): addSection(.inverted, name, inner, to: &body)
      case .partial(let call): addCall(call, [], to: &body)
      case .parent(let call, let blocks): addCall(call, blocks, to: &body)
      case .block(let block): addBlock(block, to: &body)
      }
      floor = body.count
    }
    if isAtLineStart { body.append(Step(kind: .lineStart)) }
  }

  /// Adds bytes, parted where an address begins or ends that is judged.
  private mutating func addLiteral(
    _ bytes: [UInt8], _ isAtLineStart: Bool, to body: inout [Step], _ floor: Int
  ) {
    var isLate = false
    let cuts = tracker?.read(bytes) { isLate = true } ?? []
    if isLate, let value = lastValue {
      report(
        value.offset, of: value.template,
        "a value cannot stand in a 'content' before 'http-equiv'; write http-equiv first",
        "unsafe-context")
    }
    var start = 0
    var isLine = isAtLineStart
    var floor = floor
    for cut in cuts {
      if cut.index > start {
        addPiece(bytes[start..<cut.index], isLine, to: &body, floor)
        isLine = false
        start = cut.index
      } else if isLine {
        body.append(Step(kind: .lineStart))
        isLine = false
      }
      body.append(cut.end.map { addressEnd($0) } ?? Step(kind: .addressStart))
      floor = body.count
    }
    if start < bytes.count { addPiece(bytes[start...], isLine, to: &body, floor) }
  }

  /// The end of an address that is judged, which knows its last value's place for messages.
  private mutating func addressEnd(_ kind: AddressPlace) -> Step {
    let template = lastValue?.template ?? current
    program.addresses.append(
      SourceLocation(file: template.path, text: template.text, offset: lastValue?.offset ?? 0))
    return Step(
      kind: .addressEnd, start: Int32(kind.rawValue), count: Int32(program.addresses.count - 1))
  }

  /// Adds bytes to the literal before them where they go on its line, or begin the next one as it ends one.
  ///
  /// Literals that follow each other are one step however many lines they have; where a page is indented the renderer
  /// looks for the line ends in it.
  ///
  /// - Parameter floor: The first step of `body` that may be made longer.
  private mutating func addPiece(
    _ bytes: ArraySlice<UInt8>, _ isAtLineStart: Bool, to body: inout [Step], _ floor: Int
  ) {
    if let last = body.last, body.count > floor, last.kind == .literal || last.kind == .line,
      Int(last.start + last.count) == program.literals.count,
      isAtLineStart == (program.literals.last == 0x0A)
    {
      body[body.count - 1].count += Int32(bytes.count)
    } else {
      body.append(
        Step(
          kind: isAtLineStart ? .line : .literal, start: Int32(program.literals.count),
          count: Int32(bytes.count)))
    }
    program.literals += bytes
  }

  /// Adds a value, escaped for its place. Where none is safe that is told, and for a raw one too: an attribute is no place for
  /// markup either. A word of the site is the same on all pages: it becomes a piece of the template.
  private mutating func addValue(_ name: Template.Name, to body: inout [Step], _ floor: Int) {
    var step = pathStep(.value, name)
    step.escaping = name.isRaw ? .none : plain
    if let tracker {
      switch tracker.forValue {
      case .success(let escaping):
        step.escaping = name.isRaw && escaping.takesMarkup ? .none : escaping
        if name.isRaw, !escaping.takesMarkup {
          report(
            name.offset, "markup cannot stand in an attribute or script; write two braces",
            "unsafe-context")
        }
      case .failure(let unsafe):
        step.escaping = .refused
        report(
          name.offset, "a value cannot stand \(unsafe.reason); \(unsafe.advice)", "unsafe-context")
      }
      self.tracker?.passValue()
      lastValue = (current, name.offset)
    }
    guard let words, let word = TemplateLibrary.word(name) else { return body.append(step) }
    var bytes = ByteBuffer()
    Array((words[word] ?? "").utf8).withUnsafeBufferPointer {
      step.escaping.append($0, to: &bytes)
    }
    let escaped = bytes.withBytes { Array($0) }
    if !escaped.isEmpty { addPiece(escaped[...], false, to: &body, floor) }
  }

  /// Adds a section, its content behind it, and puts in where it ends.
  ///
  /// Behind it the page is where the content ends or, where the section is not printed, where it begins. A list's content is
  /// printed again from where it ends; so it is gone through again until no new place comes up.
  private mutating func addSection(
    _ kind: Step.Kind, _ name: Template.Name, _ inner: [Template.Node], to body: inout [Step]
  ) {
    let place = body.count
    body.append(pathStep(kind, name))
    sections += 1
    var isBlurred = false
    while true {
      let before = tracker
      add(inner, to: &body)
      guard let before, var after = tracker else { break }
      tracker?.unite(with: before.places)
      if isBlurred { after.blur() }
      if kind == .inverted || before.holds(after) { break }
      isBlurred = true
      body.removeLast(body.count - place - 1)
      tracker?.blur()
    }
    sections -= 1
    body[place].end = Int32(body.count)
  }

  /// Adds a call of a partial, or of a parent with blocks for it. One of a template that is missing prints nothing.
  private mutating func addCall(
    _ call: Template.Call, _ blocks: [Template.Block], to body: inout [Step]
  ) {
    guard let template = called(call.name) else { return }
    let around = fillings
    for block in blocks where around[block.name] == nil && fillings[block.name] == nil {
      fillings[block.name] = Filling(block: block, template: current)
    }
    let name = "'\(call.name)'"
    let number = self.body(of: template.nodes, in: template, block: nil, at: call.offset, name)
    fillings = around
    guard let number else { return }
    addCall(number, call.indent, beginsLine: false, name, call.offset, to: &body)
  }

  /// Adds a block with what fills it: the outermost child's that has one of that name, else its own content.
  private mutating func addBlock(_ block: Template.Block, to body: inout [Step]) {
    let filling = fillings[block.name] ?? Filling(block: block, template: current)
    let name = "block '\(block.name)'"
    let number = self.body(
      of: filling.block.body, in: filling.template, block: filling.block.offset, at: block.offset,
      name)
    guard let number else { return }
    addCall(number, block.indent, beginsLine: !block.isInline, name, block.offset, to: &body)
  }

  private mutating func addCall(
    _ number: Int, _ indent: [UInt8], beginsLine: Bool, _ name: String, _ offset: Int,
    to body: inout [Step]
  ) {
    program.calls.append(
      TemplateProgram.Call(
        body: number, indent: indent, beginsLine: beginsLine, name: name, location: location(offset)
      ))
    body.append(Step(kind: .call, start: Int32(program.calls.count - 1)))
  }
}

import Provenance

/// What goes on elsewhere, and addresses.
extension TemplateRenderer {
  /// Goes through another template, or what fills a block, indented as the call is.
  mutating func call(
    _ number: Int, _ values: borrowing TemplateValues, _ output: inout ByteBuffer
  ) {
    guard endless == nil, depth < ProgramBuilder.deepest, sections < ProgramBuilder.mostSections
    else {
      if endless == nil { endless = number }
      return
    }
    let call = program.calls[number]
    let body = program.bodies[call.body]
    depth += 1
    indent += call.indent
    if call.beginsLine, !body.isEmpty { output.append(indent) }
    run(body, values, &output)
    indent.removeLast(call.indent.count)
    depth -= 1
  }

  /// Remembers where the first value of an address begins that is not the site's own.
  mutating func noteValue(_ value: TemplateCell, _ place: Int) {
    if firstValue < 0, value.kind != .way { firstValue = place }
  }

  /// Puts `#` in place of an address that is not safe.
  mutating func judgeAddress(_ step: TemplateProgram.Step, _ output: inout ByteBuffer) {
    let kind = AddressPlace(rawValue: UInt8(step.start)) ?? .code
    let start = addressStart
    addressStart = -1
    guard start >= 0 else { return }
    let own = (firstValue < 0 ? output.count : firstValue) - start
    let holds = output.withBytes { kind.holds($0[start...], own: own) }
    guard !holds else { return }
    output.removeAll(from: start)
    output.append(UInt8(ascii: "#"))
    let number = Int(step.count)
    if !refused.contains(number) { refused.append(number) }
  }
}

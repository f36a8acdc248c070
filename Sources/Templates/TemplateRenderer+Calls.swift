import Provenance

/// Other templates, and the blocks that children fill.
extension TemplateRenderer {
  /// Goes through another template, for a parent with the child's blocks at hand.
  mutating func call(
    _ step: TemplateProgram.Step, _ values: borrowing TemplateValues, _ output: inout ByteBuffer
  ) {
    guard step.start >= 0, depth < Self.deepest else { return }
    let call = program.calls[Int(step.end)]
    let width = enter(call.indent)
    if step.kind == .parent { overrides.append(call.blocks) }
    run(program.bodies[Int(step.start)], values, &output)
    if step.kind == .parent { overrides.removeLast() }
    leave(width)
  }

  /// Prints what fills a block, indented as the block is.
  mutating func fill(
    _ block: TemplateProgram.Block, _ values: borrowing TemplateValues, _ output: inout ByteBuffer
  ) {
    guard depth < Self.deepest else { return }
    let body = filling(of: block).body
    let width = enter(block.indent)
    if !block.isInline, !body.isEmpty { output.append(indent) }
    run(body, values, &output)
    leave(width)
  }

  /// The block of the outermost child that has one of that name; where no child has, the block itself.
  private func filling(of block: TemplateProgram.Block) -> TemplateProgram.Block {
    for blocks in overrides {
      for number in blocks where program.blocks[number].name == block.name {
        return program.blocks[number]
      }
    }
    return block
  }

  /// Begins a call or block; gives the bytes by which the indentation grew, for `leave`.
  private mutating func enter(_ extra: [UInt8]) -> Int {
    depth += 1
    indent += extra
    return extra.count
  }

  private mutating func leave(_ width: Int) {
    indent.removeLast(width)
    depth -= 1
  }
}

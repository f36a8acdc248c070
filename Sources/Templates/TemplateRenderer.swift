import Provenance

/// Fills templates. An unknown name prints nothing here: `TemplateChecker` has told of it before.
///
/// It goes through the steps, with a stack of the values whose sections are open. One renderer fills one page.
struct TemplateRenderer {
  let program: TemplateProgram
  /// The steps of the template that is filled first.
  private let body: Range<Int>
  /// By record and name the place of a value, as in `BoundTemplate`.
  private let places: [Int16]
  /// The values of the sections around, the innermost last.
  private var context: [TemplateCell] = []
  /// What is put before each line: the white space of all calls and blocks around, the outermost first.
  var indent: [UInt8] = []
  /// How many calls and blocks are open.
  var depth = 0
  /// How many sections are open, those around calls included.
  var sections = 0
  /// The call that went deeper than `ProgramBuilder.deepest`, if one did: the page is worth nothing then, and no further call is
  /// followed.
  var endless: Int?
  /// Numbers of the addresses that were not safe, each once.
  var refused: [Int] = []
  /// Where the address that is being printed begins in the output; -1 outside one.
  var addressStart = -1
  /// Where the first value in it begins that is not the site's own; -1 before that.
  var firstValue = -1

  init(_ template: BoundTemplate) {
    program = template.program
    body = template.program.main
    places = template.places
  }

  /// Appends what comes of the template and the values.
  mutating func render(_ values: borrowing TemplateValues, into output: inout ByteBuffer) {
    context = [values.root]
    run(body, values, &output)
  }

  /// Does steps, one after the other.
  mutating func run(
    _ steps: Range<Int>, _ values: borrowing TemplateValues, _ output: inout ByteBuffer
  ) {
    var index = steps.lowerBound
    while index < steps.upperBound {
      let step = program.steps[index]
      index += 1
      switch step.kind {
      case .literal, .line: literal(step, &output)
      case .lineStart: output.append(indent)
      case .value:
        if step.escaping == .address { noteValue(lookUp(step, values), output.count) }
        print(lookUp(step, values), step.escaping, values, &output)
      case .section:
        section(lookUp(step, values), index..<Int(step.end), values, &output)
        index = Int(step.end)
      case .inverted: if values.shows(lookUp(step, values)) { index = Int(step.end) }
      case .call: call(Int(step.start), values, &output)
      case .addressStart:
        addressStart = output.count
        firstValue = -1
      case .addressEnd: judgeAddress(step, &output)
      }
    }
  }

  /// Appends literal bytes, with the indentation before each line that begins in them. One that ends with a line feed
  /// leaves the next line to the step behind.
  private func literal(_ step: TemplateProgram.Step, _ output: inout ByteBuffer) {
    let range = Int(step.start)..<Int(step.start + step.count)
    program.literals.withUnsafeBufferPointer { literals in
      let bytes = UnsafeBufferPointer(rebasing: literals[range])
      guard !indent.isEmpty else { return output.append(bytes) }
      if step.kind == .line { output.append(indent) }
      for (index, byte) in bytes.enumerated() {
        output.append(byte)
        if byte == 0x0A, index + 1 < bytes.count { output.append(indent) }
      }
    }
  }

  // MARK: Values

  /// Goes through a section: for a list once an item, for a flag with the values around, else once with the value on
  /// top.
  private mutating func section(
    _ value: TemplateCell, _ inner: Range<Int>, _ values: borrowing TemplateValues,
    _ output: inout ByteBuffer
  ) {
    guard values.shows(value) else { return }
    sections += 1
    defer { sections -= 1 }
    switch value.kind {
    case .list:
      for place in Int(value.start)..<Int(value.start + value.count) {
        context.append(values.cells[place])
        run(inner, values, &output)
        context.removeLast()
      }
    case .on: run(inner, values, &output)
    default:
      context.append(value)
      run(inner, values, &output)
      context.removeLast()
    }
  }

  /// Appends a value. Markup is printed as it is where it may stand, else as words; lists and records print nothing.
  private func print(
    _ value: TemplateCell, _ escaping: Escaping, _ values: borrowing TemplateValues,
    _ output: inout ByteBuffer
  ) {
    let range = Int(value.start)..<Int(value.start + value.count)
    switch value.kind {
    case .made:
      values.made.withBytes {
        escaping.append(UnsafeBufferPointer(rebasing: $0[range]), to: &output)
      }
    case .way:
      values.wayBytes.withUnsafeBufferPointer { escaping.append($0, to: &output) }
    case .below where escaping == .data:
      // One string of both.
      let path = values.made.withBytes { Array($0[range]) }
      (values.wayBytes + path).withUnsafeBufferPointer { escaping.append($0, to: &output) }
    case .below:
      values.wayBytes.withUnsafeBufferPointer { escaping.append($0, to: &output) }
      values.made.withBytes {
        escaping.append(UnsafeBufferPointer(rebasing: $0[range]), to: &output)
      }
    case .words:
      values.text?[TextSpan(range.lowerBound, range.upperBound)].withBytes {
        escaping.append($0, to: &output)
      }
    case .markup:
      values.markups[Int(value.start)].withUnsafeBufferPointer {
        (escaping.takesMarkup ? .none : escaping).append($0, to: &output)
      }
    case .json:
      values.made.withBytes {
        let json = UnsafeBufferPointer(rebasing: $0[range])
        if escaping == .data {
          Escaping.appendData(json, to: &output)
        } else {
          escaping.append(json, to: &output)
        }
      }
    case .on where escaping != .refused: output.append("true")
    case .off where escaping != .refused: output.append("false")
    case .on, .off: break
    case .list, .record, .open, .missing: if escaping == .data { output.append("null") }
    }
  }

  /// The first part of a name is looked for from the innermost value outwards, the others strictly below it.
  ///
  /// Where the first part is found and a later one is not, nothing is printed, even if a value further out has all
  /// parts: `meta.desk` means the innermost `meta`.
  private func lookUp(_ step: TemplateProgram.Step, _ values: borrowing TemplateValues)
    -> TemplateCell
  {
    guard step.count > 0 else { return context.last ?? TemplateCell(.missing) }
    let first = Int(step.start)
    var level = context.count
    while level > 0 {
      level -= 1
      guard var found = value(of: first, in: context[level], values) else { continue }
      for part in (first + 1)..<(first + Int(step.count)) {
        guard let next = value(of: part, in: found, values) else { return TemplateCell(.missing) }
        found = next
      }
      return found
    }
    return TemplateCell(.missing)
  }

  /// The value of a part of a path in a record; nil for a name that is not there, and in what is no record.
  ///
  /// - Parameter part: A place in `program.paths`.
  /// - Complexity: O(1) in a record of the layout, O(*n*) in an open one.
  private func value(
    of part: Int, in record: TemplateCell, _ values: borrowing TemplateValues
  ) -> TemplateCell? {
    let name = Int(program.paths[part])
    switch record.kind {
    case .record:
      let place = places[Int(record.count) * program.names.count + name]
      return place < 0 ? nil : values.cells[Int(record.start) + Int(place)]
    case .open:
      let wanted = program.names[name]
      for pair in 0..<Int(record.count) {
        let place = Int(record.start) + 2 * pair
        if values.made(values.cells[place], is: wanted) { return values.cells[place + 1] }
      }
      return nil
    default: return nil
    }
  }
}

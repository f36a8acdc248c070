/// All templates of a library as one flat list of steps, in which names, partials and blocks are numbers.
///
/// What can be known before anything is filled is worked out once: which template a call means, where a section ends, and which
/// lines of a template are printed as one piece.
///
/// "<li>{{name}}</li>" is three steps: bytes, a value, bytes. A section is a step that knows the step behind it, so
/// what it holds follows at once and is passed over by a jump. Blocks and templates are ranges of steps.
struct TemplateProgram: Sendable {
  /// One thing to do. What its numbers mean goes by its kind.
  struct Step: Sendable {
    /// What is done.
    enum Kind: UInt8, Sendable {
      /// Bytes, which begin in the middle of a line; or at its start, where the indentation is printed first.
      case literal, line
      /// A line begins.
      case lineStart
      /// What looks a name up.
      case value, section, inverted
      /// What goes on in another range of steps.
      case partial, parent, block
    }

    let kind: Kind
    var escaping = Escaping.none
    /// Of a literal the place of its bytes, of a value and a section the path's, of a call the template's number or -1, of a
    /// block its number.
    var start: Int32 = 0
    /// Of a literal and a path how many.
    var count: Int32 = 0
    /// Of a section the step behind it; of a call its number.
    var end: Int32 = 0
  }

  /// A call of a template.
  struct Call: Sendable {
    /// Put before each line of what is called.
    let indent: [UInt8]
    /// Numbers of the blocks that a child fills its parent's with.
    let blocks: [Int]
  }

  /// A place that a child may fill, or what a child fills it with.
  struct Block: Sendable {
    /// A number in `names`.
    let name: Int
    /// Put before each line of what fills it.
    let indent: [UInt8]
    /// Whether its first line goes on one that has begun.
    let isInline: Bool
    /// Its own content, in `steps`.
    let body: Range<Int>
  }

  /// The steps of all templates and blocks.
  private(set) var steps: [Step] = []
  /// The literal bytes of all steps, one behind the other.
  private(set) var literals: [UInt8] = []
  /// Each part of a path, and each name of a block, once; its place is its number.
  private(set) var names: [String] = []
  /// The names of all paths by their numbers, one path behind the other.
  private(set) var paths: [Int32] = []
  /// What a call has beside the template's number, by the call's number.
  private(set) var calls: [Call] = []
  /// Blocks by their numbers: places to be filled and fillings alike.
  private(set) var blocks: [Block] = []
  /// The steps of each template.
  private(set) var bodies: [Range<Int>] = []
  /// The number of each name.
  private var numbers: [String: Int] = [:]

  /// A program of templates; `called` tells which one a name means.
  init(_ templates: [Template], called: (String) -> Int?) {
    for template in templates { bodies.append(add(template.nodes, called)) }
  }

  /// Adds the steps of one template or block, and says where they stand.
  private mutating func add(_ nodes: [Template.Node], _ called: (String) -> Int?) -> Range<Int> {
    // Blocks are added first, so that the steps of one body stand together.
    var body: [Step] = []
    flatten(nodes, into: &body, called)
    let start = steps.count
    steps += body.map { step in
      var step = step
      if step.kind == .section || step.kind == .inverted { step.end += Int32(start) }
      return step
    }
    return start..<steps.count
  }

  /// Appends the steps of nodes to `body`, in which sections count their ends from its start.
  ///
  /// The start of a line is no step of its own where a literal begins the line: the two are one `line`.
  private mutating func flatten(
    _ nodes: [Template.Node], into body: inout [Step], _ called: (String) -> Int?
  ) {
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
        addLiteral(bytes, isAtLineStart, into: &body, floor)
        isAtLineStart = false
        continue
      }
      if isAtLineStart { body.append(Step(kind: .lineStart)) }
      isAtLineStart = false
      switch node {
      case .literal, .lineStart: continue
      case .value(let name, let escaping):
        var step = pathStep(.value, name)
        step.escaping = escaping
        body.append(step)
      case .section(let name, let inner): section(.section, name, inner, into: &body, called)
      case .inverted(let name, let inner): section(.inverted, name, inner, into: &body, called)
      case .partial(let call): body.append(callStep(.partial, call, [], called))
      case .parent(let call, let blocks):
        let numbers = blocks.map { add($0, called) }
        body.append(callStep(.parent, call, numbers, called))
      case .block(let block): body.append(Step(kind: .block, start: Int32(add(block, called))))
      }
      floor = body.count
    }
    if isAtLineStart { body.append(Step(kind: .lineStart)) }
  }

  /// Adds bytes to the literal before them where they go on its line, or begin the next one as it ends one.
  ///
  /// Literals that follow each other are one step however many lines they have; where a page is indented the renderer
  /// looks for the line ends in it.
  ///
  /// - Parameter floor: The first step of `body` that may be made longer.
  private mutating func addLiteral(
    _ bytes: [UInt8], _ isAtLineStart: Bool, into body: inout [Step], _ floor: Int
  ) {
    if let last = body.last, body.count > floor, last.kind == .literal || last.kind == .line,
      Int(last.start + last.count) == literals.count,
      isAtLineStart == (literals.last == 0x0A)
    {
      body[body.count - 1].count += Int32(bytes.count)
    } else {
      body.append(
        Step(
          kind: isAtLineStart ? .line : .literal, start: Int32(literals.count),
          count: Int32(bytes.count)))
    }
    literals += bytes
  }

  /// Appends a section, its content behind it, and puts in where it ends.
  private mutating func section(
    _ kind: Step.Kind, _ name: Template.Name, _ inner: [Template.Node], into body: inout [Step],
    _ called: (String) -> Int?
  ) {
    let place = body.count
    body.append(pathStep(kind, name))
    flatten(inner, into: &body, called)
    body[place].end = Int32(body.count)
  }

  /// A step that looks a name up; one without parts means the innermost value.
  private mutating func pathStep(_ kind: Step.Kind, _ name: Template.Name) -> Step {
    let start = paths.count
    for part in name.parts { paths.append(Int32(number(of: part))) }
    return Step(kind: kind, start: Int32(start), count: Int32(name.parts.count))
  }

  /// A step that goes to another template; -1 for one that is missing, which prints nothing.
  private mutating func callStep(
    _ kind: Step.Kind, _ call: Template.Call, _ blocks: [Int], _ called: (String) -> Int?
  ) -> Step {
    calls.append(Call(indent: call.indent, blocks: blocks))
    return Step(kind: kind, start: Int32(called(call.name) ?? -1), end: Int32(calls.count - 1))
  }

  /// Adds a block with its content, and gives its number.
  private mutating func add(_ block: Template.Block, _ called: (String) -> Int?) -> Int {
    let body = add(block.body, called)
    blocks.append(
      Block(
        name: number(of: block.name), indent: block.indent, isInline: block.isInline, body: body))
    return blocks.count - 1
  }

  /// The number of a name, the next free one where it is new.
  private mutating func number(of name: String) -> Int {
    if let number = numbers[name] { return number }
    numbers[name] = names.count
    names.append(name)
    return names.count - 1
  }
}

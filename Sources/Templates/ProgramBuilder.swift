import Provenance

/// Makes the program of one page's template, following all that it calls.
///
/// What a partial or block prints stands where it is called, so it is worked out for each place anew: `{{>name}}` in the text and
/// in `title="{{>name}}"` are two bodies, `{{>name}}` in two paragraphs is one. What fills a block is known too, as no name of a
/// template is found out only when a page is made.
struct ProgramBuilder {
  private let templates: [String: Template]
  /// The site's words; nil where there are none.
  let words: [String: String]?
  /// The full name of a template that a call means.
  private let key: (String) -> String?
  var program = TemplateProgram()
  /// In the order in which they were found.
  private(set) var diagnostics: [Diagnostic] = []
  private var told: Set<String> = []
  /// Where the next byte stands; nil in a page that is neither HTML nor XML.
  var tracker: PlaceTracker?
  /// How values are escaped in such a page.
  let plain: Escaping
  /// The template that is read.
  var current: Template
  /// What children fill blocks with, by the blocks' names. The outermost child counts.
  var fillings: [String: Filling] = [:]
  /// How many sections are open around, those of callers included.
  var sections = 0
  /// The value that was read last, for messages.
  var lastValue: (template: Template, offset: Int)?
  /// The numbers of names in `program.names`.
  private var numbers: [String: Int] = [:]
  /// Bodies that have been made, or are being made.
  private var made: [BodyKey: Body] = [:]
  /// The bodies that are being made, each called by the one before it, with the sections open at its beginning.
  private var open: [(key: BodyKey, sections: Int)] = []
  /// How many calls and blocks may be open, in templates and on pages, and how many sections.
  static let deepest = 100
  static let mostSections = 500

  /// What fills a block: a block of a template.
  struct Filling {
    let block: Template.Block
    let template: Template
    /// Tells it from all others: the block's name, its template and its offset there.
    let id: String

    init(block: Template.Block, template: Template) {
      self.block = block
      self.template = template
      id = "\(block.name)\0\(template.path)\0\(block.offset)"
    }
  }

  /// What a body depends on.
  struct BodyKey: Hashable {
    /// The template, and of a block its offset there.
    let path: String
    let offset: Int?
    let tracker: PlaceTracker?
    /// What blocks are filled with.
    let fillings: [String]
  }

  private struct Body {
    let number: Int
    /// Where it ends; nil while it is being made.
    var tracker: PlaceTracker?
    var isMade = false
    /// Whether somebody took it for granted that it ends where it begins, and where that was told.
    var isAssumedEven = false
  }

  /// - Parameter name: The full name of the page's template, which is there.
  init(
    _ name: String, _ template: Template, _ templates: [String: Template],
    words: [String: String]? = nil, key: @escaping (String) -> String?
  ) {
    self.templates = templates
    self.words = words
    self.key = key
    current = template
    let isXML = name.hasSuffix(".xml")
    tracker = isXML || name.hasSuffix(".html") ? PlaceTracker(isXML: isXML) : nil
    plain = name.hasSuffix(".json") ? .json : .mustache
    _ = body(of: template.nodes, in: template, block: nil, at: 0, "")
  }

  /// The number of a body of these nodes for the place that is reached; goes on behind it.
  ///
  /// - Parameters:
  ///   - block: The block's offset; nil for a whole template.
  ///   - offset: Of the call in `current`, for messages.
  ///   - name: What is called, as messages show it.
  /// - Returns: nil where the way down is too long, which is told.
  mutating func body(
    of nodes: [Template.Node], in template: Template, block: Int?, at offset: Int, _ name: String
  ) -> Int? {
    let key = BodyKey(
      path: template.path, offset: block, tracker: tracker,
      fillings: fillings.values.map(\.id).sorted())
    if let known = made[key] {
      if known.isMade {
        tracker = known.tracker
      } else {
        made[key]?.isAssumedEven = true
        if let around = open.last(where: { $0.key == key }), around.sections == sections {
          report(
            offset,
            "\(name) calls itself without end; take the call out, or put it in a section over a list that ends",
            "endless-call")
        }
      }
      return known.number
    }
    guard open.count < Self.deepest, sections < Self.mostSections else {
      report(
        offset, "calls are nested more than \(Self.deepest) deep; put some into one template",
        "too-deep")
      return nil
    }
    let number = program.bodies.count
    program.bodies.append(0..<0)
    made[key] = Body(number: number)
    open.append((key, sections))
    let caller = current
    current = template
    var steps: [TemplateProgram.Step] = []
    add(nodes, to: &steps)
    current = caller
    open.removeLast()
    place(steps, as: number)
    if made[key]?.isAssumedEven == true, tracker != key.tracker {
      report(
        offset,
        "\(name) calls itself and ends in another place than it begins; let it end where it began",
        "unsafe-context")
    }
    made[key]?.tracker = tracker
    made[key]?.isMade = true
    return number
  }

  /// Puts the steps of a body behind those of others. Sections have counted from the body's start.
  private mutating func place(_ steps: [TemplateProgram.Step], as number: Int) {
    let start = program.steps.count
    program.steps += steps.map { step in
      var step = step
      if step.kind == .section || step.kind == .inverted { step.end += Int32(start) }
      return step
    }
    program.bodies[number] = start..<program.steps.count
  }

  /// The template that a call means; nil for one that is missing, which prints nothing.
  func called(_ name: String) -> Template? { key(name).flatMap { templates[$0] } }

  /// A step that looks a name up; one without parts means the innermost value.
  mutating func pathStep(_ kind: TemplateProgram.Step.Kind, _ name: Template.Name)
    -> TemplateProgram.Step
  {
    let start = program.paths.count
    for part in name.parts { program.paths.append(Int32(number(of: part))) }
    return TemplateProgram.Step(kind: kind, start: Int32(start), count: Int32(name.parts.count))
  }

  /// The number of a name, the next free one where it is new.
  private mutating func number(of name: String) -> Int {
    if let number = numbers[name] { return number }
    numbers[name] = program.names.count
    program.names.append(name)
    return program.names.count - 1
  }

  /// The place of an offset in the template that is read.
  func location(_ offset: Int) -> SourceLocation {
    SourceLocation(file: current.path, text: current.text, offset: offset)
  }

  /// Tells an error at an offset of the template that is read, or of another, once.
  mutating func report(
    _ offset: Int, of template: Template? = nil, _ message: String, _ id: String
  ) {
    let template = template ?? current
    let location = SourceLocation(file: template.path, text: template.text, offset: offset)
    let diagnostic = Diagnostic.error(location, message, id: id)
    if told.insert(diagnostic.description).inserted { diagnostics.append(diagnostic) }
  }
}

import Provenance

/// Looks every name of a template up in the shape of what it will be filled with.
///
/// It follows calls of partials and parents, as what they may name depends on where they are called. It runs before any
/// page is made: a name misspelt in a footer is told with its line, and not found missing in ten thousand pages.
struct TemplateChecker {
  /// The templates that one may call.
  let library: TemplateLibrary
  /// In the order in which they were found.
  private(set) var diagnostics: [Diagnostic] = []
  /// What was told, word for word: a partial that is called twice tells its mistake once.
  private var told: Set<String> = []
  /// The blocks with which the calls of parents around fill theirs, the outermost first. A parent's own words in a
  /// block that is filled are never printed, and so not looked at.
  private var overrides: [[Template.Block]] = []
  /// The paths of the templates that are being looked at, each called by the one before it, with the sections that were open
  /// at its beginning.
  private var visiting: [(path: String, sections: Int, open: Int)] = []
  /// How many sections are open around, callers' included, and how many of them over values whose names are open: nothing else
  /// has an end of its own for a template that calls itself.
  private var sections = 0
  private var openSections = 0
  /// The same templates, the innermost last: its path and text are those of messages.
  private var current: [Template] = []

  /// How many calls have been followed: two calls a file, each of the next file, are a thousand million in thirty files.
  private var calls = 0
  private static let mostCalls = 100_000

  init(library: TemplateLibrary) { self.library = library }

  /// Looks a template over.
  ///
  /// - Parameter shapes: Of the values around, the innermost last; the page's own comes first.
  mutating func check(_ template: Template, _ shapes: [TemplateShape]) {
    // A template that calls itself is looked at twice: once from outside, once from inside.
    guard visiting.count < ProgramBuilder.deepest, sections < ProgramBuilder.mostSections,
      visiting.count(where: { $0.path == template.path }) < 2
    else { return }
    visiting.append((template.path, sections, openSections))
    current.append(template)
    check(template.nodes, shapes)
    current.removeLast()
    visiting.removeLast()
  }

  private mutating func check(_ nodes: [Template.Node], _ shapes: [TemplateShape]) {
    for node in nodes {
      switch node {
      case .literal, .lineStart: continue
      case .value(let name): checkValue(name, shapes)
      case .section(let name, let inner): checkSection(name, inner, shapes)
      case .inverted(let name, let inner):
        checkIsNoWord(name)
        _ = lookUp(name, shapes)
        sections += 1
        check(inner, shapes)
        sections -= 1
      case .partial(let call): follow(call, "partial", shapes)
      case .parent(let call, let blocks):
        checkNames(of: blocks, in: call)
        overrides.append(blocks)
        follow(call, "parent", shapes)
        overrides.removeLast()
        // What a child fills in is checked where it is written, so that its messages name the child.
        for block in blocks { check(block.body, shapes) }
      case .block(let block):
        if !overrides.contains(where: { $0.contains { $0.name == block.name } }) {
          check(block.body, shapes)
        }
      }
    }
  }

  /// Looks over a template that is called, or tells that it is missing.
  ///
  /// - Parameter kind: "partial" or "parent", for the message.
  private mutating func follow(_ call: Template.Call, _ kind: String, _ shapes: [TemplateShape]) {
    calls += 1
    guard calls < Self.mostCalls else {
      if calls == Self.mostCalls {
        report(
          call.offset,
          "a page is put together from more than \(Self.mostCalls) calls; call each template less often",
          "too-deep")
      }
      return
    }
    if let template = library.template(call.name) {
      // Without a section between, `ProgramBuilder` tells of it.
      if let outer = visiting.last(where: { $0.path == template.path }), outer.open == openSections,
        outer.sections < sections
      {
        report(
          call.offset,
          "'\(call.name)' calls itself, and no value of a page would end that; only a list below 'meta' can",
          "endless-call")
      }
      return check(template, shapes)
    }
    let names = library.templates.keys.flatMap { [$0, String($0.prefix { $0 != "." })] }
    report(
      call.offset,
      "no \(kind) named '\(call.name)' among the templates\(Nearest.advice(call.name, among: names))",
      "unknown-partial")
  }

  /// Tells of blocks that no template of a parent has: what is written in them would be printed nowhere.
  private mutating func checkNames(of blocks: [Template.Block], in call: Template.Call) {
    guard !blocks.isEmpty, library.key(of: call.name) != nil else { return }
    let known = library.blockNames(of: call.name)
    for block in blocks where !known.contains(block.name) {
      report(
        block.offset,
        "'\(call.name)' has no block '\(block.name)'\(Nearest.advice(block.name, among: Array(known)))",
        "unknown-block")
    }
  }

  /// Tells of a name that stands for many values, and of text printed unescaped: `{{{title}}}` in a page would let an
  /// article's headline open tags. `{{{body}}}` may, as it is markup that the program made.
  private mutating func checkValue(_ name: Template.Name, _ shapes: [TemplateShape]) {
    guard let shape = lookUp(name, shapes) else { return }
    let shown = name.parts.isEmpty ? "." : name.parts.joined(separator: ".")
    switch shape {
    case .list, .record:
      report(
        name.offset, "'\(shown)' is not one value; write '{{#\(shown)}}' to go through it",
        "not-a-value")
    case .text, .json, .flag, .open:
      // How values are escaped goes by the page's own template, whatever the endings of those that it calls.
      let ending = current.first?.path ?? ""
      if name.isRaw, ending.hasSuffix(".html") || ending.hasSuffix(".xml") {
        report(
          name.offset, "'\(shown)' is text and must be escaped; write '{{\(shown)}}'",
          "unescaped-text")
      }
    case .markup: break
    }
  }

  /// Looks into a section with the shape that it opens: a list's item, a record, or for a flag nothing new.
  private mutating func checkSection(
    _ name: Template.Name, _ inner: [Template.Node], _ shapes: [TemplateShape]
  ) {
    checkIsNoWord(name)
    guard let shape = lookUp(name, shapes) else { return }  // told already
    sections += 1
    switch shape {
    case .list(let item): check(inner, shapes + [item])
    case .flag: check(inner, shapes)
    case .open:
      openSections += 1
      check(inner, shapes + [shape])
      openSections -= 1
    default: check(inner, shapes + [shape])
    }
    sections -= 1
  }

  /// Tells of a section over a word of the site, which is no value of the page.
  private mutating func checkIsNoWord(_ name: Template.Name) {
    guard library.words != nil, let word = TemplateLibrary.word(name) else { return }
    report(
      name.offset, "a word is there on all pages; write '{{word.\(word)}}' without a section",
      "not-a-section")
  }

  /// The shape of what a name stands for, found as the renderer finds the value; nil, and told, where there is none.
  ///
  /// Inside an open record any name may stand, so none is told there, nor looked for further out.
  private mutating func lookUp(_ name: Template.Name, _ shapes: [TemplateShape]) -> TemplateShape? {
    guard let first = name.parts.first else { return shapes.last }
    if let words = library.words, let word = TemplateLibrary.word(name) {
      if words[word] != nil { return .text }
      report(
        name.offset,
        "no word named '\(word)' in words.yml\(Nearest.advice(word, among: Array(words.keys)))",
        "unknown-word")
      return nil
    }
    for shape in shapes.reversed() {
      if case .open = shape { return .open }
      guard case .record(let fields) = shape, let field = fields.first(where: { $0.name == first })
      else { continue }
      return below(field.shape, name)
    }
    let known = shapes.flatMap { shape -> [String] in
      if case .record(let fields) = shape { fields.map(\.name) } else { [] }
    }
    let advice = ForeignTag.advice(ofValue: first) ?? Nearest.advice(first, among: known)
    report(name.offset, "no value named '\(first)' here\(advice)", "unknown-value")
    return nil
  }

  /// What stands at the second and later parts of a name; nil, and told, where one of them is missing.
  ///
  /// - Parameter shape: Of the first part.
  private mutating func below(_ shape: TemplateShape, _ name: Template.Name) -> TemplateShape? {
    var shape = shape
    for part in name.parts.dropFirst() {
      if case .open = shape { return .open }
      guard case .record(let fields) = shape else {
        report(name.offset, "'\(name.parts[0])' has no values below it", "unknown-value")
        return nil
      }
      guard let field = fields.first(where: { $0.name == part }) else {
        let advice = Nearest.advice(part, among: fields.map(\.name))
        report(
          name.offset, "no value named '\(part)' in '\(name.parts[0])'\(advice)", "unknown-value")
        return nil
      }
      shape = field.shape
    }
    return shape
  }

  /// Tells an error at an offset of the template that is being looked at, once.
  private mutating func report(_ offset: Int, _ message: String, _ id: String) {
    guard let template = current.last else { return }
    let location = SourceLocation(file: template.path, text: template.text, offset: offset)
    let diagnostic = Diagnostic.error(location, message, id: id)
    if told.insert(diagnostic.description).inserted { diagnostics.append(diagnostic) }
  }
}

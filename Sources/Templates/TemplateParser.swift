import Provenance

/// Reads Mustache into nodes.
///
/// The language is that of the Mustache specification, version 1.4: tags alone on their line take the line with them,
/// and partials and blocks are indented as the place they stand in. See `Tests/MustacheCases` for its own cases.
///
/// It goes through the file once, from tag to tag. A wrong tag is told and passed over, so that all mistakes of a file
/// are told together; nothing is thrown.
struct TemplateParser {
  /// As messages show it.
  private let path: String
  private let text: SourceText
  private let bytes: [UInt8]
  /// The lines of the file, asked to find out whether a tag stands alone.
  let lines: TemplateLines
  /// The next byte to be read.
  var index = 0
  /// Holds the marks that are in force, `{{` and `}}` at the start.
  private var reader: TemplateTagReader
  /// What is open, the innermost last; the template itself comes first and is never taken off.
  var stack: [TemplateFrame] = []
  private var diagnostics: [Diagnostic] = []
  /// Whether the file was given up, as it is nested too deep; what is open then is no mistake of its own.
  var isTooDeep = false
  /// How many frames may be open, the template's own among them; deeper nesting ends the file.
  static let deepest = 64

  /// The template that a file holds, as much of it as could be read, with every mistake in it.
  static func parse(_ file: TemplateFile) -> Diagnosed<Template> {
    var parser = TemplateParser(file)
    let nodes = parser.run()
    return Diagnosed(
      Template(path: file.path, text: parser.text, nodes: nodes), parser.diagnostics)
  }

  private init(_ file: TemplateFile) {
    path = file.path
    text = SourceText(decoding: file.bytes)
    bytes = text.bytes
    lines = TemplateLines(bytes: bytes)
    reader = TemplateTagReader(bytes: bytes)
  }

  /// Reads the file. What is still open at its end is told, and its nodes are lost.
  private mutating func run() -> [Template.Node] {
    stack = [TemplateFrame()]
    while index < bytes.count {
      guard let start = reader.next(from: index) else { break }
      literal(index..<start)
      index = start
      readTag()
    }
    literal(index..<bytes.count)
    while stack.count > 1, let frame = stack.popLast() {
      if isTooDeep { continue }
      report(
        frame.offset,
        "'{{\(frame.kind.sign)\(frame.name)}}' is not closed; add '{{/\(frame.name)}}'",
        "unclosed-section")
    }
    return stack[0].nodes
  }

  /// Tells an error at an offset of the file.
  mutating func report(_ offset: Int, _ message: String, _ id: String) {
    diagnostics.append(
      .error(SourceLocation(file: path, text: text, offset: offset), message, id: id))
  }

  // MARK: Literals

  /// Adds literal bytes, with a mark wherever a line of the template begins in them.
  ///
  /// Each line is a node of its own. Between the blocks of a call of a parent nothing is printed.
  private mutating func literal(_ range: Range<Int>) {
    guard stack[stack.count - 1].kind != .parent else { return }
    var start = range.lowerBound
    while start < range.upperBound {
      var end = start
      while end < range.upperBound, bytes[end] != 0x0A { end += 1 }
      if end < range.upperBound { end += 1 }
      if lines.isStart(start) { add(.lineStart) }
      findStatement(start..<end)
      add(.literal(Array(bytes[start..<end])))
      start = end
    }
  }

  /// Tells `{% ... %}`, which would be printed as it stands.
  private mutating func findStatement(_ line: Range<Int>) {
    let percent = UInt8(ascii: "%")
    guard bytes[line].contains(percent) else { return }
    let start = line.dropLast().first { bytes[$0] == UInt8(ascii: "{") && bytes[$0 + 1] == percent }
    guard let start,
      line.dropLast().contains(where: {
        $0 > start + 1 && bytes[$0] == percent && bytes[$0 + 1] == UInt8(ascii: "}")
      })
    else { return }
    report(
      start,
      "'{% %}' is no tag of Mustache; write '{{#name}} ... {{/name}}', or '{{>name}}' to call a template",
      "foreign-tag")
  }

  /// Adds a node to what is open.
  mutating func add(_ node: Template.Node) { stack[stack.count - 1].nodes.append(node) }

  // MARK: Tags

  /// Reads the tag at `index` and goes behind it; one that is not closed ends the file.
  private mutating func readTag() {
    let start = index
    guard let tag = reader.tag(at: start) else {
      report(start, "tag is not closed; add '\(reader.ending(at: start))'", "unclosed-tag")
      index = bytes.count
      return
    }
    index = tag.end
    let name = tag.name
    if Self.hasName(tag.sign), let foreign = ForeignTag.advice(name, sign: tag.sign) {
      report(start, foreign.message, "foreign-tag")
      // What closes it is no mistake of its own.
      if tag.sign == UInt8(ascii: "#") { beginSection(.section, foreign.keyword, start) }
      return
    }
    switch tag.sign {
    case 0, UInt8(ascii: "&"), UInt8(ascii: "{"): value(name, start, isRaw: tag.sign != 0)
    case UInt8(ascii: "!"): standalone(start)
    case UInt8(ascii: "="): delimiters(name, start)
    case UInt8(ascii: "#"): beginSection(.section, name, start)
    case UInt8(ascii: "^"): beginSection(.inverted, name, start)
    case UInt8(ascii: ">"): partial(name, start)
    case UInt8(ascii: "<"): beginParent(name, start)
    case UInt8(ascii: "$"): beginBlock(name, start)
    default: endSection(name, start)
    }
  }

  /// Whether what stands behind the sign of a tag is a name, and the tag no end, comment or change of marks.
  private static func hasName(_ sign: UInt8) -> Bool {
    switch sign {
    case UInt8(ascii: "/"), UInt8(ascii: "!"), UInt8(ascii: "="): false
    default: true
    }
  }

  /// Adds a value. How it is escaped goes by where it is printed, which the file alone does not tell.
  private mutating func value(_ name: String, _ start: Int, isRaw: Bool) {
    guard stack[stack.count - 1].kind != .parent else { return }
    guard !name.isEmpty else {
      return report(start, "tag has no name; write '{{name}}'", "empty-tag")
    }
    if lines.isStart(start) { add(.lineStart) }
    add(.value(path(name, start, isRaw: isRaw)))
  }

  /// The parts of a name. Dots at its ends and two together count as one.
  func path(_ name: String, _ offset: Int, isRaw: Bool = false) -> Template.Name {
    let parts =
      name == "." ? [] : name.utf8.split(separator: UInt8(ascii: ".")).map { String(Substring($0)) }
    return Template.Name(parts: parts, offset: offset, isRaw: isRaw)
  }

  /// `{{=<% %>=}}`: from here on tags stand between other marks, to the end of the file or the next change.
  private mutating func delimiters(_ content: String, _ start: Int) {
    let parts = content.split(whereSeparator: { $0 == " " || $0 == "\t" || $0 == "\n" })
    guard parts.count == 2, !content.contains("=") else {
      return report(start, "delimiters are two marks; write '{{=<% %>=}}'", "bad-delimiters")
    }
    standalone(start)
    reader.open = Array(parts[0].utf8)
    reader.close = Array(parts[1].utf8)
  }

  /// Adds a call; the white space before one that stands alone is put before each line that it prints.
  private mutating func partial(_ name: String, _ start: Int) {
    let indent = standalone(start)
    guard stack[stack.count - 1].kind != .parent else { return }
    if indent == nil, lines.isStart(start) { add(.lineStart) }
    add(.partial(Template.Call(name: name, indent: indent ?? [], offset: start)))
  }

  // MARK: Lines

  /// If the tag that was just read stands alone on its line, takes the line away and gives its leading white space.
  ///
  /// - Parameter start: Of the tag; `index` is just behind it, and goes to the next line.
  /// - Returns: nil, and nothing is taken away, where something else stands on the line.
  @discardableResult mutating func standalone(_ start: Int) -> [UInt8]? {
    guard let indent = lines.space(before: start), let end = lines.end(from: index) else {
      return nil
    }
    dropTrailingLiteral(indent)
    index = end
    return indent
  }

  /// Takes back the white space that was added before a tag which turned out to stand alone.
  mutating func dropTrailingLiteral(_ indent: [UInt8]) {
    guard !indent.isEmpty, stack[stack.count - 1].kind != .parent else { return }
    let top = stack.count - 1
    guard case .literal(let bytes) = stack[top].nodes.last, bytes == indent else { return }
    stack[top].nodes.removeLast()
    if case .lineStart = stack[top].nodes.last { stack[top].nodes.removeLast() }
  }
}

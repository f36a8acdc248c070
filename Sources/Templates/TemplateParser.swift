import Provenance

/// Reads Mustache into nodes.
///
/// The language is that of the Mustache specification, version 1.4: tags alone on their line take the line with them, and
/// partials and blocks are indented as the place they stand in. See `Tests/MustacheCases` for its own cases.
struct TemplateParser {
  private let path: String
  private let text: SourceText
  private let bytes: [UInt8]
  private var index = 0
  private var open = Array("{{".utf8)
  private var close = Array("}}".utf8)
  private var stack: [Frame] = []
  private var diagnostics: [Diagnostic] = []
  private var scanner = PlaceScanner()
  private let isHTML: Bool
  private let plainEscaping: Escaping
  private static let deepest = 64

  private struct Frame {
    enum Kind { case root, section, inverted, parent, block }
    var kind = Kind.root
    var name = ""
    var offset = 0
    var nodes: [Template.Node] = []
    var indent: [UInt8] = []
    /// Whether the block's tag is followed by the end of its line.
    var opensLine = false
    var isInline = false
    var blocks: [Template.Block] = []
  }

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
    isHTML = file.name.hasSuffix(".html")
    plainEscaping =
      file.name.hasSuffix(".xml") ? .xml : file.name.hasSuffix(".json") ? .json : .mustache
  }

  private mutating func run() -> [Template.Node] {
    stack = [Frame()]
    while index < bytes.count {
      guard let start = find(open, from: index) else { break }
      literal(index..<start)
      index = start
      readTag()
    }
    literal(index..<bytes.count)
    while stack.count > 1, let frame = stack.popLast() {
      let sign =
        frame.kind == .parent
        ? "<" : frame.kind == .block ? "$" : frame.kind == .inverted ? "^" : "#"
      report(
        frame.offset, "'{{\(sign)\(frame.name)}}' is not closed; add '{{/\(frame.name)}}'",
        "unclosed-section")
    }
    return stack[0].nodes
  }

  private mutating func report(_ offset: Int, _ message: String, _ id: String) {
    diagnostics.append(
      .error(SourceLocation(file: path, text: text, offset: offset), message, id: id))
  }

  private func find(_ mark: [UInt8], from start: Int) -> Int? {
    guard let first = mark.first, bytes.count >= mark.count else { return nil }
    var index = start
    while index <= bytes.count - mark.count {
      if bytes[index] == first, bytes[index..<index + mark.count].elementsEqual(mark) {
        return index
      }
      index += 1
    }
    return nil
  }

  // MARK: Literals

  /// Adds literal bytes, with a mark wherever a line of the template begins in them.
  private mutating func literal(_ range: Range<Int>) {
    if isHTML { scanner.read(bytes[range]) }
    guard stack[stack.count - 1].kind != .parent else { return }
    var start = range.lowerBound
    while start < range.upperBound {
      var end = start
      while end < range.upperBound, bytes[end] != 0x0A { end += 1 }
      if end < range.upperBound { end += 1 }
      if isLineStart(start) { add(.lineStart) }
      add(.literal(Array(bytes[start..<end])))
      start = end
    }
  }

  private mutating func add(_ node: Template.Node) { stack[stack.count - 1].nodes.append(node) }

  private func isLineStart(_ offset: Int) -> Bool { offset == 0 || bytes[offset - 1] == 0x0A }

  // MARK: Tags

  private mutating func readTag() {
    let start = index
    var content = start + open.count
    var ending = close
    var sign: UInt8 = content < bytes.count ? bytes[content] : 0
    if sign == UInt8(ascii: "{") {
      ending = [UInt8(ascii: "}")] + close
    } else if sign == UInt8(ascii: "=") {
      ending = [UInt8(ascii: "=")] + close
    }
    let isPlain = !"#^/!>&{=<$".utf8.contains(sign)
    if isPlain { sign = 0 } else { content += 1 }
    guard let end = find(ending, from: content) else {
      report(
        start, "tag is not closed; add '\(String(decoding: ending, as: UTF8.self))'", "unclosed-tag"
      )
      index = bytes.count
      return
    }
    let name = trimmed(content..<end)
    index = end + ending.count
    switch sign {
    case 0, UInt8(ascii: "&"), UInt8(ascii: "{"): value(name, start, isRaw: sign != 0)
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

  private func trimmed(_ range: Range<Int>) -> String {
    var low = range.lowerBound
    var high = range.upperBound
    while low < high, bytes[low] <= 0x20 { low += 1 }
    while high > low, bytes[high - 1] <= 0x20 { high -= 1 }
    return String(decoding: bytes[low..<high], as: UTF8.self)
  }

  private mutating func value(_ name: String, _ start: Int, isRaw: Bool) {
    guard stack[stack.count - 1].kind != .parent else { return }
    guard !name.isEmpty else {
      return report(start, "tag has no name; write '{{name}}'", "empty-tag")
    }
    if isLineStart(start) { add(.lineStart) }
    var escaping = plainEscaping
    if isHTML {
      switch scanner.place {
      case .success(let place): escaping = place
      case .failure(let unsafe):
        report(
          start,
          "a value cannot stand \(unsafe.reason); put it in the text or in a quoted attribute",
          "unsafe-context")
      }
      scanner.passValue()
    }
    add(.value(path(name, start, isRaw: isRaw), isRaw ? .none : escaping))
  }

  private func path(_ name: String, _ offset: Int, isRaw: Bool = false) -> Template.Name {
    let parts = name == "." ? [] : name.split(separator: ".").map(String.init)
    return Template.Name(parts: parts, offset: offset, isRaw: isRaw)
  }

  private mutating func delimiters(_ content: String, _ start: Int) {
    let parts = content.split(whereSeparator: { $0 == " " || $0 == "\t" || $0 == "\n" })
    guard parts.count == 2, !content.contains("=") else {
      return report(start, "delimiters are two marks; write '{{=<% %>=}}'", "bad-delimiters")
    }
    standalone(start)
    open = Array(parts[0].utf8)
    close = Array(parts[1].utf8)
  }

  private mutating func partial(_ name: String, _ start: Int) {
    let indent = standalone(start)
    guard stack[stack.count - 1].kind != .parent else { return }
    if indent == nil, isLineStart(start) { add(.lineStart) }
    add(.partial(Template.Call(name: name, indent: indent ?? [], offset: start)))
  }

  // MARK: Sections

  private mutating func push(_ frame: Frame) {
    if stack.count == Self.deepest {
      report(
        frame.offset,
        "sections are nested more than \(Self.deepest) deep; move some into a partial", "too-deep")
    }
    stack.append(frame)
  }

  private mutating func beginSection(_ kind: Frame.Kind, _ name: String, _ start: Int) {
    standalone(start)
    push(Frame(kind: kind, name: name, offset: start))
  }

  private mutating func beginParent(_ name: String, _ start: Int) {
    let indent = leadingSpace(before: start)
    if let indent { dropTrailingLiteral(indent) }
    push(
      Frame(kind: .parent, name: name, offset: start, indent: indent ?? [], isInline: indent == nil)
    )
  }

  private mutating func beginBlock(_ name: String, _ start: Int) {
    var frame = Frame(kind: .block, name: name, offset: start)
    let isInParent = stack[stack.count - 1].kind == .parent
    let before = leadingSpace(before: start)
    frame.indent = before ?? []
    if let end = endOfLine(from: index), before != nil || isInParent {
      if let before, !isInParent { dropTrailingLiteral(before) }
      index = end
      frame.opensLine = true
    } else {
      if isLineStart(start), !isInParent { add(.lineStart) }
      frame.isInline = true
    }
    push(frame)
  }

  private mutating func endSection(_ name: String, _ start: Int) {
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
      if !frame.isInline || leadingSpace(before: start) != nil, let end = endOfLine(from: index) {
        index = end
      }
      let call = Template.Call(name: name, indent: frame.indent, offset: frame.offset)
      if stack[stack.count - 1].kind != .parent { add(.parent(call, blocks: frame.blocks)) }
    case .block: endBlock(frame, start)
    }
  }

  /// Takes the innermost frame off the stack, with what its standalone closing tag left in it.
  private mutating func closed(_ frame: Frame) -> [Template.Node] { stack.popLast()?.nodes ?? [] }

  private mutating func endBlock(_ frame: Frame, _ start: Int) {
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

  // MARK: Lines

  /// If the tag that was just read stands alone on its line, takes the line away and gives its leading white space.
  @discardableResult private mutating func standalone(_ start: Int) -> [UInt8]? {
    guard let indent = leadingSpace(before: start), let end = endOfLine(from: index) else {
      return nil
    }
    dropTrailingLiteral(indent)
    index = end
    return indent
  }

  /// The white space from the beginning of the line to `offset`; nil when something else stands there.
  private func leadingSpace(before offset: Int) -> [UInt8]? {
    var start = offset
    while start > 0, bytes[start - 1] == 0x20 || bytes[start - 1] == 0x09 { start -= 1 }
    return isLineStart(start) ? Array(bytes[start..<offset]) : nil
  }

  /// Just after the end of the line, if nothing but white space stands between `offset` and it.
  private func endOfLine(from offset: Int) -> Int? {
    var end = offset
    while end < bytes.count, bytes[end] == 0x20 || bytes[end] == 0x09 || bytes[end] == 0x0D {
      end += 1
    }
    if end == bytes.count { return end }
    return bytes[end] == 0x0A ? end + 1 : nil
  }

  /// Takes back the white space that was added before a tag which turned out to stand alone.
  private mutating func dropTrailingLiteral(_ indent: [UInt8]) {
    guard !indent.isEmpty, stack[stack.count - 1].kind != .parent else { return }
    let top = stack.count - 1
    guard case .literal(let bytes) = stack[top].nodes.last, bytes == indent else { return }
    stack[top].nodes.removeLast()
    if case .lineStart = stack[top].nodes.last { stack[top].nodes.removeLast() }
  }
}

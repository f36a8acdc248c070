internal import CYaml
import Provenance

/// Reads YAML through libyaml's events; owns its pointers.
///
/// A subset, by intent: one document, no tags of its own, no key twice, at most 64 levels and 100,000 values, aliases
/// included. What is outside is an error with its place, never misread.
public enum YAML {
  /// The value of a YAML text.
  ///
  /// - Parameters:
  ///   - range: The part of `text` that is YAML.
  ///   - file: For messages.
  /// - Returns: nil for an empty document or after an error.
  public static func parse(_ range: TextSpan, of text: SourceText, file: String) -> Diagnosed<
    YAMLNode?
  > {
    let reader = YAMLReader(bytes: Array(text.bytes[range.range]), base: range.start)
    do {
      return Diagnosed(try reader.read())
    } catch {
      let place = SourceLocation(file: file, text: text, offset: min(error.offset, text.count))
      return Diagnosed(nil, [.error(place, error.message, id: error.id)])
    }
  }
}

/// What is wrong with a YAML text.
struct YAMLError: Error {
  let message: String
  let offset: Int
  var id = "bad-front-matter"
}

/// One pass over the events of one document.
private struct YAMLReader {
  let bytes: [UInt8]
  let base: Int
  private static let deepest = 64
  private static let mostValues = 100_000

  func read() throws(YAMLError) -> YAMLNode? {
    var events = try EventStream(bytes: bytes, base: base)
    var builder = Builder(bytes: bytes, base: base)
    while true {
      var event = try events.next()
      defer { yaml_event_delete(&event) }
      if try builder.take(event, offset: base + events.byteOffset(event.start_mark)) {
        return builder.root
      }
    }
  }

  /// Builds nodes from events without recursion.
  private struct Builder {
    let base: Int
    let bytes: [UInt8]
    var root: YAMLNode?
    private var stack: [Open] = []
    private var anchors: [String: YAMLNode] = [:]
    private var count = 0
    private var documents = 0

    init(bytes: [UInt8], base: Int) {
      self.bytes = bytes
      self.base = base
    }

    private struct Open {
      let isMapping: Bool
      let offset: Int
      let anchor: String?
      var items: [YAMLNode] = []
      var pairs: [YAMLNode.Pair] = []
      var key: (text: String, offset: Int)?
      private var keys: Set<String> = []
      /// Fewer keys are compared sooner than hashed.
      private static let few = 16

      init(isMapping: Bool, offset: Int, anchor: String?) {
        self.isMapping = isMapping
        self.offset = offset
        self.anchor = anchor
      }

      /// Whether no pair has this key so far.
      mutating func isNew(_ key: String) -> Bool {
        guard pairs.count >= Self.few else { return !pairs.contains { $0.key == key } }
        if keys.isEmpty { keys = Set(pairs.map(\.key)) }
        return keys.insert(key).inserted
      }
    }

    /// - Returns: Whether the stream is at its end.
    mutating func take(_ event: yaml_event_t, offset: Int) throws(YAMLError) -> Bool {
      switch event.type {
      case YAML_STREAM_END_EVENT: return true
      case YAML_DOCUMENT_START_EVENT:
        documents += 1
        if documents > 1 {
          throw YAMLError(
            message: "a second document begins; keep one block of keys", offset: offset)
        }
      case YAML_SCALAR_EVENT: try scalar(event, offset)
      case YAML_SEQUENCE_START_EVENT:
        try refuse(tag: event.data.sequence_start.tag, offset)
        try open(isMapping: false, text(event.data.sequence_start.anchor), offset)
      case YAML_MAPPING_START_EVENT:
        try refuse(tag: event.data.mapping_start.tag, offset)
        try open(isMapping: true, text(event.data.mapping_start.anchor), offset)
      case YAML_SEQUENCE_END_EVENT, YAML_MAPPING_END_EVENT: try close()
      case YAML_ALIAS_EVENT: try alias(text(event.data.alias.anchor) ?? "", offset)
      default: break
      }
      return false
    }

    private func text(_ pointer: UnsafeMutablePointer<UInt8>?) -> String? {
      pointer.map { String(cString: $0) }
    }

    private func refuse(tag: UnsafeMutablePointer<UInt8>?, _ offset: Int) throws(YAMLError) {
      guard let tag = text(tag), tag != "!" else { return }
      throw YAMLError(
        message: "the tag '\(tag)' is not understood; write the value without it", offset: offset)
    }

    private mutating func scalar(_ event: yaml_event_t, _ offset: Int) throws(YAMLError) {
      let scalar = event.data.scalar
      try refuse(tag: scalar.tag, offset)
      // libyaml is of YAML 1.1, where "{?a: b}" and "&a:b c" say something else than they seem to.
      let anchorEnd = offset - base + 1 + (text(scalar.anchor)?.utf8.count ?? 0)
      let isGlued =
        scalar.anchor == nil
        ? scalar.style == YAML_PLAIN_SCALAR_STYLE && scalar.length > 0 && offset > base
          && !" \t\r\n[{,:".utf8.contains(bytes[offset - base - 1])
        : bytes[offset - base] == UInt8(ascii: "&") && anchorEnd < bytes.count
          && !" \t\r\n,]}".utf8.contains(bytes[anchorEnd])
      if isGlued {
        throw YAMLError(
          message: "a sign stands right before a word; put the word with it in quotation marks",
          offset: max(base, offset - 1))
      }
      let value = String(
        decoding: UnsafeBufferPointer(start: scalar.value, count: scalar.length), as: UTF8.self)
      let node = YAMLNode(
        content: .scalar(value, isPlain: scalar.style == YAML_PLAIN_SCALAR_STYLE), offset: offset)
      if let anchor = text(scalar.anchor) { anchors[anchor] = node }
      try add(node)
    }

    private mutating func open(isMapping: Bool, _ anchor: String?, _ offset: Int) throws(YAMLError)
    {
      guard stack.count < YAMLReader.deepest else {
        throw YAMLError(
          message: "values are nested more than \(YAMLReader.deepest) deep; make them flatter",
          offset: offset)
      }
      stack.append(Open(isMapping: isMapping, offset: offset, anchor: anchor))
    }

    private mutating func close() throws(YAMLError) {
      guard let done = stack.popLast() else { return }
      let content: YAMLNode.Content = done.isMapping ? .mapping(done.pairs) : .sequence(done.items)
      let node = YAMLNode(content: content, offset: done.offset)
      if let anchor = done.anchor { anchors[anchor] = node }
      try add(node)
    }

    private mutating func alias(_ name: String, _ offset: Int) throws(YAMLError) {
      guard let node = anchors[name] else {
        throw YAMLError(
          message: "'*\(name)' stands for nothing written before it; write the value itself",
          offset: offset)
      }
      count += size(of: node)
      try add(YAMLNode(content: node.content, offset: offset))
    }

    private func size(of node: YAMLNode) -> Int {
      switch node.content {
      case .scalar: 1
      case .sequence(let items): items.reduce(1) { $0 + size(of: $1) }
      case .mapping(let pairs): pairs.reduce(1) { $0 + size(of: $1.value) }
      }
    }

    private mutating func add(_ node: YAMLNode) throws(YAMLError) {
      count += 1
      guard count <= YAMLReader.mostValues else {
        throw YAMLError(
          message: "more than \(YAMLReader.mostValues) values; keep the head of an article small",
          offset: node.offset)
      }
      guard let top = stack.indices.last else {
        root = node
        return
      }
      if !stack[top].isMapping {
        stack[top].items.append(node)
      } else if let key = stack[top].key {
        stack[top].pairs.append(YAMLNode.Pair(key: key.text, keyOffset: key.offset, value: node))
        stack[top].key = nil
      } else {
        guard case .scalar(let text, _) = node.content else {
          throw YAMLError(message: "a key is \(node.kindName); write a word", offset: node.offset)
        }
        guard stack[top].isNew(text) else {
          throw YAMLError(
            message: "'\(text)' stands here a second time; keep one", offset: node.offset,
            id: "duplicate-key")
        }
        stack[top].key = (text, node.offset)
      }
    }
  }
}

/// The events of one text; frees the parser.
private struct EventStream: ~Copyable {
  private let parser: UnsafeMutablePointer<yaml_parser_t>
  private let input: UnsafeMutableBufferPointer<UInt8>
  private let base: Int
  private let letters: LetterTable

  init(bytes: [UInt8], base: Int) throws(YAMLError) {
    letters = LetterTable(bytes)
    parser = .allocate(capacity: 1)
    input = .allocate(capacity: max(bytes.count, 1))
    _ = input.update(fromContentsOf: bytes)
    self.base = base
    guard yaml_parser_initialize(parser) == 1 else {
      throw YAMLError(message: "out of memory", offset: base)
    }
    yaml_parser_set_input_string(parser, input.baseAddress, bytes.count)
    yaml_parser_set_encoding(parser, YAML_UTF8_ENCODING)
  }

  deinit {
    yaml_parser_delete(parser)
    parser.deallocate()
    input.deallocate()
  }

  mutating func next() throws(YAMLError) -> yaml_event_t {
    var event = yaml_event_t()
    guard yaml_parser_parse(parser, &event) == 1 else { throw problem() }
    return event
  }

  /// libyaml counts characters, not bytes.
  func byteOffset(_ mark: yaml_mark_t) -> Int { letters.offset(of: mark.index) }

  /// libyaml's problem in the words of somebody who writes articles.
  private func problem() -> YAMLError {
    let raw = parser.pointee
    let text = raw.problem.map { String(cString: $0) } ?? "not YAML"
    if raw.error == YAML_READER_ERROR {
      return YAMLError(
        message: "a control character stands among the keys; take it out",
        offset: base + Int(raw.problem_offset), id: "control-character")
    }
    let offset = base + byteOffset(raw.problem_mark)
    let advice: String =
      switch text {
      case "mapping values are not allowed in this context":
        "a ': ' stands inside a value; put the whole value in quotation marks"
      case "could not find expected ':'": "a line has no ':'; write 'key: value'"
      case "found character that cannot start any token":
        "a tab or a sign such as '@' or '`' begins a value; use spaces, or put the value in quotation marks"
      case "found unexpected end of stream": "a quotation mark is not closed; close it"
      case "did not find expected ',' or ']'", "did not find expected ',' or '}'":
        "a list is not closed; add the bracket"
      default: "\(text); see https://yaml.org/spec for how values are written"
      }
    return YAMLError(message: advice, offset: offset)
  }
}

internal import CYaml

/// One pass over the events of one document.
struct YAMLReader {
  let bytes: [UInt8]
  let base: Int
  private static let deepest = 64
  private static let mostValues = 100_000

  func read() throws(YAMLError) -> YAMLNode? {
    var events = try YAMLEvents(bytes: bytes, base: base)
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

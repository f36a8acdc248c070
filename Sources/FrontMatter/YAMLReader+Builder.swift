internal import CYaml

/// Nodes, made of events.
extension YAMLReader {
  /// Builds nodes from events without recursion.
  ///
  /// A stack holds what is open, so that depth costs no calls; errors have places in the file.
  struct Builder {
    let base: Int
    let bytes: [UInt8]
    var root: YAMLNode?
    private var stack: [Open] = []
    /// What `&name` was written before, by name; a later one of the same name counts from there on. A list is
    /// in it once it is closed, so none can hold itself.
    private var anchors: [String: YAMLNode] = [:]
    /// Values so far, for `mostValues`.
    private var count = 0
    private var documents = 0

    init(bytes: [UInt8], base: Int) {
      self.bytes = bytes
      self.base = base
    }

    /// A list or group that is not closed: a list fills `items`, a group `pairs`, and `key` waits for its
    /// value.
    private struct Open {
      let isMapping: Bool
      let offset: Int
      let anchor: String?
      var items: [YAMLNode] = []
      var pairs: [YAMLNode.Pair] = []
      var key: (text: String, offset: Int)?
      /// Filled when there are many keys, else empty.
      private var keys: Set<String> = []
      /// Fewer keys are compared sooner than hashed.
      private static let few = 16

      init(isMapping: Bool, offset: Int, anchor: String?) {
        self.isMapping = isMapping
        self.offset = offset
        self.anchor = anchor
      }

      /// Whether no pair has this key so far.
      /// O(1) but for the first sixteen keys.
      mutating func isNew(_ key: String) -> Bool {
        guard pairs.count >= Self.few else { return !pairs.contains { $0.key == key } }
        if keys.isEmpty { keys = Set(pairs.map(\.key)) }
        return keys.insert(key).inserted
      }
    }

    /// Takes one event. Events that hold nothing (the stream's beginning, a document's end) are passed over.
    ///
    /// - Returns: Whether the stream is at its end.
    /// - Parameter offset: Where the event begins in the file.
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

    /// A name of libyaml's; nil where there is none.
    private func text(_ pointer: UnsafeMutablePointer<UInt8>?) -> String? {
      pointer.map { String(cString: $0) }
    }

    /// `!!str 2014` and `!local` are refused; a bare `!` says only that a value is a text.
    private func refuse(tag: UnsafeMutablePointer<UInt8>?, _ offset: Int) throws(YAMLError) {
      guard let tag = text(tag), tag != "!" else { return }
      throw YAMLError(
        message: "the tag '\(tag)' is not understood; write the value without it", offset: offset)
    }

    /// Takes a scalar, as a value, an item or a key. One that a sign is glued to (`&a:b c` for a name with a
    /// colon) is refused rather than misread.
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

    /// Begins a list or group.
    private mutating func open(isMapping: Bool, _ anchor: String?, _ offset: Int) throws(YAMLError)
    {
      guard stack.count < YAMLReader.deepest else {
        throw YAMLError(
          message: "values are nested more than \(YAMLReader.deepest) deep; make them flatter",
          offset: offset)
      }
      stack.append(Open(isMapping: isMapping, offset: offset, anchor: anchor))
    }

    /// Ends the innermost one and adds it to what is around it.
    private mutating func close() throws(YAMLError) {
      guard let done = stack.popLast() else { return }
      let content: YAMLNode.Content = done.isMapping ? .mapping(done.pairs) : .sequence(done.items)
      let node = YAMLNode(content: content, offset: done.offset)
      if let anchor = done.anchor { anchors[anchor] = node }
      try add(node)
    }

    /// Takes `*name`: the value that was given that name, at the alias's own place.
    private mutating func alias(_ name: String, _ offset: Int) throws(YAMLError) {
      guard let node = anchors[name] else {
        throw YAMLError(
          message: "'*\(name)' stands for nothing written before it; write the value itself",
          offset: offset)
      }
      count += size(of: node)
      try add(YAMLNode(content: node.content, offset: offset))
    }

    /// Values in a node, itself included. It recurses, deeper than values may be nested where aliases stand in
    /// what aliases stand for; `mostValues` bounds that.
    private func size(of node: YAMLNode) -> Int {
      switch node.content {
      case .scalar: 1
      case .sequence(let items): items.reduce(1) { $0 + size(of: $1) }
      case .mapping(let pairs): pairs.reduce(1) { $0 + size(of: $1.value) }
      }
    }

    /// Adds a node where it belongs: as the root, as an item, as a pair's value, or as the key that the next
    /// node is the value of.
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
          throw YAMLError(
            message:
              "a bracket begins \(node.kindName) where a key should stand; put the value in quotation marks",
            offset: node.offset)
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

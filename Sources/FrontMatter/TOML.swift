internal import CToml
import Provenance

/// Reads TOML, as Hugo and Zola write heads between `+++` lines, through toml++.
///
/// Gives the same values with places as `YAML`. A subset: at most 1 MB, values at most 32 deep and keys of at most 64 parts.
///
/// Scalars other than strings keep what was written: `2014-06-23`, `1_000` and `true` come as those texts, so
/// that `title = 2014` is a title. None is plain: TOML has no value that means nothing.
public enum TOML {
  /// A bound of ours; no head is that long.
  private static let mostBytes = 1_000_000

  /// The value of a TOML text, a mapping with its keys in the order written.
  ///
  /// Places of values count in `text`, not in `range`. The bounds are looked at before toml++ sees a byte.
  ///
  /// - Parameters:
  ///   - range: The part of `text` that is TOML.
  ///   - file: For messages.
  /// - Returns: nil after an error.
  public static func parse(_ range: TextSpan, of text: SourceText, file: String) -> Diagnosed<
    YAMLNode?
  > {
    func failed(_ offset: Int, _ message: String, id: String = "bad-front-matter") -> Diagnosed<
      YAMLNode?
    > {
      let place = SourceLocation(file: file, text: text, offset: min(offset, text.count))
      return Diagnosed(nil, [.error(place, message, id: id)])
    }
    guard range.count <= mostBytes else {
      return failed(range.start, "the head is larger than 1 MB; keep the head of an article small")
    }
    if let offset = LongKey.find(in: text.bytes[range.range]) {
      return failed(
        offset, "a key has more than \(LongKey.mostParts) parts; make the values flatter")
    }
    let bytes = Array(text.bytes[range.range])
    var builder = TreeBuilder(bytes: bytes, base: range.start)
    var problem = toml_problem()
    let status = bytes.withUnsafeBufferPointer { buffer in
      buffer.withMemoryRebound(to: CChar.self) { characters in
        withUnsafeMutablePointer(to: &builder) { builder in
          toml_read(characters.baseAddress, characters.count, builder, TreeBuilder.visit, &problem)
        }
      }
    }
    guard status == 0 else {
      let message = withUnsafeBytes(of: problem.message) { raw in
        String(decoding: raw.prefix { $0 != 0 }, as: UTF8.self)
      }
      let offset = builder.lines.offset(of: problem.place)
      if offset < bytes.count, bytes[offset] == 0x0A || bytes[offset] == 0x0D,
        message.contains("control")
      {
        return failed(range.start + offset, "a text is not closed; add its quotation mark")
      }
      let words = Self.words(message)
      if let told = second(words) { return failed(range.start + offset, told, id: "duplicate-key") }
      return failed(
        range.start + offset, "\(advice(words)); see https://toml.io for how values are written")
    }
    return Diagnosed(builder.root)
  }

  /// toml++'s problem on one line, without its own name for where it was.
  private static func words(_ message: String) -> String {
    var words = message.split(whereSeparator: \.isNewline).joined(separator: " ")
    if let colon = words.firstIndex(of: ":") {
      words = String(words[words.index(after: colon)...].drop { $0 == " " })
    }
    while words.last == "." { words.removeLast() }
    return words
  }

  /// What is told of a key that stands twice, which toml++ calls redefined: "cannot redefine existing string 'title'", "cannot redefine
  /// existing table 'extra' as array-of-tables", "cannot redefine existing integer as dotted key-value pair".
  private static func second(_ words: String) -> String? {
    guard words.hasPrefix("cannot redefine existing") else { return nil }
    let parts = words.split(separator: "'", omittingEmptySubsequences: false)
    let name = parts.count > 2 ? "'\(parts[1])'" : "a key"
    return "\(name) stands here a second time; keep one"
  }

  /// Sentences of toml++ name what was expected, which is as good as ours would be.
  private static func advice(_ words: String) -> String {
    switch words {
    case "could not determine value type": "a text stands in quotation marks: title = \"Quay\""
    case "expected '=', saw ':'": "write 'key = value'"
    default: "is no TOML: \(words)"
    }
  }
}

/// Makes nodes of toml++'s events, without recursion.
///
/// toml++ gives tables in the order of their keys' letters; they are put into the order of the file when they
/// are closed.
private struct TreeBuilder {
  /// The head alone; `base` is where it begins in the file, and `lines` counts in the head.
  let bytes: [UInt8]
  let base: Int
  let lines: LineTable
  var root: YAMLNode?
  /// Tables and arrays that are open, the outermost first.
  private var stack: [Open] = []

  /// A table or array that is not closed; a table fills `pairs`, an array `items`. `key` is its own key in the
  /// table around it.
  private struct Open {
    let isMapping: Bool
    let key: (text: String, offset: Int)?
    let offset: Int
    var items: [YAMLNode] = []
    var pairs: [YAMLNode.Pair] = []
  }

  init(bytes: [UInt8], base: Int) {
    self.bytes = bytes
    self.base = base
    lines = LineTable(bytes)
  }

  /// What the C side calls for each event, with the builder as its context. Pointers in an event are good for
  /// that call only.
  static let visit: @convention(c) (UnsafeMutableRawPointer?, UnsafePointer<toml_event>?) -> Void =
    { context, event in
      guard let context, let event else { return }
      context.assumingMemoryBound(to: TreeBuilder.self).pointee.take(event.pointee)
    }

  /// Scalars that are no strings are cut from the head as written, from their first byte to their last.
  private mutating func take(_ event: toml_event) {
    let offset = base + lines.offset(of: event.begin)
    let key = event.key.map { pointer in
      (
        text: Self.text(pointer, event.key_length),
        offset: base + lines.offset(of: event.key_place)
      )
    }
    switch event.kind {
    case toml_table, toml_array:
      // A table that only a dotted key names begins at that key.
      stack.append(
        Open(isMapping: event.kind == toml_table, key: key, offset: max(offset, key?.offset ?? 0)))
    case toml_end: close()
    case toml_string: add(Self.text(event.text, event.text_length), offset, key)
    default:
      let end = lines.offset(of: event.end)
      let written = bytes[min(offset - base, end)..<end]
      add(String(decoding: written, as: UTF8.self), offset, key)
    }
  }

  /// A text of the C side, which may hold a NUL; empty without a pointer.
  static func text(_ pointer: UnsafePointer<CChar>?, _ count: Int) -> String {
    let raw = UnsafeRawBufferPointer(start: pointer, count: pointer == nil ? 0 : count)
    return String(decoding: raw, as: UTF8.self)
  }

  private mutating func add(_ text: String, _ offset: Int, _ key: (text: String, offset: Int)?) {
    append(YAMLNode(content: .scalar(text, isPlain: false), offset: offset), key)
  }

  /// Adds a node to what is open; the first without anything open is the root.
  private mutating func append(_ node: YAMLNode, _ key: (text: String, offset: Int)?) {
    guard let last = stack.indices.last else {
      root = node
      return
    }
    if let key {
      stack[last].pairs.append(YAMLNode.Pair(key: key.text, keyOffset: key.offset, value: node))
    } else {
      stack[last].items.append(node)
    }
  }

  /// Ends the innermost table or array and adds it to the one around it.
  private mutating func close() {
    guard let done = stack.popLast() else { return }
    let content: YAMLNode.Content =
      done.isMapping
      ? .mapping(done.pairs.sorted { ($0.keyOffset, $0.key) < ($1.keyOffset, $1.key) })
      : .sequence(done.items)
    append(YAMLNode(content: content, offset: done.offset), done.key)
  }
}

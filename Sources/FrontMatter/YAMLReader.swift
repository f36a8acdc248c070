internal import CYaml

/// One pass over the events of one document.
///
/// libyaml reads the grammar; what is refused here is what it lets through and an article's head has no use
/// for: tags, a second document, a key twice, nesting and masses.
struct YAMLReader {
  /// The YAML alone; `base` is where it begins in the file.
  let bytes: [UInt8]
  let base: Int
  /// Lists and groups that may be open at once.
  static let deepest = 64
  /// Values and keys, those that aliases stand for counted each time: ten aliases of ten aliases of ten would
  /// else fill the memory.
  static let mostValues = 100_000

  /// The value of the document; nil for an empty one. Throws at the first thing that is wrong.
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
}

import Provenance

/// Writes JSON as bytes, in the order of the calls. A dictionary-based encoder was measured at fifteen times the time.
///
/// Commas are put where they are due; that an object is made of keys with one value each is for the caller to keep.
/// There is no white space. It cannot be copied, so that its buffer never is.
public struct JSONWriter: ~Copyable {
  /// What has been written, without the nulls of `gaps`.
  private var buffer: ByteBuffer
  /// Whether a value stands before the next one in the same object or array.
  private var needsComma = false
  /// Nulls that are not written before something follows them.
  private var gaps = 0

  /// A writer with room for `capacity` bytes.
  public init(reserving capacity: Int = 256) { buffer = ByteBuffer(reserving: capacity) }

  /// What has been written.
  public var bytes: [UInt8] { buffer.bytes }

  /// Appends what has been written to `output`.
  public func append(to output: inout [UInt8]) {
    buffer.withBytes { output.append(contentsOf: $0) }
  }

  /// Appends what has been written to `output`.
  func append(to output: inout ByteBuffer) { buffer.withBytes { output.append($0) } }

  /// `{ ... }`
  @inline(__always) public mutating func object(_ body: (inout JSONWriter) -> Void) {
    open(UInt8(ascii: "{"))
    body(&self)
    close(UInt8(ascii: "}"))
  }

  /// `[ ... ]`
  @inline(__always) public mutating func array(_ body: (inout JSONWriter) -> Void) {
    open(UInt8(ascii: "["))
    body(&self)
    close(UInt8(ascii: "]"))
  }

  /// `"name":`, behind which one value must follow. The name stands as it is: it needs no escape.
  public mutating func key(_ name: StaticString) {
    comma()
    buffer.append(UInt8(ascii: "\""))
    buffer.append(name)
    buffer.append(UInt8(ascii: "\""))
    buffer.append(UInt8(ascii: ":"))
    needsComma = false
  }

  /// A key that is made as the program runs, behind which one value must follow.
  public mutating func key(text: String) {
    string(text)
    buffer.append(UInt8(ascii: ":"))
    needsComma = false
  }

  /// A table: `"name":{"columns":["...", ...],"rows":[[...], ...]}`, whose rows `body` writes as arrays.
  @inline(__always)
  ///
  /// A row may be shorter than the columns: what it lacks at its end is null.
  mutating func table(
    _ name: StaticString, _ columns: [StaticString], _ body: (inout JSONWriter) -> Void
  ) {
    key(name)
    object { json in
      json.key("columns")
      json.array { json in for column in columns { json.word(column) } }
      json.key("rows")
      json.array(body)
    }
  }

  /// A string of valid UTF-8.
  public mutating func string(_ text: [UInt8]) {
    text.withUnsafeBufferPointer { quoted($0) }
  }

  /// Words of a text.
  public mutating func string(_ excerpt: Excerpt) {
    excerpt.withBytes { quoted($0) }
  }

  /// A string.
  public mutating func string(_ text: String) {
    var text = text
    text.withUTF8 { quoted($0) }
  }

  /// A string, or null.
  public mutating func string(_ text: String?) {
    if let text { string(text) } else { null() }
  }

  /// Words of a text, or null.
  public mutating func string(_ excerpt: Excerpt?) {
    if let excerpt { string(excerpt) } else { null() }
  }

  /// A string that `body` writes, which needs no escape.
  mutating func word(_ body: (inout ByteBuffer) -> Void) {
    comma()
    buffer.append(UInt8(ascii: "\""))
    body(&buffer)
    buffer.append(UInt8(ascii: "\""))
    needsComma = true
  }

  /// Exactly as it is to stand there: one JSON value that was written before.
  public mutating func raw(_ text: String) {
    comma()
    buffer.append(text)
    needsComma = true
  }

  /// A whole number.
  public mutating func number(_ value: Int) {
    comma()
    buffer.append(decimal: value)
    needsComma = true
  }

  /// A number in its shortest form that reads back the same; whole ones without a point. null for none, and for what is
  /// no finite number, which JSON cannot write.
  public mutating func number(_ value: Double?) {
    guard let value, value.isFinite else { return null() }
    if value == value.rounded(), abs(value) < 9e15 { return number(Int(value)) }
    raw(value.description)
  }

  /// true or false.
  public mutating func flag(_ value: Bool) { literal(value ? "true" : "false") }

  /// null.
  public mutating func null() { literal("null") }

  /// null, or nothing where nothing else follows in the array.
  ///
  /// `value, gap, gap` is `[1]`, and `gap, gap, value` is `[null,null,1]`. It is for arrays that are rows of a table,
  /// not for the value of a key.
  mutating func gap() { gaps += 1 }

  /// A line break behind a whole value.
  mutating func endLine() { buffer.append(0x0A) }

  /// A string that needs no escape.
  mutating func word(_ name: StaticString) {
    comma()
    buffer.append(UInt8(ascii: "\""))
    buffer.append(name)
    buffer.append(UInt8(ascii: "\""))
    needsComma = true
  }

  /// A word of JSON's own.
  private mutating func literal(_ word: StaticString) {
    comma()
    buffer.append(word)
    needsComma = true
  }

  /// What stands before a value: the nulls that waited for it, and a comma where one is due.
  private mutating func comma() {
    if gaps > 0 { fillGaps() }
    if needsComma { buffer.append(UInt8(ascii: ",")) }
  }

  /// Writes the nulls that waited. The count is cleared first, as each null asks for them too.
  private mutating func fillGaps() {
    let count = gaps
    gaps = 0
    for _ in 0..<count { null() }
  }

  /// Opens an object or array; inside, nothing waits and no comma is due.
  private mutating func open(_ bracket: UInt8) {
    comma()
    buffer.append(bracket)
    needsComma = false
  }

  /// Closes an object or array, and drops the nulls that nothing followed.
  private mutating func close(_ bracket: UInt8) {
    gaps = 0
    buffer.append(bracket)
    needsComma = true
  }

  /// A string with its marks, escaped.
  private mutating func quoted(_ text: UnsafeBufferPointer<UInt8>) {
    comma()
    buffer.append(UInt8(ascii: "\""))
    JSONEscape.append(text, to: &buffer)
    buffer.append(UInt8(ascii: "\""))
    needsComma = true
  }
}

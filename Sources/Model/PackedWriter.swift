import Provenance

/// Appends values to bytes: counts in groups of seven bits, texts with their length, stamps and digests as they lie in memory.
public struct PackedWriter {
  /// What was written.
  public var bytes: [UInt8]

  /// A writer behind these bytes.
  public init(bytes: [UInt8] = []) { self.bytes = bytes }

  /// A number that is mostly small: below 128 it is one byte, a negative one is ten.
  public mutating func number(_ value: Int) {
    var rest = UInt64(bitPattern: Int64(value))
    while rest >= 0x80 {
      bytes.append(UInt8(truncatingIfNeeded: rest) | 0x80)
      rest >>= 7
    }
    bytes.append(UInt8(truncatingIfNeeded: rest))
  }

  /// A text behind its length in bytes.
  public mutating func text(_ value: String) {
    // Its bytes are copied as one block.
    var value = value
    value.withUTF8 {
      number($0.count)
      bytes.append(contentsOf: $0)
    }
  }

  /// A byte that says whether there is a value, then the value.
  @inlinable public mutating func optional<Value>(
    _ value: Value?, _ write: (inout PackedWriter, Value) -> Void
  ) {
    bytes.append(value == nil ? 0 : 1)
    if let value { write(&self, value) }
  }

  /// How many there are, then each.
  @inlinable public mutating func list<Value>(
    _ values: [Value], _ write: (inout PackedWriter, Value) -> Void
  ) {
    number(values.count)
    for value in values { write(&self, value) }
  }

  /// Eight bytes, the lowest first: a number that is looked for without reading what stands before it.
  public mutating func word(_ value: Int) {
    withUnsafeBytes(of: value.littleEndian) { bytes.append(contentsOf: $0) }
  }

  /// Where something stands in a text.
  public mutating func span(_ span: TextSpan) {
    number(span.start)
    number(span.count)
  }

  /// Eight bytes.
  public mutating func double(_ value: Double) {
    word(Int(bitPattern: UInt(value.bitPattern)))
  }

  /// Sixteen bytes.
  public mutating func digest(_ value: Digest) {
    word(Int(truncatingIfNeeded: value.high))
    word(Int(truncatingIfNeeded: value.low))
  }

  /// Forty bytes.
  public mutating func stamp(_ value: FileStamp) {
    for part in [value.size, value.modified, value.changed, value.inode, value.device] {
      word(part)
    }
  }

  /// A path as the system's calls take it: with its length in front and a NUL behind it.
  public mutating func path(_ value: some Collection<UInt8>) {
    word(value.count)
    bytes += value
    bytes.append(0)
  }

  /// A file of the site.
  public mutating func page(_ page: PublishedPage) {
    path(page.path.utf8)
    stamp(page.stamp)
    digest(page.digest)
    bytes.append(page.role.rawValue)
  }
}

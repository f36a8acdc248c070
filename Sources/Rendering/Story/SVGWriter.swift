import Provenance

/// Bytes of an SVG, piece by piece: numbers with one digit behind the point at most, words escaped.
struct SVGWriter: ~Copyable {
  private var buffer: ByteBuffer

  init(reserving count: Int) { buffer = ByteBuffer(reserving: count) }

  /// What was written.
  var bytes: [UInt8] { buffer.bytes }

  /// Tags, as they stand.
  mutating func put(_ tags: StaticString) {
    buffer.append(tags)
  }

  /// A number, to a tenth.
  mutating func put(_ value: Double) {
    let tenths = Int((value * 10).rounded())
    if tenths < 0 { buffer.append(UInt8(ascii: "-")) }
    let (whole, tenth) = abs(tenths).quotientAndRemainder(dividingBy: 10)
    buffer.append(decimal: whole)
    guard tenth > 0 else { return }
    buffer.append(UInt8(ascii: "."))
    buffer.append(UInt8(ascii: "0") + UInt8(tenth))
  }

  /// Two numbers of a point.
  mutating func put(_ x: Double, _ y: Double) {
    put(x)
    put(" ")
    put(y)
  }

  /// Words, for a place between tags or in an attribute.
  mutating func put(words: String) {
    for byte in words.utf8 {
      switch byte {
      case UInt8(ascii: "&"): put("&amp;")
      case UInt8(ascii: "<"): put("&lt;")
      case UInt8(ascii: ">"): put("&gt;")
      case UInt8(ascii: "\""): put("&quot;")
      default: buffer.append(byte)
      }
    }
  }

  /// A text around a place, which `anchor` names: "start", "middle" or "end".
  mutating func put(text: String, _ x: Double, _ y: Double, anchor: StaticString) {
    put("<text x=\"")
    put(x)
    put("\" y=\"")
    put(y)
    put("\" text-anchor=\"")
    put(anchor)
    put("\">")
    put(words: text)
    put("</text>")
  }
}

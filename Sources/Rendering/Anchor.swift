import Provenance

/// The name of a mark in the article and of the line that leads to it: `s1`, `f1`, `r1`, `q1`.
struct Anchor: Hashable {
  enum Kind: UInt8 {
    case sentence = 0x73
    case figure = 0x66
    case related = 0x72
    case quote = 0x71
  }

  let kind: Kind
  /// From 1, in the order of the page's lines.
  let number: Int

  init(_ kind: Kind, _ number: Int) {
    self.kind = kind
    self.number = number
  }

  func append(to buffer: inout ByteBuffer) {
    buffer.append(kind.rawValue)
    buffer.append(decimal: number)
  }

  /// The class of the mark: its letter.
  var className: String { String(UnicodeScalar(kind.rawValue)) }

  /// The name as a string.
  var text: String { className + String(number) }
}

import Provenance

/// The name of a mark in the article and of the line that leads to it: `s1`, `f1`, `r1`, `q1`.
///
/// The mark's element has the name as its id, the line has it behind `brief-`; so a click leads from either to the
/// other.
struct Anchor: Hashable {
  /// What was found there. Its value is the ASCII letter that names begin with.
  enum Kind: UInt8 {
    /// `s`: a sentence of the summary.
    case sentence = 0x73
    /// `f`: a key figure.
    case figure = 0x66
    /// `r`: a figure that is no key figure but stands in a sum or change.
    case related = 0x72
    /// `q`: a key quote. Pieces of one speech share it, with `-2`, `-3` behind it for the second and third.
    case quote = 0x71
  }

  let kind: Kind
  /// From 1, in the order of the page's lines, for each kind by itself.
  let number: Int

  init(_ kind: Kind, _ number: Int) {
    self.kind = kind
    self.number = number
  }

  /// Appends the name without making a string of it.
  func append(to buffer: inout ByteBuffer) {
    buffer.append(kind.rawValue)
    buffer.append(decimal: number)
  }

  /// The class of the mark: its letter, which is what the style sheet knows of it.
  var className: String { String(UnicodeScalar(kind.rawValue)) }

  /// The name as a string.
  var text: String { className + String(number) }
}

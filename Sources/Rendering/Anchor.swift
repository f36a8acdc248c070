import Provenance

/// The name of a place in the article: `p7`, `s12`, `f31`, `q4`.
///
/// Places are counted through the article, whatever is key in it: a link to `f31` leads to the same words when another
/// figure becomes the first line of the brief. The line of the brief that leads to a mark has its name behind `brief-`; so a
/// click leads from either to the other.
struct Anchor: Hashable {
  /// What stands there. Its value is the ASCII letter that names begin with.
  enum Kind: UInt8 {
    /// `p`: a printed paragraph.
    case paragraph = 0x70
    /// `s`: a sentence of those that were analysed, the headline's and headings' too.
    case sentence = 0x73
    /// `f`: a figure of all that were found, whether it is key or stands in a sum or change.
    case figure = 0x66
    /// `q`: a quote of all that were found. The second and third stretch in marks of one quote have `-2`, `-3` behind it.
    case quote = 0x71
    /// `c`: a place where the article says what was wrong in it.
    case correction = 0x63
  }

  let kind: Kind
  /// From 1, in the order of the article, for each kind by itself.
  let number: Int

  init(_ kind: Kind, _ number: Int) {
    self.kind = kind
    self.number = number
  }

  /// The name of a figure or quote by its index into all of the brief's.
  init(_ kind: Kind, index: Int) { self.init(kind, index + 1) }

  /// Appends the name without making a string of it.
  func append(to buffer: inout ByteBuffer) {
    buffer.append(kind.rawValue)
    buffer.append(decimal: number)
  }

  /// The name as a string.
  var text: String { String(UnicodeScalar(kind.rawValue)) + String(number) }
}

import Model
import Provenance

/// Words by which a browser finds a sentence on a page and scrolls there: `text=[prefix-,]start[,end][,-suffix]`.
///
/// The rules are those of Text Fragments (https://wicg.github.io/scroll-to-text-fragment/). A browser takes the first place at which
/// `start` begins and, behind it, the first at which `end` ends. Each of the four must lie in one block, begin and end with whole words, and be
/// what the page says, whatever the case of letters; between `start` and `end` anything may stand. `prefix` and `suffix` touch their
/// neighbours, but for white space and the borders of blocks.
struct TextFragment: Hashable {
  var prefix: TextSpan?
  let start: TextSpan
  var end: TextSpan?
  var suffix: TextSpan?

  /// Appends it, without `text=`.
  func append(of bytes: [UInt8], to output: inout ByteBuffer) {
    if let prefix {
      Self.append(bytes[prefix.start..<prefix.end], to: &output)
      output.append("-,")
    }
    Self.append(bytes[start.start..<start.end], to: &output)
    if let end {
      output.append(UInt8(ascii: ","))
      Self.append(bytes[end.start..<end.end], to: &output)
    }
    if let suffix {
      output.append(",-")
      Self.append(bytes[suffix.start..<suffix.end], to: &output)
    }
  }

  /// Appends words: all but letters, digits, full stops, low lines and tildes in percent signs, so that no hyphen, comma or `&` of theirs is
  /// taken for the fragment's own; a run of white space as one space, as a browser shows it.
  private static func append(_ words: ArraySlice<UInt8>, to output: inout ByteBuffer) {
    var isSpace = false
    for byte in words {
      if SentencePlace.isSpace(byte) {
        isSpace = true
        continue
      }
      if isSpace { output.append("%20") }
      isSpace = false
      switch byte {
      case UInt8(ascii: "a")...UInt8(ascii: "z"), UInt8(ascii: "A")...UInt8(ascii: "Z"),
        UInt8(ascii: "0")...UInt8(ascii: "9"), UInt8(ascii: "."), UInt8(ascii: "_"),
        UInt8(ascii: "~"):
        output.append(byte)
      default:
        output.append(UInt8(ascii: "%"))
        output.append(hexDigit(byte >> 4))
        output.append(hexDigit(byte & 15))
      }
    }
  }

  private static func hexDigit(_ value: UInt8) -> UInt8 {
    value < 10 ? UInt8(ascii: "0") + value : UInt8(ascii: "A") + value - 10
  }
}

import HTML
import Provenance

/// Words of other letters in a mail's fields: "=?utf-8?Q?B=C3=A4der?=" is "Bäder" (RFC 2047).
enum EncodedWords {
  /// A field's value with its encoded words read; white space between two of them is none.
  static func decode(_ value: String) -> String {
    guard value.contains("=?") else { return value }
    var result = ""
    var rest = value[...]
    var isBehindWord = false
    while let start = rest.firstRange(of: "=?") {
      let between = rest[..<start.lowerBound]
      guard let word = word(rest[start.upperBound...]) else {
        result += rest[..<start.upperBound]
        rest = rest[start.upperBound...]
        isBehindWord = false
        continue
      }
      if !(isBehindWord && between.allSatisfy(\.isWhitespace)) { result += between }
      result += word.text
      rest = rest[word.end...]
      isBehindWord = true
    }
    return result + rest
  }

  /// The word behind `=?`, and where it ends; nil for what is none.
  private static func word(_ text: Substring) -> (text: String, end: String.Index)? {
    let parts = text.split(separator: "?", maxSplits: 3, omittingEmptySubsequences: false)
    guard parts.count == 4, parts[3].first == "=" else { return nil }
    let end = text.index(after: parts[3].startIndex)
    var bytes = Array(parts[2].utf8)
    let encoding: String
    switch parts[1].lowercased() {
    case "q":
      bytes = bytes.map { $0 == UInt8(ascii: "_") ? 0x20 : $0 }
      encoding = "quoted-printable"
    case "b": encoding = "base64"
    default: return nil
    }
    let decoded = TransferDecoding(bytes, TextSpan(0, bytes.count), encoding: encoding)
    // A language may stand behind the charset: "utf-8*en".
    let label = parts[0].prefix { $0 != "*" }.lowercased()
    return (
      String(decoding: DecodedPage(decoded.bytes, label: label).bytes, as: UTF8.self), end
    )
  }
}

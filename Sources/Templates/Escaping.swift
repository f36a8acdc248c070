import Provenance

/// How words are made safe for the place that they are printed in.
///
/// `ProgramBuilder` chooses one for each value, from the ending of the page's own template and from where in the page the value
/// stands (`Place`); when a page is filled nothing is decided any more but whether an address is safe.
enum Escaping: UInt8, Sendable {
  /// As they are: `{{{x}}}`.
  case none
  /// `& < > "`, as the Mustache specification has it: for files that are neither HTML nor XML ("robots.txt").
  case mustache
  /// `& < > " '`, for HTML text.
  case html
  /// The same for quoted attributes, in which markup of the program has no place and is escaped too.
  case attribute
  /// The same for an address that is judged when its end has been printed: the first value is remembered, as it may
  /// not lead a script elsewhere.
  case address
  /// As `html`, without the characters that XML 1.0 forbids. One of them would keep a reader from taking the whole
  /// feed.
  case xml
  /// The same for attributes.
  case xmlAttribute
  /// Inside a string between double quotation marks in a script or in JSON, which the template writes. `< > & '` and the
  /// backtick are written as `\u003c` and the like, so that a text with "</script>" in it does not end the script around, and
  /// a script that is quoted once more stays one.
  case json
  /// As a whole value of JSON in a block of data. Words become a string with its marks, escaped as in `json`; JSON that the program made
  /// keeps its signs, and of what is in its strings `< > &` are escaped; what is nothing is null.
  case data
  /// Nothing is printed: no escaping helps here, and the template has been told so.
  case refused

  /// Whether the program's own markup is printed as it is.
  var takesMarkup: Bool {
    switch self {
    case .none, .mustache, .html, .xml: true
    case .attribute, .address, .xmlAttribute, .json, .data, .refused: false
    }
  }

  /// Appends words of valid UTF-8. All that is escaped is ASCII, so words are looked at byte by byte.
  ///
  /// - Complexity: O(*n*) in the words, for each of the ways.
  func append(_ words: UnsafeBufferPointer<UInt8>, to output: inout ByteBuffer) {
    switch self {
    case .none: output.append(words)
    case .mustache: Self.appendMarkup(words, to: &output, apostrophe: false)
    case .html, .attribute, .address:
      Self.appendMarkup(words, to: &output, apostrophe: true)
    case .xml, .xmlAttribute: Self.appendXML(words, to: &output)
    case .refused: break
    case .json: Self.appendJSON(words, to: &output)
    case .data:
      output.append(UInt8(ascii: "\""))
      Self.appendJSON(words, to: &output)
      output.append(UInt8(ascii: "\""))
    }
  }

  /// Appends what needs no escape in runs.
  ///
  /// Eight bytes are looked at together as long as none of them needs an escape; near the end, and from a byte that
  /// may need one, one by one.
  ///
  /// - Parameters:
  ///   - apostrophe: Whether `'` is escaped too, which matters in an attribute between apostrophes.
  ///   - isXML: Whether the control characters, U+FFFE and U+FFFF are left out, which XML 1.0 has no way to write.
  @inline(__always)
  private static func appendMarkup(
    _ words: UnsafeBufferPointer<UInt8>, to output: inout ByteBuffer, apostrophe: Bool,
    isXML: Bool = false
  ) {
    var start = 0
    var index = 0
    while index < words.count {
      if index + 8 <= words.count {
        let lanes = ByteLanes(words, at: index)
        // `<` and `>`; `"`, `#`, `&` and `'`.
        var mask =
          lanes.equal(to: UInt8(ascii: "<"), but: 0x02)
          | lanes.equal(to: UInt8(ascii: "\""), but: 0x05)
        if isXML { mask |= lanes.below(0x20) | lanes.equal(to: 0xEF) }
        index += ByteLanes.first(mask)
        if mask == 0 { continue }
      }
      var entity: StaticString = ""
      var count = 1
      switch words[index] {
      case UInt8(ascii: "&"): entity = "&amp;"
      case UInt8(ascii: "<"): entity = "&lt;"
      case UInt8(ascii: ">"): entity = "&gt;"
      case UInt8(ascii: "\""): entity = "&quot;"
      case UInt8(ascii: "'") where apostrophe: entity = "&#39;"
      default:
        count = isXML ? forbidden(words, at: index) : 0
        if count == 0 {
          index += 1
          continue
        }
      }
      output.append(UnsafeBufferPointer(rebasing: words[start..<index]))
      output.append(entity)
      index += count
      start = index
    }
    output.append(UnsafeBufferPointer(rebasing: words[start...]))
  }

  /// A function of its own for each of both ways.
  private static func appendXML(_ words: UnsafeBufferPointer<UInt8>, to output: inout ByteBuffer) {
    appendMarkup(words, to: &output, apostrophe: true, isXML: true)
  }

  /// The length of the forbidden character at `index` in bytes, 0 where another stands. Tab and line ends are allowed.
  private static func forbidden(_ words: UnsafeBufferPointer<UInt8>, at index: Int) -> Int {
    switch words[index] {
    case 0x09, 0x0A, 0x0D: 0
    case 0..<0x20: 1
    case 0xEF where index + 2 < words.count && words[index + 1] == 0xBF:
      words[index + 2] == 0xBE || words[index + 2] == 0xBF ? 3 : 0
    default: 0
    }
  }

  /// Appends words for a JSON string that may stand in a script.
  private static func appendJSON(_ words: UnsafeBufferPointer<UInt8>, to output: inout ByteBuffer) {
    var index = 0
    while index < words.count {
      let byte = words[index]
      index += 1
      switch byte {
      case UInt8(ascii: "\""), UInt8(ascii: "\\"):
        output.append(UInt8(ascii: "\\"))
        output.append(byte)
      case 0x00..<0x20, UInt8(ascii: "<"), UInt8(ascii: ">"), UInt8(ascii: "&"),
        UInt8(ascii: "'"), UInt8(ascii: "`"), 0x7F:
        output.append("\\u00")
        output.append(hexDigit(byte >> 4))
        output.append(hexDigit(byte & 15))
      case 0xE2
      where index + 1 < words.count && words[index] == 0x80 && words[index + 1] & 0xFE == 0xA8:
        // U+2028 and U+2029 end a line in old scripts.
        output.append(words[index + 1] == 0xA8 ? "\\u2028" : "\\u2029")
        index += 2
      default: output.append(byte)
      }
    }
  }

  /// Appends JSON whose strings JSON's own rules have made safe, so that no browser finds the end of a script or a comment in it. The three
  /// signs stand nowhere but in strings, where an escape reads back as what it stands for.
  ///
  /// - Complexity: O(*n*), eight bytes at once where none of them is one.
  static func appendData(_ json: UnsafeBufferPointer<UInt8>, to output: inout ByteBuffer) {
    var start = 0
    var index = 0
    while index < json.count {
      if index + 8 <= json.count {
        let lanes = ByteLanes(json, at: index)
        let mask =
          lanes.equal(to: UInt8(ascii: "&")) | lanes.equal(to: UInt8(ascii: "<"))
          | lanes.equal(to: UInt8(ascii: ">"))
        index += ByteLanes.first(mask)
        if mask == 0 { continue }
      }
      let escape: StaticString
      switch json[index] {
      case UInt8(ascii: "&"): escape = "\\u0026"
      case UInt8(ascii: "<"): escape = "\\u003c"
      case UInt8(ascii: ">"): escape = "\\u003e"
      default:
        index += 1
        continue
      }
      output.append(UnsafeBufferPointer(rebasing: json[start..<index]))
      output.append(escape)
      index += 1
      start = index
    }
    output.append(UnsafeBufferPointer(rebasing: json[start...]))
  }

  /// The digit of a number below 16, in lower case.
  private static func hexDigit(_ value: UInt8) -> UInt8 {
    value < 10 ? UInt8(ascii: "0") + value : UInt8(ascii: "a") + value - 10
  }
}

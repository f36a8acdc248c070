/// A quotation mark of a text: one token, of which the tokenizer knows only that it is some mark.
struct QuotationMark {
  /// What a mark is by its bytes alone; whether it opens where it can do both is `QuotationMarks`' to tell.
  enum Kind {
    /// `“`
    case open
    /// `”`
    case close
    /// `„`
    case low
    /// `«`
    case guillemetOpen
    /// `»`
    case guillemetClose
    /// `"`, which opens or closes by the white space around it
    case plain
    /// Two apostrophes, as typewriters and old archives have them; they open and close as `"` does.
    case typed
    /// Two back-ticks or two `‘`: opens what two apostrophes close.
    case typedOpen
    /// Two `’`
    case typedClose
    /// `‘`
    case singleOpen
    /// `’`
    case singleClose
    /// `'`
    case singlePlain
    /// `「`, around speech in Japanese and Chinese; `『` stands inside it and is `other`.
    case cornerOpen
    /// `」`
    case cornerClose
    /// A back-tick, an angle.
    case other
  }

  let kind: Kind
  /// Index of its token.
  let token: Int

  /// The mark that a token is.
  ///
  /// - Parameter index: Of a token of kind `quotationMark`.
  init(_ tokens: [Token], at index: Int, in bytes: [UInt8]) {
    token = index
    let start = tokens[index].start
    kind = Self.kind(bytes, start, length: tokens[index].end - start)
  }

  /// By the first byte and the length: two apostrophes that the tokenizer made one mark have two or six bytes.
  private static func kind(_ bytes: [UInt8], _ start: Int, length: Int) -> Kind {
    switch (length, bytes[start]) {
    case (1, UInt8(ascii: "\"")): .plain
    case (1, UInt8(ascii: "'")): .singlePlain
    case (2, UInt8(ascii: "'")): .typed
    case (2, UInt8(ascii: "`")): .typedOpen
    case (2, 0xC2): bytes[start + 1] == 0xAB ? .guillemetOpen : .guillemetClose
    case (3, 0xE2) where bytes[start + 1] == 0x80: curly(bytes[start + 2])
    case (3, 0xE3) where bytes[start + 2] <= 0x8D:
      bytes[start + 2] == 0x8C ? .cornerOpen : .cornerClose
    case (6, 0xE2): bytes[start + 2] == 0x98 ? .typedOpen : .typedClose
    default: .other
    }
  }

  /// Of U+2018 to U+201E, by the last byte.
  private static func curly(_ last: UInt8) -> Kind {
    switch last {
    case 0x9C: .open
    case 0x9D: .close
    case 0x9E: .low
    case 0x98: .singleOpen
    case 0x99: .singleClose
    default: .other
    }
  }

  /// Whether it may stand around double-quoted words; single ones are looked at apart.
  var isDouble: Bool {
    switch kind {
    case .singleOpen, .singleClose, .singlePlain, .other: false
    default: true
    }
  }

  /// Whether it looks the same on both sides of a quotation.
  var isStraight: Bool { kind == .plain || kind == .typed }

  /// Whether a text that begins at `offset` begins with a mark that opens: it may go on with a speech of the paragraph before.
  ///
  /// - Parameter offset: Where the text's next paragraph begins. A mark in its last two bytes is not seen.
  static func opens(_ bytes: [UInt8], at offset: Int) -> Bool {
    guard offset + 2 < bytes.count else { return false }
    switch bytes[offset] {
    case UInt8(ascii: "\""): return true
    case UInt8(ascii: "'"), UInt8(ascii: "`"): return bytes[offset + 1] == bytes[offset]
    case 0xC2: return bytes[offset + 1] == 0xAB || bytes[offset + 1] == 0xBB
    case 0xE3: return bytes[offset + 1] == 0x80 && bytes[offset + 2] == 0x8C
    case 0xE2:
      return bytes[offset + 1] == 0x80 && (bytes[offset + 2] == 0x9C || bytes[offset + 2] == 0x9E)
    default: return false
    }
  }
}

/// One scalar of the text and what it is to the tokenizer.
///
/// `Tokenizer` asks for it wherever a byte is neither a space nor an ASCII letter; letters of other alphabets are
/// letters whatever their script, and what takes four bytes, emoji and the like, is a symbol.
struct CharacterShape {
  /// White space, letters and digits make longer tokens; a mark is one by itself, or a run of its kind.
  enum Kind: Equatable {
    /// White space and control characters; digits are those of ASCII only.
    case space, letter, digit
    /// A mark, and the kind of the token that it makes.
    case mark(Token.Kind)
  }

  let kind: Kind
  /// In bytes, 1 to 4; fewer where `limit` cuts the scalar.
  let length: Int

  /// - Parameters:
  ///   - index: Offset of the scalar's first byte, less than `limit`.
  ///   - limit: Behind the last byte that may be read. A scalar that it cuts is a symbol.
  init(_ bytes: [UInt8], at index: Int, limit: Int) {
    let byte = bytes[index]
    if byte < 0x80 {
      kind = Self.ascii(byte)
      length = 1
      return
    }
    let size = byte >= 0xF0 ? 4 : byte >= 0xE0 ? 3 : 2
    length = min(size, limit - index)
    guard length == size else {
      kind = .mark(.symbol)
      return
    }
    switch size {
    // "12º": typed for the sign of degrees.
    case 2
    where byte == 0xC2 && bytes[index + 1] == 0xBA && index > 0 && bytes[index - 1] &- 0x30 < 10:
      kind = .mark(.symbol)
    case 2: kind = Self.twoBytes(byte, bytes[index + 1])
    case 3: kind = Self.threeBytes(byte, bytes[index + 1], bytes[index + 2])
    default: kind = .mark(.symbol)
    }
  }

  /// Of the 128 of ASCII.
  private static func ascii(_ byte: UInt8) -> Kind {
    switch byte {
    case 0x61...0x7A, 0x41...0x5A: .letter
    case 0x00...0x20, 0x7F: .space
    case 0x30...0x39: .digit
    case UInt8(ascii: "."), UInt8(ascii: "!"), UInt8(ascii: "?"): .mark(.stop)
    case UInt8(ascii: ","): .mark(.comma)
    case UInt8(ascii: ";"), UInt8(ascii: ":"): .mark(.colon)
    case UInt8(ascii: "-"): .mark(.hyphen)
    case UInt8(ascii: "("), UInt8(ascii: "["), UInt8(ascii: "{"): .mark(.openBracket)
    case UInt8(ascii: ")"), UInt8(ascii: "]"), UInt8(ascii: "}"): .mark(.closeBracket)
    case UInt8(ascii: "\""), UInt8(ascii: "'"), UInt8(ascii: "`"): .mark(.quotationMark)
    case UInt8(ascii: "$"): .mark(.currency)
    case UInt8(ascii: "%"): .mark(.percent)
    default: .mark(.symbol)
    }
  }

  /// Of U+0080 to U+07FF: Latin-1 has marks among its letters, all others are letters but ×, ÷ and ˚.
  private static func twoBytes(_ first: UInt8, _ second: UInt8) -> Kind {
    guard first == 0xC2 else {
      return first == 0xC3 && (second == 0x97 || second == 0xB7) || first == 0xCB && second == 0x9A
        ? .mark(.symbol) : .letter
    }
    return switch second {
    case 0xA0: .space
    case 0xA2, 0xA3, 0xA5: .mark(.currency)
    case 0xAB, 0xBB: .mark(.quotationMark)
    case 0xAD: .mark(.hyphen)
    case 0xAA, 0xB5, 0xBA: .letter
    default: .mark(.symbol)
    }
  }

  /// Of U+0800 to U+FFFF. Behind E2 stand signs, of which punctuation and money are told apart; all others are
  /// letters, but for a few spaces and signs.
  private static func threeBytes(_ first: UInt8, _ second: UInt8, _ third: UInt8) -> Kind {
    guard first == 0xE2 else {
      if first == 0xE3 && second == 0x80 && third == 0x80 { return .space }
      if first == 0xE3 && second == 0x80 && (0x8C...0x8F).contains(third) {  // 「」『』
        return .mark(.quotationMark)
      }
      if first == 0xE0 && second == 0xB8 && third == 0xBF { return .mark(.currency) }  // ฿
      if first == 0xEF && second == 0xBB && third == 0xBF { return .space }
      if first == 0xEF && second == 0xBF { return .mark(.symbol) }
      return .letter
    }
    switch (second, third) {
    case (0x80, 0x80...0x8B), (0x80, 0xA8), (0x80, 0xA9), (0x80, 0xAF), (0x81, 0xA0): return .space
    case (0x80, 0x90), (0x80, 0x91): return .mark(.hyphen)
    case (0x80, 0x92...0x95): return .mark(.dash)
    case (0x88, 0x92): return .mark(.hyphen)
    case (0x80, 0x98...0x9F), (0x80, 0xB9), (0x80, 0xBA): return .mark(.quotationMark)
    case (0x80, 0xA6): return .mark(.stop)
    case (0x80, 0xB0): return .mark(.percent)
    case (0x82, 0xA0...0xBF): return .mark(.currency)
    default: return .mark(.symbol)
    }
  }
}

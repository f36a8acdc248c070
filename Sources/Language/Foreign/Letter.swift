/// A character of a text, as words are counted by language.
struct Letter {
  enum Kind {
    /// No part of a word.
    case none
    /// `'` or `’`
    case apostrophe
    /// A letter that all languages of its script have.
    case common(isUpper: Bool)
    /// A mark over or under the letter before it.
    case mark
    /// A letter that some languages have.
    case special(isUpper: Bool)
  }

  let kind: Kind
  /// Its code point, in lower case.
  let folded: UInt32
  /// In bytes.
  let length: Int

  /// The character at an offset of valid UTF-8; one that `end` cuts is none.
  init(_ bytes: [UInt8], at index: Int, to end: Int) {
    let byte = bytes[index]
    let length = byte < 0x80 ? 1 : byte < 0xE0 ? 2 : byte < 0xF0 ? 3 : 4
    guard index + length <= end else {
      self.init(kind: .none, folded: 0, length: end - index)
      return
    }
    var scalar = UInt32(byte)
    if length > 1 {
      scalar &= 0x7F >> UInt32(length)
      for offset in 1..<length { scalar = scalar << 6 | UInt32(bytes[index + offset] & 0x3F) }
    }
    let folded = Self.fold(scalar)
    self.init(kind: Self.kind(folded, isUpper: folded != scalar), folded: folded, length: length)
  }

  private init(kind: Kind, folded: UInt32, length: Int) {
    self.kind = kind
    self.folded = folded
    self.length = length
  }

  /// Appends the letter in lower case.
  func append(to word: inout [UInt8]) {
    guard let scalar = Unicode.Scalar(folded) else { return }
    word.append(contentsOf: String(scalar).utf8)
  }

  /// In lower case: Latin to U+024F, Vietnamese, Greek and Cyrillic.
  private static func fold(_ scalar: UInt32) -> UInt32 {
    switch scalar {
    case 0x41...0x5A, 0xC0...0xD6, 0xD8...0xDE, 0x391...0x3A9, 0x410...0x42F: scalar + 0x20
    case 0x400...0x40F: scalar + 0x50
    case 0x130: 0x69
    case 0x139...0x148, 0x179...0x17E: scalar & 1 == 1 ? scalar + 1 : scalar
    case 0x100...0x137, 0x14A...0x177, 0x218...0x233, 0x460...0x52F, 0x1E00...0x1EFF:
      scalar | 1
    case 0x1A0: 0x1A1
    case 0x1AF: 0x1B0
    case 0x178: 0xFF
    case 0x18F: 0x259
    default: scalar
    }
  }

  /// What a folded code point is.
  private static func kind(_ scalar: UInt32, isUpper: Bool) -> Kind {
    switch scalar {
    case 0x27, 0x2019: .apostrophe
    case 0x300...0x36F: .mark
    case 0x61...0x7A: .common(isUpper: isUpper)
    case 0xAA, 0xB7, 0xBA, 0xDF...0xF6, 0xF8...0x24F, 0x259, 0x1E00...0x1EFF:
      .special(isUpper: isUpper)
    case 0x430...0x448:
      isSpecialCyrillic(scalar) ? .special(isUpper: isUpper) : .common(isUpper: isUpper)
    case 0x449...0x52F: .special(isUpper: isUpper)
    // Those of Arabic that Persian and Urdu have, too; vowel signs are no letters.
    case 0x627...0x628, 0x62A...0x63A, 0x640...0x642, 0x644...0x648: .common(isUpper: false)
    case 0x621...0x64A, 0x66E...0x6D3: .special(isUpper: false)
    case 0x200C: .common(isUpper: false)
    case 0x370...0x3FF, 0x590...0x5F4, 0x900...0x963, 0x966...0xDFF, 0x10A0...0x10FF, 0x530...0x58F:
      .common(isUpper: isUpper)
    default: .none
    }
  }

  /// и and й, which not all Cyrillic alphabets have.
  private static func isSpecialCyrillic(_ scalar: UInt32) -> Bool {
    scalar == 0x438 || scalar == 0x439
  }
}

/// A word with its case folded away, as one number: equal keys mean equal words.
///
/// Words of up to eight ASCII bytes are packed; longer ones and those with other letters are hashed (FNV-1a, 63 bits), so
/// that two different ones meet with a probability of about 1 in 10^19 a pair. Case is folded for ASCII and Latin-1
/// letters, and a curly apostrophe counts as a straight one. A key is compared and looked up; it is never printed.
public struct WordKey: Hashable, Sendable {
  /// The packed or hashed word; 0 is no word.
  public let rawValue: UInt64

  /// A key from its number.
  @inlinable public init(rawValue: UInt64) { self.rawValue = rawValue }

  /// Equal when the folded words are. Written out so that other rooms' look-ups compare numbers without a call.
  @inlinable @inline(__always)
  public static func == (a: WordKey, b: WordKey) -> Bool { a.rawValue == b.rawValue }

  /// Hashes the number.
  @inlinable public func hash(into hasher: inout Hasher) { hasher.combine(rawValue) }

  /// No word: punctuation.
  public static let none = WordKey(rawValue: 0)

  /// The key of a word's UTF-8 bytes.
  ///
  /// - Complexity: O(*n*); one look at each byte for words of up to eight ASCII letters, two for others.
  @inlinable public init(_ bytes: some Collection<UInt8>) {
    // Nearly all words: packed at once.
    var packed: UInt64 = 0
    var shift: UInt64 = 0
    for byte in bytes {
      guard byte < 0x80, shift < 64 else {
        self = Self.hashed(bytes)
        return
      }
      packed |= UInt64(byte &- 0x41 < 26 ? byte | 0x20 : byte) << shift
      shift += 8
    }
    self.init(rawValue: packed)
  }

  /// The key of more than eight ASCII letters.
  ///
  /// The same as `hashed(_:)` makes of them, without asking each byte what it is.
  static func hashed(letters bytes: [UInt8], _ start: Int, _ end: Int) -> WordKey {
    var hash: UInt64 = 0xCBF2_9CE4_8422_2325
    for index in start..<end { hash = (hash ^ UInt64(bytes[index] | 0x20)) &* 0x100_0000_01B3 }
    return WordKey(rawValue: hash | (1 << 63))
  }

  /// The key of a word that is long or has letters beyond ASCII, which its folding may bring back to a short one.
  ///
  /// A curly apostrophe is three bytes, of which one comes out.
  @inlinable static func hashed(_ bytes: some Collection<UInt8>) -> WordKey {
    var packed: UInt64 = 0
    var hash: UInt64 = 0xCBF2_9CE4_8422_2325
    var count = 0
    var isASCII = true
    var lead: UInt8 = 0
    var pending: UInt8 = 0
    for byte in bytes {
      var folded = byte
      if byte >= 0x41 && byte <= 0x5A { folded = byte | 0x20 }
      if byte >= 0x80 {
        // U+2019 is E2 80 99; the Latin-1 capitals are C3 80 ... C3 9E.
        if byte == 0xE2 && lead == 0 {
          lead = 0xE2
          continue
        }
        if lead == 0xE2 && byte == 0x80 && pending == 0 {
          pending = 0x80
          continue
        }
        if lead == 0xE2 && pending == 0x80 && byte == 0x99 {
          lead = 0
          pending = 0
          folded = 0x27
        } else {
          isASCII = false
          if lead == 0xC3 && byte >= 0x80 && byte <= 0x9E { folded = byte | 0x20 }
        }
      }
      if lead == 0xE2 {
        isASCII = false
        hash = (hash ^ 0xE2) &* 0x100_0000_01B3
        if pending != 0 { hash = (hash ^ UInt64(pending)) &* 0x100_0000_01B3 }
        pending = 0
      }
      lead = byte == 0xC3 ? byte : 0
      if count < 8 { packed |= UInt64(folded) << UInt64(8 * count) }
      hash = (hash ^ UInt64(folded)) &* 0x100_0000_01B3
      count += 1
    }
    return WordKey(rawValue: count <= 8 && isASCII ? packed : hash | (1 << 63))
  }
}

extension WordKey: ExpressibleByStringLiteral {
  /// The key of a word in the source, so that `token.key == "said"` reads as it is meant.
  ///
  /// Lower-case ASCII letters need no folding: the optimiser unrolls the loop and makes one number of them. Few branches, as
  /// functions with many conditions take no more of them in.
  @inlinable @inline(__always)
  public init(stringLiteral value: StaticString) {
    guard value.isASCII else {
      self = value.withUTF8Buffer { WordKey($0) }
      return
    }
    let count = value.utf8CodeUnitCount
    var packed: UInt64 = 0
    var hash: UInt64 = 0xCBF2_9CE4_8422_2325
    for index in 0..<count {
      let letter = UInt64(value.utf8Start[index])
      packed |= letter &<< UInt64(8 &* (index & 7))
      hash = (hash ^ letter) &* 0x100_0000_01B3
    }
    self.init(rawValue: count <= 8 ? packed : hash | (1 << 63))
  }
}

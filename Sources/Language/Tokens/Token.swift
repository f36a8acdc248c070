import Provenance

/// A word, number or mark of a text: 24 bytes, no string.
public struct Token: Sendable {
  /// What a token is by its shape.
  public enum Kind: UInt8, Sendable {
    /// Letters, with inner apostrophes ("don’t"); letters followed by digits ("A320"); dotted initials ("U.S.").
    case word
    /// Digits with inner commas and points ("1,500", "61.40").
    case number
    /// The ending `’s`, apart from its word. The bare `’` of a plural is a `quotationMark`.
    case possessive
    /// `.` `!` `?`, runs of them, and the ellipsis.
    case stop
    /// `,`
    case comma
    /// `;` or `:`
    case colon
    /// `-` and its typographic kin between words, without spaces or not.
    case hyphen
    /// `–` `—` and `--`
    case dash
    /// `( [ {`
    case openBracket
    /// `) ] }`
    case closeBracket
    /// Any quotation mark; an apostrophe that belongs to no word.
    case quotationMark
    /// `$ £ € ¥ ₹ ₽ ₩ ₪ ₺ ₿ ¢`
    case currency
    /// `%`, `‰`
    case percent
    /// Everything else: `& / @ # ° + =` ...
    case symbol

    /// Written out so that other rooms compare numbers without a call.
    @inlinable @inline(__always)
    public static func == (a: Kind, b: Kind) -> Bool { a.rawValue == b.rawValue }
  }

  /// What a token's letters and surroundings look like.
  public struct Flags: OptionSet, Sendable {
    /// A bit each.
    public let rawValue: UInt8
    /// Flags from their bits.
    @inlinable public init(rawValue: UInt8) { self.rawValue = rawValue }

    /// Written out, as the library's own way goes through its protocol.
    @inlinable @inline(__always)
    public func contains(_ other: Flags) -> Bool { rawValue & other.rawValue == other.rawValue }

    /// Begins with an upper-case letter.
    @inlinable public static var capitalised: Flags { Flags(rawValue: 1) }
    /// Two or more letters, all upper-case.
    @inlinable public static var allCapitals: Flags { Flags(rawValue: 2) }
    /// No white space between it and the token before.
    @inlinable public static var glued: Flags { Flags(rawValue: 4) }
    /// Has a digit among its letters.
    @inlinable public static var hasDigit: Flags { Flags(rawValue: 8) }
    /// Dotted initials: "U.S.", "p.m."
    @inlinable public static var dotted: Flags { Flags(rawValue: 16) }
    /// First token of its sentence, quotation marks and brackets apart.
    @inlinable public static var opensSentence: Flags { Flags(rawValue: 32) }
    /// Inside quotation marks.
    @inlinable public static var quoted: Flags { Flags(rawValue: 64) }
    /// Has a lower-case letter.
    @inlinable public static var hasLowerCase: Flags { Flags(rawValue: 128) }
  }

  /// Offset of its first byte in the text.
  @usableFromInline let offset: UInt32
  /// In bytes; `Tokenizer.append` cuts what would not fit.
  @usableFromInline let length: UInt16
  /// What it is by its shape.
  public let kind: Kind
  /// What it looks like.
  public internal(set) var flags: Flags
  /// The word with its case folded, the digits of a number, the marks of a stop; `.none` for other marks.
  public let key: WordKey
  /// What the lexicon says of it; empty for an unknown word.
  public let classes: WordClass

  /// - Parameters:
  ///   - start: Offset of its first byte.
  ///   - end: Behind its last byte, at most 65,535 bytes further.
  init(start: Int, end: Int, kind: Kind, flags: Flags, key: WordKey, classes: WordClass) {
    offset = UInt32(truncatingIfNeeded: start)
    length = UInt16(truncatingIfNeeded: end - start)
    self.kind = kind
    self.flags = flags
    self.key = key
    self.classes = classes
  }

  /// Bytes from the start of the text.
  @inlinable @inline(__always) public var start: Int { Int(offset) }
  /// Offset just after the last byte.
  @inlinable @inline(__always) public var end: Int { Int(offset) + Int(length) }
  /// Where it stands.
  public var span: TextSpan { TextSpan(start, end) }

  /// Whether it begins with an upper-case letter.
  @inlinable @inline(__always) public var isCapitalised: Bool { flags.contains(.capitalised) }
  /// Whether no white space stands between it and the token before.
  @inlinable @inline(__always) public var isGlued: Bool { flags.contains(.glued) }
  /// Whether it is a word.
  @inlinable @inline(__always) public var isWord: Bool { kind == .word }
  /// Whether the lexicon puts it in any of these classes.
  @inlinable @inline(__always)
  public func isAny(of classes: WordClass) -> Bool {
    self.classes.rawValue & classes.rawValue != 0
  }
}

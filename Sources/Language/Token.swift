import Provenance

/// A word, number or mark of a text: 24 bytes, no string.
package struct Token: Sendable {
  /// What a token is by its shape.
  package enum Kind: UInt8, Sendable {
    /// Letters, with inner apostrophes ("don’t"); letters followed by digits ("A320"); dotted initials ("U.S.").
    case word
    /// Digits with inner commas and points ("1,500", "61.40").
    case number
    /// The ending `’s`, or `’` after a plural, apart from its word.
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
    package static func == (a: Kind, b: Kind) -> Bool { a.rawValue == b.rawValue }
  }

  /// What a token's letters and surroundings look like.
  package struct Flags: OptionSet, Sendable {
    package let rawValue: UInt8
    @inlinable package init(rawValue: UInt8) { self.rawValue = rawValue }

    /// Written out, as the library's own way goes through its protocol.
    @inlinable @inline(__always)
    package func contains(_ other: Flags) -> Bool { rawValue & other.rawValue == other.rawValue }

    /// Begins with an upper-case letter.
    @inlinable package static var capitalised: Flags { Flags(rawValue: 1) }
    /// Two or more letters, all upper-case.
    @inlinable package static var allCapitals: Flags { Flags(rawValue: 2) }
    /// No white space between it and the token before.
    @inlinable package static var glued: Flags { Flags(rawValue: 4) }
    /// Has a digit among its letters.
    @inlinable package static var hasDigit: Flags { Flags(rawValue: 8) }
    /// Dotted initials: "U.S.", "p.m."
    @inlinable package static var dotted: Flags { Flags(rawValue: 16) }
    /// First token of its sentence, quotation marks and brackets apart.
    @inlinable package static var opensSentence: Flags { Flags(rawValue: 32) }
    /// Inside quotation marks.
    @inlinable package static var quoted: Flags { Flags(rawValue: 64) }
    /// Has a lower-case letter.
    @inlinable package static var hasLowerCase: Flags { Flags(rawValue: 128) }
  }

  @usableFromInline let offset: UInt32
  @usableFromInline let length: UInt16
  /// What it is by its shape.
  package let kind: Kind
  /// What it looks like.
  package internal(set) var flags: Flags
  /// The word with its case folded, the digits of a number, the marks of a stop; `.none` for other marks.
  package let key: WordKey
  /// What the lexicon says of it; empty for an unknown word.
  package let classes: WordClass

  init(start: Int, end: Int, kind: Kind, flags: Flags, key: WordKey, classes: WordClass) {
    offset = UInt32(truncatingIfNeeded: start)
    length = UInt16(truncatingIfNeeded: end - start)
    self.kind = kind
    self.flags = flags
    self.key = key
    self.classes = classes
  }

  /// Bytes from the start of the text.
  @inlinable @inline(__always) package var start: Int { Int(offset) }
  /// Offset just after the last byte.
  @inlinable @inline(__always) package var end: Int { Int(offset) + Int(length) }
  /// Where it stands.
  package var span: TextSpan { TextSpan(start, end) }

  /// Whether it begins with an upper-case letter.
  @inlinable @inline(__always) package var isCapitalised: Bool { flags.contains(.capitalised) }
  /// Whether no white space stands between it and the token before.
  @inlinable @inline(__always) package var isGlued: Bool { flags.contains(.glued) }
  /// Whether it is a word.
  @inlinable @inline(__always) package var isWord: Bool { kind == .word }
  /// Whether the lexicon puts it in any of these classes.
  @inlinable @inline(__always)
  package func isAny(of classes: WordClass) -> Bool {
    self.classes.rawValue & classes.rawValue != 0
  }
}

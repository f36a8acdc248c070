/// A set of kinds of tokens, a bit each.
///
/// A set of several is asked with one look at a bit: `token.isOne(of: [.comma, .stop])`.
public struct TokenKinds: OptionSet, Sendable {
  /// A bit each, by the kind's number.
  public let rawValue: UInt16
  /// Kinds from their bits.
  @inlinable @inline(__always) public init(rawValue: UInt16) { self.rawValue = rawValue }
  /// The set of one kind.
  @inlinable @inline(__always)
  public init(_ kind: Token.Kind) { rawValue = 1 << UInt16(kind.rawValue) }
  /// Several kinds at once, without the library's generic way.
  @inlinable @inline(__always)
  public init(arrayLiteral elements: TokenKinds...) {
    var bits: UInt16 = 0
    for element in elements { bits |= element.rawValue }
    rawValue = bits
  }

  /// Whether a kind is among them.
  @inlinable @inline(__always)
  public func contains(_ kind: Token.Kind) -> Bool { rawValue & TokenKinds(kind).rawValue != 0 }

  /// Letters.
  @inlinable public static var word: TokenKinds { TokenKinds(.word) }
  /// Digits with inner commas and points.
  @inlinable public static var number: TokenKinds { TokenKinds(.number) }
  /// Any quotation mark.
  @inlinable public static var quotationMark: TokenKinds { TokenKinds(.quotationMark) }
  /// `-` and its kin.
  @inlinable public static var hyphen: TokenKinds { TokenKinds(.hyphen) }
  /// `–` `—` and `--`
  @inlinable public static var dash: TokenKinds { TokenKinds(.dash) }
  /// `;` or `:`
  @inlinable public static var colon: TokenKinds { TokenKinds(.colon) }
  /// `,`
  @inlinable public static var comma: TokenKinds { TokenKinds(.comma) }
  /// `.` `!` `?` and runs of them
  @inlinable public static var stop: TokenKinds { TokenKinds(.stop) }
  /// `( [ {`
  @inlinable public static var openBracket: TokenKinds { TokenKinds(.openBracket) }
  /// `) ] }`
  @inlinable public static var closeBracket: TokenKinds { TokenKinds(.closeBracket) }
  /// The ending `’s`.
  @inlinable public static var possessive: TokenKinds { TokenKinds(.possessive) }
  /// Signs of money.
  @inlinable public static var currency: TokenKinds { TokenKinds(.currency) }
  /// `%`, `‰`
  @inlinable public static var percent: TokenKinds { TokenKinds(.percent) }
  /// Everything else.
  @inlinable public static var symbol: TokenKinds { TokenKinds(.symbol) }
}

extension Token {
  /// Whether it is of any of these kinds.
  @inlinable @inline(__always)
  public func isOne(of kinds: TokenKinds) -> Bool { kinds.contains(kind) }
}

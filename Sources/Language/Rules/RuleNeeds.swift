/// What a sentence must hold for a rule to be asked.
///
/// Each of the three that is not empty must be met; inside one of them, any will do.
public struct RuleNeeds: Sendable {
  /// Word classes, of which one token at least must have one; empty for none needed.
  public let classes: WordClass
  /// Kinds of tokens, of which one at least must be there; empty for none needed.
  public let kinds: TokenKinds

  /// Words of the room's own table, a bit each, of which one at least must be there; 0 for none needed.
  public let words: UInt64

  /// The needs of a rule; without arguments, none.
  @inlinable @inline(__always)
  public init(classes: WordClass = [], kinds: TokenKinds = [], words: UInt64 = 0) {
    self.classes = classes
    self.kinds = kinds
    self.words = words
  }
}

/// What the tokens of a sentence are, all together: what the needs of rules are compared with.
///
/// Worked out once a sentence, so that asking whether a rule has anything to say costs three comparisons.
public struct TokenTraits: Sendable {
  /// The classes of all its words.
  public private(set) var classes: WordClass = []
  /// The kinds of all its tokens.
  public private(set) var kinds: TokenKinds = []
  /// What its words are to the rules of a room, by that room's own table; 0 where no room has looked.
  public private(set) var words: UInt64 = 0

  /// The traits of some tokens.
  ///
  /// - Complexity: O(*n*) in the number of tokens, two instructions each.
  init(_ tokens: ArraySlice<Token>) {
    for token in tokens {
      classes.formUnion(token.classes)
      kinds.formUnion(TokenKinds(token.kind))
    }
  }

  /// The same traits with what a room's own table says of the words.
  public func with(words: UInt64) -> TokenTraits {
    var traits = self
    traits.words = words
    return traits
  }

  /// Whether a rule may have anything to say.
  @inlinable @inline(__always)
  public func meet(_ needs: RuleNeeds) -> Bool {
    (needs.classes.rawValue == 0 || classes.rawValue & needs.classes.rawValue != 0)
      && (needs.kinds.rawValue == 0 || kinds.rawValue & needs.kinds.rawValue != 0)
      && (needs.words == 0 || words & needs.words != 0)
  }
}

/// What a sentence must hold for a rule to be asked.
public struct RuleNeeds: Sendable {
  /// Word classes, of which one token at least must have one; empty for none needed.
  public let classes: WordClass
  /// Kinds of tokens, of which one at least must be there; empty for none needed.
  public let kinds: TokenKinds

  /// The needs of a rule; without arguments, none.
  @inlinable @inline(__always)
  public init(classes: WordClass = [], kinds: TokenKinds = []) {
    self.classes = classes
    self.kinds = kinds
  }
}

/// What the tokens of a sentence are, all together: what the needs of rules are compared with.
public struct TokenTraits: Sendable {
  /// The classes of all its words.
  public private(set) var classes: WordClass = []
  /// The kinds of all its tokens.
  public private(set) var kinds: TokenKinds = []

  /// The traits of some tokens.
  ///
  /// - Complexity: O(*n*) in the number of tokens, two instructions each.
  init(_ tokens: ArraySlice<Token>) {
    for token in tokens {
      classes.formUnion(token.classes)
      kinds.formUnion(TokenKinds(token.kind))
    }
  }

  /// Whether a rule may have anything to say.
  @inlinable @inline(__always)
  public func meet(_ needs: RuleNeeds) -> Bool {
    (needs.classes.rawValue == 0 || classes.rawValue & needs.classes.rawValue != 0)
      && (needs.kinds.rawValue == 0 || kinds.rawValue & needs.kinds.rawValue != 0)
  }
}

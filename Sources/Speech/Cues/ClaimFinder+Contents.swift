import Language

/// What is claimed: where it begins behind a verb, and where it ends.
extension ClaimFinder {
  /// Where what is claimed begins; nil where the verb, so used, claims nothing.
  ///
  /// Some verbs claim only with a certain word behind them: "put ... at", within sixteen tokens;
  /// "speak of 40", "said 40", which must be followed by an amount; "claim that" and "claim to";
  /// "plan to", "intend to", "aim to". Behind any other verb the content begins at once.
  func contentStart(_ verb: Int, _ all: Range<Int>) -> Int? {
    let next = verb + 1
    guard next < all.upperBound, !tokens[next].isOne(of: [.stop, .comma]) else { return nil }
    switch tokens[verb].key {
    case "put", "puts":
      return (next..<min(next + 16, all.upperBound)).first {
        tokens[$0].key == "at" && !tokens[$0].flags.contains(.quoted)
      }.map { $0 + 1 }
    case "speak", "speaks", "spoke":
      return tokens[next].key == "of" && isAmount(next + 1, all) ? next + 1 : nil
    case "say", "says", "said":
      return isAmount(next, all) ? next : nil
    case "claim", "claims", "claimed":
      return tokens[next].key.isOne(of: "that", "to") ? next : nil
    case "plan", "plans", "planned", "intend", "intends", "intended", "aim", "aims", "aimed":
      return tokens[next].key == "to" ? next : nil
    default: return next
    }
  }

  /// A number, a sign of money, a number word, or one that approximates ("about").
  func isAmount(_ index: Int, _ all: Range<Int>) -> Bool {
    guard index < all.upperBound else { return false }
    return tokens[index].kind == .number || tokens[index].kind == .currency
      || tokens[index].isAny(of: [.numberWord, .approximator])
  }

  /// The end of the clause: a mark, or a word that begins another clause.
  ///
  /// "And" ends it only before an article or pronoun, which open a clause: "sales of 40 and | the
  /// firm". The stop of an abbreviation does not. At most `reach` tokens.
  func contentEnd(from start: Int, _ all: Range<Int>) -> Int {
    var index = start
    while index < all.upperBound, index - start < Self.reach {
      let token = tokens[index]
      switch token.kind {
      case .stop where !token.isGlued || index + 1 == all.upperBound: return index
      case .comma, .colon, .dash, .quotationMark: return index
      default: break
      }
      if token.key.isOne(of: "but", "while", "although", "whereas", "though") { return index }
      if token.key == "and", index + 1 < all.upperBound,
        tokens[index + 1].isAny(of: [.determiner, .subjectPronoun]),
        !tokens[index + 1].isAny(of: .numberWord)
      {
        return index
      }
      index += 1
    }
    return index
  }
}

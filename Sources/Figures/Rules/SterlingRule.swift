import Language

/// "Pounds" are money where millions of them are counted, or where the pound sign stands near; else they are a weight.
///
/// What the pounds are made of ("of beef"), or a word for weight before them, says that they are weighed.
struct SterlingRule: FigureRule {
  static let examples: [RuleExample] = [
    .finds("The bridge cost ⟦11 million pounds⟧, ⟦hundreds of millions of pounds⟧ too much."),
    .finds("She owed ⟦£40⟧, and paid ⟦ten pounds⟧ back."),
    .finds("A ticket was ⟦five pounds⟧, so fans paid ⟦thousands of pounds⟧."),
    .finds("They recalled ⟦11 million pounds⟧ of beef."),
    .finds("The fish weighed ⟦two pounds⟧ and cost ⟦£30⟧."),
  ]

  let scene: Scene

  /// How many tokens before and behind are looked at for a pound sign.
  private static let reach = 200

  /// Whether the word "pounds" at `index` is the money.
  ///
  /// What is weighed is asked first and excludes money; then millions, words of paying, and the sign in reach.
  func isMoney(_ index: Int) -> Bool {
    guard scene.key(index) == "pounds" || scene.key(index) == "pound",
      scene.key(index + 1) != "per", !isSubstance(index + 1), !isWeighed(index)
    else { return false }
    return isMillions(index - 1) || isPaid(index) || isNearSign(index)
  }

  /// "of beef", but not "of public money"
  ///
  /// Words of public money may stand within four tokens behind "of".
  private func isSubstance(_ index: Int) -> Bool {
    guard scene.key(index) == "of" else { return false }
    return !(index + 1..<index + 5).contains { scene.isAny($0, .publicMoney) }
  }

  /// - Parameter index: Right before "pounds".
  private func isMillions(_ index: Int) -> Bool {
    switch scene.key(index) {
    case "million", "billion", "trillion", "bn", "m": true
    case "of": isPluralMillions(index - 1)
    default: false
    }
  }

  /// Before "of pounds".
  private func isPluralMillions(_ index: Int) -> Bool {
    scene.key(index).isOne(of: "millions", "billions") || scene.key(index) == Self.trillions
  }

  /// Nine letters: hashed once.
  private static let trillions: WordKey = "trillions"

  /// Eight tokens before and two behind, inside the sentence.
  private func isWeighed(_ index: Int) -> Bool {
    (max(scene.first, index - 8)..<min(scene.limit, index + 3)).contains {
      scene.isAny($0, .weighing)
    }
  }

  /// A word or a sign of money stands near: "nine pounds for a berth", "240,000 pounds, or $310,000".
  ///
  /// Nine tokens before and eight behind, inside the sentence.
  private func isPaid(_ index: Int) -> Bool {
    (max(scene.first, index - 9)..<min(scene.limit, index + 9)).contains {
      scene.kind($0) == .currency || scene.isAny($0, .moneyWord)
    }
  }

  /// Of the document: the sign may stand in another sentence. Its bytes are C2 A3.
  ///
  /// - Complexity: Bounded by twice `reach`.
  private func isNearSign(_ index: Int) -> Bool {
    let tokens = scene.tokens
    let bytes = scene.document.text.bytes
    let near = max(0, index - Self.reach)..<min(tokens.count, index + Self.reach)
    return near.contains {
      tokens[$0].kind == .currency && bytes[tokens[$0].start] == 0xC2
        && bytes[tokens[$0].start + 1] == 0xA3
    }
  }
}

import Language
import Provenance

/// A line that is set like a sentence and is none: an item that ends in a bracket, a label with what it labels.
struct FragmentRule: LeanRule {
  static let examples: [RuleExample] = [
    .finds(
      "The council of Norrhamn bought two ploughs. ⟦Per Holm of Sund, turning old nets into new rope (for two years)⟧"
    ),
    .finds(
      "The council of Norrhamn bought two ploughs. ⟦Quay street repair: Widen the old quay for lorries under the bridge.⟧"
    ),
    .ignores(
      "The council of Norrhamn bought two ploughs. Farmers in Sund bought no plough in May (those they have are good.)"
    ),
    .ignores(
      "The council of Norrhamn bought two ploughs. The council of Sund said one thing: Nobody drives at night."
    ),
  ]

  let scene: LeaningScene

  /// Whether no stop ends it, or a label without a verb opens it.
  func isFragment(_ sentence: Sentence) -> Bool {
    endsInBracket(sentence) || opensWithLabel(sentence)
  }

  /// A bracket at the end behind no stop.
  private func endsInBracket(_ sentence: Sentence) -> Bool {
    guard let last = sentence.tokens.last, scene.tokens[last].kind == .closeBracket else {
      return false
    }
    // "(It was.)", "... was closed.[3]"
    return !sentence.tokens.suffix(4).contains {
      scene.tokens[$0].kind == .stop || scene.tokens[$0].flags.contains(.dotted)
    }
  }

  /// "Quay street repair: Widen ...": a capital behind the colon, and no verb before it.
  private func opensWithLabel(_ sentence: Sentence) -> Bool {
    guard
      let colon = sentence.tokens.prefix(Self.longestLabel).first(where: {
        scene.tokens[$0].kind == .colon
      }),
      colon + 1 < sentence.tokens.upperBound,
      scene.document.text.bytes[scene.tokens[colon].start] == 0x3A,
      scene.tokens[colon + 1].isWord, scene.tokens[colon + 1].isCapitalised
    else { return false }
    return !(sentence.tokens.lowerBound..<colon).contains {
      scene.tokens[$0].isAny(of: Self.verbs) || scene.endsInED(scene.tokens[$0])
    }
  }

  /// Labels have fewer tokens.
  private static let longestLabel = 12
  /// What makes the words before a colon a clause.
  private static var verbs: WordClass {
    WordClass(
      rawValue: WordClass.auxiliary.rawValue | WordClass.speechVerb.rawValue
        | WordClass.commonVerb.rawValue | WordClass.attitudeVerb.rawValue
        | WordClass.pronounVerb.rawValue)
  }
}

import Language
import Provenance

/// A line that is set like a sentence and is none: an item with its number, one that ends in a bracket, a label with what it labels.
struct FragmentRule: LeanRule {
  static let examples: [RuleExample] = [
    .finds(
      "The council of Norrhamn bought two ploughs. ⟦Per Holm of Sund, turning old nets into new rope (for two years)⟧"
    ),
    .finds(
      "The council of Norrhamn bought two ploughs. ⟦Quay street repair: Widen the old quay for lorries under the bridge.⟧"
    ),
    .finds(
      "The council of Norrhamn bought two ploughs. ⟦5. Lock your barn at night – farmers in Sund have lost nine ploughs.⟧"
    ),
    .finds(
      "The council of Norrhamn bought two ploughs. ⟦Ask most drivers what the hardest thing about ice is and they will laugh.⟧"
    ),
    .ignores(
      "The council of Norrhamn bought two ploughs. Farmers in Sund bought no plough in May (those they have are good.)"
    ),
    .ignores(
      "The council of Norrhamn bought two ploughs. NORRHAMN: The council of Sund on Monday changed its plan for the quay."
    ),
    .ignores(
      "The council of Norrhamn bought two ploughs. The council of Sund said one thing: Nobody drives at night."
    ),
  ]

  let scene: LeaningScene

  /// Whether no stop ends it, or a label without a verb opens it.
  func isFragment(_ sentence: Sentence) -> Bool {
    endsInBracket(sentence) || opensWithLabel(sentence) || isItem(sentence) || asksReader(sentence)
  }

  /// "Ask most drivers what": the answer is another sentence.
  private func asksReader(_ sentence: Sentence) -> Bool {
    guard scene.tokens[sentence.tokens.lowerBound].key == Self.ask else { return false }
    return sentence.tokens.prefix(Self.longestAsked).contains {
      Self.asking.contains(scene.tokens[$0].key)
    }
  }

  private static let ask: WordKey = "ask"
  private static let asking = WordKey.set("what who which why how where whether if")
  /// "Ask", whom, and the word of asking.
  private static let longestAsked = 8

  /// "5. Lock your barn", "3) Buy salt": an item with its number.
  private func isItem(_ sentence: Sentence) -> Bool {
    guard sentence.tokens.count > 2 else { return false }
    let (first, mark) = (sentence.tokens.lowerBound, sentence.tokens.lowerBound + 1)
    return scene.tokens[first].kind == .number
      && scene.tokens[first].end - scene.tokens[first].start <= 2
      && scene.tokens[mark].isGlued
      && (scene.tokens[mark].kind == .stop || scene.tokens[mark].kind == .closeBracket)
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
    // "NORRHAMN: The port closed": where it was reported.
    let label = sentence.tokens.lowerBound..<colon
    if label.count <= 2, label.allSatisfy({ scene.tokens[$0].flags.contains(.allCapitals) }) {
      return false
    }
    return !label.contains {
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

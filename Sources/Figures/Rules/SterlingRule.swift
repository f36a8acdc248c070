import Language
import Model

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
    .finds("The council lost ⟦about 40,000 pounds a year⟧, and she lost ⟦40 pounds⟧."),
  ]

  let scene: Scene

  /// How many tokens before and behind are looked at for a pound sign.
  private static let reach = 200

  /// What the word "pounds" at `index` is a measure of: money, mass, or `other` where nothing tells.
  ///
  /// What is weighed is asked first and excludes money; then millions, words of paying, and the sign in reach. Nobody's
  /// body loses thousands: what does is money of a firm, and of anything else nobody knows.
  func kind(_ index: Int) -> FigureKind {
    guard scene.key(index) == "pounds" || scene.key(index) == "pound",
      scene.key(index + 1) != "per", !isSubstance(index + 1)
    else { return .mass }
    let isLost = isLost(index)
    guard isLost || !isWeighed(index) else { return .mass }
    if isMillions(index - 1) || isPaid(index) || isNearSign(index) { return .money }
    return isLost ? isOfFirm(index) ? .money : .other : .mass
  }

  /// "lost about 40,000 pounds": digits from a thousand, and no word of weight but those of getting and losing.
  private func isLost(_ index: Int) -> Bool {
    scene.kind(index - 1) == .number && scene.length(index - 1) > 3 && !scene.isDecimal(index - 1)
      && (max(scene.first, index - 8)..<index).contains { Self.losing.contains(scene.key($0)) }
      && !(max(scene.first, index - 8)..<min(scene.limit, index + 3)).contains {
        scene.isAny($0, .weighing) && !Self.losing.contains(scene.key($0))
      }
  }

  private func isOfFirm(_ index: Int) -> Bool {
    (max(scene.first, index - 10)..<index).contains { Self.firms.contains(scene.key($0)) }
  }

  private static let losing = WordKey.set("lose lost losing gained")
  /// Who loses money.
  private static let firms = WordKey.set(
    """
    council councils company companies firm firms business businesses club clubs charity charities trust pub pubs shop shops
    hotel hotels bank banks school schools university theatre theatres museum museums bath baths pool pools library libraries
    hospital hospitals airline railway airport town city county government ministry taxpayers investors owners tenants
    """)

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

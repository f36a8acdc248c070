import Language
import Provenance

/// A bare number behind a name, or behind "aged", is an age.
struct AgeRule {
  static let examples: [RuleExample] = [
    .finds("Maria Lund, ⟦54⟧, has led the council for years."),
    .finds("⟦Two boys⟧ aged ⟦10⟧ and ⟦12⟧ were rescued."),
    .finds("A ⟦5-year-old⟧ girl was found."),
    .finds("Anyone over the age of ⟦65⟧ may apply."),
  ]

  let scene: Scene

  func isAge(_ number: NumberExpression) -> Bool {
    let start = number.tokens.lowerBound
    let end = number.tokens.upperBound
    guard number.value >= 1, number.value < 120, number.value == number.value.rounded(),
      number.upperValue == nil
    else { return false }
    if scene.key(start - 1) == "aged" || scene.key(start - 1) == "age"
      || scene.key(start - 1) == "of" && scene.key(start - 2) == "age"
    {
      return true
    }
    if scene.key(start - 1) == "and" || scene.key(start - 1) == "to"
      || scene.key(start - 1) == "or",
      scene.kind(start - 2) == .number || scene.isWord(start - 2, .numberWord),
      scene.key(start - 3) == "aged"
    {
      return true
    }
    guard scene.kind(start) == .number else { return false }
    let isClosed =
      scene.kind(end) == .comma || scene.kind(end) == .stop || scene.kind(end) == .closeBracket
      || scene.kind(end) == nil
    if isClosed, scene.kind(start - 1) == .comma || scene.kind(start - 1) == .openBracket,
      number.value >= 5
    {
      return isPerson(before: start - 1)
    }
    // Headlines and lists drop the commas: "Nick Berg 44 was hurt".
    return number.value >= 15 && isPerson(before: start) && !scene.isWord(end, .month)
      && (isClosed
        || scene.isWord(end, [.auxiliary, .speechVerb, .commonVerb, .preposition, .coordinator]))
  }

  private func isPerson(before index: Int) -> Bool {
    scene.document.mentions(in: scene.sentence.tokens).contains {
      $0.tokens.upperBound == index && $0.kind == .person && $0.name.count > 1
    }
  }
}

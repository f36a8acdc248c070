import Language
import Model

/// "458 per 100,000 people": a rate has one number; the round one behind "per" says of how many.
struct RoundRateRule: FigureRule {
  static let examples: [RuleExample] = [
    .finds("A mere ⟦3.4 per 1,000 sailors⟧ fell ill."),
    .finds("Thefts rose by ⟦180 cases per 10,000 people⟧."),
    .finds("The rate per 100,000 was ⟦612.4⟧, or ⟦377 per 100,000⟧ last year."),
    .finds("It is ⟦12 deaths per million people⟧."),
  ]

  let scene: Scene

  /// Whether a number says of how many a rate is: behind "per" it counts nothing of its own.
  func isDivisor(_ number: NumberExpression) -> Bool {
    number.value >= 10 && scene.key(number.tokens.lowerBound - 1) == "per"
  }

  /// Takes a rate of which nothing else is said: "458 per 100,000 people".
  ///
  /// - Returns: Whether it is one.
  func apply(to candidate: inout Candidate) -> Bool {
    let end = candidate.tokens.upperBound
    guard scene.key(end) == "per", let divisor = divisor(at: end + 1) else { return false }
    candidate.take(divisor.name, .ratio, to: divisor.end)
    return true
  }

  /// "per 100,000 residents" of what stands behind "per", the noun as it is printed.
  ///
  /// - Parameter index: Behind "per".
  /// - Returns: nil where no hundred, thousand or more follows.
  func divisor(at index: Int) -> (name: String, end: Int)? {
    let scale = scene.key(index).isOne(of: "hundred", "thousand", "million", "billion")
    guard let behind = scale ? index + 1 : round(index) else { return nil }
    var name = "per"
    var end = behind
    for token in index..<behind { name += " " + scene.lower(token) }
    if let noun = CountedNounRule(scene: scene).nounPhrase(from: behind),
      noun.noun.lowerBound == behind
    {
      for token in noun.noun { name += " " + scene.lower(token) }
      end = noun.end
    }
    return (name, end)
  }

  /// Just behind a round number of a hundred or more.
  private func round(_ index: Int) -> Int? {
    guard let number = scene.number(at: index), number.value >= 100,
      number.value.truncatingRemainder(dividingBy: 100) == 0
    else { return nil }
    return number.tokens.upperBound
  }
}

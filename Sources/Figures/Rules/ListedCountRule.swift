import Language

/// "20 passengers, crew members and other bystanders": a number before a list of nouns counts all that it names, so the figure has
/// the whole list.
///
/// The list has three nouns or more, or ends in "and other ...". All are bare plurals of at most three words, and the number is
/// ten or more: "three knives, scissors and ropes" are a list of finds.
struct ListedCountRule: FigureRule {
  static let examples: [RuleExample] = [
    .finds("In all, ⟦20 passengers, crew members and other bystanders⟧ were hurt."),
    .finds("⟦Some 40 teachers and other workers⟧ left."),
    .finds("The letter is signed by ⟦67 pilots, painters and poets⟧."),
    .finds("⟦Hundreds of men, women and children⟧ were on the quay."),
    .finds("The blast hurt ⟦20 sailors⟧, pilots and residents said."),
    .finds("They found ⟦three knives⟧, scissors and ropes."),
    .finds("He met ⟦20 sailors⟧ and pilots."),
    .finds("It has ⟦20 ships⟧, including tugs and ferries."),
    .finds("It has ⟦20 ships⟧, including tugs, ferries and other boats."),
    .finds("It drowned ⟦40 goats⟧, wrecked many farms and other yards."),
  ]

  let scene: Scene

  /// Just behind the list that begins with a counted noun; nil where there is none.
  ///
  /// - Parameter index: Just behind the noun.
  func end(behind index: Int) -> Int? {
    var end = index
    var items = 1
    while items < 8 {
      var start = end
      let hasComma = scene.kind(start) == .comma
      if hasComma { start += 1 }
      let isLast = scene.key(start).isOne(of: "and", "or")
      if isLast { start += 1 }
      guard hasComma || isLast, let item = item(from: start) else { return nil }
      items += 1
      end = item
      guard isLast else { continue }
      let hasOther = scene.key(start).isOne(of: "other", "others")
      return (hasOther || items > 2) && closes(end) ? end : nil
    }
    return nil
  }

  /// A bare plural: "bus crew members", "others"; not "wrecked many farms", "including tugs".
  private func item(from start: Int) -> Int? {
    if scene.key(start) == "others" { return start + 1 }
    guard scene.kind(start) == .word, !scene.endsInEd(start),
      !Self.noItem.contains(scene.key(start)),
      let head = NounPhrase(scene: scene).pluralHead(from: start), head - start < 3,
      !(start...head).contains(where: {
        scene.isWord($0, [.determiner, .possessivePronoun, .numberWord, .preposition])
          || scene.kind($0) == .number || scene.isAny($0, .quantifier) && scene.key($0) != "other"
          || Self.openers.contains(scene.key($0))
      })
    else { return nil }
    return head + 1
  }

  /// "20 ships, | including tugs and ferries": some of them.
  private static let openers = WordKey.set("including like such notably especially mainly mostly")

  private static let noItem = WordKey.set("including involving such like many several few some")

  /// Whether the list is no subject of its own: "..., | pilots and residents said", "boats, | crews and guests left".
  private func closes(_ index: Int) -> Bool {
    guard scene.kind(index) == .word else { return true }
    return scene.isWord(index, [.auxiliary, .preposition, .subordinator, .coordinator])
      || scene.key(index).isOne(of: "who", "that", "which")
      || scene.isWord(index, [.timeWord, .weekday])
      || !scene.isWord(index, [.speechVerb, .attitudeVerb]) && index > 2
        && scene.key(index - 2) == "other"
  }
}

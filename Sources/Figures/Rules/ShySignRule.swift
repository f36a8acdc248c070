import Language

/// Whether a short sign behind a number is a unit there, or the beginning of something else.
///
/// A sign glued to its number is a unit, but for capitals that are gates, generations and flats ("5A", "4G"). Apart
/// from it, a small letter must not go on as a word of prose, and a capital must not begin a name ("9 W 57th Street",
/// "40 C Company").
struct ShySignRule: FigureRule {
  static let examples: [RuleExample] = [
    .finds("The wall is ⟦12 m⟧ long and weighs ⟦5 t⟧."),
    .finds("It froze at ⟦4 C⟧, not at ⟦5C⟧."),
    .finds("A shelf of ⟦14 ft⟧ ⟦3 in⟧ broke."),
    .ignores("They live at 9 W 57th Street."),
    .ignores("The 4G network reached gate 5A in 2017."),
  ]

  let scene: Scene

  /// Words are allowed but for short names in capitals; signs must be printed byte for byte as in their table, and only
  /// shy ones are asked for their neighbours.
  ///
  /// - Parameters:
  ///   - form: Of `FormTable`; its first word is that at `index`.
  ///   - index: Where the sign stands, behind its number or a space.
  func allows(_ form: FormTable.Form, at index: Int) -> Bool {
    guard form.spelling != 0 else { return !isAcronym(index) }
    let token = scene.tokens[index]
    guard token.end - token.start <= 8,
      FormTable.packed(scene.document.text.bytes[token.start..<token.end]) == form.spelling
    else { return false }
    guard form.isShy else { return true }
    let isCapital = token.isCapitalised
    let next = index + 1
    if token.isGlued {
      return !isCapital || !token.key.isOne(of: "a", "j", "k", "n", "t", "r")
        || isClosed(next)
          && token.key == "r"
    }
    switch token.key {
    case "in": return scene.key(index - 2).isOne(of: "ft", "feet", "foot") || isAbbreviated(next)
    case "p", "h", "s", "x": return false
    case "r", "a", "n", "bar": return isClosed(next) || isSlash(next)
    case "k" where scene.key(next).isOne(of: "run", "race", "walk", "runs", "runners"):
      return false
    case "mp":
      return scene.key(next).isOne(of: "camera", "sensor", "lens", "main", "rear", "front")
    case "won": return isLarge(index - 1)
    case "ha": return scene.key(next) != "ha"
    default: break
    }
    if isCapital {
      guard scene.kind(next) != .number, scene.kind(next) != .hyphen else { return false }
      if scene.kind(next) == .stop { return next + 1 >= scene.limit || token.key == "c" }
      return scene.kind(next) != .word || !scene.tokens[next].isCapitalised
        || scene.tokens[next].flags.contains(.allCapitals)
    }
    return !scene.isWord(next, .commonVerb)
  }

  /// "6 in. of snow": a stop inside the sentence.
  ///
  /// - Parameter stop: Just behind "in".
  private func isAbbreviated(_ stop: Int) -> Bool {
    scene.kind(stop) == .stop && scene.isGlued(stop) && scene.kind(stop + 1) == .word
      && !scene.tokens[stop + 1].isCapitalised
  }

  /// "2.6 A/cm2"
  private func isSlash(_ index: Int) -> Bool {
    scene.kind(index) == .symbol && scene.isGlued(index) && scene.byte(index) == UInt8(ascii: "/")
  }

  /// Nothing of the sentence's words follows.
  ///
  /// A hyphen or quotation mark does not close.
  private func isClosed(_ index: Int) -> Bool {
    switch scene.kind(index) {
    case nil, .comma, .stop, .closeBracket, .colon: true
    default: false
    }
  }

  /// "4 billion won" and "50,000 won", not "the other 3 won".
  ///
  /// Digits of four bytes or more, with thousands' marks, or a scale.
  private func isLarge(_ index: Int) -> Bool {
    guard scene.kind(index) == .number else {
      return scene.isWord(index, .numberWord) || scene.isGlued(index)
    }
    return scene.tokens[index].end - scene.tokens[index].start > 3
  }

  /// "two SEC teams", "5 BP stations": short names in capitals are no minutes and points, unless glued ("30MIN").
  ///
  /// In small letters the same words are units ("40 min").
  private func isAcronym(_ index: Int) -> Bool {
    scene.tokens[index].flags.contains(.allCapitals) && !scene.isGlued(index)
      && scene.isAny(index, .acronym)
  }

}

import Language
import Model
import Provenance

/// What the words around a number make of it: about, over, under.
///
/// Rises and falls are told by `ChangeRule`.
///
/// Forms are a table, `ModifierForms`, looked up by the word right before the number; words that mean something else in
/// their place ("an argument about £20") are told by their neighbours.
struct ModifierRule: FigureRule {
  static let examples: [RuleExample] = [
    .finds("⟦More than 200 flights⟧ were cancelled, ⟦at least 14⟧ of them twice."),
    .finds("Fines of ⟦up to 20,000 francs⟧ are possible."),
    .finds("They saw support for the Tide party, now up to ⟦37%⟧, grow."),
    .finds("⟦Nearly 90 trucks⟧ and ⟦some 40 buses⟧ were stuck."),
    .finds("Exports rose by ⟦2.5%⟧ to ⟦30 tonnes⟧."),
    .finds("It lasted ⟦two weeks or more⟧."),
    .finds("A ⟦sub-500 tonne⟧ ship held ⟦~12 crew⟧."),
    .finds("The argument was about ⟦£20⟧; the cellar was under ⟦3ft⟧ of water."),
    .finds("He waited for ⟦over two years⟧; the pier was built over ⟦three decades⟧."),
    .finds("The fire came ⟦within 30 miles⟧ of Sund, within ⟦two days⟧."),
    .finds("Riders ⟦under the age of seven⟧ go free."),
    .finds("They ran about the ⟦5-mile⟧ loop and wound it around a ⟦1-inch⟧ rod."),
    .finds("They quarrel about the ⟦300 boats⟧; it sells at ⟦around the $5⟧ mark."),
    .finds("It is ⟦about a 5-mile⟧ drive, or ⟦about a third⟧ of the way."),
  ]

  let scene: Scene

  /// Sets the modifier and takes its words into the figure.
  ///
  /// What stands before wins over what stands behind. An outer "about" only adds its words: "an average of almost
  /// 4,300" is about so many, "about more than 40" over.
  ///
  /// - Parameter figure: With its unit; it grows on one side.
  func apply(to figure: inout Candidate) {
    var start = figure.tokens.lowerBound
    if let before = before(start, figure) {
      figure.modifier = before.modifier
      start = before.start
      // "an average of almost 4,300"
      if let outer = self.before(start, figure), outer.modifier == .about { start = outer.start }
      figure.tokens = start..<figure.tokens.upperBound
    } else if let after = after(figure.tokens.upperBound) {
      figure.modifier = after.modifier
      figure.tokens = start..<after.end
    }
  }

  /// An article may stand between "about" and the number. The longest form that fits counts, unless its words are meant
  /// otherwise.
  ///
  /// - Parameters:
  ///   - index: The figure's first token.
  ///   - figure: What it measures decides what "over" and "under" mean.
  /// - Returns: The modifier and the first token of its words.
  private func before(_ index: Int, _ figure: Candidate) -> (modifier: FigureModifier, start: Int)?
  {
    if let sign = sign(index - 1) { return (sign, index - 1) }
    if scene.kind(index - 1) == .hyphen, scene.isGlued(index), scene.isGlued(index - 1),
      scene.key(index - 2) == "sub"
    {
      return (.under, index - 2)
    }
    var end = index
    if scene.key(end - 1).isOne(of: "a", "an", "the"), scene.isWord(end - 2, .approximator) {
      if isPlace(end - 1, figure) { return nil }
      end -= 1
    }
    guard scene.isAny(end - 1, .modifierEnd) else { return nil }
    let forms = ModifierForms.all
    var next = forms.first(endingIn: scene.key(end - 1))
    while next >= 0 {
      let form = forms.forms[next]
      next = form.next
      let start = end - form.words.count
      guard start >= scene.first, stands(forms.words[form.words], at: start),
        !isMeantOtherwise(start, end, figure)
      else { continue }
      return (form.modifier, start)
    }
    return nil
  }

  /// - Parameters:
  ///   - words: In reading order.
  ///   - start: Where the first of them must stand.
  private func stands(_ words: ArraySlice<WordKey>, at start: Int) -> Bool {
    var index = start
    for word in words {
      guard scene.key(index) == word else { return false }
      index += 1
    }
    return true
  }

  /// Whether the words of a form say something else here.
  ///
  /// Forms of several words are meant as they are, but "the average of" and "up to" of a verb.
  ///
  /// - Parameters:
  ///   - start: The form's first token.
  ///   - end: Just behind its last.
  ///   - figure: What stands behind it.
  private func isMeantOtherwise(_ start: Int, _ end: Int, _ figure: Candidate) -> Bool {
    let first = scene.key(start)
    // "the average of eleven soundings" counts the estimates.
    if first == "average" { return scene.key(start - 1) == "the" }
    // "found within two days" tells when; "within 30 miles" is a bound.
    if first == "within" { return figure.kind == .duration }
    // "support, now up to 37%": the level that was reached.
    if first == "up", scene.key(start - 1) == "now", scene.kind(start - 2) == .comma { return true }
    if first == "up" { return ParticleRule(scene: scene).movesUp(start, figure) }
    guard end - start == 1 else { return false }
    if first == "about" { return isTopic(start) }
    if first == "under" { return isCovered(start, figure) }
    if first == "over" {
      return figure.kind == .duration && !isLongerThan(start)
        || ParticleRule(scene: scene).takesOver(start, figure)
    }
    return first == "some" && scene.isWord(start - 1, .determiner)
  }

  /// "an argument about £20", "the argument was about £20"
  ///
  /// The word of topic stands right before, or before a verb that helps.
  private func isTopic(_ about: Int) -> Bool {
    let before = scene.isWord(about - 1, .auxiliary) ? about - 2 : about - 1
    return scene.isAny(before, .topic)
  }

  /// "the cellar was under 3ft of water"
  ///
  /// Lengths with "of" behind them only.
  private func isCovered(_ under: Int, _ figure: Candidate) -> Bool {
    figure.kind == .distance && scene.key(figure.tokens.upperBound) == "of"
      && (scene.isWord(under - 1, .auxiliary)
        || scene.isAny(under - 1, .lyingUnder))
  }

  /// "waited for over two years" is more than two, "built over two years" took two.
  private func isLongerThan(_ over: Int) -> Bool {
    scene.isWord(over - 1, [.auxiliary]) || scene.isAny(over - 1, .lasting)
  }

  /// Signs before a number.
  ///
  /// - Parameter index: The token right before the figure.
  /// - Returns: Nil for symbols that say nothing of how much.
  private func sign(_ index: Int) -> FigureModifier? {
    guard scene.kind(index) == .symbol else { return nil }
    if scene.isMark("~", at: index) || scene.isMark("≈", at: index) || scene.isMark("∼", at: index)
      || scene.isMark("±", at: index)
    {
      return .about
    }
    if scene.isMark("<", at: index) || scene.isMark("≤", at: index) { return .under }
    return scene.isMark(">", at: index) || scene.isMark("≥", at: index) ? .over : nil
  }

  /// "or more", "or so", "plus"
  ///
  /// "plus" before a number adds two figures and is no modifier.
  ///
  /// - Parameter index: Just behind the figure.
  /// - Returns: The modifier and the index behind its words.
  private func after(_ index: Int) -> (modifier: FigureModifier, end: Int)? {
    if scene.kind(index) == .symbol, scene.isGlued(index), scene.byte(index) == UInt8(ascii: "+") {
      return (.over, index + 1)
    }
    if scene.key(index) == "plus", scene.kind(index + 1) != .number { return (.over, index + 1) }
    guard scene.key(index) == "or" || scene.key(index) == "and", scene.key(index + 2) != "than"
    else {
      return nil
    }
    switch scene.key(index + 1) {
    case "more", "longer", "above", "over", "older", "upwards", "higher", "greater":
      return isEnd(index + 2) ? (.over, index + 2) : nil
    case "less", "fewer", "under", "below", "younger", "lower":
      return isEnd(index + 2) ? (.under, index + 2) : nil
    case "so", "thereabouts": return scene.key(index) == "or" ? (.about, index + 2) : nil
    default: return nil
    }
  }

  /// "40 and more people came" says nothing of the 40, "24 dead and over 200 hurt" nothing of the 24.
  ///
  /// - Parameter index: Just behind "more" and the like.
  private func isEnd(_ index: Int) -> Bool {
    guard !scene.isKind(index, [.number, .currency]), !scene.isWord(index, .numberWord) else {
      return false
    }
    return scene.key(index - 2) == "or" || scene.kind(index) != .word
      || scene.isWord(index, [.preposition, .auxiliary])
  }
}

import Language
import Model
import Provenance

/// What the words around a number make of it: about, over, under.
///
/// Rises and falls are told by `ChangeRule`.
struct ModifierRule: FigureRule {
  static let examples: [RuleExample] = [
    .finds("⟦More than 200 flights⟧ were cancelled, ⟦at least 14⟧ of them twice."),
    .finds("Fines of ⟦up to 20,000 francs⟧ are possible."),
    .finds("⟦Nearly 90 trucks⟧ and ⟦some 40 buses⟧ were stuck."),
    .finds("Exports rose by ⟦2.5%⟧ to ⟦30 tonnes⟧."),
    .finds("It lasted ⟦two weeks or more⟧."),
    .finds("A ⟦sub-500 tonne⟧ ship held ⟦~12 crew⟧."),
    .finds("The argument was about ⟦£20⟧; the cellar was under ⟦3ft⟧ of water."),
    .finds("He waited for ⟦over two years⟧; the pier was built over ⟦three decades⟧."),
    .finds("Riders ⟦under the age of seven⟧ go free."),
  ]

  /// `modifier | words before the number`; the longest that fits counts.
  static let table = """
    over | more_than over at_least above greater_than in_excess_of exceeding upwards_of no_fewer_than no_less_than a_minimum_of
    over | minimum_of well_over just_over topped topping exceeded exceeds exceed better_than not_less_than beyond surpassed
    over | over_than surpassing has_passed have_passed had_passed upward_of north_of well_above just_above higher_than larger_than
    over | bigger_than longer_than older_than heavier_than over_the_age_of above_the_age_of
    under | fewer_than less_than under below up_to at_most no_more_than as_many_as as_much_as a_maximum_of maximum_of just_under
    under | not_more_than a_limit_of well_under well_below just_below lower_than smaller_than shorter_than younger_than shy_of
    under | just_shy_of south_of under_the_age_of below_the_age_of as_high_as as_long_as as_far_as not_exceeding
    about | about around roughly approximately nearly almost some an_estimated estimated close_to an_average_of average_of
    about | approx circa nearly_a just_about somewhere_around in_the_region_of an_approximate averaging averaged averages
    about | barely estimated_at in_the_vicinity_of on_average a_little_over virtually somewhere_between
    about | perhaps maybe perhaps_as_many_as more_or_less give_or_take reportedly_about
    """

  /// Signs before a number.
  private static let signs: [String: FigureModifier] = [
    "~": .about, "≈": .about, "∼": .about, "±": .about, "<": .under, "≤": .under, ">": .over,
    "≥": .over,
  ]

  /// By last word: the words before it and the modifier, the longest first.
  private static let forms: [WordKey: [(words: [WordKey], modifier: FigureModifier)]] = {
    var forms: [WordKey: [(words: [WordKey], modifier: FigureModifier)]] = [:]
    for line in table.split(separator: "\n") {
      let columns = line.split(separator: "|")
      let modifier = FigureModifier(rawValue: columns[0].split(separator: " ").joined()) ?? .exact
      for form in columns[1].split(separator: " ") {
        let words = form.split(separator: "_").map { WordKey($0.utf8) }
        if let last = words.last { forms[last, default: []].append((words, modifier)) }
      }
    }
    return forms.mapValues { $0.sorted { $0.words.count > $1.words.count } }
  }()

  let scene: Scene

  /// Sets the modifier and takes its words into the figure.
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

  private func before(_ index: Int, _ figure: Candidate) -> (modifier: FigureModifier, start: Int)?
  {
    if let sign = sign(index - 1) { return (sign, index - 1) }
    if scene.kind(index - 1) == .hyphen, scene.isGlued(index), scene.isGlued(index - 1),
      scene.key(index - 2) == "sub"
    {
      return (.under, index - 2)
    }
    var end = index
    if ["a", "an", "the"].contains(scene.key(end - 1)), scene.isWord(end - 2, .approximator) {
      end -= 1
    }
    for (words, modifier) in Self.forms[scene.key(end - 1)] ?? [] {
      let start = end - words.count
      guard start >= scene.first, words.indices.allSatisfy({ scene.key(start + $0) == words[$0] })
      else { continue }
      // "the average of eleven soundings" counts the estimates.
      if words.first == "average", scene.key(start - 1) == "the" { continue }
      if words == ["about"], isTopic(start) { continue }
      if words == ["under"], isCovered(start, figure) { continue }
      if words == ["over"], figure.kind == .duration, !isLongerThan(start) { continue }
      if words.count == 1, words[0] == "some", scene.isWord(start - 1, .determiner) { continue }
      return (modifier, start)
    }
    return nil
  }

  /// "an argument about £20", "the argument was about £20"
  private func isTopic(_ about: Int) -> Bool {
    let before = scene.isWord(about - 1, .auxiliary) ? about - 2 : about - 1
    return Self.topics.contains(scene.key(before))
  }

  /// Words whose subject "about" names: "an argument about £20".
  private static let topics = FigureWords.set(
    "argument argue argued arguing dispute disputes row question questions concern concerns concerned talk talks talking talked complaint complained debate told heard know knew worried worry"
  )

  /// "the cellar was under 3ft of water"
  private func isCovered(_ under: Int, _ figure: Candidate) -> Bool {
    figure.kind == .distance && scene.key(figure.tokens.upperBound) == "of"
      && (scene.isWord(under - 1, .auxiliary)
        || ["buried", "submerged", "lay", "left", "lies"].contains(scene.key(under - 1)))
  }

  /// "waited for over two years" is more than two, "built over two years" took two.
  private func isLongerThan(_ over: Int) -> Bool {
    scene.isWord(over - 1, [.auxiliary]) || Self.lastingWords.contains(scene.key(over - 1))
  }

  private static let lastingWords = FigureWords.set(
    "for of in after lasted lasts lasting last took takes taking take than just well spent spend spending waited wait within"
  )

  private func sign(_ index: Int) -> FigureModifier? {
    guard scene.kind(index) == .symbol else { return nil }
    return Self.signs[scene.document.text.string(scene.tokens[index].span)]
  }

  /// "or more", "or so", "plus"
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

  /// "40 and more people came" says nothing of the 40.
  private func isEnd(_ index: Int) -> Bool {
    scene.key(index - 2) == "or" || scene.kind(index) != .word
      || scene.isWord(index, [.preposition, .auxiliary])
  }
}

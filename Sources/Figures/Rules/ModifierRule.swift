import Language
import Model
import Provenance

/// What the words around a number make of it: about, over, under, and the size of a rise or a fall.
struct ModifierRule {
  static let examples: [RuleExample] = [
    .finds("⟦More than 200 flights⟧ were cancelled, ⟦at least 14⟧ of them twice."),
    .finds("Fines of ⟦up to 20,000 francs⟧ are possible."),
    .finds("⟦Nearly 90 trucks⟧ and ⟦some 40 buses⟧ were stuck."),
    .finds("Exports rose by ⟦2.5%⟧ to ⟦30 tonnes⟧."),
    .finds("It lasted ⟦two weeks or more⟧."),
  ]

  /// `modifier | words before the number`; the longest that fits counts.
  static let table = """
    over | more_than over at_least above greater_than in_excess_of exceeding upwards_of no_fewer_than no_less_than a_minimum_of
    over | minimum_of well_over just_over topped topping exceeded exceeds better_than not_less_than beyond surpassed
    under | fewer_than less_than under below up_to at_most no_more_than as_many_as as_much_as a_maximum_of maximum_of just_under
    under | not_more_than a_limit_of well_under
    about | about around roughly approximately nearly almost some an_estimated estimated close_to an_average_of average_of
    about | approximately approx circa nearly_a just_about somewhere_around in_the_region_of an_approximate averaging averaged averages
    """

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
    if let before = before(start) {
      figure.modifier = before.modifier
      start = before.start
      figure.tokens = start..<figure.tokens.upperBound
    } else if let after = after(figure.tokens.upperBound) {
      figure.modifier = after.modifier
      figure.tokens = start..<after.end
    }
    guard figure.modifier == .exact, figure.upperValue == nil, canChange(figure) else { return }
    if let change = change(before: start, figure) {
      figure.modifier = change.modifier
      if change.start < start { figure.tokens = change.start..<figure.tokens.upperBound }
    } else if let change = noun(behind: figure.tokens.upperBound) ?? noun(before: start) {
      figure.modifier = change
    }
  }

  private func before(_ index: Int) -> (modifier: FigureModifier, start: Int)? {
    var end = index
    if ["a", "an", "the", "another"].contains(scene.key(end - 1)), scene.key(end - 1) != "another",
      scene.isWord(end - 2, .approximator)
    {
      end -= 1
    }
    for (words, modifier) in Self.forms[scene.key(end - 1)] ?? [] {
      let start = end - words.count
      guard start >= scene.first, words.indices.allSatisfy({ scene.key(start + $0) == words[$0] })
      else { continue }
      if words.count == 1, words[0] == "some", scene.isWord(start - 1, .determiner) { continue }
      return (modifier, start)
    }
    return nil
  }

  /// "or more", "or so", "plus"
  private func after(_ index: Int) -> (modifier: FigureModifier, end: Int)? {
    if scene.kind(index) == .symbol, scene.isGlued(index), scene.byte(index) == UInt8(ascii: "+") {
      return (.over, index + 1)
    }
    if scene.key(index) == "plus", scene.kind(index + 1) != .number { return (.over, index + 1) }
    guard scene.key(index) == "or" else { return nil }
    switch scene.key(index + 1) {
    case "more", "longer", "above", "over": return (.over, index + 2)
    case "less", "fewer", "under", "below": return (.under, index + 2)
    case "so", "thereabouts": return (.about, index + 2)
    default: return nil
    }
  }

  // MARK: Changes

  /// Only the size of a change is up or down: money, shares, points and measures, not what is counted.
  private func canChange(_ figure: Candidate) -> Bool {
    figure.kind != .age && figure.kind != .duration && figure.kind != .count
  }

  /// "rose 64 points", "fell by about 2%", "up 19 cents": not "rose to".
  private func change(before index: Int, _ figure: Candidate) -> (
    modifier: FigureModifier, start: Int
  )? {
    var at = index - 1
    if scene.key(at) == "by" || scene.key(at) == "another"
      || scene.key(at) == "of" && scene.isWord(at - 1, [.riseWord, .fallWord])
    {
      at -= 1
    }
    if scene.key(at) == "a" || scene.key(at) == "an" { return nil }
    while scene.isWord(at, [.adverb, .approximator]), !scene.isWord(at, [.riseWord, .fallWord]) {
      at -= 1
    }
    if scene.key(at) == "by" { at -= 1 }
    let start = scene.key(index - 1) == "up" || scene.key(index - 1) == "down" ? index - 1 : index
    if scene.isWord(at, .riseWord), scene.key(at) != "higher" { return (.up, start) }
    if scene.isWord(at, .fallWord),
      scene.key(at) != "fall" || scene.key(index - 1) == "of" || at == index - 1
    {
      return (.down, start)
    }
    return nil
  }

  /// "a 5% increase", "2 points higher", "3% more"
  private func noun(behind index: Int) -> FigureModifier? {
    switch scene.key(index) {
    case "increase", "rise", "gain", "jump", "surge", "higher", "hike", "raise", "more", "growth",
      "boost":
      return .up
    case "decrease", "drop", "fall", "decline", "lower", "cut", "loss", "less", "fewer", "slump",
      "reduction", "dip", "discount":
      return .down
    default: return nil
    }
  }

  /// "an increase of 5%"
  private func noun(before index: Int) -> FigureModifier? {
    guard scene.key(index - 1) == "of" else { return nil }
    return noun(behind: index - 2)
  }
}

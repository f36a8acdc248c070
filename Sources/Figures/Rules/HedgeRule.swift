import Language
import Model
import Provenance

/// The words that say a figure is not certain.
///
/// Only in the figure's own clause, as "two suspected thieves took $3 million" is certain of the money; a kind of
/// report ("unconfirmed reports") reaches over the whole sentence behind it.
struct HedgeRule: LanguageRule {
  /// A sentence with one figure; the hedge in brackets.
  static let examples: [RuleExample] = [
    .finds("⟦Unconfirmed reports⟧ spoke of 200 dead."),
    .finds("⟦Preliminary figures⟧ from the ministry, out on Monday, put growth at 4%."),
    .finds("The firm ⟦reportedly⟧ paid $3 million."),
    .finds("Twelve people were ⟦reportedly⟧ killed."),
    .finds("The repair ⟦is believed⟧ to have cost $4 million."),
    .finds("Forty men ⟦are feared⟧ dead."),
    .finds("The bill ⟦may⟧ reach €9 million."),
    .finds("He is accused of taking an ⟦alleged⟧ $40,000."),
    .ignores("Police said suspected thieves, who came by night, took $3 million."),
    .ignores("The hall could hold 300 people."),
    .ignores("In May exports rose 3%."),
  ]

  /// How many tokens of a clause are looked at: a wall of words without a stop is one sentence.
  private static let reach = 40

  let scene: Scene

  /// The hedge of a figure.
  ///
  /// Nearest first: the word right before, the clause before, the clause behind, then a kind of report farther back.
  /// Words in quotation marks never count: they are somebody else's doubt.
  ///
  /// - Parameter candidate: Its modifier words are inside its tokens and no hedges.
  /// - Returns: Token indices; with the verb for "is believed", with the noun for "unconfirmed reports".
  func hedge(of candidate: Candidate) -> Range<Int>? {
    let start = candidate.tokens.lowerBound
    let hasHedge = scene.sentence.traits.classes.rawValue & WordClass.hedge.rawValue != 0
    if hasHedge, let words = beside(start) { return words }
    if scene.has(Self.hedging),
      let words = clause(before: start) ?? clause(behind: candidate.tokens.upperBound)
    {
      return words
    }
    return hasHedge ? report(before: start) : nil
  }

  /// Words of which `hedge(at:)` must meet one.
  ///
  /// A sentence that has none of them is not walked through.
  private static var hedging: FigureWords { [.hedgeAdverb, .hedgeParticiple, .mayBe] }

  /// "an alleged $40,000"
  ///
  /// The figure's first token is `start`.
  private func beside(_ start: Int) -> Range<Int>? {
    scene.isWord(start - 1, .hedge) && isFree(start - 1) ? start - 1..<start : nil
  }

  /// "unconfirmed reports": with the noun of what is not certain.
  ///
  /// The last one before the figure, up to 120 tokens back.
  private func report(before start: Int) -> Range<Int>? {
    let first = max(scene.first, start - 120)
    guard
      let word = (first..<max(first, start)).last(where: {
        scene.isWord($0, .hedge) && isFree($0) && isReport($0 + 1)
      })
    else { return nil }
    return word..<word + 2
  }

  /// A noun of documents, or of what is told in them.
  private func isReport(_ index: Int) -> Bool {
    scene.isWord(index, .document)
      || scene.isAny(index, .report)
  }

  /// Whether it stands outside quotation marks.
  private func isFree(_ index: Int) -> Bool { !scene.tokens[index].flags.contains(.quoted) }

  // MARK: The clause

  /// From the figure back to what parts clauses; the nearest hedge counts.
  private func clause(before start: Int) -> Range<Int>? {
    var index = start - 1
    while index >= scene.first, start - index < Self.reach, !parts(index) {
      if let hedge = hedge(at: index) { return hedge }
      index -= 1
    }
    return nil
  }

  /// Eight tokens only: farther on it is said of something else.
  private func clause(behind end: Int) -> Range<Int>? {
    var index = end
    while index < scene.limit, index - end < 8, !parts(index) {
      if let hedge = hedge(at: index), scene.key(index) != "could" { return hedge }
      index += 1
    }
    return nil
  }

  /// Commas do, so that what is put in between them has hedges of its own. A stop inside the sentence ("Co.") does not.
  private func parts(_ index: Int) -> Bool {
    switch scene.kind(index) {
    case .comma, .colon, .dash, .quotationMark: return true
    case .stop: return !scene.isGlued(index) || index == scene.limit - 1
    default: return scene.isAny(index, .clauseOpener)
    }
  }

  /// "may" must be small, as "May" is a month; participles and "said to" need a form of "be" right before them.
  private func hedge(at index: Int) -> Range<Int>? {
    guard scene.isAny(index, Self.hedging), isFree(index),
      !scene.tokens[index].isCapitalised
        || scene.tokens[index].flags.contains(.opensSentence)
    else { return nil }
    let key = scene.key(index)
    if scene.isAny(index, .hedgeAdverb) { return index..<index + 1 }
    if key == "may" || key == "might", scene.tokens[index].flags.isDisjoint(with: .capitalised) {
      return index..<index + 1
    }
    let isParticiple = scene.isAny(index, .hedgeParticiple)
    let isSaid = (key == "said" || key == "reported") && scene.key(index + 1) == "to"
    guard isParticiple || isSaid, WordKey.formsOfBe.contains(scene.key(index - 1)) else {
      return nil
    }
    return index - 1..<index + 1
  }
}

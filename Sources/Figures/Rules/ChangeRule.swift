import Language
import Model
import Provenance

/// The size of a rise or a fall is up or down; the level that it reaches is exact.
///
/// Only money, shares, points and measures: what is counted does not rise ("lost 12 soldiers"). A noun for the change
/// behind the number ("a 5% drop") leaves it exact, as readers marked it.
struct ChangeRule: FigureRule {
  static let examples: [RuleExample] = [
    .finds("The index rose ⟦58 points⟧ to ⟦3,912⟧."),
    .finds("Shares were ⟦up 27 cents⟧ at ⟦$58⟧, and sales fell by ⟦about 2%⟧."),
    .finds("The harbour hopes to grow its traffic by ⟦14 per cent⟧."),
    .finds("They raised ⟦£500⟧ and lost ⟦$3m⟧, but tin lost ⟦4p⟧ to ⟦212p⟧."),
    .finds("Payrolls grew by ⟦312,000⟧; a farmer grows ⟦650 acres⟧ of rye."),
    .finds("Output will fall by ⟦12,000 tonnes⟧."),
    .finds("Tin was ⟦down 3.7%⟧, zinc by ⟦4.2%⟧."),
    .finds("Fans must pony up ⟦$12⟧, and the firm may cough up ⟦$5m⟧ or end up ⟦3 points⟧ behind."),
    .finds("They ended up ⟦$40⟧ short."),
    .finds("The shares ended ⟦up $2⟧, and crude ended ⟦up 40 cents⟧ at ⟦$58⟧."),
  ]

  let scene: Scene

  /// Sets up or down and takes its word into the figure.
  ///
  /// "about" gives way to it ("up nearly 5%" is a rise of 5), a bound does not ("rose more than 5%").
  ///
  /// - Parameter figure: With its unit, since what is counted changes only behind "by". Bounds such as over and under
  ///   are left alone.
  func apply(to figure: inout Candidate) {
    let start = figure.tokens.lowerBound
    guard figure.modifier == .exact || figure.modifier == .about,
      let change = change(before: start, figure)
    else { return }
    figure.modifier = change.modifier
    if change.start < start { figure.tokens = change.start..<figure.tokens.upperBound }
  }

  /// Up or down, and where its word begins when it belongs to the figure ("up 27 cents").
  ///
  /// Looks back from the figure over "by", adverbs and words such as "about" for one verb of rise or fall; then behind
  /// the figure for "higher" and "lower"; then, behind "by" only, farther back for a verb whose object was changed.
  ///
  /// - Parameters:
  ///   - index: The figure's first token.
  ///   - figure: What is measured.
  /// - Returns: The modifier, and the figure's new first token, `index` itself where the word stays outside.
  private func change(before index: Int, _ figure: Candidate) -> (
    modifier: FigureModifier, start: Int
  )? {
    guard !isSpan(index) else { return nil }
    var at = index - 1
    let isBy = scene.key(at) == "by" || scene.key(at) == "another"
    if isBy { at -= 1 }
    guard canChange(figure, isBy: isBy || scene.key(index - 1) == "by") else { return nil }
    if scene.key(at) == "a" || scene.key(at) == "an" { return nil }
    while at > scene.first, scene.isWord(at, [.adverb, .approximator]) || isManner(at), !isVerb(at)
    { at -= 1 }
    if scene.key(at) == "by" { at -= 1 }
    let isPart = scene.key(index - 1) == "up" || scene.key(index - 1) == "down"
    if let direction = direction(at, index), !isTransitive(at, figure) {
      return (direction, isPart ? index - 1 : index)
    }
    if figure.kind == .percent || figure.kind == .money || figure.unit == "point",
      let behind = comparative(figure.tokens.upperBound)
    {
      return (behind, index)
    }
    return isBy || scene.key(index - 1) == "by" ? grown(before: at, index) : nil
  }

  /// Behind "by" anything can; a verb alone moves money, shares, points and degrees: "grows 650 acres" and "advanced 12
  /// miles" are no changes, "lost 12 soldiers" neither.
  ///
  /// - Parameter isBy: Whether "by" or "another" stands before it.
  private func canChange(_ figure: Candidate, isBy: Bool) -> Bool {
    switch figure.kind {
    case .age: false
    case .percent, .money, .ratio, .temperature: true
    case .other: figure.unit != nil || isBy
    case .count, .duration, .distance, .area, .mass, .volume, .speed: isBy
    }
  }

  /// "rises from 5 to 10", "between 5% and 6%": the ends are levels.
  ///
  /// Asked of the figure's own first word, which a range takes in.
  private func isSpan(_ index: Int) -> Bool {
    scene.key(index).isOne(of: "from", "between")
  }

  /// Also nouns and particles of the same form: "up", "rise".
  private func isVerb(_ index: Int) -> Bool { scene.isWord(index, [.riseWord, .fallWord]) }

  /// "raised £500", "lost $3m", "added 20 tonnes": what is got or lost, unless a level follows ("lost 4p to 212p").
  ///
  /// "added 20 tonnes" gets, "added 4p to 212p" moves: "to" behind the figure decides. Behind "by" it is always a
  /// change.
  private func isTransitive(_ verb: Int, _ figure: Candidate) -> Bool {
    if scene.isAny(verb, .raising) {
      return scene.key(figure.core.lowerBound - 1) != "by"
    }
    guard scene.isAny(verb, .losing), figure.kind != .percent,
      figure.kind != .ratio, scene.key(figure.tokens.upperBound) != "to",
      scene.key(figure.core.lowerBound - 1) != "by"
    else { return false }
    // "gained two points" is a match, "gained 112 points" an index.
    return figure.unit != "point" || !isIndex(figure)
  }

  /// Points of an index: with decimals, said again as a share, or near a word of markets.
  ///
  /// Asked for digits only. The word of markets may stand up to twelve tokens before.
  private func isIndex(_ figure: Candidate) -> Bool {
    guard scene.kind(figure.core.lowerBound) == .number else { return false }
    let end = figure.tokens.upperBound
    return scene.isDecimal(figure.core.lowerBound)
      || scene.kind(end) == .comma && scene.key(end + 1) == "or"
      || (max(scene.first, figure.core.lowerBound - 12)..<figure.core.lowerBound).contains {
        scene.isAny($0, .market)
      }
  }

  /// "4 points lower", "5% higher than in May"
  ///
  /// - Parameter index: Just behind the figure.
  private func comparative(_ index: Int) -> FigureModifier? {
    switch scene.key(index) {
    case "higher": .up
    case "lower": .down
    default: nil
    }
  }

  /// "sharply", "steadily"
  ///
  /// By its letters, so that adverbs in no list are passed over too.
  private func isManner(_ index: Int) -> Bool {
    scene.kind(index) == .word && scene.ends(index, with: "ly")
  }

  /// "higher" and "lower" right before a number are no changes, and "the fall" is a season.
  ///
  /// - Parameters:
  ///   - index: The word that may rise or fall.
  ///   - number: The figure's first token.
  /// - Returns: Up, down, or nil for any other word.
  private func direction(_ index: Int, _ number: Int) -> FigureModifier? {
    if scene.key(index).isOne(of: "higher", "lower"), index == number - 1 { return nil }
    if scene.key(index).isOne(of: "up", "down"), !isParticle(index, number) { return nil }
    if scene.isWord(index, .riseWord) { return .up }
    guard scene.isWord(index, .fallWord) else { return nil }
    // "in the fall of 2012" is a season.
    let isSeason =
      scene.key(index) == "fall"
      && scene.key(index - 1).isOne(of: "the", "last", "this", "next", "every")
    return isSeason ? nil : .down
  }

  /// "up 5%", but not "gave up 300 yards" and "down 40 metres of rope": behind a verb that takes the word it is no
  /// change.
  ///
  /// True where the word stands for itself.
  ///
  /// "ended up $40 short" is no change, but prices end up some, by the words of markets, a share or a level behind "at".
  private func isParticle(_ index: Int, _ number: Int) -> Bool {
    if scene.key(index - 1).isOne(of: "end", "ended", "ends", "ending") {
      return scene.has(.market)
        || (number + 1..<number + 5).contains {
          scene.kind($0) == .percent || scene.key($0).isOne(of: "percent", "cent", "at")
        }
    }
    return !scene.isAny(index - 1, .phrasalVerb)
  }

  /// "lift its catches by 14 per cent": the verb stands before what is changed.
  ///
  /// Goes back over words, owners and hyphens, at most nine, and stops without result at a mark, "and" or a verb that
  /// helps.
  ///
  /// - Parameters:
  ///   - at: The token before "by".
  ///   - number: The figure's first token, at which the changed figure begins: the verb is not taken in.
  private func grown(before at: Int, _ number: Int) -> (modifier: FigureModifier, start: Int)? {
    var index = at
    while index > scene.first, at - index < 9 {
      guard
        scene.kind(index) == .word || scene.kind(index) == .possessive
          || scene.kind(index) == .hyphen,
        !scene.isWord(index, [.auxiliary, .subordinator, .coordinator])
      else { return nil }
      if isVerb(index) { return direction(index, number).map { ($0, number) } }
      index -= 1
    }
    return nil
  }
}

import Language
import Model
import Provenance

/// The features that are asked of a figure and of the words beside it. Its kind must be marked before: several
/// questions are asked of counts, ages or durations only.
extension FigureRow {
  /// What it measures and how it is written.
  ///
  /// - Parameter cuesOfUnit: The cues of the last word of its unit; none for a figure without one.
  mutating func addForm(of figure: Figure, _ cuesOfUnit: FigureCues) {
    let size = abs(figure.value)
    let isSpelled = !figure.excerpt.bytes.contains { (0x30...0x39).contains($0) }
    let isCounting = self[.count] || self[.other]
    let isPeople = self[.count] && cuesOfUnit.contains(.people)
    mark(.people, isPeople)
    mark(.unitless, figure.unit == nil)
    mark(.spelled, isSpelled)
    mark(.spelledPeople, isSpelled && isPeople)
    mark(.spelledDuration, isSpelled && self[.duration])
    mark(.childAge, self[.age] && size < 18)
    mark(.greatAge, self[.age] && size >= 80)
    mark(.one, size == 1)
    mark(.round, size >= 10 && size.truncatingRemainder(dividingBy: 10) == 0)
    mark(.range, figure.upperValue != nil)
    mark(.about, figure.modifier == .about)
    mark(.two, isCounting && size == 2)
    mark(.few, isCounting && size >= 3 && size <= 5)
    mark(.times, figure.unit == "time")
    mark(.over, figure.modifier == .over)
    mark(.under, figure.modifier == .under)
    if self[.money] {
      set(.moneySize, Self.magnitude(size))
    } else if !self[.count], !self[.age] {
      set(.otherSize, Self.magnitude(size))
    }
  }

  /// What stands around it, and what that tells.
  ///
  /// - Parameters:
  ///   - hasFinding: Whether a word of study or poll stands anywhere in the sentence.
  ///   - isStoryOfDeath: Whether somebody dies in the article's first sentences.
  ///   - sentence: Number of the figure's sentence from the body's first, which is 0.
  /// - Complexity: Bounded by a few tokens around the figure, whatever its own length: of its tokens the first twelve
  ///   are read.
  mutating func addSurroundings(
    _ scene: FigureScene, hasFinding: Bool, isStoryOfDeath: Bool, sentence: Int
  ) {
    let start = scene.tokens.lowerBound
    let end = scene.tokens.upperBound
    let before = scene.kind(start - 1)
    let behind = scene.kind(end)
    let word = scene.key(start - 1)
    let own = scene.cues(scene.tokens.prefix(12))
    let near = own.union(scene.cues(start - 5..<start)).union(scene.cues(end..<end + 5))
    mark(.afterComma, before == .comma)
    mark(.apposition, before == .comma && (behind == .comma || behind == .colon))
    mark(.afterAnd, word == "and" || word == "or")
    mark(.afterThan, (1...3).contains { scene.key(start - $0) == "than" })
    mark(.definite, scene.cues(start - 1).contains(.definite))
    mark(
      .another,
      own.union(scene.cues(start - 1)).contains(.other)
        || scene.cuesOfUnit.contains(.other))
    mark(.restated, word == "or" && scene.kind(start - 2) == .comma)
    mark(.ofBehind, scene.key(end) == "of")
    mark(.afterColon, before == .colon)
    addBrackets(scene)
    if let last = scene.tokens.last.map({ scene.all[$0] }) {
      mark(.quoted, last.flags.contains(.quoted))
      let isName = last.isWord && last.isCapitalised && !last.flags.contains(.allCapitals)
      mark(.named, isName && scene.tokens.count > 1)
    }
    mark(
      .reached,
      Self.isStep(word) && scene.cues(start - 2).contains(.step)
        || scene.cues(start - 1).contains(.step))
    mark(.stretch, self[.duration] && scene.cues(start - 2..<start).contains(.stretch))
    mark(.afterBe, scene.cues(start - 1).contains(.be))
    mark(.subordinate, scene.cues(start - 8..<start).contains(.subordinate))
    mark(
      .compound,
      !self[.age]
        && scene.tokens.prefix(12).contains { scene.all[$0].kind == .hyphen })
    mark(.timeApart, self[.duration] && scene.cues(end..<end + 3).contains(.apart))
    mark(
      .background,
      !self[.duration]
        && scene.cues(start - 4..<start).union(scene.cues(end..<end + 4)).contains(.background))
    mark(.hurt, near.contains(.hurt))
    mark(.crime, near.contains(.crime))
    mark(.superlative, near.contains(.superlative))
    mark(.change, scene.cues(start - 4..<start).contains(.change))
    mark(.cost, self[.money] && near.contains(.cost))
    mark(.finding, hasFinding && (self[.percent] || scene.kind == .ratio))
    if scene.unit == "point", scene.cues(start - 6..<start).contains(.marketIndex) {
      set(.marketIndex, 2)
    }
    addDeath(scene, near, isStoryOfDeath: isStoryOfDeath, sentence: sentence)
  }

  /// "to", "at", "by", "of": between a word of a step and its size.
  private static func isStep(_ word: WordKey) -> Bool {
    word == "to" || word == "at" || word == "by" || word == "of"
  }

  /// Whether it stands in brackets, and there behind another figure: “S$600 ($465; £348)”.
  ///
  /// A bracket is looked for among the eight tokens before; one that is closed again is none.
  private mutating func addBrackets(_ scene: FigureScene) {
    let start = scene.tokens.lowerBound
    for index in (max(scene.sentence.lowerBound, start - 8)..<start).reversed() {
      let kind = scene.all[index].kind
      if kind == .closeBracket { return }
      guard kind == .openBracket else { continue }
      mark(.bracketed)
      let isBehindNumber =
        index > scene.sentence.lowerBound
        && (index - 3..<index).contains { scene.kind($0) == .number }
      let isMeasured = !self[.count] && !self[.other] && !self[.age] && !self[.percent]
      mark(.converted, isMeasured && isBehindNumber)
      return
    }
  }

  /// How many died, and at which age. In the story of a death an age in the first three sentences is that of the dead
  /// until the words say otherwise.
  private mutating func addDeath(
    _ scene: FigureScene, _ near: FigureCues, isStoryOfDeath: Bool, sentence: Int
  ) {
    let start = scene.tokens.lowerBound
    mark(
      .atAge,
      self[.age]
        && (scene.cues(start - 1).contains(.age) || scene.key(start - 2) == "age"))
    mark(.deathCount, self[.count] && near.contains(.death))
    guard self[.age] || self[.other] else { return }
    mark(.deathOther, self[.other] && near.contains(.death))
    mark(.deathAge, near.contains(.death) || isStoryOfDeath && sentence < 3)
    mark(.wasAtDeath, isStoryOfDeath && self[.afterBe])
  }

  /// Orders of magnitude in threes: 1 for thousands, 2 for millions. By the exponent, which is the same on any
  /// machine. Ten binary digits are about three decimal ones. From 10¹⁸ on all are alike, and nought is 0.
  private static func magnitude(_ size: Double) -> Double {
    Double((min(size, 1e18) + 1).exponent) / 10
  }
}

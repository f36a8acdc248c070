import Language
import Model

/// Degrees are warmth or an angle, and a letter glued to digits may be a name: "leaned by 7 degrees", "18F opened".
struct DegreeRule: FigureRule {
  static let examples: [RuleExample] = [
    .finds("It froze at ⟦18F⟧ in the cold, and the wall leaned by ⟦6 degrees⟧."),
    .finds("Highs of ⟦95F⟧ are due."),
    .ignores("The design office 18F has a shop."),
  ]

  let scene: Scene

  /// Bare degrees are an angle where the sentence has a word of leaning or turning near them and none of warmth, or a
  /// direction stands behind them.
  func apply(to candidate: inout Candidate) {
    guard candidate.unit == "degree", candidate.kind == .temperature else { return }
    let end = candidate.tokens.upperBound
    let isDirection =
      scene.key(end).isOne(of: "north", "south", "east", "west")
      || scene.key(end).isOne(of: "n", "s", "e", "w") && scene.tokens[end].isCapitalised
    let isFullTurn = candidate.value == 360 || candidate.value == 180
    let near = max(scene.first, end - 40)..<min(scene.limit, end + 40)
    guard isDirection || isFullTurn || has(Self.leaning, in: near), !has(Self.warmth, in: near)
    else { return }
    candidate.kind = .other
  }

  /// Whether "F", "C" or "K" glued to digits is the end of a name: no sign of degrees, no decimals, and nothing warm within
  /// a hundred tokens.
  ///
  /// It must stand behind a noun, or the same digits and letter once more near: a temperature follows a verb or a
  /// preposition, and is hardly measured twice.
  func isName(_ start: Int, _ end: Int) -> Bool {
    guard scene.isGlued(end), scene.key(end).isOne(of: "f", "c", "k"), scene.length(end) == 1,
      scene.tokens[end].isCapitalised, scene.kind(start - 1) != .hyphen, !scene.isDecimal(start)
    else { return false }
    let tokens = scene.tokens
    let around = max(0, start - 100)..<min(tokens.count, start + 100)
    guard !has(Self.warmth, in: around) else { return false }
    let isBehindNoun =
      scene.kind(start - 1) == .word && !scene.endsInEd(start - 1)
      && !scene.isWord(
        start - 1,
        [
          .functionWord, .preposition, .auxiliary, .determiner, .adverb, .approximator, .commonVerb,
          .adjective,
        ])
    let far = max(0, start - 1000)..<min(tokens.count, start + 1000)
    let isRepeated = far.contains {
      $0 != start && tokens[$0].key == tokens[start].key && tokens[$0].kind == .number
        && $0 + 1 < tokens.count && tokens[$0 + 1].key == tokens[end].key && tokens[$0 + 1].isGlued
    }
    return isBehindNoun || isRepeated
  }

  private func has(_ words: WordKeySet, in range: Range<Int>) -> Bool {
    range.contains { scene.tokens[$0].isWord && words.contains(scene.tokens[$0].key) }
  }

  private static let leaning = WordKey.set(
    """
    lean leans leaned leant leaning tilt tilts tilted tilting angle angles angled slope slopes sloping incline inclined
    inclination axis rotate rotates rotated rotation turn turns turned turning latitude longitude bearing pitch steep gradient
    bend bends swivel swivelled listed listing heeled panorama panoramic
    """)
  private static let warmth = WordKey.set(
    """
    temperature temperatures celsius fahrenheit heat heatwave hot hotter hottest cold colder coldest warm warmer warmest warmed
    warming cool cooler cooled freezing frost froze frozen freeze highs lows weather mercury thermometer oven bake
    preheat boil boils boiled boiling fever melting
    """)
}

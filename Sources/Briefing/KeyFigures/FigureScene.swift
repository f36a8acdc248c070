import Language
import Model

/// A figure, its tokens and the sentence around it.
struct FigureScene {
  let kind: FigureKind
  let unit: String?
  /// The cues of the last word of its unit.
  let cuesOfUnit: FigureCues
  let tokens: Range<Int>
  let sentence: Range<Int>
  /// The cues of the sentence's tokens.
  let cues: [FigureCues]
  /// All tokens of the document.
  let all: [Token]

  /// The key of a token; none outside the sentence.
  func key(_ index: Int) -> WordKey { sentence.contains(index) ? all[index].key : .none }

  /// The kind of a token; nil outside the sentence.
  func kind(_ index: Int) -> Token.Kind? { sentence.contains(index) ? all[index].kind : nil }

  /// The cues of one token; none outside the sentence.
  func cues(_ index: Int) -> FigureCues {
    sentence.contains(index) ? cues[index - sentence.lowerBound] : []
  }

  /// The cues of a run of tokens, as far as it lies in the sentence.
  func cues(_ range: Range<Int>) -> FigureCues {
    var all: UInt32 = 0
    for index in range.clamped(to: sentence) { all |= cues[index - sentence.lowerBound].rawValue }
    return FigureCues(rawValue: all)
  }
}

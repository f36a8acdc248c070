import Language
import Model

/// A figure, its tokens and the sentence around it.
///
/// Indices are those of the document's tokens. Any may be asked for, below nought too: outside the sentence there is
/// nothing, so that “45,” at a sentence's end does not see the next sentence's words.
struct FigureScene {
  /// What the figure measures.
  let kind: FigureKind
  /// Singular, lower case; nil where none is named.
  let unit: String?
  /// The cues of the last word of its unit.
  let cuesOfUnit: FigureCues
  /// The figure's own, modifier words and unit included.
  let tokens: Range<Int>
  /// Those of the sentence that the figure begins in.
  let sentence: Range<Int>
  /// The cues of the sentence's tokens, from its first: token *i* has the one at *i* − `sentence.lowerBound`.
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
  ///
  /// Joined by "or". A range that lies outside altogether has none.
  func cues(_ range: Range<Int>) -> FigureCues {
    var all: UInt32 = 0
    for index in range.clamped(to: sentence) { all |= cues[index - sentence.lowerBound].rawValue }
    return FigureCues(rawValue: all)
  }
}

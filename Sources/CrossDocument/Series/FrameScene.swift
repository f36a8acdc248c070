import Language
import Model
import Provenance

/// A figure in its sentence.
struct FrameScene {
  let document: Document
  let figure: Figure
  /// The figure's tokens.
  let range: Range<Int>
  /// Its sentence's tokens.
  let sentence: Range<Int>

  func token(_ index: Int) -> Token { document.tokens[index] }

  /// Whether a token is a number in digits or words.
  func isNumber(_ index: Int) -> Bool {
    let token = token(index)
    return token.kind == .number || token.classes.rawValue & WordClass.numberWord.rawValue != 0
      || token.flags.contains(.hasDigit)
  }

  /// Whether a mark ends a clause.
  func isBreak(_ index: Int) -> Bool {
    switch token(index).kind {
    case .stop, .comma, .colon, .dash, .openBracket, .closeBracket: true
    default: false
    }
  }

  /// Token indices before the figure, the nearest first, at most `reach`.
  func before(_ reach: Int) -> ReversedCollection<Range<Int>> {
    (max(sentence.lowerBound, range.lowerBound - reach)..<max(sentence.lowerBound, range.lowerBound))
      .reversed()
  }

  /// Token indices behind the figure, at most `reach`.
  func behind(_ reach: Int) -> Range<Int> {
    let end = max(range.upperBound, sentence.upperBound)
    return range.upperBound..<min(end, range.upperBound + reach)
  }

  /// The words before the figure, nearest first.
  var left: [UInt32] { context(Array(before(24))) }

  /// The words behind the figure.
  var right: [UInt32] { context(Array(behind(24))) }

  private func context(_ indices: [Int]) -> [UInt32] {
    var words: [UInt32] = []
    for index in indices where words.count < 8 {
      let token = token(index)
      if isNumber(index) {
        if words.last != WordHash.number { words.append(WordHash.number) }
      } else if token.isWord {
        words.append(WordHash.word(token.key))
      }
    }
    return words
  }

  /// The telling words near the figure, as stems, ascending.
  var words: [UInt32] {
    var found: [UInt32] = []
    let first = max(sentence.lowerBound, range.lowerBound - 16)
    let last = min(max(sentence.upperBound, range.upperBound), range.upperBound + 16)
    for index in first..<last where token(index).isWord && !isNumber(index) {
      let token = token(index)
      guard
        !token.isAny(of: [.functionWord, .month, .weekday, .timeWord, .strongSpeechVerb]),
        token.end - token.start > 2
      else { continue }
      found.append(WordHash.stem(document.text.bytes[token.start..<token.end]))
    }
    return WordHash.ascending(found)
  }
}

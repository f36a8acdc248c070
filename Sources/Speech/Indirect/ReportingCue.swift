import Language

/// One cue as the model asks about it.
///
/// Each function puts all questions about one option into a sink: weights are added up, or places
/// recorded for training, by the same code, so that the two cannot drift apart.
package struct ReportingCue {
  let text: ReportingText
  /// The token that reports.
  package let index: Int
  /// Its index in the document's.
  package let sentence: Int
  /// The tokens of the sentence.
  package let range: Range<Int>
  /// The raw value of its `CueKind`.
  let kind: Int
  /// The word's number, or that of its kind behind those of all words.
  ///
  /// Below 512: 1 to 503 for words, 504 to 511 for kinds.
  let word: Int
  /// What the rules found by it; nil for nothing.
  let rules: RuledReport?

  init(_ text: ReportingText, _ index: Int, _ sentence: Int, _ rules: RuledReport?) {
    self.text = text
    self.index = index
    self.sentence = sentence
    range = text.sentences[sentence].tokens
    kind = CueKind(text.tokens[index], text.bytes).rawValue
    let number = CueWords.number(of: text.tokens[index].key)
    word = number > 0 ? min(number, 503) : 504 + kind
    self.rules = rules
  }

  /// 0, the edge, outside the cue's sentence.
  func trait(_ index: Int) -> Int { text.trait(index, in: range) }

  /// A length as one of nine.
  ///
  /// 0, 1, 2, 3, 4-5, 6-8, 9-13, 14-21, more.
  static func bucket(_ length: Int) -> Int {
    switch length {
    case ..<4: max(0, length)
    case 4..<6: 4
    case 6..<9: 5
    case 9..<14: 6
    case 14..<22: 7
    default: 8
    }
  }

  /// Never below 0.
  static func upTo(_ most: Int, _ value: Int) -> Int { max(0, min(most, value)) }

  /// Up to two traits between two places, as one answer; 0 for more.
  ///
  /// The range is half-open; 1 means that nothing stands between.
  func between(_ first: Int, _ end: Int) -> Int {
    switch end - first {
    case ..<1: 1
    case 1: 2 + trait(first)
    case 2: 66 + trait(first) * 64 + trait(first + 1)
    default: 0
    }
  }
}

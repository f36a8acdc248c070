import Language
import Speech

/// What others expected is nobody's statement of the sentence.
extension AttributionRule {
  /// "above | analysts' estimate of 31 cents, according to the Herald": such a credit says nothing of what stands before.
  static func opensEstimate(_ start: Int, _ document: Document) -> Bool {
    let token = document.firstToken(at: start)
    return token < document.tokens.count
      && ReportedContent.comparing.contains(document.tokens[token].key)
  }

  /// "The office said 160,000 jobs were added, short of | the expected 190,000": whoever speaks, others expected it.
  static func isExpected(_ offset: Int, in document: Document) -> Bool {
    var number = document.firstToken(at: offset)
    guard number > 2, number < document.tokens.count else { return false }
    if document.tokens[number - 1].kind == .currency { number -= 1 }
    return expected.contains(document.tokens[number - 1].key)
      && document.tokens[number - 2].key.isOne(of: "the", "an")
  }

  private static let expected = WordKey.set("expected anticipated forecast predicted projected")
}

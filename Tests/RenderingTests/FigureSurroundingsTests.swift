import Foundation
import Model
import Provenance
import Testing

@testable import Rendering

/// The words that stand beside a figure whose sentence is printed elsewhere.
@Suite struct FigureSurroundingsTests {
  /// What is printed of a sentence around the figure "40 boats", which is put into brackets.
  private func printed(_ sentence: String) throws -> String {
    let text = SourceText("Before it. \(sentence) Behind it.")
    let words = text.string(text.span)
    func span(_ part: String) throws -> TextSpan {
      let start = try #require(words.utf8.firstRange(of: part.utf8)).lowerBound
      let from = words.utf8.distance(from: words.startIndex, to: start)
      return TextSpan(from, from + part.utf8.count)
    }
    let around = try #require(
      FigureSurroundings(of: try span("40 boats"), in: try span(sentence), text))
    return (around.isCutBefore ? "… " : "") + text.string(around.before) + "[40 boats]"
      + text.string(around.after) + (around.isCutAfter ? " …" : "")
  }

  @Test(
    "A few words are printed on each side, and dots only where the sentence has more",
    arguments: [
      ("The storm sank 40 boats.", "The storm sank [40 boats]."),
      ("40 boats sank.", "[40 boats] sank."),
      (
        "By the time that help had come to the harbour 40 boats were gone for good and all of their nets too.",
        "… had come to the harbour [40 boats] were gone for good and all of …"
      ),
      (
        "In the night, it was said, the storm sank 40 boats and a pier, which nobody saw.",
        "… the storm sank [40 boats] and a pier …"
      ),
      ("He saw é ü 40 boats, all lost.", "He saw é ü [40 boats], all lost."),
    ])
  func words(_ sentence: String, _ expected: String) throws {
    #expect(try printed(sentence) == expected)
  }

  @Test("A figure outside of its sentence has nothing around it")
  func outside() {
    let text = SourceText("40 boats. They sank.")
    #expect(FigureSurroundings(of: TextSpan(0, 8), in: TextSpan(10, 20), text) == nil)
  }
}

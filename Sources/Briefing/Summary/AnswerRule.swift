import Language

/// What stands behind a question answers it, except behind the opening questions of a story.
struct AnswerRule: LeanRule {
  static let examples: [RuleExample] = [
    .finds(
      "The council of Norrhamn bought two ploughs.\nWho drives at night? ⟦Nine drivers from Sund have said yes.⟧"
    ),
    .finds(
      "The council of Norrhamn bought two ploughs.\nWho drives at night?\n⟦Nine drivers from Sund have said yes.⟧"
    ),
    .ignores(
      "The council of Norrhamn bought two ploughs.\nWho drives at night? Nine do so.\nFarmers in Sund drive by day alone."
    ),
    .ignores(
      "The council of Norrhamn bought two ploughs.\n\"Who drives?\" asked Anna Lund. Farmers in Sund drive by day alone."
    ),
    .ignores("Who drives at night? Nine drivers from Sund lost their way on Monday."),
  ]

  let scene: LeaningScene

  /// Longer paragraphs turn to something else behind an answer; many are texts without paragraphs. In one of more
  /// than six sentences only the sentence right behind the question is its answer.
  private static let longestAnswer = 6

  /// "Who is standing? Eleven parties ...": behind a question, to the end of a short paragraph, and the first sentence of a
  /// paragraph behind one that ends in a question.
  ///
  /// - Parameter row: Index into the scene's running text. The first has nothing behind which it could stand.
  /// - Returns: Whether it must not stand without the sentence before it.
  func answers(_ row: Int) -> Bool {
    guard row > 0, !isBehindOpening(row) else { return false }
    let paragraph = scene.document.sentences[scene.body[row]].paragraph
    let previous = scene.document.sentences[scene.body[row - 1]]
    guard previous.paragraph == paragraph else {
      return scene.body[row - 1] == scene.body[row] - 1 && Self.asks(previous, scene.document)
    }
    let all = scene.document.paragraphs[paragraph].sentences
    let first = all.count > Self.longestAnswer ? scene.body[row] - 1 : all.lowerBound
    return (first..<scene.body[row]).contains {
      Self.asks(scene.document.sentences[$0], scene.document)
    }
  }

  /// "Who may kill a wolf? The parliament of Tarn voted on Monday ...": a story's opening questions lead to a
  /// sentence that introduces all that it speaks of. All sentences before it, three at most, are questions, or shorter
  /// than any that can be read alone: "Guilty on all counts."
  private func isBehindOpening(_ row: Int) -> Bool {
    row <= Self.mostOpening
      && (0..<row).allSatisfy {
        let sentence = scene.document.sentences[scene.body[$0]]
        return sentence.tokens.count < Self.shortest || Self.asks(sentence, scene.document)
      }
  }

  /// In tokens. Shorter openers bar nothing behind them.
  private static let shortest = 7

  /// How many questions may open a story.
  private static let mostOpening = 3

  /// Whether the article's own words end in a question mark. “"Who drives?" asked Anna Lund.” does not, nor does a
  /// sentence that ends inside quotation marks.
  private static func asks(_ sentence: Sentence, _ document: Document) -> Bool {
    guard let last = document.tokens[sentence.tokens].last else { return false }
    return last.kind == .stop && last.key == "?" && !last.flags.contains(.quoted)
  }

  /// Questions and answers in turn: a sixth of the paragraphs, and no fewer than three, end in a question. Its "I" is
  /// not who tells the story. Asked of the last sentence of each paragraph of running text.
  ///
  /// - Parameter body: Indices of the document's sentences of running text.
  /// - Complexity: O(*s*) in those sentences.
  static func isInterview(_ document: Document, _ body: [Int]) -> Bool {
    var (paragraphs, questions) = (0, 0)
    for (row, index) in body.enumerated() {
      let sentence = document.sentences[index]
      let isLast =
        row + 1 == body.count
        || document.sentences[body[row + 1]].paragraph != sentence.paragraph
      guard isLast else { continue }
      paragraphs += 1
      if asks(sentence, document) { questions += 1 }
    }
    return questions >= 3 && questions * 6 >= paragraphs
  }
}

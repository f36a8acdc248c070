import Language

/// A report has no daughter: what a paper prints is somebody's words, and a report of a paper's is not who says them.
///
/// Its author is, where the words name one: "a letter from Ida Strand". Else nobody is told, if the words are a newspaper's report, or
/// if a report or study speaks of "I" and "my". What a study says of the world is its own, and letters speak as who writes them.
struct PrintedSourceRule: LanguageRule {
  static let examples: [RuleExample] = [
    .finds("“⟦I was never asked about the wall,⟧” a letter said.", ["a letter"]),
    .finds(
      "“⟦I was never asked about the wall,⟧” said a letter from Ida Strand.", ["Ida Strand"]),
    .finds("“⟦The wall is too weak,⟧” said the report.", ["the report"]),
  ]

  let tokens: [Token]
  let phrases: NounPhrases

  /// What becomes of a source.
  enum Finding: Equatable {
    /// It stays as it is.
    case kept
    /// Nobody is told.
    case nobody
    /// The index of the author's name.
    case author(Int)
  }

  /// Who says what a paper's words are taken for.
  ///
  /// - Parameters:
  ///   - words: The source's.
  ///   - said: The tokens of what is said.
  func finding(_ words: Range<Int>, said: Range<Int>) -> Finding {
    guard let head = head(of: words) else { return .kept }
    if let author = author(behind: head) { return .author(author) }
    if isPress(head, in: words) { return .nobody }
    return Self.impersonal.contains(tokens[head].key) && speaksOfSelf(said) ? .nobody : .kept
  }

  /// The paper that words are about: the last word before a preposition, in small letters.
  private func head(of words: Range<Int>) -> Int? {
    let end =
      words.dropFirst().first {
        tokens[$0].isAny(of: [.preposition, .subordinator]) || tokens[$0].kind == .comma
      } ?? words.upperBound
    let head = end - 1
    guard head >= words.lowerBound, tokens[head].isAny(of: .document), !tokens[head].isCapitalised,
      !tokens[head].isAny(of: .media)
    else { return nil }
    return head
  }

  /// "a letter | from Ida Strand": the person behind the paper.
  private func author(behind head: Int) -> Int? {
    guard head + 2 < tokens.count, Self.written.contains(tokens[head].key),
      tokens[head + 1].key.isOne(of: "by", "from")
    else { return nil }
    // "by the poet Ida Strand"
    for index in head + 2..<min(tokens.count, head + 7) {
      if let number = phrases.mentionNumber(startingAt: index) {
        return phrases.mentions[number].kind == .person ? number : nil
      }
      guard tokens[index].isWord, !tokens[index].isAny(of: [.speechVerb, .auxiliary, .preposition])
      else { return nil }
    }
    return nil
  }

  /// "the Harbour Times | report", "the paper's | report": a paper owns it or stands before it.
  private func isPress(_ head: Int, in words: Range<Int>) -> Bool {
    var index = head - 1
    if index > words.lowerBound, tokens[index].kind == .possessive { index -= 1 }
    guard index >= words.lowerBound, tokens[head].key == "report" else { return false }
    return tokens[index].isAny(of: .media)
  }

  /// What one writes alone, in one's own name.
  private static let written = WordKey.set(
    "letter email memo post tweet statement testimony affidavit article report review paper")
  /// What does not speak of "me".
  private static let impersonal = WordKey.set("report reports study audit review research article")

  /// "I", "my": no paper says so of itself.
  private func speaksOfSelf(_ said: Range<Int>) -> Bool {
    said.contains { Self.oneself.contains(tokens[$0].key) }
  }

  private static let oneself = WordKey.set("i my me mine myself i'm i've i'd i'll")
}

import Boilerplate
import Provenance

/// Keeps from the finders what is printed inside a paragraph and is not its story. It stays on the page.
///
/// Tokens that are taken out leave no gap in the list: what stood around them are neighbours then, as the words are
/// in speech.
enum StoryTokens {
  /// Where the story of a part begins: behind stamps and dateline.
  ///
  /// - Returns: An offset inside the part, or its end where stamps are all of it; headlines and headings begin where
  ///   they begin.
  static func start(of part: DocumentPart, in text: SourceText) -> Int {
    guard !part.isTitle, !part.isHeading else { return part.span.start }
    let printed = Stamp.end(in: text.bytes, part.span) ?? part.span.start
    return Dateline.end(in: text.bytes, TextSpan(printed, part.span.end)) ?? printed
  }

  /// Takes insertions ("(pictured)") out of the tokens from `first` on.
  ///
  /// - Parameter limit: Behind the last byte of the paragraph.
  /// - Complexity: O(*n*) in the tokens from `first`; nothing is written where there is no insertion.
  static func dropInsertions(
    from first: Int, of tokens: inout [Token], in text: SourceText, to limit: Int
  ) {
    func insertionEnd(_ index: Int) -> Int? {
      guard mayOpenInsertion(tokens[index]) else { return nil }
      return Insertion.end(at: tokens[index].start, in: text.bytes, to: limit)
    }
    guard var write = (first..<tokens.count).first(where: { insertionEnd($0) != nil }) else {
      return
    }
    var behind = 0
    for read in write..<tokens.count where tokens[read].start >= behind {
      if let end = insertionEnd(read) {
        behind = end
      } else {
        tokens[write] = tokens[read]
        write += 1
      }
    }
    tokens.removeLast(tokens.count - write)
  }

  /// Whether it is a bracket, a sign or perhaps the first word of a player's label, "Media" or "Scroll".
  private static func mayOpenInsertion(_ token: Token) -> Bool {
    if token.kind == .openBracket || token.kind == .symbol { return true }
    return token.isCapitalised && (5...6).contains(token.end - token.start)
  }

  /// Takes whole sentences that are notices or credits out of the paragraph whose tokens begin at `first`.
  ///
  /// One that begins inside a closed quotation is somebody's words.
  ///
  /// - Returns: Whether any was.
  static func dropNotices(
    _ sentences: inout [Sentence], from first: Int, of tokens: inout [Token], in text: SourceText,
    quotations: [Quotation]
  ) -> Bool {
    func isNotice(_ sentence: Sentence) -> Bool {
      NoticeTable.holds(sentence: sentence.span, of: text.bytes)
        && !isQuoted(sentence.tokens.lowerBound, quotations)
    }
    guard let firstNotice = sentences.firstIndex(where: isNotice) else { return false }
    var kept = Array(sentences[..<firstNotice])
    var write = sentences[firstNotice].tokens.lowerBound
    for sentence in sentences[(firstNotice + 1)...] where !isNotice(sentence) {
      let start = write
      for token in sentence.tokens {
        tokens[write] = tokens[token]
        write += 1
      }
      // "... this report.The ferry": what it was glued to is gone.
      tokens[start].flags.remove(.glued)
      kept.append(
        Sentence(
          span: sentence.span, tokens: start..<write, paragraph: sentence.paragraph,
          isTitle: sentence.isTitle))
    }
    tokens.removeLast(tokens.count - write)
    sentences = kept
    return true
  }

  /// Whether a token lies inside a closed quotation, in O(log *n*).
  private static func isQuoted(_ token: Int, _ quotations: [Quotation]) -> Bool {
    let behind = quotations.partitioningIndex { $0.tokens.lowerBound > token }
    guard behind > 0 else { return false }
    return quotations[behind - 1].isClosed && quotations[behind - 1].tokens.contains(token)
  }
}

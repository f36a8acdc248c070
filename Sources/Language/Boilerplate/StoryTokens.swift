import Boilerplate
import Provenance

/// Keeps from the finders what is printed inside a paragraph and is not its story. It stays on the page.
///
/// Tokens that are taken out leave no gap in the list: what stood around them are neighbours then, as the words are
/// in speech.
enum StoryTokens {
  /// What the parts of a text have in common, asked once.
  struct Layout {
    /// Index of the story's first paragraph.
    let first: Int?
    /// Whether paragraphs open with times: a live blog.
    let isLive: Bool
    /// Whether a place may stand before the first paragraph: another follows, and none near it opens with a label.
    let mayHavePlace: Bool

    init(_ parts: [DocumentPart], in text: SourceText) {
      let first = parts.firstIndex { !$0.isTitle && !$0.isHeading }
      self.first = first
      isLive =
        parts.lazy.filter { LiveTime.end(in: text.bytes, $0.span) != nil }.prefix(2).count > 1
      let behind = first.map { parts[($0 + 1)...].lazy.filter { !$0.isHeading }.prefix(6) }
      mayHavePlace =
        behind.map { parts in
          parts.contains { !$0.isTitle }
            && !parts.contains { FirstDateline.isLabelled($0.span, in: text.bytes) }
        } ?? false
    }
  }

  /// Where the story of a part begins: behind stamps, times and dateline.
  ///
  /// - Returns: An offset inside the part, or its end where stamps are all of it; headlines and headings begin where
  ///   they begin.
  static func start(of part: DocumentPart, at index: Int, _ layout: Layout, in text: SourceText)
    -> Int
  {
    if layout.isLive, let end = LiveTime.end(in: text.bytes, part.span) { return end }
    guard !part.isTitle, !part.isHeading else { return part.span.start }
    let printed = Stamp.end(in: text.bytes, part.span) ?? part.span.start
    let story = TextSpan(printed, part.span.end)
    if let end = Dateline.end(in: text.bytes, story) { return end }
    guard index == layout.first else { return printed }
    return FirstDateline.end(in: text.bytes, story, isSigned: !layout.mayHavePlace) ?? printed
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

  /// Takes whole sentences that are notices, credits or captions out of the paragraph whose tokens begin at `first`.
  ///
  /// A notice that begins inside a closed quotation is somebody's words.
  ///
  /// - Parameter before: How many sentences of running text stand before the paragraph.
  /// - Returns: Whether any was.
  /// - Complexity: O(*n*) in the paragraph's tokens.
  static func dropNotices(
    _ sentences: inout [Sentence], from first: Int, of tokens: inout [Token], in text: SourceText,
    quotations: [Quotation], before: Int
  ) -> Bool {
    let notices = notices(among: sentences, of: tokens, in: text, quotations, before)
    guard let firstNotice = notices.firstIndex(of: true) else { return false }
    var kept = Array(sentences[..<firstNotice])
    var write = sentences[firstNotice].tokens.lowerBound
    for (index, sentence) in sentences.enumerated() where index > firstNotice && !notices[index] {
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

  /// Of each sentence of a paragraph whether it is a notice, a credit or a caption.
  ///
  /// Asked of all before a token is moved: whoever holds the list of tokens while it changes makes a copy of a whole text's.
  private static func notices(
    among sentences: [Sentence], of tokens: [Token], in text: SourceText, _ quotations: [Quotation],
    _ before: Int
  ) -> [Bool] {
    let captions = CaptionRule(tokens: tokens, bytes: text.bytes)
    let runIn = runIn(sentences, tokens, in: text)
    // A text of one sentence is no caption of another.
    let behindCaptions =
      sentences.prefix(max(0, CaptionRule.reach - before)).last?.tokens.upperBound ?? 0
    return sentences.enumerated().map { index, sentence in
      if runIn.contains(index) { return true }
      if !sentence.isTitle,
        captions.isCaption(
          sentence.tokens, isFirstAlone: before == 0 && sentences.count == 1,
          isNearTop: sentence.tokens.upperBound <= behindCaptions)
      {
        return true
      }
      return NoticeTable.holds(sentence: sentence.span, of: text.bytes)
        && !isQuoted(sentence.tokens.lowerBound, quotations)
    }
  }

  /// What an export has run into a paragraph: headings, sentences that end in a picture's credit, and those before a credit that
  /// stands alone, the words of the picture.
  ///
  /// A credit at the end of several sentences may be their writer's.
  private static func runIn(_ sentences: [Sentence], _ tokens: [Token], in text: SourceText)
    -> Set<Int>
  {
    guard let first = sentences.first, let last = sentences.last, !first.isTitle else { return [] }
    let rule = PictureCreditRule(
      tokens: tokens, range: first.tokens.lowerBound..<last.tokens.upperBound, bytes: text.bytes)
    let headings = RunInHeadingRule(tokens: tokens, range: rule.range)
    var runIn: Set<Int> = []
    for (index, sentence) in sentences.enumerated() {
      if headings.isHeading(sentence.tokens) { runIn.insert(index) }
      let credit = rule.credit(of: sentence.tokens)
      guard credit.ends else { continue }
      runIn.insert(index)
      if credit.isAll, index > 0, index + 1 < sentences.count || index <= mostCaptions {
        runIn.insert(index - 1)
      }
      let reach = max(0, index - mostOfAgency)..<index
      if let opener = reach.first(where: { rule.opensAsAgency(sentences[$0].tokens) }) {
        runIn.formUnion(opener..<index)
      }
    }
    return runIn
  }

  /// Sentences of a picture's words as agencies send them.
  private static let mostOfAgency = 6
  /// Sentences of a caption that is a paragraph.
  private static let mostCaptions = 2

  /// Whether a token lies inside a closed quotation, in O(log *n*).
  private static func isQuoted(_ token: Int, _ quotations: [Quotation]) -> Bool {
    let behind = quotations.partitioningIndex { $0.tokens.lowerBound > token }
    guard behind > 0 else { return false }
    return quotations[behind - 1].isClosed && quotations[behind - 1].tokens.contains(token)
  }
}

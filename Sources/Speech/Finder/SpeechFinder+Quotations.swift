import Language
import Provenance

/// Quotations that no cue of their sentence reports, and those that are nobody's speech.
extension SpeechFinder {
  /// A quotation that no cue of its sentence reports: a whole sentence goes on with the speaker before it, a few words are the
  /// subject's, and the rest is nobody's.
  ///
  /// A quotation is whole where it opens its sentence and has three words or more. One of five
  /// words or more is kept even if nothing tells who says it, but not in a headline: somebody said
  /// it. Inside a sentence there must be a subject before the marks, and where they hold less than
  /// five words a verb of speech or attitude, too; else they are a term or a scare quote: The
  /// “ghost bus” was late.
  ///
  /// The ranker decides of all of these anew; what is carried here is one of its questions.
  ///
  /// - Parameters:
  ///   - index: Of the quotation in the document's.
  ///   - number: Of the paragraph in the document's.
  mutating func carry(_ index: Int, _ paragraph: Paragraph, _ number: Int) {
    let quotation = quotations[index]
    let words = quotation.tokens.count { tokens[$0].isWord }
    let sentence = sentences[sentence(of: quotation.tokens.lowerBound)]
    let open = max(quotation.tokens.lowerBound - 1, 0)
    let isWhole = open <= sentence.tokens.lowerBound && words >= 3
    isTaken[index] = true
    if WorkTitleRule.isTitle(quotations[index], tokens) { return }
    if let source = signature(behind: quotation, paragraph) {
      add(quotation, index, nil, source)
      return
    }
    if isWhole {
      guard let source = previousSource(before: quotation, paragraph, number) else {
        if words >= 5, !paragraph.isTitle { add(quotation, index, nil, nil) }
        return
      }
      add(quotation, index, nil, source)
      return
    }
    // Words in marks inside a sentence of the article's own: only with a clear verb of attitude or speech by its subject.
    let first = max(sentence.tokens.lowerBound, open - Self.reach)
    let before = min(first, open)..<open
    let hasVerb = before.contains {
      tokens[$0].isAny(of: [.speechVerb, .speechParticiple, .attitudeVerb])
        && !tokens[$0].flags.contains(.quoted)
    }
    guard hasVerb || words >= 5, let words = subject(of: self.sentence(of: open), before: open)
    else { return }
    let source = resolver.resolve(
      words, mention: phrases.mention(in: words), at: self.sentence(of: open))
    add(quotation, index, nil, source)
  }

  /// “We will rebuild.” — Anna Lund: a dash and a name that end the paragraph.
  ///
  /// At most twelve tokens may follow the name in its paragraph: "— Anna Lund, who runs the port"
  /// is a signature, a sentence that goes on behind a dash is none.
  func signature(behind quotation: Quotation, _ paragraph: Paragraph) -> SpeechSource? {
    let dash = quotation.tokens.upperBound + 1
    guard quotation.isClosed, dash + 1 < paragraph.tokens.upperBound, tokens[dash].kind == .dash,
      let mention = resolver.mention(at: dash + 1),
      paragraph.tokens.upperBound - mention.upperBound <= 12
    else { return nil }
    return resolver.resolve(mention, mention: mention, at: sentence(of: dash))
  }

  /// How many speeches before a quotation are looked at, so that a wall of quotations takes linear time.
  private static let mostEarlier = 64

  /// Who spoke last in the paragraph, or in the one before when that ends in a speech that goes on.
  ///
  /// In another paragraph the speech must be left open or fill the end of it, and this one must
  /// open its paragraph. Indirect speech counts only in the paragraph itself: in "Lund said it
  /// would rain. “We are ready.”" both are hers.
  ///
  /// - Returns: Nil also where the speech before has no source itself.
  func previousSource(before quotation: Quotation, _ paragraph: Paragraph, _ number: Int)
    -> SpeechSource?
  {
    let earlier = found[foundBefore[max(number - 1, 0)]...].suffix(Self.mostEarlier).filter {
      $0.content.end <= quotation.inner.start && $0.kind != .indirect
        || $0.content.end <= quotation.inner.start && paragraph.span.contains($0.content)
    }
    guard let last = earlier.max(by: { $0.content.end < $1.content.end }) else { return nil }
    if paragraph.span.contains(last.content) { return last.source }
    guard number > 0, paragraphs[number - 1].span.contains(last.content) else { return nil }
    let isUnclosed = last.quotations.contains { !quotations[$0].isClosed }
    let endsParagraph = paragraphs[number - 1].span.end - last.content.end <= 4
    let fillsParagraph = quotation.outer.start == paragraph.span.start
    return isUnclosed || (endsParagraph && fillsParagraph) ? last.source : nil
  }
}

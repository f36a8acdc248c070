import Provenance

/// One text, analysed once: what every rule of language reads.
///
/// Only blocks of the story (and its headline) are analysed; notices, repeated titles and code have no tokens. Nothing of it
/// changes; it is a class so that handing it on counts one reference and not one for each of its lists.
///
/// Indices are what rooms hand on: of tokens, sentences, entities, each into the list here.
public final class Document: Sendable {
  /// The text that all spans count in.
  public let text: SourceText
  /// The analysed parts in order.
  public let paragraphs: [Paragraph]
  /// All words, numbers and marks in order.
  public let tokens: [Token]
  /// All sentences in order.
  public let sentences: [Sentence]
  /// What stands in quotation marks, in order; none lies inside another.
  public let quotations: [Quotation]
  /// All numbers in order.
  public let numbers: [NumberExpression]
  /// All names in order.
  public let mentions: [Mention]
  /// Who is who.
  public let names: NameTable
  /// Per entity of `names`, how sure it is that it is a person.
  public let people: [Personhood]
  /// Where the analysis ends before the text does, as `mostTokens` were met; nil for all but the longest texts.
  public let end: Int?
  /// The words and numbers behind `end`.
  public let wordsBehind: Int

  /// Words, numbers and marks of a text that are analysed: some 500 kB of running text.
  ///
  /// A sentence that the bound would cut is left out, unless the text has no other.
  public static let mostTokens = 100_000
  /// Sentences of a text that are analysed: of five words each, with its stop, as many as `mostTokens` make.
  public static let mostSentences = 20_000

  /// Analyses the parts of a text.
  ///
  /// Each part gets its tokens, then its quotations, then its sentences. Where whole sentences turn out to be
  /// notices, tokens are taken out and the quotations made anew.
  ///
  /// - Parameters:
  ///   - parts: In order, no two overlapping.
  ///   - most: Tokens behind which the rest is only counted.
  public init(_ text: SourceText, parts: [Part], most: Int = Document.mostTokens) {
    self.text = text
    var tokens: [Token] = []
    tokens.reserveCapacity(text.count / 5)
    var paragraphs: [Paragraph] = []
    var sentences: [Sentence] = []
    var quotations: [Quotation] = []
    let layout = StoryTokens.Layout(parts, in: text)
    var before = 0
    /// Where the analysis ended, and the words behind.
    var behind: (end: Int, words: Int)?
    for (index, part) in parts.enumerated() where behind == nil {
      let first = tokens.count
      let story = TextSpan(
        StoryTokens.start(of: part, at: index, layout, in: text), part.span.end)
      let end = Tokenizer.tokens(of: text, in: story, into: &tokens, most: most)
      StoryTokens.dropInsertions(from: first, of: &tokens, in: text, to: story.end)
      var range = first..<tokens.count
      let goesOn = Self.goesOn(index, parts, text)
      var quoted = Self.quotations(
        range, of: &tokens, in: text, block: index, span: story, goesOn: goesOn)
      let firstSentence = sentences.count
      var cut = SentenceSplitter.split(
        range, of: tokens, in: text, paragraph: index, isTitle: part.isTitle)
      let room = Self.mostSentences - sentences.count
      if end < story.end || cut.count > room {
        let rest = Self.bound(&cut, &tokens, &quoted, to: room, isCut: end < story.end) ?? end
        range = first..<tokens.count
        behind = (rest, Tokenizer.wordCount(of: text, in: TextSpan(rest, story.end)))
      }
      if StoryTokens.dropNotices(
        &cut, from: first, of: &tokens, in: text, quotations: quoted,
        before: part.isHeading || part.isTitle ? CaptionRule.reach : before)
      {
        range = first..<tokens.count
        for token in range { tokens[token].flags.remove(.quoted) }
        quoted = Self.quotations(
          range, of: &tokens, in: text, block: index, span: story, goesOn: goesOn)
      }
      quotations += quoted
      sentences += cut
      if !part.isTitle, !part.isHeading { before += cut.count }
      Self.mark(firstSentence..<sentences.count, of: &sentences, in: &tokens)
      paragraphs.append(
        Paragraph(part, tokens: range, sentences: firstSentence..<sentences.count))
    }
    self.tokens = tokens
    self.paragraphs = paragraphs
    self.sentences = sentences
    self.quotations = quotations
    end = behind?.end
    wordsBehind =
      behind.map { $0.words + Self.words(of: parts[paragraphs.count...], in: text) } ?? 0
    numbers = NumberReader.numbers(tokens, in: text, sentences)
    var mentions = MentionFinder.mentions(in: tokens, of: text, paragraphs)
    let names = NameTable(&mentions, in: tokens, of: text)
    self.names = names
    self.mentions = mentions
    people = Self.people(names, mentions, sentences, tokens, text)
  }

  /// Keeps as many sentences of a part as there is room for; where its last is cut, that one goes, unless there is no other.
  ///
  /// - Returns: Where the first that was dropped begins; nil where none was.
  private static func bound(
    _ cut: inout [Sentence], _ tokens: inout [Token], _ quoted: inout [Quotation], to room: Int,
    isCut: Bool
  ) -> Int? {
    let isOnly = room == mostSentences && cut.count == 1
    let kept = min(room, max(0, cut.count - (isCut && !isOnly ? 1 : 0)))
    let rest = drop(cut[kept...], &tokens, &quoted)
    cut.removeLast(cut.count - kept)
    return rest
  }

  /// Whether a quotation goes on in the next part. A headline stands apart from what follows it.
  private static func goesOn(_ index: Int, _ parts: [Part], _ text: SourceText) -> Bool {
    index + 1 < parts.count && !parts[index].isTitle
      && QuotationMark.opens(text.bytes, at: parts[index + 1].span.start)
  }

  /// How many words some parts have, titles left out.
  private static func words(of parts: ArraySlice<Part>, in text: SourceText) -> Int {
    parts.reduce(0) { $0 + ($1.isTitle ? 0 : Tokenizer.wordCount(of: text, in: $1.span)) }
  }

  /// What the words beside each name say of a person.
  private static func people(
    _ names: NameTable, _ mentions: [Mention], _ sentences: [Sentence], _ tokens: [Token],
    _ text: SourceText
  ) -> [Personhood] {
    names.entities.map { entity in
      Personhood.of(entity, mentions, in: tokens, text.bytes) { token in
        let behind = sentences.partitioningIndex { $0.tokens.lowerBound > token }
        return behind > 0 ? sentences[behind - 1].tokens : 0..<tokens.count
      }
    }
  }

  /// Tells the first word of each sentence that it is one, and each sentence what its tokens are.
  private static func mark(
    _ range: Range<Int>, of sentences: inout [Sentence], in tokens: inout [Token]
  ) {
    for number in range {
      if let opener = sentences[number].opener(in: tokens) {
        tokens[opener].flags.insert(.opensSentence)
      }
      sentences[number].traits = TokenTraits(tokens[sentences[number].tokens])
    }
  }

  /// Takes the last sentences of a part out of the tokens, which the bound leaves out: half a sentence is none.
  ///
  /// - Returns: Where the first of them began.
  private static func drop(
    _ sentences: ArraySlice<Sentence>, _ tokens: inout [Token], _ quotations: inout [Quotation]
  ) -> Int? {
    guard let first = sentences.first else { return nil }
    tokens.removeLast(tokens.count - first.tokens.lowerBound)
    let count = tokens.count
    quotations.removeAll { $0.tokens.upperBound > count }
    return first.span.start
  }

  /// The quotations of a part, whose tokens are told that they are quoted.
  ///
  /// - Returns: In order, with indices into all tokens.
  private static func quotations(
    _ range: Range<Int>, of tokens: inout [Token], in text: SourceText, block: Int, span: TextSpan,
    goesOn: Bool
  ) -> [Quotation] {
    let quoted = QuotationMarks.pair(
      range, of: tokens, in: text, block: block, span: span, goesOn: goesOn)
    for quotation in quoted {
      for token in quotation.tokens { tokens[token].flags.insert(.quoted) }
    }
    return quoted
  }

  /// Analyses a text that is one paragraph or several parted by line breaks, as tests have it.
  ///
  /// Empty lines give no part. The first one is no headline.
  public convenience init(_ text: SourceText) {
    var parts: [Part] = []
    var start = 0
    for (offset, byte) in text.bytes.enumerated() where byte == 0x0A {
      if offset > start { parts.append(Part(span: TextSpan(start, offset))) }
      start = offset + 1
    }
    if text.count > start { parts.append(Part(span: TextSpan(start, text.count))) }
    self.init(text, parts: parts)
  }

  /// A part of a text to be analysed.
  public typealias Part = DocumentPart

  /// From the first byte of a run of tokens to its last.
  ///
  /// - Parameter range: Not empty.
  public func span(of range: Range<Int>) -> TextSpan {
    TextSpan(tokens[range.lowerBound].start, tokens[range.upperBound - 1].end)
  }

  /// The words of a run of tokens with their place.
  public func excerpt(_ range: Range<Int>) -> Excerpt { text[span(of: range)] }

  /// The tokens that begin inside a span.
  ///
  /// From the first one that begins at the span's start or behind it: a token that the start cuts is left out, one
  /// that the end cuts is not.
  ///
  /// - Complexity: O(log *n*).
  public func tokens(in span: TextSpan) -> Range<Int> {
    let first = firstToken(at: span.start)
    // Spans are short: the end is near.
    var step = 4
    var low = first
    while low + step < tokens.count, tokens[low + step].start < span.end {
      low += step
      step *= 2
    }
    var high = min(low + step, tokens.count)
    while low < high {
      let middle = low + (high - low) / 2
      if tokens[middle].start >= span.end { high = middle } else { low = middle + 1 }
    }
    return first..<max(first, low)
  }

  /// Index of the first token that begins at `offset` or later.
  ///
  /// `tokens.count` behind the last one. O(log *n*).
  public func firstToken(at offset: Int) -> Int { tokens.partitioningIndex { $0.start >= offset } }

  /// The names that begin in a run of tokens.
  ///
  /// - Complexity: O(log *n*) and the number of names found.
  public func mentions(in range: Range<Int>) -> ArraySlice<Mention> {
    let first = mentions.partitioningIndex { $0.tokens.lowerBound >= range.lowerBound }
    var end = first
    while end < mentions.count, mentions[end].tokens.lowerBound < range.upperBound { end += 1 }
    return mentions[first..<end]
  }

  /// Index of the sentence that a token belongs to.
  ///
  /// The last one that begins at the token or before it; 0 where there is no sentence.
  ///
  /// - Complexity: O(log *n*).
  public func sentence(of token: Int) -> Int {
    max(0, sentences.partitioningIndex { $0.tokens.lowerBound > token } - 1)
  }

  /// The quotation that a token is inside of.
  ///
  /// nil for its marks, which are outside.
  ///
  /// - Complexity: O(log *n*).
  public func quotation(of token: Int) -> Quotation? {
    guard tokens[token].flags.contains(.quoted) else { return nil }
    let behind = quotations.partitioningIndex { $0.tokens.lowerBound > token }
    return behind > 0 && quotations[behind - 1].tokens.contains(token)
      ? quotations[behind - 1] : nil
  }
}

extension Paragraph {
  /// A part of a document with its tokens and sentences.
  fileprivate init(_ part: DocumentPart, tokens: Range<Int>, sentences: Range<Int>) {
    self.init(
      span: part.span, tokens: tokens, sentences: sentences, isTitle: part.isTitle,
      isHeading: part.isHeading)
  }
}

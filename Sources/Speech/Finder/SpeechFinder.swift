import Language
import Provenance

/// Finds all reported speech of a document: direct, mixed and indirect.
///
/// Paragraph by paragraph: first the cues of its sentences, then what each cue reports before and after itself, then
/// the quotations that no cue of their sentence reports, which go on with the speaker before them or stay without one.
///
/// Reading goes strictly forward, since each source may be a pronoun that looks back on who spoke.
/// All look-backs are bounded: a wall of cues, marks or names without a stop costs no more than a
/// text of news.
package struct SpeechFinder {
  /// Of the document; everything below is counted in indices into them.
  let tokens: [Token]
  let paragraphs: [Paragraph]
  let sentences: [Sentence]
  let quotations: [Quotation]
  package let phrases: NounPhrases
  /// Its history grows with what is found, in the order in which it is found: quotations without a
  /// cue come behind the cues of their paragraph.
  var resolver: SourceResolver
  private let numbers: [NumberExpression]
  /// In the order in which it was found until somebody sorts it.
  package internal(set) var found: [ReportedSpeech] = []
  /// The cues of the paragraphs read so far.
  ///
  /// Those that reported nothing too, as the ranker asks whether somebody is the source of a cue.
  var cues: [Cue] = []
  /// Not in order of contents: claims of one sentence are found verb by verb.
  private(set) var claims: [ReportedSpeech] = []
  /// Per quotation, whether it is somebody's already, or nobody's.
  var isTaken: [Bool]
  /// Per paragraph read so far, how much had been found before it.
  ///
  /// An index into `found` as it is while reading; it means nothing once `found` has been sorted.
  var foundBefore: [Int] = []
  private let content: ReportedContent

  /// What the rules alone find, in order of contents: what the model of indirect speech is learned over.
  ///
  /// - Parameter resolver: One that has not heard anybody yet.
  package static func ruled(in document: Document, resolver: SourceResolver) -> SpeechFinder {
    var finder = SpeechFinder(document, resolver)
    for index in document.paragraphs.indices { finder.read(paragraph: index) }
    finder.found.sort { $0.content < $1.content }
    return finder
  }

  private init(_ document: Document, _ resolver: SourceResolver) {
    tokens = document.tokens
    numbers = document.numbers
    paragraphs = document.paragraphs
    sentences = document.sentences
    quotations = document.quotations
    isTaken = [Bool](repeating: false, count: document.quotations.count)
    phrases = NounPhrases(document.tokens, document.mentions)
    for (index, quotation) in document.quotations.enumerated()
    where quotation.tokens.count <= 2 && quotation.isNickname(phrases) { isTaken[index] = true }
    self.resolver = resolver
    content = ReportedContent(
      document.text, document.tokens, document.quotations, phrases: phrases)
  }

  /// Cues of the whole paragraph are found first, because each bounds what the ones beside it
  /// report. Claims of a sentence are read before the cues of later sentences, so that their
  /// pronouns look back on the right speakers. Quotations left over come last, when it is known who
  /// spoke beside them.
  mutating func read(paragraph: Int) {
    let part = paragraphs[paragraph]
    foundBefore.append(found.count)
    let finder = CueFinder(tokens: tokens, phrases: phrases)
    var cues: [Cue] = []
    for number in part.sentences { finder.cues(in: sentences[number], number, into: &cues) }
    self.cues += cues
    var sources: [SpeechSource?] = []
    var next = part.sentences.lowerBound
    for (index, cue) in cues.enumerated() {
      while next < cue.sentence { claim(in: next); next += 1 }
      let source = source(of: cue, index, cues, sources)
      sources.append(source)
      report(
        cue, source, before: index > 0 ? cues[index - 1] : nil,
        after: following(index, cues))
    }
    while next < part.sentences.upperBound { claim(in: next); next += 1 }
    for quotation in quotations(of: paragraph) where !isTaken[quotation] {
      carry(quotation, part, paragraph)
    }
  }

  /// The cue that ends what the one at `index` reports: "says that | Lund promised to call" goes on past the promise, whose
  /// speaker is the subject of what is reported, where nobody is quoted in it.
  ///
  /// Without that, "Lund says that Holm promised to call" would report only "that".
  ///
  /// - Returns: The next cue; the one behind it where the next is inside what is reported and
  ///   nothing there is quoted; nil for none.
  private func following(_ index: Int, _ cues: [Cue]) -> Cue? {
    let cue = cues[index]
    guard index + 1 < cues.count else { return nil }
    let inner = cues[index + 1]
    let start = cue.end < tokens.count && tokens[cue.end].key == "that" ? cue.end + 1 : cue.end
    guard cue.shape == .verb, inner.shape == .verb, inner.sentence == cue.sentence,
      inner.region.lowerBound == start
    else { return inner }
    let outer = index + 2 < cues.count ? cues[index + 2] : nil
    let sentenceEnd = sentences[cue.sentence].tokens.upperBound
    let end =
      outer.map { $0.sentence == cue.sentence ? $0.region.lowerBound : sentenceEnd } ?? sentenceEnd
    let isQuoted = (start..<max(start, min(end, start + Self.reach))).contains {
      tokens[$0].kind == .quotationMark || tokens[$0].flags.contains(.quoted)
    }
    return isQuoted ? inner : outer
  }

  /// As indices into the document's quotations; empty for a paragraph without any.
  private func quotations(of paragraph: Int) -> Range<Int> {
    let first = quotations.partitioningIndex { $0.block >= paragraph }
    return first..<quotations.partitioningIndex { $0.block > paragraph }
  }

  /// What sources put figures at in a sentence that has some.
  ///
  /// Sentences without a number are passed over, which are most.
  private mutating func claim(in number: Int) {
    let sentence = sentences[number]
    let first = numbers.partitioningIndex { $0.tokens.lowerBound >= sentence.tokens.lowerBound }
    guard first < numbers.count, numbers[first].tokens.lowerBound < sentence.tokens.upperBound
    else { return }
    for claim in ClaimFinder(tokens: tokens, phrases: phrases).claims(in: sentence) {
      let name = phrases.mention(in: claim.source) ?? phrases.apposition(behind: claim.source)
      let content = claim.content
      claims.append(
        ReportedSpeech(
          source: resolver.resolve(claim.source, mention: name, at: number), cue: claim.cue,
          addressee: nil,
          content: TextSpan(tokens[content.lowerBound].start, tokens[content.upperBound - 1].end),
          quotations: [], kind: .indirect, sentences: number..<number + 1))
    }
  }

  // MARK: Sources

  /// A participle without a source takes the one of the cue before it in its sentence ("Lund said
  /// it held, adding that"), else the first name or pronoun of the sentence ("Lund left, adding
  /// that").
  ///
  /// - Parameter sources: Those of the cues before it in the paragraph; one each, nil included.
  private mutating func source(of cue: Cue, _ index: Int, _ cues: [Cue], _ sources: [SpeechSource?])
    -> SpeechSource?
  {
    if let words = cue.source {
      let name = phrases.mention(in: words) ?? phrases.apposition(behind: words)
      return resolver.resolve(words, mention: name, at: cue.sentence)
    }
    guard cue.shape == .participle else { return nil }
    // "Stating that it held, | Lund | said"
    if cue.tokens.lowerBound == sentences[cue.sentence].tokens.lowerBound {
      guard index + 1 < cues.count, cues[index + 1].sentence == cue.sentence,
        let words = cues[index + 1].source
      else { return nil }
      let name = phrases.mention(in: words) ?? phrases.apposition(behind: words)
      return resolver.resolve(words, mention: name, at: cue.sentence)
    }
    if index > 0, cues[index - 1].sentence == cue.sentence { return sources[index - 1] }
    guard let words = subject(of: cue.sentence, before: cue.tokens.lowerBound) else { return nil }
    return resolver.resolve(words, mention: phrases.mention(in: words), at: cue.sentence)
  }

  /// How many tokens of a sentence are looked at for its subject or verb: no sentence of news is longer, and a wall of
  /// quotations without a stop takes linear time.
  static let reach = 200

  /// The first name or pronoun of a sentence that could be its subject.
  ///
  /// Names behind a preposition and places are passed over: in "In Halden, Anna Lund wrote" it is
  /// Lund. Of pronouns only "he", "she" and "they" count.
  ///
  /// - Parameter end: The token before which it must begin.
  func subject(of sentence: Int, before end: Int) -> Range<Int>? {
    for index in sentences[sentence].tokens.prefix(Self.reach)
    where index < end && !tokens[index].flags.contains(.quoted) {
      if tokens[index].isAny(of: .subjectPronoun),
        tokens[index].key.isOne(of: "he", "she", "they")
      {
        return index..<index + 1
      }
      if let mention = resolver.mention(at: index), resolver.canSpeak(mention),
        index == 0 || !tokens[index - 1].isAny(of: .preposition)
      {
        return mention
      }
    }
    return nil
  }

  // MARK: What a cue reports

  /// Content before the cue comes first, so that `found` stays nearly in order. Both sides may be
  /// said: “A,” Lund said. “B.”
  private mutating func report(_ cue: Cue, _ source: SpeechSource?, before: Cue?, after: Cue?) {
    let reported = content.content(
      of: cue, in: sentences[cue.sentence], before: before, after: after)
    if let range = reported.before { emit(range, cue, source) }
    if let range = reported.after { emit(range, cue, source) }
  }

  // MARK: Emitting

  /// A range without quotations is indirect speech, if it is plainly said at all. A range that is
  /// nothing but quotations and marks is direct, one entry each; anything else is one mixed content
  /// with its quotations inside. Titles of works and quotations that an earlier cue took are left
  /// out of the count.
  private mutating func emit(
    _ range: Range<Int>, _ cue: Cue, _ source: SpeechSource?
  ) {
    guard !range.isEmpty else { return }
    let first = quotations.partitioningIndex { $0.tokens.lowerBound > range.lowerBound }
    let end = quotations.partitioningIndex { $0.tokens.lowerBound >= range.upperBound }
    let inside = (first..<max(first, end)).filter {
      !isTaken[$0] && !WorkTitleRule.isTitle(quotations[$0], tokens)
    }
    if inside.isEmpty {
      if content.isReportable(range, cue, source) { add(range, [], .indirect, cue, source) }
      return
    }
    for quotation in inside { isTaken[quotation] = true }
    let whole = inside.allSatisfy { quotation in
      isQuotationOnly(range, inside) && quotations[quotation].tokens.count > 0
    }
    if whole {
      for quotation in inside { add(quotations[quotation], quotation, cue, source) }
    } else {
      add(range, inside, .mixed, cue, source)
    }
  }

  /// Whether nothing but quotations and marks between them stands in a range.
  ///
  /// A number outside the marks counts as a word, and makes the content mixed.
  private func isQuotationOnly(_ range: Range<Int>, _ inside: [Int]) -> Bool {
    range.allSatisfy { index in
      !tokens[index].isWord && tokens[index].kind != .number
        || tokens[index].flags.contains(.quoted)
    }
  }

  /// Adds a content of whole tokens, from the first byte of the first to the last byte of the last.
  private mutating func add(
    _ range: Range<Int>, _ inside: [Int], _ kind: ReportedSpeech.Kind, _ cue: Cue,
    _ source: SpeechSource?
  ) {
    let content = TextSpan(tokens[range.lowerBound].start, tokens[range.upperBound - 1].end)
    append(content, range, inside, kind, cue: cue, source)
  }

  /// Adds a quotation as direct speech; the content is what its marks hold, the marks left out.
  ///
  /// - Parameter index: Of the quotation in the document's.
  mutating func add(
    _ quotation: Quotation, _ index: Int, _ cue: Cue?, _ source: SpeechSource?
  ) {
    append(quotation.inner, quotation.tokens, [index], .direct, cue: cue, source)
  }

  /// Its sentences are those of content and cue together; the resolver hears of the speaker as of
  /// the last of them.
  private mutating func append(
    _ content: TextSpan, _ range: Range<Int>, _ inside: [Int], _ kind: ReportedSpeech.Kind,
    cue: Cue?, _ source: SpeechSource?
  ) {
    let first = sentence(of: range.lowerBound)
    let last = sentence(of: range.upperBound - 1)
    let low = min(first, cue?.sentence ?? first)
    let high = max(last, cue?.sentence ?? last)
    found.append(
      ReportedSpeech(
        source: source, cue: cue?.tokens, addressee: cue?.addressee, content: content,
        quotations: inside, kind: kind,
        sentences: low..<high + 1))
    resolver.note(source, sentence: high)
  }

  /// Index of the sentence that holds a token, by halving: O(log *n*).
  func sentence(of token: Int) -> Int {
    max(0, sentences.partitioningIndex { $0.tokens.lowerBound > token } - 1)
  }
}

import Provenance

/// Finds all reported speech of a document: direct, mixed and indirect.
///
/// Paragraph by paragraph: first the cues of its sentences, then what each cue reports before and after itself, then the
/// quotations that no cue of their sentence reports, which go on with the speaker before them or stay without one.
struct SpeechFinder {
  private let tokens: [Token]
  private let paragraphs: [Paragraph]
  private let sentences: [Sentence]
  private let quotations: [Quotation]
  private let phrases: NounPhrases
  private var resolver: SourceResolver
  private var found: [ReportedSpeech] = []
  private var taken: Set<Int> = []
  /// Per paragraph read so far, how much had been found before it.
  private var foundBefore: [Int] = []
  /// The quotation by the index of its first token.
  private let quotationAt: [Int: Int]

  static func speech(
    _ tokens: [Token], _ paragraphs: [Paragraph], _ sentences: [Sentence],
    _ quotations: [Quotation],
    _ mentions: [Mention], _ names: NameTable
  ) -> [ReportedSpeech] {
    var finder = SpeechFinder(tokens, paragraphs, sentences, quotations, mentions, names)
    for index in paragraphs.indices { finder.read(paragraph: index) }
    return finder.found.sorted { $0.content < $1.content }
  }

  private init(
    _ tokens: [Token], _ paragraphs: [Paragraph], _ sentences: [Sentence],
    _ quotations: [Quotation],
    _ mentions: [Mention], _ names: NameTable
  ) {
    self.tokens = tokens
    self.paragraphs = paragraphs
    self.sentences = sentences
    self.quotations = quotations
    phrases = NounPhrases(tokens, mentions)
    resolver = SourceResolver(
      tokens: tokens, sentences: sentences, mentions: mentions, names: names)
    var quotationAt: [Int: Int] = [:]
    for (index, quotation) in quotations.enumerated() {
      quotationAt[quotation.tokens.lowerBound] = index
    }
    self.quotationAt = quotationAt
  }

  private mutating func read(paragraph: Int) {
    let part = paragraphs[paragraph]
    foundBefore.append(found.count)
    let finder = CueFinder(tokens: tokens, phrases: phrases)
    var cues: [Cue] = []
    for number in part.sentences { cues += finder.cues(in: sentences[number], number) }
    var sources: [SpeechSource?] = []
    for (index, cue) in cues.enumerated() {
      let source = source(of: cue, index, cues, sources)
      sources.append(source)
      report(
        cue, source, before: index > 0 ? cues[index - 1] : nil,
        after: index + 1 < cues.count ? cues[index + 1] : nil, part)
    }
    for quotation in quotations(of: paragraph) where !taken.contains(quotation) {
      carry(quotation, part, paragraph)
    }
  }

  private func quotations(of paragraph: Int) -> Range<Int> {
    let first = quotations.partitioningIndex { $0.block >= paragraph }
    return first..<quotations.partitioningIndex { $0.block > paragraph }
  }

  // MARK: Sources

  private mutating func source(of cue: Cue, _ index: Int, _ cues: [Cue], _ sources: [SpeechSource?])
    -> SpeechSource?
  {
    if let words = cue.source {
      let name = phrases.mention(in: words) ?? phrases.apposition(behind: words)
      return resolver.resolve(words, mention: name, at: cue.sentence)
    }
    guard cue.shape == .participle else { return nil }
    if index > 0, cues[index - 1].sentence == cue.sentence { return sources[index - 1] }
    guard let words = subject(of: cue.sentence, before: cue.tokens.lowerBound) else { return nil }
    return resolver.resolve(words, mention: phrases.mention(in: words), at: cue.sentence)
  }

  /// How many tokens of a sentence are looked at for its subject or verb: no sentence of news is longer, and a wall of
  /// quotations without a stop takes linear time.
  private static let reach = 200

  /// The first name or pronoun of a sentence that could be its subject.
  private func subject(of sentence: Int, before end: Int) -> Range<Int>? {
    for index in sentences[sentence].tokens.prefix(Self.reach)
    where index < end && !tokens[index].flags.contains(.quoted) {
      if tokens[index].isAny(of: .subjectPronoun),
        ["he", "she", "they"].contains(tokens[index].key)
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

  private mutating func report(
    _ cue: Cue, _ source: SpeechSource?, before: Cue?, after: Cue?, _ paragraph: Paragraph
  ) {
    let sentence = sentences[cue.sentence]
    let lower =
      before.map { $0.sentence == cue.sentence ? $0.end : sentence.tokens.lowerBound }
      ?? sentence.tokens.lowerBound
    let upper =
      after.map { $0.sentence == cue.sentence ? $0.region.lowerBound : sentence.tokens.upperBound }
      ?? sentence.tokens.upperBound
    let isAfter = reportsAfter(cue, upper: upper, sentence)
    if reportsBefore(cue, lower: lower, sentence, isAfter) {
      emit(contentBefore(cue, lower), cue, source, isBefore: true)
    }
    if let start = isAfter {
      emit(contentAfter(start, upper, sentence), cue, source, isBefore: false)
    }
  }

  /// Where the content behind a cue begins; nil when there is none.
  private func reportsAfter(_ cue: Cue, upper: Int, _ sentence: Sentence) -> Int? {
    var index = cue.end
    if cue.shape == .accordingTo {
      guard cue.tokens.lowerBound - sentence.tokens.lowerBound <= 1, index < upper,
        tokens[index].kind == .comma
      else { return nil }
      return index + 1 < upper ? index + 1 : nil
    }
    var steps = 0
    while index < upper, steps < 16 {
      let token = tokens[index]
      if token.key == "that" && !token.flags.contains(.quoted) { return index }
      if token.kind == .quotationMark, quotationAt[index + 1] != nil { return index }
      if token.kind == .colon { return index + 1 < upper ? index + 1 : nil }
      if steps == 0, token.isAny(of: .subordinator), !token.isAny(of: .preposition),
        token.key != "who"
      {
        return index
      }
      if steps == 0, beginsClause(index), cue.shape != .inverted { return index }
      if token.kind == .stop || token.kind == .dash { return nil }
      if token.kind == .comma, index + 1 < upper, tokens[index + 1].kind != .quotationMark,
        steps > 3 || cue.shape == .inverted
      {
        return nil
      }
      index += 1
      steps += 1
    }
    return nil
  }

  /// "said the bridge would close", "says cooperation is possible": a clause without "that".
  private func beginsClause(_ index: Int) -> Bool {
    let token = tokens[index]
    if token.kind == .number || token.kind == .currency { return true }
    guard token.isWord,
      !token.isAny(of: [
        .weekday, .month, .preposition, .adverb, .timeWord, .coordinator, .objectPronoun,
      ])
    else { return false }
    return true
  }

  private func reportsBefore(_ cue: Cue, lower: Int, _ sentence: Sentence, _ after: Int?) -> Bool {
    let region = cue.region.lowerBound
    guard region - lower >= 2, cue.shape != .participle, cue.shape != .colon else { return false }
    let last = tokens[region - 1]
    guard last.kind == .comma || last.kind == .quotationMark || last.kind == .dash else {
      return false
    }
    if last.kind == .quotationMark || endsQuotation(region - 2) { return true }
    if cue.shape == .accordingTo { return true }
    guard after == nil else { return false }
    return cue.shape == .verb || cue.shape == .inverted ? region - lower > 3 : false
  }

  private func endsQuotation(_ index: Int) -> Bool {
    index >= 0 && tokens[index].kind == .quotationMark && index > 0
      && tokens[index - 1].flags.contains(.quoted)
  }

  /// From the beginning of the sentence, or of the quotation that runs into it, to just before the cue.
  private func contentBefore(_ cue: Cue, _ lower: Int) -> Range<Int> {
    var start = lower
    while start < cue.region.lowerBound, [.comma, .colon, .dash].contains(tokens[start].kind) {
      start += 1
    }
    var end = cue.region.lowerBound
    while end > start, tokens[end - 1].kind == .comma || tokens[end - 1].kind == .dash { end -= 1 }
    // A quotation right before the cue stands for itself: what is before it in the sentence is the article's.
    if end > start, tokens[end - 1].kind == .quotationMark,
      let quotation = quotation(endingAt: end - 1)
    {
      let open = quotation.tokens.lowerBound - 1
      if cue.shape == .accordingTo || open <= start { return open..<end }
    }
    if start < end, tokens[start].flags.contains(.quoted), let quotation = quotation(holding: start)
    {
      return quotation.tokens.lowerBound - 1..<end
    }
    return start..<end
  }

  private func quotation(endingAt mark: Int) -> Quotation? {
    quotation(holding: mark - 1)
  }

  private func quotation(holding token: Int) -> Quotation? {
    guard token >= 0, tokens[token].flags.contains(.quoted) else { return nil }
    let behind = quotations.partitioningIndex { $0.tokens.lowerBound > token }
    return behind > 0 && quotations[behind - 1].tokens.contains(token)
      ? quotations[behind - 1] : nil
  }

  private func contentAfter(_ start: Int, _ upper: Int, _ sentence: Sentence) -> Range<Int> {
    var end = upper
    // A quotation of several sentences is reported whole.
    if tokens[start].kind == .quotationMark,
      let quotation = quotationAt[start + 1].map({ quotations[$0] })
    {
      let close = quotation.isClosed ? quotation.tokens.upperBound + 1 : quotation.tokens.upperBound
      if close >= end || isClause(quotation) { return start..<close }
    }
    if end > start, tokens[end - 1].flags.contains(.quoted),
      let quotation = quotation(holding: end - 1)
    {
      end = quotation.isClosed ? quotation.tokens.upperBound + 1 : quotation.tokens.upperBound
    }
    while end > start, isSeparator(end - 1) { end -= 1 }
    return start..<max(end, start)
  }

  /// Whether what the marks hold ends like a clause of its own.
  private func isClause(_ quotation: Quotation) -> Bool {
    guard let last = quotation.tokens.last else { return false }
    return [.comma, .stop].contains(tokens[last].kind)
  }

  private func isSeparator(_ index: Int) -> Bool {
    let token = tokens[index]
    return [.comma, .stop, .dash, .colon].contains(token.kind) && !token.flags.contains(.quoted)
      || token.key == "and" || token.key == "but" || token.key == "while"
  }

  // MARK: Emitting

  private mutating func emit(
    _ range: Range<Int>, _ cue: Cue, _ source: SpeechSource?, isBefore: Bool
  ) {
    guard !range.isEmpty else { return }
    let first = quotations.partitioningIndex { $0.tokens.lowerBound > range.lowerBound }
    let end = quotations.partitioningIndex { $0.tokens.lowerBound >= range.upperBound }
    let inside = (first..<max(first, end)).filter { !taken.contains($0) && !isTitleOfWork($0) }
    if inside.isEmpty {
      if isReportable(range, cue, source) { add(range, [], .indirect, cue, source) }
      return
    }
    taken.formUnion(inside)
    let whole = inside.allSatisfy { quotation in
      isQuotationOnly(range, inside) && quotations[quotation].tokens.count > 0
    }
    if whole {
      for quotation in inside { add(quotations[quotation], quotation, cue, source) }
    } else {
      add(range, inside, .mixed, cue, source)
    }
  }

  /// “Face the Nation” behind "on CBS’s": few words, all large, behind a preposition, a possessive or an article.
  private func isTitleOfWork(_ index: Int) -> Bool {
    let quotation = quotations[index]
    let open = quotation.tokens.lowerBound - 1
    guard open > 0, quotation.tokens.count <= 8 else { return false }
    let before = tokens[open - 1]
    guard
      before.kind == .possessive || before.isAny(of: [.preposition, .media, .document])
        || before.key == "the"
    else {
      return false
    }
    return quotation.tokens.allSatisfy { index in
      !tokens[index].isWord || tokens[index].isCapitalised
        || tokens[index].isAny(of: [.determiner, .preposition, .coordinator])
    }
  }

  /// Whether nothing but quotations and marks between them stands in a range.
  private func isQuotationOnly(_ range: Range<Int>, _ inside: [Int]) -> Bool {
    range.allSatisfy { index in
      !tokens[index].isWord && tokens[index].kind != .number
        || tokens[index].flags.contains(.quoted)
    }
  }

  private func isReportable(_ range: Range<Int>, _ cue: Cue, _ source: SpeechSource?) -> Bool {
    guard source != nil, range.count(where: { tokens[$0].isWord }) >= 2 else { return false }
    if cue.shape == .accordingTo { return true }
    guard let verb = cue.tokens.last else { return false }
    if tokens[range.lowerBound].key == "that" { return true }
    return tokens[verb].isAny(of: [.strongSpeechVerb, .speechParticiple]) && range.count > 3
      || cue.region.lowerBound >= range.upperBound && range.count > 3
  }

  private mutating func add(
    _ range: Range<Int>, _ inside: [Int], _ kind: ReportedSpeech.Kind, _ cue: Cue,
    _ source: SpeechSource?
  ) {
    let content = TextSpan(tokens[range.lowerBound].start, tokens[range.upperBound - 1].end)
    append(content, range, inside, kind, cue: cue, source)
  }

  private mutating func add(
    _ quotation: Quotation, _ index: Int, _ cue: Cue?, _ source: SpeechSource?
  ) {
    append(quotation.inner, quotation.tokens, [index], .direct, cue: cue, source)
  }

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

  private func sentence(of token: Int) -> Int {
    max(0, sentences.partitioningIndex { $0.tokens.lowerBound > token } - 1)
  }

  // MARK: Quotations without a cue

  /// A quotation that no cue of its sentence reports: a whole sentence goes on with the speaker before it, a few words are the
  /// subject's, and the rest is nobody's.
  private mutating func carry(_ index: Int, _ paragraph: Paragraph, _ number: Int) {
    let quotation = quotations[index]
    let words = quotation.tokens.count { tokens[$0].isWord }
    let sentence = sentences[sentence(of: quotation.tokens.lowerBound)]
    let open = max(quotation.tokens.lowerBound - 1, 0)
    let isWhole = open <= sentence.tokens.lowerBound && words >= 3
    taken.insert(index)
    if isTitleOfWork(index) { return }
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
  private func signature(behind quotation: Quotation, _ paragraph: Paragraph) -> SpeechSource? {
    let dash = quotation.tokens.upperBound + 1
    guard quotation.isClosed, dash + 1 < paragraph.tokens.upperBound, tokens[dash].kind == .dash,
      let mention = resolver.mention(at: dash + 1),
      paragraph.tokens.upperBound - mention.upperBound <= 12
    else { return nil }
    return resolver.resolve(mention, mention: mention, at: sentence(of: dash))
  }

  /// Who spoke last in the paragraph, or in the one before when that ends in a speech that goes on.
  private func previousSource(before quotation: Quotation, _ paragraph: Paragraph, _ number: Int)
    -> SpeechSource?
  {
    let earlier = found[foundBefore[max(number - 1, 0)]...].filter {
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

import Model
import Provenance

/// What was found in an article, and what was told on the way, as bytes that lie behind its card.
///
/// Only places are kept, no words of the article: a build that prints its page anew, with another template or another name of the
/// site, reads the article again and puts the places into its text. A change of this order needs a new number in `Ledger.head`.
extension Diagnosed where Value == Brief {
  /// The brief as bytes, which `init(ledgerBytes:of:)` takes again.
  public var ledgerBytes: [UInt8] {
    var writer = PackedWriter(bytes: [])
    writer.bytes.reserveCapacity(2048)
    writer.brief(value)
    writer.list(diagnostics) { $0.diagnostic($1) }
    return writer.bytes
  }

  /// The brief that bytes are; nil where they are none of this article.
  ///
  /// - Parameter article: As it was read from the same bytes of its file by the same program.
  public init?(ledgerBytes bytes: [UInt8], of article: Article) {
    var reader = BriefReader(bytes: PackedReader(bytes[...]), text: article.text)
    guard let brief = reader.brief(of: article),
      let diagnostics = reader.bytes.list({ $0.diagnostic(of: article.file) }),
      reader.bytes.rest.isEmpty
    else { return nil }
    self.init(brief, diagnostics)
  }
}

extension PackedWriter {
  fileprivate mutating func brief(_ brief: Brief) {
    optional(brief.article.metadata.language) { $0.text($1) }
    list(brief.summary) { writer, sentence in
      writer.span(sentence.excerpt.span)
      writer.number(sentence.number)
      writer.number(sentence.rank)
      writer.list(sentence.people) { writer, person in
        writer.span(person.mention.span)
        writer.span(person.fullName.span)
        writer.optional(person.role) { $0.span($1.span) }
      }
    }
    list(brief.quotes) { $0.quote($1) }
    list(brief.figures) { $0.figure($1) }
    list(brief.keyQuotes) { $0.number($1) }
    list(brief.keyFigures) { $0.number($1) }
    list(brief.relations) { $0.relation($1) }
    list(brief.keyRelations) { $0.number($1) }
    number(brief.wordCount.article)
    number(brief.wordCount.summary)
  }

  private mutating func quote(_ quote: Quote) {
    span(quote.span)
    text(quote.kind.rawValue)
    list(quote.partSpans) { $0.span($1) }
    optional(quote.speaker) { $0.speaker($1) }
    optional(quote.cueSpan) { $0.span($1) }
    optional(quote.addresseeSpan) { $0.span($1) }
    span(quote.sentenceSpan)
    bytes.append(quote.isInTitle ? 1 : 0)
    number(quote.speech)
    text(quote.contractKind.rawValue)
    double(quote.confidence)
  }

  private mutating func figure(_ figure: Figure) {
    span(figure.span)
    double(figure.value)
    optional(figure.upperValue) { $0.double($1) }
    text(figure.modifier.rawValue)
    optional(figure.unit) { $0.text($1) }
    text(figure.kind.rawValue)
    optional(figure.countedSpan) { $0.span($1) }
    optional(figure.fateSpan) { $0.span($1) }
    optional(figure.subjectSpan) { $0.span($1) }
    optional(figure.attribution) { $0.speaker($1) }
    optional(figure.hedgeSpan) { $0.span($1) }
    span(figure.sentenceSpan)
  }

  private mutating func speaker(_ speaker: Speaker) {
    span(speaker.span)
    optional(speaker.fullNameSpan) { $0.span($1) }
    optional(speaker.roleSpan) { $0.span($1) }
  }

  /// The sum's name is empty for a change.
  private mutating func relation(_ relation: FigureRelation) {
    switch relation {
    case .parts(let whole, let parts, let sum):
      text(sum.rawValue)
      number(whole)
      list(parts) { $0.number($1) }
    case .change(let from, let to):
      text("")
      number(from)
      number(to)
    }
  }
}

/// Takes a brief from bytes, and gives nothing whose place or number the article does not have.
private struct BriefReader {
  var bytes: PackedReader
  let text: SourceText

  mutating func brief(of article: Article) -> Brief? {
    guard let language = bytes.optional({ $0.text() }), let summary = list({ $0.sentence() }),
      let quotes = list({ $0.quote() }), let figures = list({ $0.figure() }),
      let keyQuotes = indices(of: quotes.count), let keyFigures = indices(of: figures.count),
      let relations = list({ $0.relation(of: figures.count) }),
      let keyRelations = indices(of: relations.count), let all = bytes.number(),
      let told = bytes.number()
    else { return nil }
    let isSame = language == nil || language == article.metadata.language
    return Brief(
      article: isSame ? article : article.inLanguage(language ?? ""), summary: summary,
      quotes: quotes, figures: figures, keyQuotes: keyQuotes, keyFigures: keyFigures,
      relations: relations, keyRelations: keyRelations, wordCount: (all, told))
  }

  private mutating func sentence() -> SummarySentence? {
    guard let excerpt = excerpt(), let number = bytes.number(), let rank = bytes.number(),
      let people = list({ $0.person() })
    else { return nil }
    return SummarySentence(excerpt: excerpt, number: number, rank: rank, people: people)
  }

  private mutating func person() -> NamedPerson? {
    guard let mention = excerpt(), let fullName = excerpt(), let role = optional({ $0.excerpt() })
    else { return nil }
    return NamedPerson(mention: mention, fullName: fullName, role: role)
  }

  private mutating func quote() -> Quote? {
    guard let excerpt = excerpt(), let kind = bytes.text().flatMap(QuoteKind.init),
      let parts = list({ $0.excerpt() }), let speaker = optional({ $0.speaker() }),
      let cue = optional({ $0.excerpt() }), let addressee = optional({ $0.excerpt() }),
      let sentence = self.excerpt(), let isInTitle = bytes.byte(), isInTitle < 2,
      let speech = bytes.number(), let contractKind = bytes.text().flatMap(QuoteKind.init),
      let confidence = double()
    else { return nil }
    return Quote(
      excerpt: excerpt, kind: kind, parts: parts, speaker: speaker, cue: cue,
      addressee: addressee, sentence: sentence, isInTitle: isInTitle == 1, speech: speech,
      contractKind: contractKind, confidence: confidence)
  }

  private mutating func figure() -> Figure? {
    guard let excerpt = excerpt(), let value = double(), let upper = optional({ $0.double() }),
      let modifier = bytes.text().flatMap(FigureModifier.init),
      let unit = bytes.optional({ $0.text() }), let kind = bytes.text().flatMap(FigureKind.init),
      let counted = optional({ $0.excerpt() }), let fate = optional({ $0.excerpt() }),
      let subject = optional({ $0.excerpt() }), let attribution = optional({ $0.speaker() }),
      let hedge = optional({ $0.excerpt() }), let sentence = self.excerpt()
    else { return nil }
    return Figure(
      excerpt: excerpt, value: value, upperValue: upper, modifier: modifier, unit: unit,
      kind: kind, counted: counted, fate: fate, subject: subject, attribution: attribution,
      hedge: hedge, sentence: sentence)
  }

  private mutating func speaker() -> Speaker? {
    guard let mention = excerpt(), let fullName = optional({ $0.excerpt() }),
      let role = optional({ $0.excerpt() })
    else { return nil }
    return Speaker(mention: mention, fullName: fullName, role: role)
  }

  private mutating func relation(of count: Int) -> FigureRelation? {
    guard let name = bytes.text(), let first = index(below: count) else { return nil }
    if name.isEmpty { return index(below: count).map { .change(from: first, to: $0) } }
    guard let sum = FigureRelation.Sum(rawValue: name), let parts = indices(of: count) else {
      return nil
    }
    return .parts(whole: first, parts: parts, sum: sum)
  }

  private mutating func excerpt() -> Excerpt? {
    guard let start = bytes.number(), let count = bytes.number(), start >= 0, count >= 0,
      start <= text.count, count <= text.count - start, text.isBoundary(start),
      text.isBoundary(start + count)
    else { return nil }
    return text[TextSpan(start, start + count)]
  }

  private mutating func double() -> Double? { bytes.double() }

  private mutating func index(below count: Int) -> Int? {
    bytes.number().flatMap { (0..<count).contains($0) ? $0 : nil }
  }

  private mutating func indices(of count: Int) -> [Int]? { list { $0.index(below: count) } }

  private mutating func optional<Value>(_ read: (inout BriefReader) -> Value?) -> Value?? {
    switch bytes.byte() {
    case 0: return .some(nil)
    case 1: return read(&self).map { .some($0) }
    default: return nil
    }
  }

  /// As `PackedReader.list`; the bytes are bounded by their digest, so that a count is what a writer wrote.
  private mutating func list<Value>(_ read: (inout BriefReader) -> Value?) -> [Value]? {
    guard let count = bytes.number(), count >= 0, count <= bytes.rest.count else { return nil }
    var values: [Value] = []
    for _ in 0..<count {
      guard let value = read(&self) else { return nil }
      values.append(value)
    }
    return values
  }
}

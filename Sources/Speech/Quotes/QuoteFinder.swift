import Language
import Model
import Provenance

/// Finds all quotes of a document, in the order of their contents.
///
/// Finding is not choosing: scare quotes and fragments that have a speaker are here too; `Briefing` leaves them out.
public struct QuoteFinder: Sendable {
  /// A finder; it has no settings.
  public init() {}

  /// All quotes of a document of which nothing else is asked.
  public func find(in document: Document) -> [Quote] { find(in: document, SpeechTable(document)) }

  /// Direct, mixed and indirect quotes with speaker, cue and hearer as far as the text makes them clear.
  public func find(in document: Document, _ speech: SpeechTable) -> [Quote] {
    let numbers = SpeechPieces.numbers(of: speech.reported, in: document)
    return zip(speech.reported, numbers).map { quote($0, of: $1, in: document) }
  }

  /// What stands between marks that are closed, without speakers: all that can be told in a language without rules.
  ///
  /// Single marks are left out, which are apostrophes in many languages.
  public func findMarked(in document: Document) -> [Quote] {
    document.quotations.filter { $0.isClosed && !$0.isSingle }.enumerated().map {
      number, quotation in
      let words = document.text[quotation.inner]
      return Quote(
        excerpt: words, kind: .direct, parts: [words], speaker: nil, cue: nil, addressee: nil,
        sentence: document.text[quotation.outer],
        isInTitle: document.paragraphs[quotation.block].isTitle, speech: number + 1,
        contractKind: contractKind(.direct, [quotation]))
    }
  }

  /// Quotations whose mark is never closed and that no opening mark in the next paragraph takes up.
  public func unclosedQuotations(in document: Document) -> [TextSpan] {
    let openers = Set(
      document.quotations.filter { quotation in
        quotation.outer.start == document.paragraphs[quotation.block].span.start
      }.map(\.block))
    return document.quotations.filter { quotation in
      let end = document.paragraphs[quotation.block].tokens.upperBound
      return !quotation.isClosed
        && (!openers.contains(quotation.block + 1) || quotation.tokens.upperBound < end)
    }.map(\.outer)
  }

  private func quote(_ speech: ReportedSpeech, of number: Int, in document: Document) -> Quote {
    let text = document.text
    let first = document.sentences[speech.sentences.lowerBound]
    let last = document.sentences[speech.sentences.upperBound - 1]
    return Quote(
      excerpt: text[speech.content],
      kind: kind(speech.kind),
      parts: speech.quotations.map { text[document.quotations[$0].inner] },
      speaker: speech.source.map { speaker($0, in: document) },
      cue: speech.cue.map { document.excerpt($0) },
      addressee: speech.addressee.map { document.excerpt($0) },
      sentence: text[TextSpan(first.span.start, max(last.span.end, speech.content.end))],
      isInTitle: first.isTitle, speech: number,
      contractKind: contractKind(
        kind(speech.kind), speech.quotations.map { document.quotations[$0] }),
      confidence: Double(speech.confidence))
  }

  /// The contract knows straight, curly and single marks: where there are only typewriter's, words are marked as far as single
  /// marks stand among them.
  private func contractKind(_ kind: QuoteKind, _ quotations: [Quotation]) -> QuoteKind {
    guard !quotations.isEmpty, quotations.allSatisfy(\.isTyped) else { return kind }
    return quotations.contains(where: \.holdsSingles) ? .mixed : .indirect
  }

  private func kind(_ kind: ReportedSpeech.Kind) -> QuoteKind {
    switch kind {
    case .direct: .direct
    case .mixed: .mixed
    case .indirect: .indirect
    }
  }

  private func speaker(_ source: SpeechSource, in document: Document) -> Speaker {
    let entity = source.entity.map { document.names.entities[$0] }
    return Speaker(
      mention: document.excerpt(source.tokens),
      fullName: entity.map { document.excerpt($0.fullName) },
      role: source.entity.flatMap { document.names.printedRole(of: $0, in: document.tokens) }
        .map(document.excerpt))
  }
}

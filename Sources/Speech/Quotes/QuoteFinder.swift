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
  ///
  /// Makes the `SpeechTable` itself; where the figures are asked for, too, make it once and hand it
  /// on.
  public func find(in document: Document) -> [Quote] { find(in: document, SpeechTable(document)) }

  /// Direct, mixed and indirect quotes with speaker, cue and hearer as far as the text makes them clear.
  ///
  /// One quote for each of `speech.reported`, in its order. The strict speech and the claims are no
  /// quotes.
  ///
  /// - Parameter speech: The table of this very document; its indices point into the document's
  ///   tokens and quotations.
  public func find(in document: Document, _ speech: SpeechTable) -> [Quote] {
    let numbers = SpeechPieces.numbers(of: speech.reported, in: document)
    return zip(speech.reported, numbers).map { quote($0, of: $1, in: document) }
  }

  /// What stands between marks that are closed, without speakers: all that can be told in a language without rules.
  ///
  /// Single marks are left out, which are apostrophes in many languages.
  ///
  /// Each quotation is a speech of its own, numbered from 1 in the order of the text.
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
  ///
  /// An open mark is right where a speech goes on over paragraphs: each of them opens with a mark,
  /// and only the last one closes. Any other is an author's slip, of which a diagnostic tells.
  ///
  /// - Returns: The places with their opening marks, in the order of the text.
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

  /// Its `sentence` reaches over all sentences of cue and content, as words that a page shows
  /// around the quote; a content that ends behind its last sentence draws it out.
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
  ///
  /// What has a quotation in other marks, or none at all, keeps its kind.
  private func contractKind(_ kind: QuoteKind, _ quotations: [Quotation]) -> QuoteKind {
    guard !quotations.isEmpty, quotations.allSatisfy(\.isTyped) else { return kind }
    return quotations.contains(where: \.holdsSingles) ? .mixed : .indirect
  }

  /// Two enums, as `Model` may not know `Speech`.
  private func kind(_ kind: ReportedSpeech.Kind) -> QuoteKind {
    switch kind {
    case .direct: .direct
    case .mixed: .mixed
    case .indirect: .indirect
    }
  }

  /// Nobody's name is printed for a source without an entity; then the words beside the cue stand
  /// alone. The role is the one that the article gives and that `NameTable.printedRole` finds safe
  /// to print.
  private func speaker(_ source: SpeechSource, in document: Document) -> Speaker {
    return Speaker(
      mention: document.excerpt(source.tokens),
      fullName: source.entity.map {
        document.excerpt(document.names.printedName(of: $0, in: document.tokens))
      },
      role: source.entity.flatMap { document.names.printedRole(of: $0, in: document.tokens) }
        .map(document.excerpt))
  }
}

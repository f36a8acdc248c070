import Language
import Provenance

/// Who says what in a document.
///
/// It is made once for a document and handed to all who ask who says what: quotes take `reported`,
/// figures `strict` and `claims`. Nothing in it is a copy of words: sources and cues are ranges of
/// token indices, contents spans of bytes.
public struct SpeechTable: Sendable {
  /// All reported speech, in order of its contents.
  ///
  /// Direct, mixed and indirect speech, turns of transcripts among it. A quotation is in at most
  /// one of them.
  public let reported: [ReportedSpeech]
  /// Reported speech as the rules alone have it, in order of its contents. Beliefs and plans are no part of it, and its
  /// contents end sooner: a figure has its source from here.
  public let strict: [ReportedSpeech]
  /// What sources put figures at without words of saying, in sentences with numbers, in order of their contents; nobody is
  /// quoted with them.
  public let claims: [ReportedSpeech]

  /// Finds the speech of a document in English.
  ///
  /// First the rules, whose sources the ranker of quotations decides anew; then the model of indirect speech in place of what
  /// the rules have without marks.
  ///
  /// The order matters. The ranker needs the rules' choice as one of its questions; what is passed
  /// on ("The Tide quoted Lund as saying") stands above what the ranker chose; and indirect speech
  /// comes last, as pronouns in it are led to whoever is known to speak by then.
  ///
  /// All look-back is bounded, so that a wall of cues or marks takes linear time, but for sorting
  /// what was found.
  public init(_ document: Document) { self.init(document, nil) }

  /// The same, and notes what decided.
  package init(_ document: Document, noting trace: SpeechTrace) { self.init(document, trace) }

  private init(_ document: Document, _ trace: SpeechTrace?) {
    let fresh = SourceResolver(document, noting: trace?.sources)
    var finder = SpeechFinder.ruled(in: document, resolver: fresh)
    finder.attribute(bytes: document.text.bytes, document.names, noting: trace?.attribution)
    trace?.begin(finder.found)
    finder.passOn()
    trace?.step(PassingRule.self, finder.found)
    finder.leadPapers()
    trace?.step(PrintedSourceRule.self, finder.found)
    finder.widenCues()
    strict = finder.found
    claims = finder.claims.sorted { $0.content < $1.content }
    finder.findIndirect(document.text.bytes, fresh: fresh)
    finder.widenCues()
    reported = finder.found.sorted { $0.content < $1.content }
  }
}

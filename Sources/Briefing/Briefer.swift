import Figures
import Language
import Model
import Provenance
import Speech

/// Makes briefs: analyses an article once, lets the finders find, and chooses.
///
/// A value without state beside its options: one may be shared by all tasks of a build, and the same article always
/// gives the same brief.
public struct Briefer: Sendable {
  private let options: BriefingOptions

  /// A briefer for briefs of this size.
  public init(_ options: BriefingOptions = BriefingOptions()) { self.options = options }

  /// The brief of an article.
  ///
  /// A quotation mark that is never closed is a warning with its place in `file`, the text of the file as saved. An article in
  /// another language than English, as its head says or its text shows, has only what needs no rules of language
  /// (`ForeignBriefer`), and a warning.
  ///
  /// - Parameters:
  ///   - article: As it was read. One whose page calls it German and whose text is plainly English gets English as
  ///     its language.
  ///   - file: The text of the file as saved, in which lines and columns of warnings count; not `article.text` where
  ///     that was made out of markup.
  /// - Returns: The brief, with warnings only: for marks left open, for wishes of the head that no sentence meets,
  ///   for another language.
  public func brief(_ article: Article, file: SourceText) -> Diagnosed<Brief> {
    let briefed = briefed(article, file: file)
    return Diagnosed(briefed.value.brief, briefed.diagnostics)
  }

  /// The brief of an article, as `brief` gives it, with the document that it was found in.
  public func briefed(_ article: Article, file: SourceText) -> Diagnosed<BriefedDocument> {
    let document = Document(article.text, parts: Self.parts(of: article))
    if let language = foreignLanguage(of: article, document) {
      let brief = ForeignBriefer(language: language, options: options).brief(
        article, document, file)
      return Diagnosed(BriefedDocument(brief: brief.value, document: document), brief.diagnostics)
    }
    let metadata = article.metadata
    let isMislabelled =
      metadata.isLanguageOfPage && metadata.language.map { ForeignLanguage(tag: $0) != nil } == true
    let article = isMislabelled ? article.inLanguage("en") : article
    let found = Analysis(document, of: article, options)
    let summary = found.summarizer.summary(options, metadata)
    let keyFigures = keyFigures(of: found, beside: summary)
    let keyRelations = FigureRelations.choose(
      from: found.relations, keyFigures: keyFigures, most: options.relations)
    let words = summary.reduce(0) { $0 + document.wordCount(in: $1.excerpt.span) }
    let brief = Brief(
      article: article, summary: summary, quotes: found.quotes, figures: found.figures,
      keyQuotes: found.keyQuotes, keyFigures: keyFigures, relations: found.relations,
      keyRelations: keyRelations, wordCount: (document.wordCount, words))
    return Diagnosed(
      BriefedDocument(brief: brief, document: document),
      Self.bounds(document, lastFigure: found.lastFigure, article, file)
        + warnings(document, article, file) + found.summarizer.unmetWishes(metadata))
  }

  /// The key figures of the page, which tell what its summary does not.
  private func keyFigures(of found: Analysis, beside summary: [SummarySentence]) -> [Int] {
    found.figureChoice.choose(
      instead: found.keyFigures, most: options.figures,
      beside: found.figures.indices.map { index in
        let start = found.figures[index].span.start
        return summary.contains { $0.excerpt.span.contains(start) }
      })
  }

  /// Why the brief of an article is what it is. It analyses the article anew, so that nobody pays for explanations who asks for
  /// none.
  ///
  /// - Returns: With the warnings that its brief would have.
  public func explain(_ article: Article, file: SourceText) -> Diagnosed<Explanation> {
    let document = Document(article.text, parts: Self.parts(of: article))
    var explanation = Explanation()
    if let language = foreignLanguage(of: article, document) {
      explanation.language = language.name
      return Diagnosed(explanation, brief(article, file: file).diagnostics)
    }
    let trace = AnalysisTrace()
    let found = Analysis(document, of: article, options, noting: trace)
    let maker = ExplanationMaker(document: document, found: found, trace: trace)
    let summary = found.summarizer.summary(options, article.metadata)
    explanation.sentences = found.summarizer.judgements(options, article.metadata)
    explanation.figures = maker.figures(
      key: keyFigures(of: found, beside: summary), most: options.figures)
    explanation.numbers = maker.numbers
    explanation.quotes = maker.quotes
    explanation.terms = maker.terms
    return Diagnosed(
      explanation,
      warnings(document, article, file) + found.summarizer.unmetWishes(article.metadata))
  }

  /// What the head says goes before what the text shows. What a page's markup says does not: an English article may stand in
  /// a page that calls itself German, and the other way about.
  ///
  /// Three cases: the head names a language, which is taken at its word; nothing names one, so that the text is
  /// asked; only the page's markup names one, so that plainly English text goes before it, then what the text shows,
  /// then the markup.
  ///
  /// - Returns: nil where the rules of English are to be asked.
  private func foreignLanguage(of article: Article, _ document: Document) -> ForeignLanguage? {
    let metadata = article.metadata
    guard let tag = metadata.language else { return ForeignLanguage.guess(document) }
    guard metadata.isLanguageOfPage else { return ForeignLanguage(tag: tag) }
    if ForeignLanguage.isPlainlyEnglish(document) { return nil }
    return ForeignLanguage.guess(document) ?? ForeignLanguage(tag: tag)
  }

  /// Headline, headings and paragraphs; asides, notices and code are left out. An article without a block of one of
  /// these gives no part.
  ///
  /// - Returns: In article order. A part carries whether it is the headline, where no figures are looked for, or a
  ///   heading, which is no running text; list items and quotations set apart are plain parts.
  public static func parts(of article: Article) -> [Document.Part] {
    article.blocks.compactMap { block in
      guard block.role == .body || block.role == .title, block.kind != .code else { return nil }
      if block.role == .title { return Document.Part(span: block.span, isTitle: true) }
      if case .heading = block.kind { return Document.Part(span: block.span, isHeading: true) }
      return Document.Part(span: block.span)
    }
  }

  /// A warning for each quotation that is never closed, at its opening mark, whose place is led back from the text to
  /// the file.
  private func warnings(_ document: Document, _ article: Article, _ file: SourceText)
    -> [Diagnostic]
  {
    QuoteFinder().unclosedQuotations(in: document).map { span in
      .warning(
        SourceLocation(
          file: article.file, text: file, offset: article.offsetMap.fileOffset(of: span.start)),
        "opening quotation mark is never closed; close it, so that the quote ends where it should",
        id: "unclosed-quote")
    }
  }
}

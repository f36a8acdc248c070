import Figures
import Language
import Model
import Provenance
import Speech

/// What the finders find in an article in English, and what is chosen of it: what a brief is made of, a summary learned from and
/// explained by.
///
/// Everything is worked out once, in the initializer, and in the one order that works: key figures need the places of
/// the figures, and the summarizer asks of each sentence whether it holds a key figure or a key quote. Briefs,
/// explanations and training all start here, so that none of them sees another article than the others do.
package struct Analysis {
  /// The tokens, sentences and paragraphs that all indices below count in.
  let document: Document
  /// Who says what in the document: quotes are made of it, figures take their sources from it, and the summarizer
  /// asks it whom a pronoun means.
  let speech: SpeechTable
  /// All quotes, in article order.
  let quotes: [Quote]
  /// Those of the page, as indices into `quotes`, in article order; pieces of one speech stand beside each other.
  let keyQuotes: [Int]
  /// All figures, in article order; none of them from the headline.
  let figures: [Figure]
  /// Where the last of them ends, if there were more than are found.
  let lastFigure: Int?
  /// Where the figures stand, as token ranges and sentence indices of `document`.
  let places: FigurePlaces
  /// How the figures hang together.
  let relations: [FigureRelation]
  /// The most telling ones, as indices into `figures`, the first first: what the summary is chosen by.
  let keyFigures: [Int]
  /// Asked again for the figures of the page, once the summary stands.
  let figureChoice: KeyFigures
  /// Asked for the sentences of the summary, and why they were chosen. It holds no options, so one serves any length.
  package let summarizer: Summarizer

  /// Analyses everything at once.
  ///
  /// - Parameters:
  ///   - document: The article's text with the parts that `Briefer.parts(of:)` gives.
  ///   - article: What the document was made of; its title is a headline where no paragraph of the text is one.
  ///   - options: How many quotes and figures are key. What they say of the summary is asked only when a summary is.
  ///   - trace: Where it is noted what decided.
  package init(
    _ document: Document, of article: Article, _ options: BriefingOptions,
    noting trace: AnalysisTrace? = nil
  ) {
    self.document = document
    let speech = trace.map { SpeechTable(document, noting: $0.speech) } ?? SpeechTable(document)
    self.speech = speech
    quotes = QuoteFinder().find(in: document, speech)
    var figures =
      trace.map { FigureFinder().find(in: document, speech, noting: $0.figures) }
      ?? FigureFinder().find(in: document, speech)
    lastFigure = Self.cut(&figures)
    self.figures = figures
    places = FigurePlaces(figures, in: document)
    // The headline counts whether it stands in the text or in the article's head alone.
    let isTitled = document.paragraphs.contains(where: \.isTitle)
    let headline =
      article.title.isEmpty || isTitled && figures.count < 2
      ? nil : Document(SourceText(article.title))
    relations = FigureRelations.find(in: figures, at: places, of: document)
    figureChoice = KeyFigures(figures, at: places, relations, in: document, title: headline)
    keyFigures = figureChoice.choose(most: options.figures)
    keyQuotes = KeyQuotes.choose(from: quotes, in: document, most: options.quotes)
    summarizer = Summarizer(
      document, speech, of: article,
      Summarizer.Findings(
        quotes: quotes, keyQuotes: keyQuotes, figures: figures, places: places,
        keyFigures: keyFigures),
      headline: isTitled ? nil : headline)
  }

  /// Leaves the figures that an article may have.
  ///
  /// - Returns: Where the last of them ends, if there were more.
  static func cut(_ figures: inout [Figure]) -> Int? {
    guard figures.count > FigureFinder.most else { return nil }
    figures.removeLast(figures.count - FigureFinder.most)
    return figures.last?.span.end
  }
}

import Figures
import Language
import Model
import Provenance
import Speech

/// What the finders find in an article in English, and what is chosen of it: what a brief is made of, a summary learned from and
/// explained by.
package struct Analysis {
  let document: Document
  let speech: SpeechTable
  let quotes: [Quote]
  let keyQuotes: [Int]
  let figures: [Figure]
  /// Where the figures stand.
  let places: FigurePlaces
  let keyFigures: [Int]
  package let summarizer: Summarizer

  package init(_ document: Document, of article: Article, _ options: BriefingOptions) {
    self.document = document
    speech = SpeechTable(document)
    quotes = QuoteFinder().find(in: document, speech)
    figures = FigureFinder().find(in: document, speech)
    places = FigurePlaces(figures, in: document)
    // The headline counts whether it stands in the text or in the article's head alone.
    let isTitled = document.paragraphs.contains(where: \.isTitle)
    let headline =
      article.title.isEmpty || isTitled && figures.count < 2
      ? nil : Document(SourceText(article.title))
    keyFigures = KeyFigures(figures, at: places, in: document, title: headline)
      .choose(most: options.figures)
    keyQuotes = KeyQuotes.choose(from: quotes, in: document, most: options.quotes)
    summarizer = Summarizer(
      document, speech, of: article,
      Summarizer.Findings(
        quotes: quotes, keyQuotes: keyQuotes, figures: figures, places: places,
        keyFigures: keyFigures),
      headline: isTitled ? nil : headline)
  }
}

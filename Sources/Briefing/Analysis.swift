import Figures
import Language
import Model
import Speech

/// What the finders find in an article in English, and what is chosen of it: what a brief is made of, a summary learned from and
/// explained by.
package struct Analysis {
  let document: Document
  let speech: SpeechTable
  let quotes: [Quote]
  let keyQuotes: [Int]
  let figures: [Figure]
  let keyFigures: [Int]
  package let summarizer: Summarizer

  package init(_ document: Document, of article: Article, _ options: BriefingOptions) {
    self.document = document
    speech = SpeechTable(document)
    quotes = QuoteFinder().find(in: document, speech)
    figures = FigureFinder().find(in: document, speech)
    keyFigures = KeyFigures(figures, in: document, title: article.title)
      .choose(most: options.figures)
    keyQuotes = KeyQuotes.choose(from: quotes, in: document, most: options.quotes)
    summarizer = Summarizer(
      document, speech, of: article,
      Summarizer.Findings(
        quotes: quotes, keyQuotes: keyQuotes, figures: figures, keyFigures: keyFigures))
  }
}

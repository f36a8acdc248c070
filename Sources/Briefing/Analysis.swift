import Figures
import Language
import Model
import Quotes

/// What the finders find in an article in English, and what is chosen of it: what a brief is made of, a summary learned from and
/// explained by.
struct Analysis {
  let document: Document
  let quotes: [Quote]
  let keyQuotes: [Int]
  let figures: [Figure]
  let keyFigures: [Int]
  let summarizer: Summarizer

  init(_ document: Document, of article: Article, _ options: BriefingOptions) {
    self.document = document
    quotes = QuoteFinder().find(in: document)
    figures = FigureFinder().find(in: document)
    keyFigures = KeyFigures(figures, in: document, title: article.title)
      .choose(most: options.figures)
    keyQuotes = KeyQuotes.choose(from: quotes, in: document, most: options.quotes)
    summarizer = Summarizer(
      document, of: article,
      Summarizer.Findings(
        quotes: quotes, keyQuotes: keyQuotes, figures: figures, keyFigures: keyFigures))
  }
}

import Figures
import Language
import Model
import Provenance
import Quotes

/// An article's sentences as the training script wants them.
package enum SummaryDump {
  /// Names of the features.
  package static var names: [String] { SentenceFeature.allCases.map(\.name) }

  /// The sentences of running text of an article in English.
  package static func judgements(of article: Article) -> [SentenceJudgement] {
    let document = Document(article.text, parts: Briefer.parts(of: article))
    let quotes = QuoteFinder().find(in: document)
    let figures = FigureFinder().find(in: document)
    return Summarizer(
      document, of: article,
      Summarizer.Findings(
        quotes: quotes, keyQuotes: KeyQuotes.choose(from: quotes, in: document, most: 4),
        figures: figures,
        keyFigures: KeyFigures(figures, in: document, title: article.title).choose(most: 6))
    ).judgements()
  }
}

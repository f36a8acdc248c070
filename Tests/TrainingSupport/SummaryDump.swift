import Briefing
import Language
import Model

/// An article's sentences as the training script wants them.
package enum SummaryDump {
  /// Names of the features.
  package static var names: [String] { SentenceFeature.allCases.map(\.name) }

  /// The sentences of running text of an article in English, with their features, in the order of the text.
  package static func judgements(of article: Article) -> [SentenceJudgement] {
    let document = Document(article.text, parts: Briefer.parts(of: article))
    let options = BriefingOptions()
    return Analysis(document, of: article, options).summarizer.judgements(options, article.metadata)
  }
}

import Figures
import Language
import Model
import Provenance
import Speech

/// Briefs of articles in languages that briefgen has no rules for: what works anywhere, and a warning that says so.
///
/// Quotes are what stands between marks, without speakers; so none of them is a key quote. Figures are digits with a sign
/// behind or before them. There is no summary: where a sentence ends hangs on a language's abbreviations and ordinals
/// ("am 3. Oktober", "z. B."), and whether it can stand alone on its pronouns; a sentence cut in two is worse than none.
struct ForeignBriefer {
  /// What the head or the text says it is; it names the language in the warning.
  let language: ForeignLanguage
  /// Only the number of key figures is asked for.
  let options: BriefingOptions

  /// The brief of an article, whose language is that of its head or else the one its text shows. It has quotes
  /// without speakers, figures with signs, and neither key quotes, relations nor a summary.
  ///
  /// - Parameters:
  ///   - article: Its own language tag is kept, as "de-AT" says more than "de", unless it is that of a page's frame and the
  ///     text is plainly in another language.
  ///   - document: Its text with its parts.
  ///   - file: The text of the file as saved.
  func brief(_ article: Article, _ document: Document, _ file: SourceText) -> Diagnosed<Brief> {
    var figures = SignedFigureFinder().find(in: document)
    let lastFigure = Analysis.cut(&figures)
    let tag = tag(of: article.metadata)
    return Diagnosed(
      Brief(
        article: article.inLanguage(tag), summary: [],
        quotes: QuoteFinder().findMarked(in: document), figures: figures, keyQuotes: [],
        keyFigures: KeyFigures(figures, in: document, title: "").choose(most: options.figures),
        wordCount: (document.wordCount, 0)),
      [warning(article)]
        + Briefer.bounds(document, lastFigure: lastFigure, article, file))
  }

  /// The tag of a head; of a page's markup only where the text does not tell another language.
  private func tag(of metadata: ArticleMetadata) -> String {
    guard let tag = metadata.language else { return language.tag }
    guard metadata.isLanguageOfPage else { return tag }
    guard let named = ForeignLanguage(tag: tag) else { return language.tag }
    return language.tag.hasPrefix("und") || named.name == language.name ? tag : language.tag
  }

  /// One for the whole file, without a line. Where no tag stands in the head, it says how to put one there: a guess
  /// may be wrong.
  private func warning(_ article: Article) -> Diagnostic {
    let remedy =
      article.metadata.language == nil ? "; if it is English, add 'lang: en' to its head" : ""
    return .warning(
      SourceLocation(file: article.file),
      "is in \(language.name), which briefgen has no rules for: only quotation marks and figures with signs are found\(remedy)",
      id: "not-english")
  }
}

import Figures
import Language
import Model
import Provenance

/// What is told of an article that is longer than is searched.
extension Briefer {
  /// What the warnings about bounds are called.
  public static let boundIDs: Set<String> = ["long-article", "many-figures"]

  /// A warning for each bound that the article met, at the place where it met it.
  ///
  /// - Parameters:
  ///   - lastFigure: Where the last figure that was kept ends, if there were more.
  ///   - file: The text of the file as saved.
  static func bounds(
    _ document: Document, lastFigure: Int?, _ article: Article, _ file: SourceText
  ) -> [Diagnostic] {
    guard document.end != nil || lastFigure != nil else { return [] }
    func warning(_ offset: Int, _ message: String, _ id: String) -> Diagnostic {
      .warning(
        SourceLocation(
          file: article.file, text: file, offset: article.offsetMap.fileOffset(of: offset)),
        message, id: id)
    }
    return [
      document.end.map {
        warning(
          $0,
          "more than \(Document.mostTokens) words and marks, or \(Document.mostSentences) sentences: what follows is shown, and not searched; divide it into several articles",
          "long-article")
      },
      lastFigure.map {
        warning(
          $0,
          "more than \(FigureFinder.most) figures: what follow are not found; divide it into several articles",
          "many-figures")
      },
    ].compactMap { $0 }
  }
}

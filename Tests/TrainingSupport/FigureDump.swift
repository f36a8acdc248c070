import Briefing
import Figures
import Language
import Model
import Provenance

/// An article's figures as the training script wants them: all that were found, whether a build would print them or
/// not.
package enum FigureDump {
  /// A figure: what it is worth, what it says and its features, in the order of the names.
  package struct Row {
    /// Its value, or both ends of a range.
    package let values: [Double]
    /// What it measures.
    package let kind: String
    /// Equal for figures that say the same.
    package let group: Int
    /// Whether it is the rest of a sum that stands before it, and so left out.
    package let isRest: Bool
    /// Whether it is never key, whatever the models say of it.
    package let isNever: Bool
    /// As printed, and where: code points into the text.
    package let exact: String
    package let start: Int
    package let end: Int
    /// Values of the features.
    package let features: [Double]
  }

  /// Names of the features: weights are written under these names.
  package static var names: [String] { FigureFeature.names }

  /// The figures of an article in English, in the order of the text.
  package static func rows(of article: Article) -> [Row] {
    let document = Document(article.text, parts: Briefer.parts(of: article))
    let figures = FigureFinder().find(in: document)
    let places = FigurePlaces(figures, in: document)
    let repeats = FigureRepeats(figures, at: places, in: document)
    let features = FigureFeatures(figures, at: places, in: document).rows()
    return figures.indices.map { index in
      let figure = figures[index]
      return Row(
        values: [figure.value, figure.upperValue].compactMap { $0 }, kind: figure.kind.rawValue,
        group: repeats.groups[index], isRest: repeats.isRest(index),
        isNever: KeyFigures.isNever(figure, features[index]), exact: figure.excerpt.exact,
        start: article.text.codePointOffset(of: figure.excerpt.span.start),
        end: article.text.codePointOffset(of: figure.excerpt.span.end),
        features: features[index].values)
    }
  }
}

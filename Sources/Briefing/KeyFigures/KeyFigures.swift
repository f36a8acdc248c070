import Language
import Model
import Provenance

/// Chooses the figures that a headline writer would: the most telling first.
///
/// A linear ranker (`FigureFeature`, `FigureWeights`) scores each. What the headline itself says comes first
/// (`HeadlineRule`); what is said already is left out (`FigureRepeats`); what a page has little use for must earn its
/// place.
///
/// An article's only figure is key, whatever it is. With several, nothing is shown twice (“900 nurses”, “60 miles”
/// behind “100 km”), a rest is not shown beside its whole, and of plain durations, ages and bare numbers no more than
/// two are, where the headline has not more.
package struct KeyFigures {
  /// All of the article's, in article order.
  private let figures: [Figure]
  /// Which of them say the same; empty where there is one figure only.
  private let repeats: FigureRepeats
  /// On which page each is worth its place, by the same index; empty where there is one figure only.
  private let worths: [Worth]
  /// How telling each is, in logits; empty where there is one figure only.
  private let scores: [Double]
  /// Those that the headline says, by index, in its order.
  private let headline: [Int]

  /// - Parameters:
  ///   - figures: All figures of the document, in article order.
  ///   - places: Where they stand.
  ///   - title: The article's headline, analysed by itself; nil when it has none.
  init(_ figures: [Figure], at places: FigurePlaces, in document: Document, title: Document?) {
    self.figures = figures
    // One figure is its article's key figure, whatever it is worth.
    let several = figures.count > 1 ? figures : []
    repeats = FigureRepeats(several, at: places, in: document)
    let rows = FigureFeatures(several, at: places, in: document).rows()
    worths = several.indices.map { index in
      Worth(
        several[index].kind, several[index].value, isRange: several[index].upperValue != nil,
        rows[index])
    }
    let scores = rows.map(FigureWeights.score)
    self.scores = scores
    headline = several.isEmpty ? [] : HeadlineRule(title).matches(several, scores)
  }

  /// The same, without what others have worked out before.
  ///
  /// - Parameter title: The headline's text; empty for none.
  init(_ figures: [Figure], in document: Document, title: String) {
    self.init(
      figures, at: FigurePlaces(figures, in: document), in: document,
      title: title.isEmpty ? nil : Document(SourceText(title)))
  }

  /// Indices of the figures, at most `most`, the most telling first.
  ///
  /// - Parameter most: Nought or less gives none.
  /// - Returns: Those of the headline in its order, then the others by score; of equal ones the earlier first. Where
  ///   nothing is worth its place, the best are shown all the same, so that an article with figures never has an
  ///   empty list.
  func choose(most: Int) -> [Int] {
    guard figures.count > 1 else { return Array(figures.indices.prefix(max(0, most))) }
    let best = scores.max() ?? 0
    let ranked = scores.indices.sorted { (scores[$1], $0) < (scores[$0], $1) }
    let worth = ranked.filter { index in
      switch worths[index] {
      case .any: true
      case .nearBest: scores[index] > best - Self.margin
      case .nothingElse: false
      }
    }
    let chosen = pick(headline + worth, most)
    return chosen.isEmpty ? pick(ranked, most) : chosen
  }

  /// The first of the candidates that repeat none taken before them. The headline's own may be rests, and any number
  /// of them may be plain; another plain one is taken only while fewer than two have been, the headline's counted.
  private func pick(_ candidates: [Int], _ most: Int) -> [Int] {
    var chosen: [Int] = []
    var plain = 0
    for index in candidates where chosen.count < most {
      let isOfHeadline = headline.contains(index)
      let isPlain = worths[index] != .any
      guard !chosen.contains(where: { repeats.says($0, sameAs: index) }),
        isOfHeadline || !repeats.isRest(index) && (!isPlain || plain < Self.mostPlain)
      else { continue }
      if isPlain { plain += 1 }
      chosen.append(index)
    }
    return chosen
  }

  /// How far behind the most telling figure one may stand that must be near it, in logits.
  private static let margin = 2.5
  /// The most of such figures on a page, those of the headline apart.
  private static let mostPlain = 2

  /// On which page a figure is worth its place.
  ///
  /// A bound beside the score: a lone “three weeks” may be the best of a poor lot by its logits and still say nothing
  /// in large type.
  package enum Worth: String {
    /// Counts, money, distances, shares and other measures, wherever they stand.
    case any
    /// Plain durations and ages, and numbers without a unit: where they are nearly the most telling of the article
    /// ("jailed for 12 years", "dead at 91"). So is a single death.
    case nearBest
    /// A bare "one" ("one man", "one of the plans"), and a number in words without a unit ("the two", "channel Two").
    case nothingElse

    /// - Parameter row: The features of the figure, of which its kind, `deathCount`, `unitless` and `spelled` are
    ///   asked.
    package init(_ figure: Figure, _ row: FigureRow) {
      self.init(figure.kind, figure.value, isRange: figure.upperValue != nil, row)
    }

    /// The same of a figure that is not handed on whole.
    init(_ kind: FigureKind, _ value: Double, isRange: Bool, _ row: FigureRow) {
      if kind == .count, abs(value) == 1, !isRange {
        self = row[.deathCount] ? .nearBest : .nothingElse
      } else {
        self = row[.duration] || row[.age] || row[.unitless] ? .nearBest : .any
        if row[.unitless], row[.spelled] { self = .nothingElse }
      }
    }
  }
}

import Figures
import Language
import Model
import Provenance

/// A figure whose value stands in the headline is what the article is about: its writer has chosen already.
///
/// "Storm leaves 40,000 homes dark" puts "about 40,000 homes" first, whatever else is told before it. The kinds must
/// agree where both are known: "6-year-old" in a headline is not the "six feet" of the story. A year, a score or a name
/// with a number ("Route 66") is no figure in a headline either.
struct HeadlineRule: LanguageRule {
  /// A headline, the text below it, and the figure that is put first.
  static let examples: [RuleExample] = [
    .finds(
      "Storm leaves 40,000 homes dark\nSix people slept at Sund. ⟦About 40,000 homes⟧ were dark."),
    .finds(
      "Girl, 9, wins race\nThe race was nine miles long. Anna Lund, ⟦9⟧, won it by 20 metres."),
    .finds(
      "Shares in ferry firm jump 7%\nProfit rose 3.4 per cent. Shares rose ⟦7.2 per cent⟧ on Monday."
    ),
    .ignores("Storm leaves homes dark\nSix people slept at Sund. About 40,000 homes were dark."),
  ]

  /// The amounts of the headline, at most six, in its order; a headline that lists more has not chosen.
  private let figures: [Figure]

  /// - Parameter title: The headline, analysed by itself; nil where there is none.
  init(_ title: Document?) {
    figures = title.map { Array(FigureFinder().amounts(in: $0).prefix(6)) } ?? []
  }

  /// For each figure of the headline the best of the article's that says it, in the headline's order, by index.
  ///
  /// - Parameters:
  ///   - article: The figures of the article.
  ///   - scores: How telling each is by the ranker, by the same index; it decides between those that fit equally
  ///     well, and the earlier goes before the later where that is equal too.
  /// - Returns: No index twice. A figure of the headline that nothing in the article says is passed over.
  func matches(_ article: [Figure], _ scores: [Double]) -> [Int] {
    var matches: [Int] = []
    for headline in figures where !isBareOne(headline) {
      let saying = article.indices.filter {
        says(article[$0], headline) && !matches.contains($0)
      }
      if let best = saying.max(by: {
        let (one, other) = (article[$0], article[$1])
        return (holds(one, headline) ? 1 : 0, fit(one, headline), scores[$0], $1)
          < (holds(other, headline) ? 1 : 0, fit(other, headline), scores[$1], $0)
      }) {
        matches.append(best)
      }
    }
    return matches
  }

  /// “One boat lost”: a headline's count of one is not looked for in the story.
  private func isBareOne(_ figure: Figure) -> Bool {
    figure.value == 1 && (figure.kind == .count || figure.kind == .other)
  }

  /// Whether a figure of the article may be what the headline means: it has its value, or one that the headline rounds.
  private func says(_ figure: Figure, _ headline: Figure) -> Bool {
    fit(figure, headline) > 0 && (holds(figure, headline) || isRounded(figure, headline))
  }

  /// Whether a figure has the headline's value as either end of a range. The margin is for decimals only: “40,000” does not say
  /// “41,000”.
  private func holds(_ figure: Figure, _ headline: Figure) -> Bool {
    [figure.value, figure.upperValue].contains {
      $0.map { abs($0 - headline.value) <= 1e-9 * abs(headline.value) } == true
    }
  }

  /// “Shares jump 7%” of shares that rose “7.2 per cent”: the headline leaves decimals out.
  ///
  /// Only a figure printed with decimals is rounded so, to the last digit of the headline's that is no nought.
  private func isRounded(_ figure: Figure, _ headline: Figure) -> Bool {
    guard figure.kind == headline.kind, figure.unit == headline.unit, figure.unit != nil,
      figure.upperValue == nil, headline.upperValue == nil, headline.value != 0,
      figure.excerpt.bytes.contains(UInt8(ascii: "."))
    else { return false }
    var step = 1.0
    let size = abs(headline.value)
    while step * 10 <= size, (size / (step * 10)).rounded() * step * 10 == size { step *= 10 }
    while step > 1e-3, (size / step).rounded() * step != size { step /= 10 }
    return abs(figure.value - headline.value) <= step / 2
      && abs(figure.value - headline.value) <= size * Self.margin
  }

  /// How much rounding may change: 8.4 is “8”, and 1.4 is not “1”.
  private static let margin = 0.06

  /// How well a figure may be what the headline means by its number; 0 when it cannot be.
  ///
  /// A bare one in a headline counts people ("2 dead") or is an age ("dead at 91") rather than a measure. A figure that
  /// names what it counts goes before one that does not, which says no more than the headline.
  private func fit(_ figure: Figure, _ headline: Figure) -> Int {
    if figure.unit == nil {
      return [.other, .count, .age].contains(headline.kind) ? 1 : 0
    }
    if figure.kind == headline.kind { return 3 }
    guard headline.kind == .other, headline.unit == nil else { return 0 }
    return figure.kind == .count || figure.kind == .age ? 3 : 2
  }
}

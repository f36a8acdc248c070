import Language
import Model
import Provenance

/// Chooses the figures that an editor would print: the most telling first, and none that is not worth its line.
///
/// Two linear models (`FigureFeature`, `FigureWeights`) score each: one for its place, one for its worth. What the
/// headline itself says comes first (`HeadlineRule`); what is said already is left out (`FigureRepeats`).
///
/// Fewer lines are better than doubtful ones: an article may have figures and no key figure. Nothing is shown twice
/// (“900 nurses”, “60 miles” behind “100 km”), and a rest is not shown beside its whole.
package struct KeyFigures {
  /// All of the article's, in article order.
  let figures: [Figure]
  /// Which of them say the same.
  let repeats: FigureRepeats
  /// How telling each is beside the others, in logits.
  let orders: [Double]
  /// Whether each is worth its line, in logits.
  let worths: [Double]
  /// Whether each is a time that no crime and no headline makes the news.
  private let isMereTime: [Bool]
  /// Those that the headline says, by index, in its order.
  let headline: [Int]
  /// Of each level that was before, by index, the one that took its place in the same sentence.
  let levels: [Int: Int]

  /// - Parameters:
  ///   - figures: All figures of the document, in article order.
  ///   - places: Where they stand.
  ///   - relations: What the document says of them, by their indices.
  ///   - title: The article's headline, analysed by itself; nil when it has none.
  init(
    _ figures: [Figure], at places: FigurePlaces, _ relations: [FigureRelation] = [],
    in document: Document, title: Document?
  ) {
    self.figures = figures
    repeats = FigureRepeats(figures, at: places, in: document)
    let rows = FigureFeatures(figures, at: places, in: document).rows()
    var orders = rows.map(FigureWeights.order)
    isMereTime = figures.indices.map {
      rows[$0][.duration] && !rows[$0][.crime] && figures[$0].subjectSpan == nil
    }
    let unasserted = UnassertedRule(document: document)
    var worths = figures.indices.map { index in
      Self.isNever(figures[index], rows[index])
        || unasserted.isUnasserted(
          figures[index], places.tokens[index], in: places.sentences[index])
        ? -.infinity : FigureWeights.worth(rows[index])
    }
    var levels: [Int: Int] = [:]
    for case .change(let from, let to) in relations
    where from != to && places.sentences[from] == places.sentences[to] {
      Self.supersede(from, by: to, &orders, &worths)
      levels[from] = to
    }
    (self.orders, self.worths, self.levels) = (orders, worths, levels)
    let said = figures.isEmpty ? [] : HeadlineRule(title).matches(figures, orders)
    // "fined $465" of “S$600 ($465)”: the article says the first, and the headline means it.
    let repeats = self.repeats
    headline = said.map { rows[$0][.bracketed] ? repeats.groups[$0] : $0 }
  }

  /// The same, without what others have worked out before.
  ///
  /// - Parameter title: The headline's text; empty for none.
  init(_ figures: [Figure], in document: Document, title: String) {
    self.init(
      figures, at: FigurePlaces(figures, in: document), in: document,
      title: title.isEmpty ? nil : Document(SourceText(title)))
  }

  /// "fell to 25 from 26": what a sentence calls the level before is no key figure, and what it would be worth is the new level's.
  private static func supersede(
    _ former: Int, by level: Int, _ orders: inout [Double], _ worths: inout [Double]
  ) {
    orders[level] = max(orders[level], orders[former])
    if worths[level] > -.infinity { worths[level] = max(worths[level], worths[former]) }
    worths[former] = -.infinity
  }

  /// What is never key, whatever the models say of it: a bare one, but for a death, a number of which no word that
  /// would stand beside it says what it counts or is about, "a 19-year-old man", "Lund, 52, said", and what stands in a quotation of nobody knows whom, as it may be
  /// somebody's guess or what he rejects.
  package static func isNever(_ figure: Figure, _ row: FigureRow) -> Bool {
    never(figure, row) != nil
  }

  /// Why a figure is never key; nil where it may be.
  static func never(_ figure: Figure, _ row: FigureRow) -> FigureJudgement.Reason? {
    if row[.quoted], figure.attribution == nil { return .isQuotedFromNobody }
    if row[.age], isDescription(figure) || row[.apposition] && isBare(figure) {
      return .saysWho
    }
    if row[.other], row[.unitless], figure.countedElsewhere == nil, figure.subjectSpan == nil {
      return .countsNothing
    }
    let isOne = (row[.count] || row[.unitless]) && abs(figure.value) == 1
    return isOne && figure.upperValue == nil && !row[.deathCount] ? .isOne : nil
  }

  /// "Lund, 80, won": a number between commas says who somebody is, but for an age that few reach; "aged 80" may be news.
  private static func isBare(_ figure: Figure) -> Bool {
    figure.value < 100
      && figure.text.bytes[figure.span.range].allSatisfy {
        UInt8(ascii: "0")...UInt8(ascii: "9") ~= $0
      }
  }

  /// "a 19-year-old man": it says who somebody is.
  private static func isDescription(_ figure: Figure) -> Bool {
    let bytes = figure.text.bytes[figure.span.range]
    let old = Array("-old".utf8)
    return bytes.indices.contains {
      // "29-year-olds" are a group.
      bytes[$0...].starts(with: old) && bytes[$0...].dropFirst(old.count).first != UInt8(ascii: "s")
    }
  }

  /// Indices of the figures, at most `most`, the most telling first.
  ///
  /// - Parameter most: Nought or less gives none.
  /// - Returns: Those of the headline in its order, then the others by score; of equal ones the earlier first. Where
  ///   no figure passes the bar, the most telling one that passes the lower bar is shown alone. Times alone ("almost two years")
  ///   are none but those of a sentence or a death.
  func choose(most: Int) -> [Int] {
    let ranked = headline + orders.indices.sorted { (orders[$1], $0) < (orders[$0], $1) }
    let chosen = pick(ranked, above: Self.bar, most)
    let key = chosen.isEmpty ? pick(ranked, above: Self.lowerBar, min(most, 1)) : chosen
    return key.allSatisfy { isMereTime[$0] && !headline.contains($0) } ? [] : key
  }

  /// The same for the box beside a summary: a figure that the summary tells gives its place to one that is nearly as telling and
  /// that a reader would not meet otherwise, unless the headline has it.
  ///
  /// - Parameters:
  ///   - usual: What `choose(most:)` gave.
  ///   - most: Nought or less gives none.
  ///   - told: What the summary holds, by the figures' indices.
  /// - Returns: In the order in which they would stand without a summary.
  func choose(instead usual: [Int], most: Int, beside told: [Bool]) -> [Int] {
    guard usual.count == most, usual.dropFirst(Self.kept).contains(where: { told[$0] }) else {
      return usual
    }
    func order(_ index: Int) -> Double { orders[index] - (told[index] ? Self.toldBefore : 0) }
    let ranked =
      headline + usual.prefix(Self.kept)
      + orders.indices.sorted { (order($1), $0) < (order($0), $1) }
    let chosen = pick(ranked, above: Self.bar, most)
    return chosen.filter(headline.contains)
      + chosen.filter { !headline.contains($0) }
      .sorted { (orders[$1], $0) < (orders[$0], $1) }
  }

  /// How many stand there whatever the summary tells: what the story is about in figures.
  private static let kept = 3
  /// What it costs a figure that the summary tells it already, in logits. From 1 to 4 the choice hardly changes.
  private static let toldBefore = 1.5

  /// The first of the candidates that repeat none taken before them. The headline's own may be rests.
  private func pick(_ candidates: [Int], above bar: Double, _ most: Int) -> [Int] {
    var chosen: [Int] = []
    for index in candidates where chosen.count < most {
      if refusal(of: index, behind: chosen, above: bar) == nil { chosen.append(index) }
    }
    return chosen
  }

  /// What keeps a figure from being taken.
  enum Refusal {
    case worth, rest
    case repeats(Int)
  }

  /// What keeps a figure from being taken behind others; nil where nothing does.
  func refusal(of index: Int, behind chosen: [Int], above bar: Double) -> Refusal? {
    let isOfHeadline = headline.contains(index)
    guard worths[index] > (isOfHeadline ? Self.headlineBar : bar) else { return .worth }
    if let other = chosen.first(where: { repeats.says($0, sameAs: index) }) {
      return .repeats(other)
    }
    return !isOfHeadline && repeats.isRest(index) ? .rest : nil
  }

  /// The worth that a figure must have, in logits. Chosen on articles not learned from (`Scripts/train-key-figures`),
  /// where a lower one prints more figures and a greater share of poor ones.
  static let bar = 0.5
  /// The worth that is enough for one that stands alone.
  static let lowerBar = -0.5
  /// The worth that is enough for the headline's own figures, whose writer has chosen.
  static let headlineBar = -2.0
}

/// Figures that were joined, with why.
struct SeriesGroup {
  private(set) var figures: [SeriesFigure]
  /// Per figure its strongest tie; nil for one alone.
  var reasons: [FigureSeries.Reason?]

  init(_ figure: SeriesFigure) {
    figures = [figure]
    reasons = [nil]
  }

  mutating func add(_ other: SeriesGroup) {
    figures += other.figures
    reasons += other.reasons
  }

  /// By day, as far as figures of two articles or more were joined.
  var series: FigureSeries? {
    guard figures.contains(where: { $0.article != figures[0].article }) else { return nil }
    let order = figures.indices.sorted { SeriesFigure.precedes(figures[$0], figures[$1]) }
    return FigureSeries(
      members: order.map { index in
        let frame = figures[index].frame
        let reason = reasons[index] ?? .sameFigure
        return FigureSeries.Member(
          place: FindingPlace(article: figures[index].article, span: frame.span),
          value: frame.value, upperValue: frame.upperValue, modifier: frame.modifier,
          reason: reason, isPossible: reason == .leadFigures || reason == .sameNounAndHolder,
          isFormer: frame.isFormer)
      })
  }

  /// How many figures of a group a newcomer is compared with.
  private static let reach = 64

  /// Joins groups from the strongest link on, where each figure of one fits each of the other.
  ///
  /// - Parameter fit: Asked of figures that no link ties: the ends of one are known to fit.
  static func joined(
    _ groups: [SeriesGroup], _ links: [SeriesLink], fit: (SeriesFigure, SeriesFigure) -> Bool
  ) -> [SeriesGroup] {
    var groups = groups
    var home = Array(groups.indices)
    // By places: links are large, and are looked at many times until they are in order.
    let order = links.indices.sorted { SeriesLink.precedes(links[$0], links[$1]) }
    for place in order {
      let link = links[place]
      let (a, b) = (top(link.a.group, &home), top(link.b.group, &home))
      guard a != b,
        groups[a].figures.prefix(reach).allSatisfy({ figure in
          groups[b].figures.prefix(reach).allSatisfy { link.ties(figure, $0) || fit(figure, $0) }
        })
      else { continue }
      note(link, a, b, &groups)
      groups[a].add(groups[b])
      groups[b].figures = []
      groups[b].reasons = []
      home[b] = a
    }
    return groups.filter { !$0.figures.isEmpty }
  }

  private static func top(_ group: Int, _ home: inout [Int]) -> Int {
    var group = group
    while home[group] != group {
      home[group] = home[home[group]]
      group = home[group]
    }
    return group
  }

  /// Gives both ends of a link its reason, where they have none.
  private static func note(
    _ link: SeriesLink, _ a: Int, _ b: Int, _ groups: inout [SeriesGroup]
  ) {
    for (group, end) in [(a, link.a.figure), (b, link.b.figure)] {
      for index in groups[group].figures.indices
      where groups[group].reasons[index] == nil && groups[group].figures[index].isSame(as: end) {
        groups[group].reasons[index] = link.reason
      }
    }
  }
}

/// A tie between two figures, each with the group that it stands in before any joining.
struct SeriesLink {
  struct End {
    let group: Int
    let figure: SeriesFigure
  }

  let strength: Double
  let reason: FigureSeries.Reason
  let a: End
  let b: End

  /// Whether these are its ends.
  func ties(_ x: SeriesFigure, _ y: SeriesFigure) -> Bool {
    x === a.figure && y === b.figure || x === b.figure && y === a.figure
  }

  /// The stronger first; equal ones in the order of their figures, whatever the order of the articles.
  static func precedes(_ x: SeriesLink, _ y: SeriesLink) -> Bool {
    if x.strength != y.strength { return x.strength > y.strength }
    if !x.a.figure.isSame(as: y.a.figure) { return SeriesFigure.precedes(x.a.figure, y.a.figure) }
    return SeriesFigure.precedes(x.b.figure, y.b.figure)
  }
}

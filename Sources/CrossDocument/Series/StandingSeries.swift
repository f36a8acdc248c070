/// Figures of several stories: what a company, an office or a country said once and is told again.
///
/// Outside a story words alike prove nothing, as one quake reads like the next. So only money, shares and counts of things are
/// looked at, and the dead of a year that is named: of one value that hardly comes about by chance, with a name and three
/// telling words in common.
struct StandingSeries {
  /// How many figures of one value each is compared with.
  private static let reach = 24

  /// Joins groups of figures across stories.
  ///
  /// - Parameter groups: Of all stories, and of articles in none.
  static func joined(_ groups: [SeriesGroup]) -> [SeriesGroup] {
    var buckets: [Key: [SeriesLink.End]] = [:]
    for (group, members) in groups.enumerated() {
      for figure in members.figures where isStanding(figure.frame) {
        let key = Key(dimension: figure.frame.dimension, amount: figure.frame.amount)
        buckets[key, default: []].append(SeriesLink.End(group: group, figure: figure))
      }
    }
    var links: [SeriesLink] = []
    for bucket in buckets.values where bucket.count > 1 {
      let bucket = bucket.sorted { SeriesFigure.precedes($0.figure, $1.figure) }
      for (place, a) in bucket.enumerated() {
        for b in bucket[(place + 1)...].prefix(reach) where a.group != b.group {
          if let strength = strength(a.figure, b.figure) {
            links.append(SeriesLink(strength: strength, reason: .sameNounAndHolder, a: a, b: b))
          }
        }
      }
    }
    return SeriesGroup.joined(groups, links) { FrameFit($0, $1).difference == nil }
  }

  private struct Key: Hashable {
    let dimension: UInt32
    let amount: Double
  }

  private static func isStanding(_ frame: FigureFrame) -> Bool {
    frame.isStanding && frame.rarity >= .telling && !frame.isVague
      && !frame.state.contains(.hypothetical)
  }

  private static func strength(_ a: SeriesFigure, _ b: SeriesFigure) -> Double? {
    let fit = FrameFit(a, b)
    let (x, y) = (a.frame, b.frame)
    guard a.article != b.article, a.story == nil || a.story != b.story, fit.difference == nil,
      fit.isSameValue,
      fit.isSameThing,
      x.isMeasure || x.isElsewhen && y.isElsewhen || x.head == y.head || x.isBare || y.isBare,
      x.organisations.meets(y.organisations)
    else { return nil }
    // "Halden's sales fell 28 %, Moe's 31 %": a share is of the name next to it, and so is an offer.
    if x.kind == .percent || x.kind == .ratio || x.isBid || y.isBid {
      guard let holder = x.actors.first, holder == y.actors.first else { return nil }
    }
    let shared = x.words.common(with: y.words)
    let isNamed = x.rarity == .distinct && x.head != 0 && x.head == y.head
    return shared >= (isNamed ? 2 : 3) ? Double(shared) : nil
  }
}

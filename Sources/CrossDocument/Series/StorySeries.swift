import Glibc

/// The series of one story.
struct StorySeries {
  private let figures: [SeriesFigure]
  private let vocabulary: StoryVocabulary
  /// How many of the figures behind it in a bucket each is compared with.
  private static let reach = 48

  /// - Parameter figures: In any order.
  init(_ figures: [SeriesFigure]) {
    self.figures = figures.filter { !$0.frame.isVague }.sorted(by: SeriesFigure.precedes)
    vocabulary = StoryVocabulary(self.figures)
  }

  /// All figures, those that belong together as one group.
  func groups() -> [SeriesGroup] {
    SeriesGroup.joined(figures.map(SeriesGroup.init), links()) { a, b in
      FrameFit(a, b).difference == nil && !vocabulary.isApart(a.frame, b.frame)
    }
  }

  private func links() -> [SeriesLink] {
    var buckets: [UInt64: [Int]] = [:]
    for index in figures.indices {
      for key in keys(figures[index].frame) { buckets[key, default: []].append(index) }
    }
    var links: [SeriesLink] = []
    var seen: Set<UInt64> = []
    for bucket in buckets.values {
      for (place, a) in bucket.enumerated() {
        for b in bucket[(place + 1)...].prefix(Self.reach)
        where seen.insert(UInt64(a) << 32 | UInt64(b)).inserted {
          if let tie = FrameTie(figures[a], figures[b], vocabulary) {
            links.append(
              SeriesLink(
                strength: tie.strength, reason: tie.reason,
                a: SeriesLink.End(group: a, figure: figures[a]),
                b: SeriesLink.End(group: b, figure: figures[b])))
          }
        }
      }
    }
    return links
  }

  /// What a figure is looked up by: its measure and value, its fate, its noun.
  private func keys(_ frame: FigureFrame) -> [UInt64] {
    let dimension = UInt64(frame.dimension)
    let size = Int((log(max(abs(frame.amount), 1e-6)) / 0.05).rounded(.down))
    var keys = [0, 1].map {
      dimension << 32 | UInt64(UInt32(truncatingIfNeeded: size + $0)) ^ 0x1000_0000
    }
    if frame.fate != .none { keys.append(UInt64(frame.fate.rawValue) << 40 | dimension) }
    if frame.head != 0 { keys.append(UInt64(frame.head) << 32 | dimension ^ 0x5555) }
    return keys
  }
}

import Glibc

/// The series of one story.
struct StorySeries {
  private let story: StoryVocabulary
  /// How many of the figures behind it in a bucket each is compared with.
  private static let reach = 48

  /// - Parameter figures: In any order.
  init(_ figures: [SeriesFigure]) {
    story = StoryVocabulary(
      figures.filter { !$0.frame.isVague }.sorted(by: SeriesFigure.precedes))
  }

  /// All figures, those that belong together as one group.
  func groups() -> [SeriesGroup] {
    SeriesGroup.joined(story.figures.map(SeriesGroup.init), links()) { a, b in
      FrameFit(a, b).difference == nil && !story.isApart(a.frame, b.frame)
    }
  }

  private func links() -> [SeriesLink] {
    let buckets = buckets()
    var links: [SeriesLink] = []
    // Per figure the last one that it was compared with: two may meet in several buckets.
    var last = [Int](repeating: -1, count: story.figures.count)
    for place in buckets.places {
      let (key, a) = buckets.entries[place]
      var next = place + 1
      while next < buckets.entries.count, next <= place + Self.reach,
        buckets.entries[next].key == key
      {
        let b = buckets.entries[next].figure
        next += 1
        guard last[b] != a else { continue }
        last[b] = a
        guard let tie = FrameTie(a, b, story) else { continue }
        links.append(
          SeriesLink(
            strength: tie.strength, reason: tie.reason,
            a: SeriesLink.End(group: a, figure: story.figures[a]),
            b: SeriesLink.End(group: b, figure: story.figures[b])))
      }
    }
    return links
  }

  /// All figures by what they are looked up by: those of one key stand side by side, in their order.
  ///
  /// - Returns: The entries, and their places, figure by figure.
  private func buckets() -> (entries: [(key: UInt64, figure: Int)], places: [Int]) {
    var entries: [(key: UInt64, figure: Int)] = []
    entries.reserveCapacity(4 * story.figures.count)
    for (index, figure) in story.figures.enumerated() {
      Self.keys(figure.frame) { entries.append(($0, index)) }
    }
    entries.sort { $0.key == $1.key ? $0.figure < $1.figure : $0.key < $1.key }
    // Behind those of the figures before it each figure has as many as it has keys.
    var ends = [Int](repeating: 0, count: story.figures.count + 1)
    for entry in entries { ends[entry.figure + 1] += 1 }
    for figure in story.figures.indices { ends[figure + 1] += ends[figure] }
    var places = [Int](repeating: 0, count: entries.count)
    for (place, entry) in entries.enumerated() {
      places[ends[entry.figure]] = place
      ends[entry.figure] += 1
    }
    return (entries, places)
  }

  /// What a figure is looked up by: its measure and value, its fate, its noun.
  private static func keys(_ frame: FigureFrame, _ tell: (UInt64) -> Void) {
    let dimension = UInt64(frame.dimension)
    let size = Int((log(max(abs(frame.amount), 1e-6)) / 0.05).rounded(.down))
    for step in 0...1 {
      tell(dimension << 32 | UInt64(UInt32(truncatingIfNeeded: size + step)) ^ 0x1000_0000)
    }
    if frame.fate != .none { tell(UInt64(frame.fate.rawValue) << 40 | dimension) }
    if frame.head != 0 { tell(UInt64(frame.head) << 32 | dimension ^ 0x5555) }
  }
}

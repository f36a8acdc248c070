/// What tells two similar events from each other: each side has words that nearly all its articles have and the other's do not.
///
/// Two quakes share "quake", "magnitude" and "tsunami"; but all articles of one have names that those of the other have not. A later
/// event's articles often tell of the earlier one too: so one side must have two such names, and for the other a word will do.
struct StoryContrast {
  /// How well a side is set apart: 0 not at all, 1 by what all of very many articles have and none of the other's.
  private struct Side {
    var word: Float = 0
    var name: Float = 0
    var secondName: Float = 0

    mutating func add(_ strength: Float, _ kind: StoryTraits.Kind) {
      word = max(word, strength)
      guard kind == .name else { return }
      secondName = max(secondName, min(name, strength))
      name = max(name, strength)
    }
  }

  private var first = Side()
  private var second = Side()

  /// Numbers are no evidence: tolls and scores change from report to report.
  init(_ a: StoryCluster, _ b: StoryCluster) {
    StoryCluster.walk(a.terms, b.terms) { left, right in
      let (inA, inB) = (Float(left?.count ?? 0), Float(right?.count ?? 0))
      // As though each side had two articles more that lack it: three of three are no proof.
      if let left, left.kind != .number {
        first.add(inA / Float(a.count + 2) - inB / Float(b.count), left.kind)
      }
      if let right, right.kind != .number {
        second.add(inB / Float(b.count + 2) - inA / Float(a.count), right.kind)
      }
    }
  }

  /// Articles on each side without which nothing is told from a contrast.
  static let fewest = 2
  /// Of a side of fewer articles, words that tell it from the other are no proof: of two reports they are many.
  private static let small = 3

  /// Whether two groups of articles tell of two events.
  ///
  /// Groups of the same days are rather two sides of one long story, and need more. Two reports are told from others only where no name
  /// leads most of both.
  static func isBetween(_ a: StoryCluster, _ b: StoryCluster) -> Bool {
    guard min(a.count, b.count) >= fewest else { return false }
    let isSmall = min(a.count, b.count) < small
    if isSmall, a.sharedLead(with: b) > 0.5 { return false }
    let contrast = StoryContrast(a, b)
    let (strong, weak): (Float, Float) =
      !isSmall && a.isInterleaved(with: b) ? (0.82, 0.7) : (0.4, 0.2)
    return contrast.first.secondName >= strong && contrast.second.word >= weak
      || contrast.second.secondName >= strong && contrast.first.word >= weak
  }
}

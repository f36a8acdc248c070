/// Joins what is most similar first, as long as the articles of both are similar on average (average linkage): no chain of weak links
/// leads from one story to another.
struct Agglomeration {
  /// All that were ever made; nil for those that have been joined.
  private var clusters: [StoryCluster?]
  /// Which others each is to be compared with, sorted; those that are gone are passed over.
  private var neighbours: [[Int]]
  private var queue = MergeQueue()
  /// The least similarity that joins.
  private let least: Float

  /// - Parameters:
  ///   - clusters: One an article.
  ///   - neighbours: For each those that are to be compared with it; each pair on both sides.
  init(_ clusters: [StoryCluster], neighbours: [[Int]], least: Float) {
    self.clusters = clusters
    self.neighbours = neighbours
    self.least = least
    for first in neighbours.indices {
      for second in neighbours[first] where first < second { offer(first, second) }
    }
  }

  /// What remains when nothing more joins, in the order in which it was made.
  ///
  /// - Parameter refuses: Whether two must not be joined, though they are similar.
  mutating func run(refuses: (StoryCluster, StoryCluster) -> Bool) -> [StoryCluster] {
    while let merge = queue.popFirst() {
      let (first, second) = (Int(merge.first), Int(merge.second))
      guard let a = clusters[first], let b = clusters[second], !refuses(a, b) else { continue }
      let joined = clusters.count
      clusters[first] = nil
      clusters[second] = nil
      clusters.append(StoryCluster(a, b))
      let others = Self.union(neighbours[first], neighbours[second])
      neighbours[first] = []
      neighbours[second] = []
      neighbours.append([])
      for other in others where clusters[other] != nil && offer(other, joined) {
        neighbours[joined].append(other)
        neighbours[other].append(joined)
      }
    }
    return clusters.compactMap { $0 }
  }

  /// Compares two.
  ///
  /// - Returns: Whether they are so near that they may come together later.
  @discardableResult
  private mutating func offer(_ first: Int, _ second: Int) -> Bool {
    guard let a = clusters[first], let b = clusters[second] else { return false }
    let similarity = a.similarity(to: b)
    if similarity >= least {
      queue.insert(MergeQueue.Merge(similarity: similarity, first: first, second: second))
    }
    return similarity >= least / 2
  }

  private static func union(_ a: [Int], _ b: [Int]) -> [Int] {
    var all = a + b
    all.sort()
    var last = -1
    all.removeAll { index in
      defer { last = index }
      return index == last
    }
    return all
  }
}

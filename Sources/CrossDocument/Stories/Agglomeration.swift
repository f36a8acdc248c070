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
      guard let a = clusters[merge.first], let b = clusters[merge.second],
        !refuses(a, b)
      else { continue }
      let joined = clusters.count
      clusters[merge.first] = nil
      clusters[merge.second] = nil
      clusters.append(StoryCluster(a, b))
      let others = Self.union(neighbours[merge.first], neighbours[merge.second])
      neighbours[merge.first] = []
      neighbours[merge.second] = []
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

/// What may be joined, the most similar first (a binary heap).
struct MergeQueue {
  /// Two that may be joined.
  struct Merge {
    let similarity: Float
    let first: Int
    let second: Int

    /// Whether it comes before another: ties go by age.
    func precedes(_ other: Merge) -> Bool {
      similarity != other.similarity
        ? similarity > other.similarity : (first, second) < (other.first, other.second)
    }
  }

  private var heap: [Merge] = []

  /// Adds one.
  mutating func insert(_ merge: Merge) {
    heap.append(merge)
    var child = heap.count - 1
    while child > 0 {
      let parent = (child - 1) / 2
      guard heap[child].precedes(heap[parent]) else { return }
      heap.swapAt(child, parent)
      child = parent
    }
  }

  /// Takes the first out.
  mutating func popFirst() -> Merge? {
    guard let first = heap.first else { return nil }
    let last = heap.removeLast()
    guard !heap.isEmpty else { return first }
    heap[0] = last
    var parent = 0
    while true {
      var next = parent
      for child in [2 * parent + 1, 2 * parent + 2]
      where child < heap.count && heap[child].precedes(heap[next]) {
        next = child
      }
      guard next != parent else { return first }
      heap.swapAt(parent, next)
      parent = next
    }
  }
}

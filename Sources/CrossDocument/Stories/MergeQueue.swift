/// What may be joined, the most similar first (a heap of four children a place, which is half as deep as one of two).
struct MergeQueue {
  /// Two that may be joined.
  struct Merge {
    let similarity: Float
    let first: Int32
    let second: Int32

    init(similarity: Float, first: Int, second: Int) {
      self.similarity = similarity
      self.first = Int32(first)
      self.second = Int32(second)
    }

    /// Whether it comes before another: ties go by age.
    func precedes(_ other: Merge) -> Bool {
      if similarity != other.similarity { return similarity > other.similarity }
      return first != other.first ? first < other.first : second < other.second
    }
  }

  private var heap: [Merge] = []

  /// Adds one.
  mutating func insert(_ merge: Merge) {
    heap.append(merge)
    var place = heap.count - 1
    while place > 0 {
      let parent = (place - 1) / 4
      guard merge.precedes(heap[parent]) else { break }
      heap[place] = heap[parent]
      place = parent
    }
    heap[place] = merge
  }

  /// Takes the first out.
  mutating func popFirst() -> Merge? {
    guard let last = heap.popLast() else { return nil }
    guard let first = heap.first else { return last }
    let count = heap.count
    // The place of the first is filled from below, until the last fits there.
    var place = 0
    while 4 * place + 1 < count {
      var next = 4 * place + 1
      for child in next + 1..<min(next + 4, count) where heap[child].precedes(heap[next]) {
        next = child
      }
      guard heap[next].precedes(last) else { break }
      heap[place] = heap[next]
      place = next
    }
    heap[place] = last
    return first
  }
}

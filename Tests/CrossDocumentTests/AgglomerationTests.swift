import TestSupport
import Testing

@testable import CrossDocument

@Suite("Joining what is most similar first") struct AgglomerationTests {
  /// Articles of one day, each with how much it tells of some words.
  private func clusters(_ words: [[UInt32: Float]]) -> [StoryCluster] {
    words.enumerated().map { number, values in
      StoryCluster(
        number, day: 0,
        terms: values.sorted { $0.key < $1.key }.map {
          .init(term: $0.key, value: $0.value, kind: .name)
        })
    }
  }

  private func joined(
    _ clusters: [StoryCluster], least: Float, refusing: [Set<Int>] = []
  ) -> Set<Set<Int>> {
    let all = clusters.indices.map { own in clusters.indices.filter { $0 != own } }
    var agglomeration = Agglomeration(clusters, neighbours: all, least: least)
    return Set(
      agglomeration.run { a, b in refusing.contains(Set(a.members + b.members)) }
        .map { Set($0.members) })
  }

  @Test("The least similarity joins, and anything less does not")
  func border() {
    let two = clusters([[1: 0.6, 2: 0.8], [1: 0.8, 3: 0.6]])
    let similarity = two[0].similarity(to: two[1])
    #expect(similarity > 0)
    #expect(joined(two, least: similarity) == [[0, 1]])
    #expect(joined(two, least: similarity.nextUp) == [[0], [1]])
  }

  @Test("The nearest are joined first, and what is near only one of them stays out")
  func chain() {
    // The third is like the second, and not like the first.
    let three = clusters([[1: 1], [1: 0.9, 2: 0.4], [2: 0.9, 3: 0.4]])
    let near = three[0].similarity(to: three[1])
    #expect(near > three[1].similarity(to: three[2]))
    #expect(joined(three, least: near / 2) == [[0, 1], [2]])
    #expect(joined(three, least: near / 6) == [[0, 1, 2]])
  }

  @Test("Two that must not come together stay apart, and others are joined all the same")
  func refused() {
    let four = clusters([[1: 1], [1: 0.99, 9: 0.1], [2: 1], [2: 0.99, 8: 0.1]])
    #expect(joined(four, least: 0.5) == [[0, 1], [2, 3]])
    #expect(joined(four, least: 0.5, refusing: [[0, 1]]) == [[0], [1], [2, 3]])
  }

  @Test("Of merges the most similar comes first, of equals the oldest", arguments: 1...20)
  func queue(_ seed: UInt64) {
    var generator = SeededGenerator(seed: seed)
    let merges = (0..<40).map { number in
      MergeQueue.Merge(
        similarity: Float(number % 7), first: number % 5, second: number)
    }
    var queue = MergeQueue()
    for merge in merges.shuffled(using: &generator) { queue.insert(merge) }
    var last: MergeQueue.Merge?
    var count = 0
    while let merge = queue.popFirst() {
      if let last { #expect(last.precedes(merge) && !merge.precedes(last)) }
      last = merge
      count += 1
    }
    #expect(count == merges.count)
  }
}

import Testing

@testable import briefgen

@Suite("Work on several cores") struct BatchTests {
  @Test(
    "Results come in the order of the batches, and no more are asked for ahead than twice the jobs",
    arguments: 1...4)
  func order(_ jobs: Int) async throws {
    for count in [0, 1, 2, 7, 40] {
      var (given, taken): (Int, [Int]) = (0, [])
      var ahead = 0
      try await OrderedBatches(jobs: jobs).run(
        next: { () -> Int? in
          guard given < count else { return nil }
          given += 1
          ahead = max(ahead, given - taken.count)
          return given
        },
        work: { number in
          // Later ones are sooner done.
          var sum = 0
          for step in 0..<(count - number) * 500 { sum &+= step }
          return number * 10 + (sum < 0 ? 1 : 0)
        },
        take: { taken.append($0) })
      #expect(taken == (0..<count).map { ($0 + 1) * 10 })
      #expect(ahead == min(count, jobs * 2))
    }
  }

  private struct Full: Error {}

  @Test("What cannot be taken ends the work")
  func failure() async {
    var (given, taken) = (0, 0)
    await #expect(throws: Full.self) {
      try await OrderedBatches(jobs: 2).run(
        next: { () -> Int? in
          given += 1
          return given
        }, work: { $0 },
        take: { _ in
          taken += 1
          if taken == 3 { throw Full() }
        })
    }
    #expect(taken == 3 && given < 10)
  }
}

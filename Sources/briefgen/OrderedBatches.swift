/// Work on batches on several cores, whose results come in the order of the batches.
///
/// It holds at most twice `jobs` batches, so it may be fed without an end.
struct OrderedBatches {
  let jobs: Int

  /// Works on all batches.
  ///
  /// They come back in any order. One that is early waits until those before it are taken; while it waits no more than twice `jobs` are
  /// asked for ahead.
  ///
  /// - Parameters:
  ///   - next: The next batch; nil at the end.
  ///   - work: What is done on several cores.
  ///   - take: What is done with each result, in order.
  func run<Batch: Sendable, Answer: Sendable>(
    next: () -> Batch?, work: @escaping @Sendable (Batch) -> Answer,
    take: (Answer) throws -> Void
  ) async throws {
    let jobs = jobs
    try await withThrowingTaskGroup(of: (Int, Answer).self) { group in
      var ready: [Int: Answer] = [:]
      var submitted = 0
      var taken = 0
      var isAtEnd = false
      while !isAtEnd || taken < submitted {
        while !isAtEnd, submitted - taken < jobs * 2 {
          guard let batch = next() else {
            isAtEnd = true
            break
          }
          let number = submitted
          submitted += 1
          group.addTask { (number, work(batch)) }
        }
        guard let (number, answer) = try await group.next() else { break }
        ready[number] = answer
        while let answer = ready.removeValue(forKey: taken) {
          try take(answer)
          taken += 1
        }
      }
    }
  }
}

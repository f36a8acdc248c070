import Ledger
import Publishing
import Reading

/// Works on articles in batches, each a task of its own; the results are in the order of the files.
///
/// A task an article would cost more than a small article itself. Batches are handed out one by one as others end, so
/// that a batch of long articles keeps nobody waiting.
enum ArticleBatch {
  /// Articles in a batch; the last one may have fewer.
  private static let size = 50
  /// Articles that are worked on whose results may all stand in memory.
  private static let mostHeld = 256

  /// What is done with a file: what is known of it, and its number among all.
  typealias Work =
    @Sendable (ContentFile, LedgerEntry?, Int) throws(PublishingError) -> ArticleResult

  /// The results of all articles: of those that must be worked on, and as they are of those that the last build made.
  ///
  /// Which task ends first decides nothing: results are put together by the batches' numbers.
  ///
  /// - Parameters:
  ///   - files: All, in the order of their paths' bytes.
  ///   - memories: What is known of each file, in the same order.
  ///   - jobs: How many batches are worked on at once.
  ///   - spool: Takes what is kept of each article, where they are many; nil where nothing is staged.
  /// - Returns: One result a file.
  /// - Throws: What the disk did not take, of the first batch that failed. Then no other is begun, and those at work end after
  ///   the article at hand.
  static func run(
    _ files: [ContentFile], _ memories: [Recollection.Memory], work: @escaping Work, jobs: Int,
    showsProgress: Bool, spool: () throws(PublishingError) -> Spool?
  ) async throws(PublishingError) -> [ArticleResult] {
    let open = memories.indices.filter { memories[$0].kept == nil }
    let spool = open.count > mostHeld ? try spool() : nil
    var progress = Progress(
      total: open.count, isShown: showsProgress && Terminal.standardError.canRewrite)
    var done = await withTaskGroup(
      of: (Int, Result<[ArticleResult], PublishingError>).self
    ) { group in
      let count = (open.count + size - 1) / size
      var results = [Result<[ArticleResult], PublishingError>](
        repeating: .success([]), count: count)
      var next = 0
      func submit() {
        guard next < count else { return }
        let batch = next
        let numbers = open[(batch * size)..<min(batch * size + size, open.count)]
        next += 1
        group.addTask { (batch, Self.results(of: numbers, files, memories, work, spool)) }
      }
      for _ in 0..<jobs { submit() }
      for await (batch, done) in group {
        results[batch] = done
        progress.advance(by: (try? done.get().count) ?? 0)
        // A disk that is full is full for all of them.
        if case .failure = done { group.cancelAll() }
        if !group.isCancelled { submit() }
      }
      progress.end()
      return results
    }
    var results: [ArticleResult] = []
    results.reserveCapacity(files.count)
    var place = 0
    for batch in done.indices {
      let part = try done[batch].get()
      // Not needed any more: none of it is to stand in memory twice.
      done[batch] = .success([])
      for result in part {
        while let kept = memories[place].kept {
          results.append(kept)
          place += 1
        }
        results.append(result)
        place += 1
      }
    }
    results += memories[place...].compactMap(\.kept)
    return results
  }

  /// The results of one batch, in order, or what ended it.
  ///
  /// - Parameter numbers: Of the files, which stay with their pages as tokens.
  private static func results(
    of numbers: ArraySlice<Int>, _ files: [ContentFile], _ memories: [Recollection.Memory],
    _ work: Work, _ spool: Spool?
  ) -> Result<[ArticleResult], PublishingError> {
    var results: [ArticleResult] = []
    results.reserveCapacity(numbers.count)
    do throws(PublishingError) {
      for number in numbers {
        if StopSignal.isReceived { throw .interrupted }
        if Task.isCancelled { break }
        var result = try work(files[number], memories[number].entry, number)
        if let spool { try result.put(on: spool) }
        results.append(result)
      }
    } catch {
      return .failure(error)
    }
    return .success(results)
  }
}

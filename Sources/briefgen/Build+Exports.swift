import Gathering
import Ledger
import Model
import Provenance
import Publishing
import Rendering

/// The site's files for programs, which are as long as all briefs together: none stands in memory whole.
extension Build {
  /// Makes those exports ready whose sources have changed.
  ///
  /// - Parameters:
  ///   - articles: In the order in which they stand in each.
  ///   - results: What each file came to: its records wait, or stand in the site.
  ///   - known: The pages of no article that the last build left, by path.
  ///   - first: The number of the first export among all pages of no article.
  func stageExports(
    _ articles: [ListedArticle], _ results: [ArticleResult], known: [String: ListPage], first: Int,
    _ writer: SiteWriter, _ memory: BuildMemory
  ) throws(PublishingError) -> [ListPage] {
    let source = exportSource(results)
    var pages: [ListPage] = []
    func stage(
      _ path: String, header: [UInt8],
      _ write: (ListedArticle, inout ByteBuffer) throws(PublishingError) -> Void
    ) throws(PublishingError) {
      guard writes(path) else {
        pages.append(Self.unmade(path, source))
        return
      }
      if let page = known[path], page.source == source, let now = memory.standing(page, writer) {
        pages.append(now)
        return
      }
      var blocks = ExportBlocks(header)
      var failure: PublishingError?
      var rest = articles[...]
      let token = Self.listToken(first + pages.count)
      let page = try writer.stageNew(at: path, token: token) {
        blocks.next { output in
          guard failure == nil, let article = rest.popFirst() else { return false }
          do throws(PublishingError) {
            try write(article, &output)
            return true
          } catch {
            failure = error
            return false
          }
        }
      }
      if let failure { throw failure }
      pages.append(ListPage(page: page, source: source))
    }
    let waiting = Self.waitingRecords(results)
    try stage(SiteRenderer.recordsExport, header: []) { article, output throws(PublishingError) in
      let path = ArticleAddress.record(article.address)
      output.append(try writer.bytes(of: path, waiting: waiting[Array(path.utf8)[...]]))
    }
    for (number, table) in ExportTable.allCases.enumerated() {
      try stage(table.path, header: table.header) { article, output in
        // Where they are damaged, all is built anew.
        memory.neededRows(number, at: article.card)?.append(to: &output)
      }
    }
    return pages
  }

  /// Tells everything that exports are made of from other such: what files hold, and what their pages are printed with.
  private func exportSource(_ results: [ArticleResult]) -> Digest {
    var sum = Array("\(plan.site.text)\n".utf8)
    for result in results {
      guard let entry = result.entry, entry.articleCounts.all > 0 else { continue }
      sum += Digest(entry.path).bytes + entry.digest.bytes
      for article in entry.articles { sum += Digest(Array(article.address.utf8)).bytes }
    }
    return Digest(sum)
  }

  /// The tokens of the records that wait in the staging folder, by their paths.
  private static func waitingRecords(_ results: [ArticleResult]) -> [ArraySlice<UInt8>: Int] {
    var tokens: [ArraySlice<UInt8>: Int] = [:]
    for (number, result) in results.enumerated() where !result.isAsLeft {
      for (place, page) in result.pages where page.isWaiting && page.role == .own {
        guard page.path.dropLast().suffix(5).elementsEqual(".json".utf8) else { continue }
        tokens[page.path.dropLast()] = ArticleWorker.token(file: number, page: place)
      }
    }
    return tokens
  }
}

/// Pieces of any size as blocks for the disk.
private struct ExportBlocks: ~Copyable {
  private static let size = 1 << 18
  private var waiting = ByteBuffer(reserving: size * 2)

  /// - Parameter head: What comes first.
  init(_ head: [UInt8]) { waiting.append(head) }

  /// The next block, whose length 16 divides but for the last; nil at the end.
  ///
  /// - Parameter write: Appends the next piece; false at the end.
  mutating func next(_ write: (inout ByteBuffer) -> Bool) -> [UInt8]? {
    var isAtEnd = false
    while waiting.count < Self.size, !isAtEnd { isAtEnd = !write(&waiting) }
    let whole = isAtEnd ? waiting.count : waiting.count & ~15
    let (block, rest) = waiting.withBytes { (Array($0[..<whole]), Array($0[whole...])) }
    waiting.removeAll(from: 0)
    waiting.append(rest)
    return block.isEmpty ? nil : block
  }
}

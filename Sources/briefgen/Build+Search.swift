import Ledger
import Model
import Publishing

/// The index of the search, which is made of the site as it was published.
extension Build {
  /// Makes the index where the briefs are not those that it was made of, and publishes it as a change of its own.
  ///
  /// Where that cannot be done, it is told, and the index of earlier briefs is taken away: it has words of articles that may be gone.
  ///
  /// - Parameters:
  ///   - lists: The pages of no article, the files of the index that stands among them.
  ///   - copies: Of the static folder.
  ///   - paths: All files of the site with such pages.
  /// - Returns: What is now in place of the lists, and what was done; nil where all is as it was.
  func publishIndex(
    _ results: [ArticleResult], _ lists: [ListPage], _ copies: StaticCopies, _ writer: SiteWriter,
    _ outcome: inout Outcome, paths: ([ListPage]) -> PathList
  ) -> (lists: [ListPage], paths: PathList, report: PublishReport)? {
    guard needsIndex(results, lists) else { return nil }
    let index = SearchIndex(writer: writer, output: plan.output)
    let source = SearchIndex.source(of: results)
    let standing = lists.filter { SearchIndex.isFile($0.page.path) }
    let others = lists.filter { !SearchIndex.isFile($0.page.path) }
    var made: [ListPage] = []
    do throws(SearchFault) {
      if let path = copies.paths.first(where: {
        SearchIndex.isFile(String(decoding: $0, as: UTF8.self))
      }) {
        throw SearchFault(
          message:
            "\(plan.statics ?? "")/\(String(decoding: path, as: UTF8.self)): error: stands where the index of the search goes; rename the folder [address-clash]"
        )
      }
      if results.contains(where: { $0.articleCounts.all > 0 }) {
        made = try index.stage(of: source) { Self.listToken(others.count + $0) }
      }
    } catch {
      outcome.searchFailure = error.message
    }
    guard !made.isEmpty || !standing.isEmpty else { return nil }
    let now = others + made
    let all = paths(now)
    do throws(PublishingError) {
      let waiting = made.enumerated().filter { $1.page.stamp == .none }.map { number, file in
        WaitingPage(path: file.page.path, token: Self.listToken(others.count + number))
      }
      return (now, all, try writer.publish(waiting, of: all, again: true))
    } catch {
      outcome.searchFailure = error.message
      return nil
    }
  }

  /// Whether the site has a search whose index is none of its briefs.
  func needsIndex(_ results: [ArticleResult], _ lists: [ListPage]) -> Bool {
    guard plan.site.hasSearch else { return false }
    let source = SearchIndex.source(of: results)
    let standing = lists.filter { SearchIndex.isFile($0.page.path) }
    return standing.isEmpty || standing.contains { $0.source != source }
  }

  /// The files of the index that the last build made, if all of them stand.
  static func standingIndex(_ memory: BuildMemory, _ writer: SiteWriter) -> [ListPage] {
    let files = (memory.last?.lists ?? []).filter { SearchIndex.isFile($0.page.path) }
    let standing = files.compactMap { memory.standing($0, writer) }
    return standing.count == files.count ? standing : []
  }
}

import Ledger
import Model
import Publishing

/// What a site is made of, and what of it is to be put in place.
extension Build {
  /// The pages of articles and lists that wait in the staging folder, the articles' before the lists': a build that dies in between leaves
  /// lists that lead only to pages that are there.
  static func waiting(_ results: [ArticleResult], _ lists: [ListPage])
    -> [WaitingPage]
  {
    let listed = lists.indices.lazy.filter { lists[$0].page.stamp == .none }.map {
      WaitingPage(path: lists[$0].page.path, token: listToken($0))
    }
    // Articles may share a picture.
    var files: Set<ArraySlice<UInt8>> = []
    let articles = results.indices.lazy.filter { !results[$0].isAsLeft }.flatMap { number in
      results[number].pages.lazy.filter {
        $0.page.isWaiting && ($0.page.role != .file || files.insert($0.page.path).inserted)
      }.map { place, page in
        WaitingPage(
          path: String(decoding: page.path.dropLast(), as: UTF8.self),
          token: ArticleWorker.token(file: number, page: place))
      }
    }
    return Array(articles) + Array(listed)
  }

  /// How many copies of files are another article's as well.
  static func sharedCopies(_ results: [ArticleResult]) -> Int {
    var seen: Set<ArraySlice<UInt8>> = []
    return results.reduce(0) { count, result in
      guard result.entry?.files.isEmpty == false else { return count }
      return count
        + result.pages.count { $0.page.role == .file && !seen.insert($0.page.path).inserted }
    }
  }

  /// All files of the site.
  static func paths(
    _ results: [ArticleResult], _ lists: [ListPage], and others: [ArraySlice<UInt8>] = []
  ) -> PathList {
    var paths = others
    paths.reserveCapacity(results.count * 2 + lists.count)
    for result in results {
      for (_, page) in result.pages { paths.append(page.path.dropLast()) }
    }
    for list in lists { paths.append(Array(list.page.path.utf8)[...]) }
    return PathList(paths)
  }
}

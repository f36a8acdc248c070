import Ledger
import Model
import Publishing
import Reading

/// The end of a build: what is put in place and what is taken away.
extension Build {
  /// What a build is to do in the output folder.
  struct Publication {
    /// Files of the site that are no article's and no list's.
    let kept: [ArraySlice<UInt8>]
    /// All files of the site; nil where they are those of the last build.
    let paths: PathList?
    /// What waits to be put in place.
    let waiting: [WaitingPage]
  }

  /// What is to be done.
  ///
  /// Where the site is made of the same files as before, none can be stale, and the list of them is neither made nor
  /// written.
  ///
  /// - Throws: Where more than half of what was published would be removed, and nobody allowed it.
  func publication(
    _ results: [ArticleResult], _ files: [ContentFile],
    _ others: (lists: [ListPage], copies: StaticCopies), _ writer: SiteWriter,
    _ memory: BuildMemory, _ recollection: Recollection
  ) throws(PublishingError) -> Publication {
    let (lists, copies) = others
    let hasSamePaths = hasSamePaths(results, others, memory, recollection)
    var kept = copies.paths
    var paths = hasSamePaths ? nil : Self.paths(results, lists, and: kept)
    if let all = paths {
      let orphans = Self.orphans(results, files, all, writer)
      if !orphans.isEmpty {
        kept += orphans + Self.redirects(to: orphans, all, writer)
        paths = Self.paths(results, lists, and: kept)
      }
    }
    if let paths, !allowsRemovals { try refuseRemovals(paths, results, recollection, writer) }
    return Publication(
      kept: kept, paths: paths, waiting: copies.waiting + Self.waiting(results, lists))
  }

  private func hasSamePaths(
    _ results: [ArticleResult], _ others: (lists: [ListPage], copies: StaticCopies),
    _ memory: BuildMemory, _ recollection: Recollection
  ) -> Bool {
    recollection.hasSameList && !recollection.hasLostPages && others.copies.hasSamePaths
      && results.allSatisfy(\.hasSamePaths)
      && memory.last?.lists.map(\.page.path) == others.lists.map(\.page.path)
  }

  /// Puts pages in place, says how many, and leaves a ledger where anything is other than the last build left it.
  func publish(
    _ publication: Publication, _ results: inout [ArticleResult],
    _ others: (lists: [ListPage], copies: StaticCopies), _ writer: SiteWriter,
    _ memory: BuildMemory, _ outcome: inout Outcome
  ) throws(PublishingError) {
    let copies = others.copies
    var lists = others.lists
    var paths = publication.paths
    let hasSamePaths = paths == nil
    let kept = publication.kept
    let waiting = publication.waiting
    let removed = paths.map { writer.stale($0) } ?? []
    outcome.changes = Changes(waiting, removed, results)
    var report = try writer.publish(waiting, of: paths) {
      StopSignal.isReceived
    }
    let search = publishIndex(results, lists, copies, writer, &outcome) { [results] in
      Self.paths(results, $0, and: kept)
    }
    if let search {
      outcome.changes?.add(index: search.lists, instead: lists)
      (lists, paths) = (search.lists, search.paths)
      report += search.report
    }
    let pageCount =
      part == nil
      ? results.reduce(lists.count + copies.entries.count) { $0 + $1.pageCount }
        - Self.sharedCopies(results)
      : paths?.lines.reduce(0) { count, _ in count + 1 } ?? 0
    let isAsLeft =
      hasSamePaths && copies.isAsLeft && results.allSatisfy(\.isAsLeft)
      && results.count == memory.last?.count
      && memory.isSettled(lists)
    if !isAsLeft {
      memory.keep(
        &results, lists: lists, copies: copies, list: writer.listDigest(paths), writer)
    }
    outcome.tally?.report = report
    outcome.tally?.unchanged = pageCount - report.written
  }
}

import Ledger
import Model
import Publishing
import Reading
import Rendering

/// What was online stays online until its file is taken away.
extension Build {
  /// Gives articles that were refused the pages that the last build left them, as they stand.
  ///
  /// - Parameter recollection: What the last build left of each, in the same order.
  static func keepPublished(_ results: inout [ArticleResult], _ recollection: Recollection) {
    for index in results.indices where results[index].refusal != nil {
      guard let entry = recollection.articles[index].entry, entry.isListed else { continue }
      results[index].keep(entry)
    }
  }

  /// The same for those that were refused for their addresses, where nobody else has the ones that they had.
  static func keepFormer(_ results: inout [ArticleResult], _ recollection: Recollection) {
    let refused = results.indices.filter { index in
      results[index].refusal != nil && results[index].entry == nil
        && recollection.articles[index].entry?.isListed == true
    }
    guard !refused.isEmpty else { return }
    var taken: Set<ArraySlice<UInt8>> = []
    for result in results {
      for (_, page) in result.pages { taken.insert(page.path) }
      if let page = result.ownPage { taken.insert(Array("\(page)\u{0}".utf8)[...]) }
    }
    for index in refused {
      guard let entry = recollection.articles[index].entry else { continue }
      let paths =
        entry.pages.map(\.path) + (entry.page.map { [Array("\($0.path)\u{0}".utf8)[...]] } ?? [])
      guard paths.allSatisfy({ !taken.contains($0) }) else { continue }
      taken.formUnion(paths)
      results[index].keep(entry)
    }
  }

  /// The pages of refused articles of which the last build left nothing but the pages: the records beside them say whose they are, and
  /// of pages of the site's own their addresses.
  ///
  /// - Parameter paths: All other files of the site.
  static func orphans(
    _ results: [ArticleResult], _ files: [ContentFile], _ paths: PathList, _ writer: SiteWriter
  ) -> [ArraySlice<UInt8>] {
    let refused = results.indices.filter {
      results[$0].refusal != nil && results[$0].pageCount == 0
    }
    guard !refused.isEmpty else { return [] }
    let stale = writer.stale(paths)
    let pages = refused.compactMap { files[$0].ownPage.map { Array($0.utf8) } }
    let own = stale.filter { path in pages.contains { $0.elementsEqual(path) } }
    return own
      + stale.filter { $0.suffix(5).elementsEqual(".json".utf8) }.flatMap {
        record -> [ArraySlice<UInt8>] in
        guard let bytes = writer.published(String(decoding: record, as: UTF8.self)),
          refused.contains(where: { SiteRenderer.isRecord(bytes, of: files[$0].relativePath) })
        else { return [] }
        return [record, record.dropLast(5) + Array(".html".utf8)]
      }
  }

  /// The pages of earlier addresses that lead to some pages.
  ///
  /// - Parameters:
  ///   - pages: Files that stay, records among them.
  ///   - paths: All other files of the site.
  static func redirects(
    to pages: [ArraySlice<UInt8>], _ paths: PathList, _ writer: SiteWriter
  ) -> [ArraySlice<UInt8>] {
    let targets = pages.filter { $0.suffix(5).elementsEqual(".html".utf8) }
    guard !targets.isEmpty else { return [] }
    return writer.stale(paths).filter { path in
      guard let bytes = writer.published(String(decoding: path, as: UTF8.self)),
        bytes.count < 10_000
      else { return false }
      return targets.contains { $0 != path && bytes.firstRange(of: $0) != nil }
    }
  }

  /// Refuses to remove more than half of what was published: the folder of articles may be empty for a reason that has nothing to do
  /// with them, as a disk that is not there.
  ///
  /// An article goes with its file, or by its own word or the clock's: as a draft, before its day, or when it has expired.
  ///
  /// - Parameter paths: All files of the site.
  func refuseRemovals(
    _ paths: PathList, _ results: [ArticleResult], _ recollection: Recollection,
    _ writer: SiteWriter
  ) throws(PublishingError) {
    var (gone, all) = (recollection.gone, recollection.all)
    for (memory, result) in zip(recollection.articles, results) where result.entry?.isListed != true
    {
      if memory.entry?.isListed == true { gone += 1 }
    }
    if all == 0 { (gone, all) = writer.records(without: paths) }
    guard gone * 2 > all else { return }
    throw .manyRemovals(path: plan.output, removed: gone, all: all)
  }
}

import Ledger
import Model
import Publishing
import Reading

/// What the next build gets.
extension BuildMemory {
  /// Leaves what was built to the next build; called once its pages are in place, as only then their stamps are known.
  ///
  /// An article without a card in the ledger would be missing from lists that are made from it, so lists are kept only
  /// where no published article is left out. Without a key nothing is left.
  ///
  /// - Parameters:
  ///   - results: Of all articles, in the order of their files; their pages' stamps are put in.
  ///   - lists: The pages that list briefs.
  ///   - copies: Of the static folder.
  ///   - list: What the list of the output folder holds.
  func keep(
    _ results: inout [ArticleResult], lists: [ListPage], copies: StaticCopies, list: Digest,
    _ writer: SiteWriter
  ) {
    guard let key else { return }
    let time = FileStamp.now
    var count = 0
    var hasAllArticles = true
    for index in results.indices {
      if results[index].isRemembered,
        results[index].entry?.stampPages(writer.stamp) == true
      {
        count += 1
      } else {
        results[index].isRemembered = false
        if results[index].entry?.isListed == true { hasAllArticles = false }
      }
    }
    let placed = lists.compactMap { list in
      let page = list.page
      return page.stamp != .none
        ? list
        : writer.stamp((Array(page.path.utf8) + [0])[...]).map {
          ListPage(
            page: PublishedPage(path: page.path, stamp: $0, digest: page.digest),
            source: list.source)
        }
    }
    guard let mark = keepCards(&results, writer) else { return }
    var draft = LedgerDraft(
      key: key, templates: templates, frame: frame, times: (begin, time), list: list,
      cards: (mark.id, mark.end, mark.lean),
      lists: hasAllArticles && placed.count == lists.count ? placed : [],
      files: copies.stamped(writer.stamp), count: count)
    var entries = results.lazy.filter(\.isRemembered).compactMap(\.entry).makeIterator()
    var isAtEnd = false
    writer.writeLedger {
      if isAtEnd { return nil }
      while let entry = entries.next() {
        let ready = draft.add(entry)
        if !ready.isEmpty { return ready }
      }
      isAtEnd = true
      return draft.end()
    }
  }
  /// Leaves the cards to the next build, without those that no article has any more where they have become many.
  ///
  /// - Parameter results: Of all articles; where their cards lie is put in.
  /// - Returns: nil where the file could not be left.
  private func keepCards(_ results: inout [ArticleResult], _ writer: SiteWriter) -> CardFile.Mark? {
    do throws(PublishingError) {
      try cards.finish(writer)
      guard cards.isGrown else { return cards.keep(writer) }
      let lean = CardFile(beside: output, as: "cards.lean")
      for index in results.indices where results[index].isRemembered {
        let isMoved = results[index].entry?.moveCards {
          lean.take(
            offset: $0.offset, count: $0.count, digest: $0.digest, from: cards, writer)
        }
        guard isMoved != false else { return nil }
      }
      try lean.finish(writer)
      return lean.keep(writer)
    } catch {
      return nil
    }
  }
}

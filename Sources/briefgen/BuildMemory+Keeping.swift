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
        if results[index].entry?.hasArticles == true { hasAllArticles = false }
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
    guard let mark = cards.keep(writer) else { return }
    var draft = LedgerDraft(
      key: key, templates: templates, frame: frame, times: (begin, time), list: list,
      cards: (mark.id, mark.end),
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
}

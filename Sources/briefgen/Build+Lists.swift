import Gathering
import Ledger
import Model
import Publishing
import Reading
import Rendering

/// The pages of no article.
extension Build {
  /// Makes those pages that list briefs whose sources have changed, and stages them.
  ///
  /// - Returns: All of them, in the order in which they were told, which their tokens go by; nil, and told, where templates have
  ///   mistakes.
  func stageLists(
    _ results: inout [ArticleResult], _ files: [ContentFile], _ renderer: inout LazyRenderer,
    _ writer: SiteWriter, _ memory: BuildMemory, _ outcome: inout Outcome
  ) throws(PublishingError) -> [ListPage]? {
    guard let renderer = renderer.get(&outcome) else { return nil }
    let cards = memory.cards
    try cards.finish(writer)
    let across = Across(
      Self.listed(results), pages: results.compactMap { $0.entry?.page },
      plan.site, memory)
    if aim != .survey { try fillPlaces(&results, files, across, renderer, writer, memory) }
    let known = Dictionary(
      (memory.last?.lists ?? []).map { ($0.page.path, $0) }, uniquingKeysWith: { first, _ in first }
    )
    var lists: [ListPage] = []
    try renderer.lists(
      across.archive, stories: across.stories, former: Self.numberedPages(writer),
      card: { memory.briefCard(at: $0, $1) },
      text: { place in
        cards.read(offset: place.offset, count: place.count, digest: place.digest)
          .flatMap(PageCard.init(ledgerBytes:))
      }
    ) { draft throws(PublishingError) in
      if !writes(draft.path) {
        lists.append(Self.unmade(draft.path, draft.source))
      } else if let page = known[draft.path], page.source == draft.source,
        let now = memory.standing(page, writer)
      {
        lists.append(now)
      } else {
        let page = try writer.stage(draft.page(), token: Self.listToken(lists.count))
        lists.append(ListPage(page: page, source: draft.source))
      }
    }
    if plan.site.hasExports, aim == .survey {
      let tables = ExportTable.allCases.map(\.path)
      lists += ([SiteRenderer.recordsExport] + tables).map { Self.unmade($0, Digest([])) }
    } else if plan.site.hasExports {
      lists += try stageExports(
        across.all, results, known: known, first: lists.count, writer, memory)
    }
    if plan.site.hasSearch { lists += Self.standingIndex(memory, writer) }
    return lists
  }

  /// All articles as lists know them. Their number is asked first, so that no room is taken twice.
  private static func listed(_ results: [ArticleResult]) -> [ListedArticle] {
    var articles: [ListedArticle] = []
    articles.reserveCapacity(results.reduce(0) { $0 + $1.articleCounts.all })
    for result in results { articles += result.entry?.articles ?? [] }
    return articles
  }

  /// Pages of the list that earlier versions numbered and that stand.
  private static func numberedPages(_ writer: SiteWriter) -> [String] {
    var pages: [String] = []
    while writer.wrote(Array("page-\(pages.count + 2).html\0".utf8)[...]) {
      pages.append("page-\(pages.count + 2).html")
    }
    return pages
  }

  /// The token of the list page with a number: below 0, where no article's is.
  static func listToken(_ number: Int) -> Int { -1 - number }
}

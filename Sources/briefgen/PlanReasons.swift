import Ledger
import Model
import Publishing

/// Why files of a site are written or removed, told from what the last build left.
struct PlanReasons {
  private let memory: BuildMemory
  /// Whether the last build had the same templates, and whether pages are printed as it printed them.
  private let hasSameTemplates: Bool
  private let hasSameFrame: Bool
  /// Why everything is new to this build; nil where the last one is known.
  private let blank: String?
  /// The pages of no article that the last build left, by path.
  private let lists: [String: ListPage]
  /// The files of the static folder that it copied, by path.
  private let copies: [ArraySlice<UInt8>: LedgerEntry]

  init(_ memory: BuildMemory, _ writer: SiteWriter) {
    self.memory = memory
    hasSameTemplates = memory.last?.templates == memory.templates
    hasSameFrame = memory.last?.frame == memory.frame
    blank =
      memory.last != nil
      ? nil
      : SiteWriter.ledger(beside: memory.output) == nil
        ? "nothing is known of an earlier build" : "the program or a setting of findings changed"
    lists = Dictionary(
      (memory.last?.lists ?? []).map { ($0.page.path, $0) }, uniquingKeysWith: { first, _ in first }
    )
    copies = Dictionary(
      (memory.last?.files ?? []).map { ($0.path, $0) }, uniquingKeysWith: { first, _ in first })
  }

  /// Why pages of an article are written.
  ///
  /// - Parameter former: What the last build left of it.
  func reason(_ result: ArticleResult, _ former: Recollection.Memory) -> String {
    if let blank { return blank }
    guard case .known(let known) = former else {
      if case .fresh = former { return "the article is new" }
      return changedStory
    }
    if known.standing.kind != .published { return returning(known.standing.kind) }
    if !result.hasSameSource { return "the article changed" }
    if !hasSameFrame { return frame }
    if known.articles.map(\.story) != result.entry?.articles.map(\.story) { return changedStory }
    if known.files.map(\.stamp) != result.entry?.files.map(\.stamp) {
      return "a file that it shows changed"
    }
    return changedOutside
  }

  private var changedOutside: String { "it is not there as the last build left it" }

  private var changedStory: String { "its story or versions changed" }

  private var frame: String { hasSameTemplates ? "a setting changed" : "a template changed" }

  private func returning(_ kind: ArticleStanding.Kind) -> String {
    switch kind {
    case .draft: "it is no draft any more"
    case .future: "its day has come"
    case .expired: "it has not expired any more"
    case .published: "the article changed"
    }
  }

  /// Why a page of no article is written.
  ///
  /// - Parameter own: Why a page of the site's own is, whose file it is made of.
  func reason(_ list: ListPage, of own: String?) -> String {
    if let blank { return blank }
    guard let known = lists[list.page.path] else { return own ?? "the list is new" }
    if known.source == list.source { return changedOutside }
    if !hasSameTemplates { return "a template changed" }
    return own ?? (hasSameFrame ? "what it lists changed" : "a setting changed")
  }

  /// Why a file of the static folder is copied.
  func reason(copy: LedgerEntry) -> String {
    if let blank { return blank }
    guard let known = copies[copy.path] else { return "the file is new" }
    return known.digest == copy.digest ? changedOutside : "the file changed"
  }

  // MARK: Removals

  /// Why a file of the last build goes, and what it was made of, as far as that is known.
  ///
  /// - Parameters:
  ///   - owners: Of each page of an article the article's file, below the content folder.
  ///   - now: What the files that are there came to, by the same paths.
  func removal(
    of path: ArraySlice<UInt8>, _ owners: [ArraySlice<UInt8>: String],
    _ now: [String: ArticleResult]
  ) -> (reason: String, source: String?) {
    guard memory.last != nil else { return ("the site does not have it any more", nil) }
    guard let name = owners[path] else {
      let isCopy = copies[path] != nil
      return (isCopy ? "the file is gone from the static folder" : "nothing is left to list", nil)
    }
    guard let result = now[name] else { return ("the article is gone", name) }
    let reason =
      switch result.entry?.standing.kind {
      case .draft: "it is a draft now"
      case .future: "it waits for its day"
      case .expired: "it has expired"
      case .published: "the article has another address or shows another file"
      case nil: result.refusal.map { "it has an error (\($0))" } ?? "it is no article any more"
      }
    return (reason, name)
  }

  /// Of each page of the last build's articles the article's file, below the content folder.
  var owners: [ArraySlice<UInt8>: String] {
    var owners: [ArraySlice<UInt8>: String] = [:]
    guard var articles = memory.last?.articles else { return owners }
    while let entry = articles.next() {
      let name = String(decoding: entry.path, as: UTF8.self)
      var pages = entry.pages
      while let page = pages.next() { owners[page.path.dropLast()] = name }
      if let page = entry.page { owners[Array(page.path.utf8)[...]] = name }
    }
    return owners
  }
}

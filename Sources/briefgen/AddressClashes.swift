import Ledger
import Model
import Provenance
import Publishing
import Reading
import Rendering

/// Articles with one address: which of them has it, and what is told of the others.
///
/// The one that is online stays, so that no page vanishes because another file came. Where none is, which came first is an
/// accident of names, and neither is chosen. Pages that only lead to others give way to every page.
struct AddressClashes {
  /// Of the results, in the same order.
  private let files: [ContentFile]
  /// Knows what stands in the output folder.
  private let writer: SiteWriter
  private var results: [ArticleResult]
  private var diagnostics: [Diagnostic] = []
  /// For each file the page of the site's own that the last build made of it: nothing in the site itself tells whose that is.
  private let formerPages: [String?]
  /// By a page's path the number of the first article that has it.
  private var first: [String: Int] = [:]

  /// Takes the articles and redirects that cannot be published out of the results.
  ///
  /// - Parameters:
  ///   - files: Of the results, in the same order.
  ///   - writer: Has published nothing of this build yet.
  ///   - recollection: Of the files, in the same order.
  /// - Returns: An error a group of articles and a warning a redirect; in no order, as they are sorted before they are printed.
  /// - Complexity: O(*n*) in the articles; no table is made where no path of a page is new.
  static func settle(
    _ results: inout [ArticleResult], _ files: [ContentFile], _ writer: SiteWriter,
    _ recollection: Recollection
  ) -> [Diagnostic] {
    // Two that the last build published have two addresses.
    guard !results.allSatisfy(\.hasSamePaths) else { return [] }
    var clashes = AddressClashes(
      files: files, writer: writer, results: results, formerPages: recollection.ownPages)
    results = []
    clashes.settlePages()
    clashes.settleRedirects()
    results = clashes.results
    return clashes.diagnostics
  }

  private init(
    files: [ContentFile], writer: SiteWriter, results: [ArticleResult], formerPages: [String?]
  ) {
    self.formerPages = formerPages
    self.files = files
    self.writer = writer
    self.results = results
  }

  // MARK: Pages

  /// Leaves each address to one article, or to none.
  private mutating func settlePages() {
    first.reserveCapacity(results.count)
    var groups: [String: [Int]] = [:]
    for index in results.indices {
      guard let entry = results[index].entry else { continue }
      for path in entry.page.map({ [$0.path] }) ?? entry.articles.map(\.path) {
        if let earlier = first[path] {
          groups[path, default: [earlier]].append(index)
        } else {
          first[path] = index
        }
      }
    }
    for (path, group) in groups {
      let holder = holder(of: path, among: group)
      let refused = group.filter { $0 != holder }
      first[path] = holder
      tell(refused, of: path, holder)
      for index in refused { results[index].drop("duplicate-slug") }
    }
  }

  /// The article whose page stands at a path, as the record beside it tells, or for one of the site's own the last build; nil where none
  /// of these stands there.
  private func holder(of path: String, among group: [Int]) -> Int? {
    if let page = group.first(where: { formerPages[$0] == path }) { return page }
    guard let record = writer.published(path.dropLast(".html".count) + ".json") else { return nil }
    return group.first { SiteRenderer.isRecord(record, of: files[$0].relativePath) }
  }

  /// Tells the articles that are refused in one message, at the first of them.
  private mutating func tell(_ refused: [Int], of page: String, _ holder: Int?) {
    let names = Self.names(refused.dropFirst().map { files[$0].path })
    let message =
      if let holder {
        "its address, \(page), is that of '\(files[holder].path)', which is online and stays"
          + (names.isEmpty ? "" : "; so is that of \(names)")
      } else {
        "its address, \(page), is also that of \(names), and none of them is published"
      }
    diagnostics.append(
      .error(
        SourceLocation(file: files[refused[0]].path),
        message + "; rename all but one, or set 'slug:' in their heads", id: "duplicate-slug"))
  }

  /// Two names, and how many others there are: a group of four hundred is told in as many words as one of three.
  private static func names(_ paths: [String]) -> String {
    let shown = paths.prefix(2).map { "'\($0)'" }
    switch paths.count {
    case 0...1: return shown.joined()
    case 2: return shown.joined(separator: " and ")
    default:
      let rest = paths.count - 2
      return shown.joined(separator: ", ") + " and \(rest) \(rest == 1 ? "other" : "others")"
    }
  }

  // MARK: Redirects

  /// Takes away each redirect that would stand in the place of a page, or of another redirect.
  private mutating func settleRedirects() {
    var bearers: [String: [Int]] = [:]
    for index in results.indices {
      guard let entry = results[index].entry, Self.hasMore(entry) else { continue }
      for page in entry.pages where page.role == .alias {
        bearers[Self.text(page.path), default: []].append(index)
      }
    }
    var formers: Set<String> = []
    for index in results.indices {
      guard let entry = results[index].entry, Self.hasMore(entry) else { continue }
      var refused: Set<Int> = []
      for (place, page) in entry.pages.enumerated()
      where page.role == .alias || page.role == .former {
        let path = Self.text(page.path)
        let others = (bearers[path]?.count ?? 0) - (page.role == .alias ? 1 : 0)
        let isShared = others > 0 || page.role == .former && !formers.insert(path).inserted
        let owner = article(at: path)
        guard isShared || owner != nil || ArticleAddress.isOfSite(path) else { continue }
        refused.insert(place)
        guard page.role == .alias else { continue }
        let other = owner ?? bearers[path]?.first { $0 != index }
        let what = other.map { "that of '\(files[$0].path)'" } ?? "a page of the site's own"
        diagnostics.append(
          .warning(
            SourceLocation(file: files[index].path),
            "the address '/\(path)' is also \(what), so it does not lead here; take it out of 'aliases'",
            id: "alias-taken"))
      }
      if !refused.isEmpty { results[index].refuse(pagesAt: refused) }
    }
  }

  /// Whether an entry has pages beside those of its briefs and their records.
  private static func hasMore(_ entry: LedgerEntry) -> Bool {
    entry.pageCount > 2 * entry.articleCounts.all
  }

  /// The article whose page or record has a path.
  private func article(at path: String) -> Int? {
    path.hasPrefix("briefs/") && path.hasSuffix(".json")
      ? first[path.dropLast(".json".count) + ".html"] : first[path]
  }

  /// A path of the ledger without the NUL at its end.
  private static func text(_ path: ArraySlice<UInt8>) -> String {
    String(decoding: path.dropLast(), as: UTF8.self)
  }
}

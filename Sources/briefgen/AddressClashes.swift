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
  /// By address the number of the first article that has it.
  private var first: [String: Int] = [:]

  /// Takes the articles and redirects that cannot be published out of the results.
  ///
  /// - Parameters:
  ///   - files: Of the results, in the same order.
  ///   - writer: Has published nothing of this build yet.
  /// - Returns: An error a group of articles and a warning a redirect; in no order, as they are sorted before they are printed.
  /// - Complexity: O(*n*) in the articles; no table is made where no path of a page is new.
  static func settle(
    _ results: inout [ArticleResult], _ files: [ContentFile], _ writer: SiteWriter
  ) -> [Diagnostic] {
    // Two that the last build published have two addresses.
    guard !results.allSatisfy(\.hasSamePaths) else { return [] }
    var clashes = AddressClashes(files: files, writer: writer, results: results)
    results = []
    clashes.settlePages()
    clashes.settleRedirects()
    results = clashes.results
    return clashes.diagnostics
  }

  private init(files: [ContentFile], writer: SiteWriter, results: [ArticleResult]) {
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
      for article in results[index].entry?.articles ?? [] {
        if let earlier = first[article.address] {
          groups[article.address, default: [earlier]].append(index)
        } else {
          first[article.address] = index
        }
      }
    }
    for (address, group) in groups {
      let holder = holder(of: address, among: group)
      let refused = group.filter { $0 != holder }
      first[address] = holder
      tell(refused, of: address, holder)
      for index in refused { results[index].drop("duplicate-slug") }
    }
  }

  /// The article whose page stands at an address, as the record beside it tells; nil where none of these stands there.
  private func holder(of address: String, among group: [Int]) -> Int? {
    guard let record = writer.published(ArticleAddress.record(address)) else { return nil }
    return group.first { SiteRenderer.isRecord(record, of: files[$0].relativePath) }
  }

  /// Tells the articles that are refused in one message, at the first of them.
  private mutating func tell(_ refused: [Int], of address: String, _ holder: Int?) {
    let page = ArticleAddress.page(address)
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
      guard let entry = results[index].entry, entry.pageCount > 2 else { continue }
      for page in entry.pages where page.role == .alias {
        bearers[Self.text(page.path), default: []].append(index)
      }
    }
    var formers: Set<String> = []
    for index in results.indices {
      guard let entry = results[index].entry, entry.pageCount > 2 else { continue }
      var refused: Set<Int> = []
      for (place, page) in entry.pages.enumerated()
      where page.role == .alias || page.role == .former {
        let path = Self.text(page.path)
        let others = (bearers[path]?.count ?? 0) - (page.role == .alias ? 1 : 0)
        let isShared = others > 0 || page.role == .former && !formers.insert(path).inserted
        let owner = article(at: path)
        guard isShared || owner != nil || SiteRenderer.isOwn(path) else { continue }
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

  /// The article whose page or record has a path.
  private func article(at path: String) -> Int? {
    guard path.hasPrefix("briefs/"), path.hasSuffix(".html") || path.hasSuffix(".json") else {
      return nil
    }
    return first[String(path.dropFirst("briefs/".count).dropLast(".html".count))]
  }

  /// A path of the ledger without the NUL at its end.
  private static func text(_ path: ArraySlice<UInt8>) -> String {
    String(decoding: path.dropLast(), as: UTF8.self)
  }
}

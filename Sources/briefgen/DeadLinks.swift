import Gathering
import Ledger
import Model
import Provenance
import Reading

/// Links between articles, and from pages of the site's own, that lead nowhere.
///
/// Where a link leads follows from its words, and whether anything stands there is known once all articles are. So each is noted as a warning
/// that is not told yet, which the ledger keeps with the others: an article that is not read again has its links looked at all the same.
struct DeadLinks {
  /// The id of a note, which no user sees.
  private static let noted = "link-to-article"

  /// The notes of an article's links.
  static func notes(_ links: [ArticleLink]) -> [Diagnostic] {
    links.compactMap { link in
      link.article.map { .warning(link.location, $0, id: noted) }
    }
  }

  /// Puts what is to be told in the place of the notes.
  ///
  /// - Parameters:
  ///   - results: As they will be published.
  ///   - files: Of the results, in the same order.
  /// - Complexity: O(*n*) in the pages where there are notes; else in the diagnostics.
  static func follow(
    _ diagnostics: inout [Diagnostic], _ results: [ArticleResult], _ files: [ContentFile]
  ) {
    let notes = diagnostics.filter { $0.id == noted }
    guard !notes.isEmpty else { return }
    diagnostics.removeAll { $0.id == noted }
    var missing: [[UInt8]: [Diagnostic]] = [:]
    for note in notes {
      missing[Array(ArticleLink.page(of: note.message).utf8), default: []].append(note)
    }
    for result in results {
      for (_, page) in result.pages { missing[Array(page.path.dropLast())] = nil }
      if let page = result.ownPage { missing[Array(page.utf8)] = nil }
    }
    guard !missing.isEmpty else { return }
    let numbers = Dictionary(
      files.enumerated().map { ($1.relativePath, $0) }, uniquingKeysWith: { first, _ in first })
    for note in missing.values.joined() {
      diagnostics.append(
        .warning(
          note.location, message(note.message, numbers[note.message].map { results[$0] }, numbers),
          id: "dead-link"))
    }
  }

  /// Why a link leads nowhere, and what to do.
  ///
  /// - Parameters:
  ///   - named: The file that is meant.
  ///   - result: What became of it; nil where there is none.
  private static func message(
    _ named: String, _ result: ArticleResult?, _ numbers: [String: Int]
  ) -> String {
    guard let result else {
      let near = Nearest.advice(named, among: Array(numbers.keys))
      let advice = near.isEmpty ? "; name one that there is, or take the link out" : near
      return "there is no article '\(named)'\(advice)"
    }
    let reason =
      switch result.entry?.standing.kind {
      case .draft: "is a draft"
      case .future: "waits for its day"
      case .expired: "has expired"
      case .published, nil: "has no page"
      }
    return "'\(named)' \(reason), so the link leads nowhere; publish it, or take the link out"
  }
}

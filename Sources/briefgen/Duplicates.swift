import Provenance
import Reading

/// Articles with one slug: all are told, and none is published.
///
/// Two files "content/a/quay.txt" and "content/b/quay.txt" would both be `briefs/quay.html`. Which one came first is an
/// accident of names, so neither is chosen.
enum Duplicates {
  /// Takes them out of the results.
  ///
  /// - Parameter files: Of the results, in the same order.
  /// - Returns: An error an article, which names all others; in no order, as they are sorted before they are printed.
  /// - Complexity: O(*n*) in the articles; no table of slugs is made where no path of a page is new.
  static func drop(from results: inout [ArticleResult], _ files: [ContentFile]) -> [Diagnostic] {
    // Two that the last build published have two slugs.
    guard !results.allSatisfy(\.hasSamePaths) else { return [] }
    var first: [String: Int] = [:]
    first.reserveCapacity(results.count)
    var further: [String: [Int]] = [:]
    for (index, result) in results.enumerated() {
      guard let slug = result.entry?.slug else { continue }
      if let earlier = first[slug] {
        further[slug, default: [earlier]].append(index)
      } else {
        first[slug] = index
      }
    }
    var diagnostics: [Diagnostic] = []
    for (slug, indices) in further {
      for index in indices {
        let others = indices.filter { $0 != index }.map { "'\(files[$0].path)'" }.joined(
          separator: ", ")
        diagnostics.append(
          .error(
            SourceLocation(file: files[index].path),
            "the slug '\(slug)' is also that of \(others); set another with 'slug:' in one of them",
            id: "duplicate-slug"))
      }
      for index in indices { results[index].drop() }
    }
    return diagnostics
  }
}

import Gathering
import Ledger
import Model
import Provenance
import Rendering

/// Names that `aliases:` leads to entries where nobody speaks.
extension Build {
  /// Tells lines of `aliases:` that do nothing: whose entry has no quote in any article.
  ///
  /// - Complexity: O(*n*) in the articles; nothing where there are no aliases.
  func tellIdleAliases(_ results: [ArticleResult], _ outcome: inout Outcome) {
    let lines = plan.site.aliases.lines
    guard !lines.isEmpty else { return }
    var entries: Set<ListKey> = []
    for result in results {
      for article in result.entry?.articles ?? [] {
        entries.formUnion(article.keys.lazy.filter { $0.kind == .speaker })
      }
    }
    for line in lines where !entries.contains(ListKey(.speaker, slug: Slug.part(of: line.name))) {
      outcome.diagnostics.append(
        .warning(
          SourceLocation(file: settingsPlace),
          "the alias of '\(line.printed)' leads to '\(line.name)', and no article has a quote of that name; correct it, or take it out",
          id: "idle-alias"))
    }
  }
}

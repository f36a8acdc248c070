import Archiving
import Briefing
import Model
import Provenance
import Publishing
import Reading
import Rendering

/// One build: what happens, in order.
struct Build {
  let plan: BuildPlan
  let keepGoing: Bool
  let isQuiet: Bool
  /// Whether what the last build left is passed over.
  let isFull: Bool

  /// How a build ended.
  struct Outcome {
    var diagnostics: [Diagnostic] = []
    /// What the disk did not do, one line each.
    var failures: [String] = []
    /// What was built, in one line; nil when nothing was published.
    var summary: String?
  }

  func run() async -> Outcome {
    var outcome = Outcome()
    let found = TemplateFolder.find(plan.templates, site: plan.site)
    outcome.diagnostics = found.diagnostics
    guard let templates = found.value else { return outcome }
    let files: [ContentFile]
    do {
      let found = try ContentFolder(plan.content).find()
      files = found.value
      outcome.diagnostics += found.diagnostics
    } catch {
      switch error {
      case .unreadable(let path, let reason):
        outcome.failures.append(
          "\(path): error: cannot be read: \(reason); make the folder, or name another with --content [unreadable-file]"
        )
      }
      return outcome
    }
    do throws(PublishingError) {
      let writer = try SiteWriter(output: plan.output)
      defer { writer.end() }
      try await build(files, templates, writer, &outcome)
    } catch {
      outcome.failures.append(error.message)
    }
    return outcome
  }

  private func build(
    _ files: [ContentFile], _ templates: SiteTemplates, _ writer: SiteWriter,
    _ outcome: inout Outcome
  ) async throws(PublishingError) {
    let renderer = templates.renderer
    let memory = LedgerKeeper(
      plan: plan, templates: templates.digest, writer: writer, isFull: isFull)
    var results = await ArticleBatch.run(
      files, ArticleWorker(plan: plan, renderer: renderer, writer: writer, memory: memory),
      jobs: plan.jobs, showsProgress: !isQuiet)
    if let failure = results.lazy.compactMap(\.failure).first { throw failure }
    outcome.diagnostics += results.flatMap(\.diagnostics)
    outcome.diagnostics += Self.dropDuplicates(&results)
    if plan.site.baseURL == nil {
      outcome.diagnostics.append(
        .warning(
          SourceLocation(file: "briefgen.yml"),
          "no base URL is set, so there is no feed and no sitemap; add 'base-url: https://briefs.example/'",
          id: "no-base-url"))
    }
    if outcome.diagnostics.contains(where: { $0.severity == .error }), !keepGoing { return }
    let kept = results.filter { $0.card != nil }
    var staged = kept.flatMap(\.staged)
    let archive = Archive(kept.compactMap(\.card))
    for (index, page) in renderer.archivePages(archive).enumerated() {
      staged.append(try writer.stage(page, token: -1 - index))
    }
    let report = try writer.publish(staged)
    memory.keep(results, files)
    let count = archive.cards.count
    outcome.summary =
      "built \(count) \(count == 1 ? "brief" : "briefs") in \(plan.output)/: \(report.written) files written, \(report.unchanged) unchanged, \(report.removed) removed"
  }

  /// Two articles with one slug: both are told, and neither is published.
  private static func dropDuplicates(_ results: inout [ArticleResult]) -> [Diagnostic] {
    var bySlug: [String: [Int]] = [:]
    for (index, result) in results.enumerated() {
      if let card = result.card { bySlug[card.slug, default: []].append(index) }
    }
    var diagnostics: [Diagnostic] = []
    for (slug, indices) in bySlug where indices.count > 1 {
      for index in indices {
        let others = indices.filter { $0 != index }.map { "'\(results[$0].file)'" }.joined(
          separator: ", ")
        diagnostics.append(
          .error(
            SourceLocation(file: results[index].file),
            "the slug '\(slug)' is also that of \(others); set another with 'slug:' in one of them",
            id: "duplicate-slug"))
      }
      for index in indices {
        results[index].card = nil
        results[index].entry = nil
      }
    }
    return diagnostics
  }
}

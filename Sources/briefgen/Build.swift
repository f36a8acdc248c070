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

  init(plan: BuildPlan, keepGoing: Bool, isQuiet: Bool) {
    self.plan = plan
    self.keepGoing = keepGoing
    self.isQuiet = isQuiet
  }

  /// How a build ended.
  struct Outcome {
    var diagnostics: [Diagnostic] = []
    /// What the disk did not do, one line each.
    var failures: [String] = []
    /// What was built, in one line; nil when nothing was published.
    var summary: String?
  }

  mutating func run() async -> Outcome {
    var outcome = Outcome()
    let templates = TemplateFolder.renderer(plan.templates, site: plan.site)
    outcome.diagnostics = templates.diagnostics
    guard let renderer = templates.value else { return outcome }
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
      do throws(PublishingError) {
        try await build(files, renderer, writer, &outcome)
      } catch {
        writer.discard()
        throw error
      }
    } catch {
      outcome.failures.append(error.message)
    }
    return outcome
  }

  private func build(
    _ files: [ContentFile], _ renderer: SiteRenderer, _ writer: SiteWriter, _ outcome: inout Outcome
  ) async throws(PublishingError) {
    var results = await ArticleBatch.run(files, plan, renderer, writer, showsProgress: !isQuiet)
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
    if outcome.diagnostics.contains(where: { $0.severity == .error }), !keepGoing {
      writer.discard()
      return
    }
    let kept = results.filter { $0.card != nil }
    var staged = kept.flatMap(\.staged)
    let archive = Archive(kept.compactMap(\.card))
    for (index, page) in renderer.archivePages(archive).enumerated() {
      staged.append(try writer.stage(page, token: -1 - index))
    }
    let report = try writer.publish(staged)
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
      for index in indices { results[index].card = nil }
    }
    return diagnostics
  }
}

/// What is kept of an article once its pages are staged.
struct ArticleResult: Sendable {
  let file: String
  var card: BriefCard?
  var staged: [StagedPage] = []
  var diagnostics: [Diagnostic] = []
  var failure: PublishingError?
}

/// Works on articles in batches, each a task of its own; the results are in the order of the files.
enum ArticleBatch {
  private static let size = 50

  static func run(
    _ files: [ContentFile], _ plan: BuildPlan, _ renderer: SiteRenderer, _ writer: SiteWriter,
    showsProgress: Bool
  ) async -> [ArticleResult] {
    let worker = ArticleWorker(plan: plan, renderer: renderer, writer: writer)
    let starts = Array(stride(from: 0, to: files.count, by: size))
    var progress = Progress(total: files.count, isShown: showsProgress)
    return await withTaskGroup(of: (Int, [ArticleResult]).self) { group in
      var results = [[ArticleResult]](repeating: [], count: starts.count)
      var next = 0
      func submit() {
        guard next < starts.count else { return }
        let batch = next
        let range = starts[batch]..<min(starts[batch] + size, files.count)
        next += 1
        group.addTask { (batch, range.map { worker.work(on: files[$0], token: $0) }) }
      }
      for _ in 0..<plan.jobs { submit() }
      for await (batch, done) in group {
        results[batch] = done
        progress.advance(by: done.count)
        submit()
      }
      progress.end()
      return results.flatMap { $0 }
    }
  }
}

/// Takes one article from its file to its staged pages.
struct ArticleWorker: Sendable {
  private let reader: ArticleReader
  private let mostBytes: Int
  private let briefer: Briefer
  private let renderer: SiteRenderer
  private let writer: SiteWriter
  private let drafts: Bool

  init(plan: BuildPlan, renderer: SiteRenderer, writer: SiteWriter) {
    var options = BriefingOptions()
    options.sentences = plan.sentences
    briefer = Briefer(options)
    drafts = plan.drafts
    mostBytes = plan.mostBytes
    reader = ArticleReader(mostBytes: plan.mostBytes)
    self.renderer = renderer
    self.writer = writer
  }

  func work(on file: ContentFile, token: Int) -> ArticleResult {
    var result = ArticleResult(file: file.path)
    let bytes = file.readDiagnosed(most: mostBytes)
    result.diagnostics = bytes.diagnostics
    guard let bytes = bytes.value else { return result }
    let article = reader.readKeepingText(bytes, from: file)
    result.diagnostics += article.diagnostics
    guard let (value, text) = article.value, drafts || !value.metadata.isDraft else {
      return result
    }
    let brief = briefer.brief(value, file: text)
    result.diagnostics += brief.diagnostics
    let isOnlyMisencoded = article.diagnostics.allSatisfy {
      $0.severity == .warning || $0.id == "not-utf8"
    }
    guard isOnlyMisencoded else { return result }
    let (pages, card) = renderer.briefPages(brief.value, file: text)
    do {
      for (index, page) in pages.enumerated() {
        result.staged.append(try writer.stage(page, token: token * 2 + index))
      }
      result.card = card
    } catch {
      result.failure = error
    }
    return result
  }
}

import Gathering
import Ledger
import Model
import Provenance
import Publishing
import Reading
import Rendering

/// One build: what happens, in order.
///
/// Templates are found, the ledger of the last build is read, files are listed and compared with it, what changed is
/// worked on, lists are made where a card changed, and only then the site is touched. Whatever fails before leaves it
/// as it was.
struct Build {
  /// Settings that were checked.
  let plan: BuildPlan
  /// Whether the articles that are right are published though others have errors. One that was published earlier and has an error
  /// now keeps its page as it is.
  let keepGoing: Bool
  /// Whether more than half of what was published may be removed.
  let allowsRemovals: Bool
  /// Whether no progress is shown.
  let isQuiet: Bool
  /// Whether what the last build left is passed over.
  let isFull: Bool
  /// What is done with what was built.
  var aim = Aim.publish
  /// What earlier builds of this run of the program hand on; nil for a build by itself.
  var session: SessionMemory?
  /// The lines of `map` that the site is made of; nil where it is made of the content folder.
  var lines: MappedLines?
  /// The share of the site that this build writes, with lines of all of it; nil for the whole.
  var part: SitePart?

  /// What a build is for.
  enum Aim: Hashable {
    /// The site is published.
    case publish
    /// What would be done to the site is told, and nothing written.
    case plan
    /// What was found is told, and pages are only as far made as that needs.
    case survey
    /// The site is written as one tar, to a file or, for `-`, to standard output; what stands in the output folder does not count.
    case archive(String)

    /// Whether pages are held outside of the site until it is known what becomes of them.
    var holdsPages: Bool { self != .publish && self != .survey }
  }

  /// How a build ended.
  struct Outcome {
    /// What was told of settings, templates and articles, not sorted.
    var diagnostics: [Diagnostic] = []
    /// What the disk did not do, one line each.
    var failures: [String] = []
    /// Whether the run was told to end before the site was changed.
    var isInterrupted = false
    /// Whether a card of the last build is not what it was: then nothing that it left can be believed, and nothing was published.
    var isMemoryDamaged = false
    /// What would be published, of a build that does not publish; nil where it did not come so far.
    var survey: Survey?
    /// What would be done to the site, of a build that plans.
    var plan: SitePlan?
    /// What was done to the site; nil where it stayed as it was because of an error.
    var changes: Changes?
    /// Why the search of a site that was published has no index.
    var searchFailure: String?
    /// What was made of the files; nil where none was looked at.
    var tally: BuildTally?
  }

  /// Builds the site, as far as it goes. Nothing is thrown: what went wrong is in the outcome.
  func run() async -> Outcome {
    var outcome = Outcome()
    outcome.tally = BuildTally(output: plan.output)
    await run(&outcome)
    if outcome.isMemoryDamaged, !isFull {
      return await Build(
        plan: plan, keepGoing: keepGoing, allowsRemovals: allowsRemovals, isQuiet: isQuiet,
        isFull: true, aim: aim, session: session, lines: lines,
        part: part
      ).run()
    }
    outcome.tally?.errors = outcome.diagnostics.count { $0.severity == .error }
    if !outcome.failures.isEmpty { outcome.tally = nil }
    outcome.searchFailure.map { outcome.failures.append($0) }
    return outcome
  }

  /// Whether there may be a ledger, before and after: not of lines, which tell no stamps, nor where the site is in no folder.
  private var remembers: Bool {
    if case .archive = aim { false } else { lines == nil }
  }

  /// Goes as far as it can.
  private func run(_ outcome: inout Outcome) async {
    let found = TemplateFolder.find(plan.templates)
    outcome.diagnostics = found.diagnostics
    guard let templates = found.value else { return }
    let memory = BuildMemory(
      plan: plan, templates: templates, isFull: isFull, remembers: remembers, session: session)
    outcome.tally?.followsUpgrade = memory.followsUpgrade && aim == .publish
    var renderer = LazyRenderer(templates, plan.site, memory)
    // A build that left a ledger for these templates has compiled them.
    if memory.last?.templates != memory.templates || isFull, renderer.get(&outcome) == nil {
      return
    }
    guard let (listing, statics) = list(&outcome) else { return }
    outcome.tally?.leftOut.drafts = listing.drafts
    outcome.tally?.others = listing.others
    outcome.tally?.count(unread: outcome.diagnostics, in: plan.content)
    do throws(PublishingError) {
      let writer = try writer(memory)
      do throws(PublishingError) {
        try await build(listing.files, statics, &renderer, writer, memory, &outcome)
      } catch {
        outcome.failures.append(error.message)
        outcome.isInterrupted = error == .interrupted
      }
      try writer.end()
    } catch {
      outcome.failures.append(error.message)
    }
  }

  /// What takes the pages of this build.
  private func writer(_ memory: BuildMemory) throws(PublishingError) -> SiteWriter {
    let list = memory.last?.list
    switch aim {
    case .publish:
      return try SiteWriter(output: plan.output, isOwn: session?.ownsOutput == true, list: list) {
        memory.published
      }
    case .plan, .survey:
      return try SiteWriter(
        reading: plan.output, holdingPagesIn: aim.holdsPages ? TemporaryFolder.parent : nil,
        list: list
      ) { memory.published }
    case .archive: return try SiteWriter(holdingAllIn: TemporaryFolder.parent)
    }
  }

  /// Builds into an output folder that is open and locked.
  ///
  /// Where every article is as it was no task is started, and where the lists are too, no template is compiled.
  private func build(
    _ files: [ContentFile], _ statics: [StaticFile], _ renderer: inout LazyRenderer,
    _ writer: SiteWriter, _ memory: BuildMemory, _ outcome: inout Outcome
  ) async throws(PublishingError) {
    var copies = try StaticCopies(of: statics, memory, writer)
    outcome.diagnostics += copies.diagnostics
    let recollection = memory.recall(files, writer)
    guard
      var (results, spool) = try await articles(
        files, recollection, &renderer, writer, memory, &outcome)
    else { return }
    if StopSignal.isReceived { throw .interrupted }
    if keepGoing { Self.keepPublished(&results, recollection) }
    for result in results { outcome.diagnostics += result.diagnostics }
    outcome.diagnostics += AddressClashes.settle(&results, files, writer, recollection)
    if keepGoing { Self.keepFormer(&results, recollection) }
    DeadLinks.follow(&outcome.diagnostics, results, files)
    if plan.site.baseURL == nil { tellMissingBaseURL(writer, &outcome) }
    tellIdleAliases(results, &outcome)
    outcome.tally?.count(results, files)
    outcome.tally?.canKeepGoing = true
    tellUndated(&outcome)
    if outcome.diagnostics.contains(where: { $0.severity == .error }), !keepGoing { return }
    // Exports and stories are made of more than cards hold.
    let isSameArchive =
      !recollection.hasLostCards && results.allSatisfy(\.hasSameCard)
      && (!plan.site.hasExports && !plan.site.hasStories
        || results.allSatisfy { $0.hasSameSource && $0.hasSameStory })
    var lists = isSameArchive ? memory.lists(writer) : nil
    if lists == nil { lists = try stageLists(&results, files, &renderer, writer, memory, &outcome) }
    if memory.cards.isDamaged, !isFull {
      outcome.isMemoryDamaged = true
      return
    }
    guard let lists else { return }
    let clashes = copies.settle(&results, files, lists, in: plan.statics ?? "")
    outcome.diagnostics += clashes
    if clashes.contains(where: { $0.severity == .error }), !keepGoing { return }
    guard aim != .survey else {
      outcome.survey = survey(results, files, lists, copies)
      return
    }
    let publication = own(
      try publication(results, files, (lists, copies), writer, memory, recollection))
    try spool?.check()
    if case .archive(let name) = aim {
      outcome.tally?.archive = (name, try TarArchive.write(publication.waiting, to: name, writer))
      return
    }
    if aim == .plan {
      outcome.plan = SitePlan(
        publication, results, files, (lists, copies), writer, memory, recollection,
        remakesIndex: needsIndex(results, lists),
        in: (plan.content, plan.statics ?? ""))
      return
    }
    try publish(publication, &results, (lists, copies), writer, memory, &outcome)
  }

  /// What became of all articles, and where that lies which need not stand in memory.
  ///
  /// - Returns: nil, and told, where templates have mistakes.
  private func articles(
    _ files: [ContentFile], _ recollection: Recollection, _ renderer: inout LazyRenderer,
    _ writer: SiteWriter, _ memory: BuildMemory, _ outcome: inout Outcome
  ) async throws(PublishingError) -> (results: [ArticleResult], spool: Spool?)? {
    guard recollection.articles.contains(where: { $0.kept == nil }) else {
      return (recollection.articles.compactMap(\.kept), nil)
    }
    guard let renderer = renderer.get(&outcome) else { return nil }
    var spool: Spool?
    let results = try await ArticleBatch.run(
      files, recollection.articles, work: work(renderer, writer, memory), jobs: plan.jobs,
      showsProgress: !isQuiet
    ) { () throws(PublishingError) in
      spool = try Spool(writer)
      return spool
    }
    return (results, spool)
  }

  /// What is done with each file.
  private func work(_ renderer: SiteRenderer, _ writer: SiteWriter, _ memory: BuildMemory)
    -> ArticleBatch.Work
  {
    guard let lines else {
      let worker = worker(renderer, writer, memory)
      return { file, known, number throws(PublishingError) in
        try worker.work(on: file, known: known, number: number)
      }
    }
    let worker = MappedWorker(
      lines: lines, key: memory.mapKey, writer: writer,
      cards: StagedCards(file: memory.cards, writer: writer), today: plan.today,
      stages: stagesPage)
    return { file, _, number throws(PublishingError) in
      try worker.work(on: file, number: number)
    }
  }

  /// Whether a page of an article is needed: those of the part, and records of which an export of it is made.
  private var stagesPage: @Sendable (Page) -> Bool {
    guard let part else { return { _ in true } }
    let makesRecords = plan.site.hasExports && part.holds(SiteRenderer.recordsExport)
    return { page in
      part.holds(page.path) || makesRecords && page.path.hasSuffix(".json")
    }
  }

  /// Reads and briefs articles.
  func worker(_ renderer: SiteRenderer, _ writer: SiteWriter, _ memory: BuildMemory)
    -> ArticleWorker
  {
    let key = memory.mapKey
    var source: (@Sendable (ContentFile) -> [UInt8]?)?
    if let lines { source = { lines.source(of: $0, key: key) } }
    return ArticleWorker(
      plan: plan, renderer: renderer, writer: writer, memory: memory, source: source)
  }

  /// Tells once how many articles have no date.
  private func tellUndated(_ outcome: inout Outcome) {
    guard let undated = outcome.tally?.undated, undated > 0 else { return }
    outcome.diagnostics.append(
      .warning(
        SourceLocation(file: plan.content + "/"),
        "\(undated) \(undated == 1 ? "article has" : "articles have") no date: last in lists and in no feed; add 'date:' to the heads",
        id: "no-date"))
  }
}

import Glibc
import Provenance
import Serving
import Watching

/// Builds again and again, one build after the other, and tells the server what each did; `build --watch` has none.
///
/// While it waits it holds one thread, as nothing else is to be done then: the server has its own.
struct ServeSession {
  let folders: SiteFolders
  let choices: SiteSettings
  /// The folder that is built into; nil for the site's own.
  let output: String?
  /// Who shows the site; nil where it is only built.
  let server: SiteServer?
  /// What each build may do.
  let wishes: Wishes
  /// Whether browsers go to the article that was changed.
  let navigates: Bool
  let messages: MessageOptions
  /// What one build hands on to the next.
  private let memory: SessionMemory
  /// Whether the site was built once.
  private var isBuilt = false

  /// What the user allows builds, as `Build` has it.
  struct Wishes {
    var keepsGoing = false
    var allowsRemovals = true
    /// Of the first build alone.
    var isFull = false
    /// What is done with the changes of each build that published.
    var tell: (Build.Changes) throws -> Void = { _ in }
  }

  init(
    folders: SiteFolders, choices: SiteSettings, output: String? = nil, server: SiteServer? = nil,
    wishes: Wishes = Wishes(), navigates: Bool = false, messages: MessageOptions
  ) {
    memory = SessionMemory(ownsOutput: output != nil)
    self.wishes = wishes
    self.folders = folders
    self.choices = choices
    self.output = output
    self.server = server
    self.navigates = navigates
    self.messages = messages
  }

  /// Goes on until the program is told to end.
  ///
  /// - Parameter ready: Is called once the site can be asked for.
  /// - Throws: Where files cannot be watched, once it was printed.
  mutating func run(ready: () -> Void) async throws {
    let stop = StopSignal.descriptor()
    do {
      var (settings, plan) = checked()
      var places = self.places(settings)
      // From before the build on, so that what changes meanwhile is built too.
      var watcher = try FileWatcher(places, followsLinks: settings.settings.followsLinks ?? false)
      try await build(plan, after: nil)
      guard !StopSignal.isReceived else { return }
      server?.start()
      defer { server?.stop() }
      ready()
      while let changed = try watcher.wait(until: stop) {
        (settings, plan) = checked()
        if self.places(settings) != places {
          places = self.places(settings)
          watcher = try FileWatcher(places, followsLinks: settings.settings.followsLinks ?? false)
        }
        try await build(plan, after: changed)
        if StopSignal.isReceived { return }
      }
    } catch let error as WatchingError {
      messages.printer.print(failure: error.message)
      throw ExitStatus.inputOutput
    }
  }

  // MARK: Settings

  /// The settings as they now are, for a site that stands where it is served from.
  private func checked() -> (settings: SiteConfiguration, plan: Diagnosed<BuildPlan?>) {
    var settings = choices
    settings.output = output ?? choices.output
    settings.baseURL = choices.baseURL ?? server?.address
    let configuration = folders.configuration(settings)
    return (configuration, configuration.plan)
  }

  /// All that a site is made of, whether it is there or not.
  private func places(_ configuration: SiteConfiguration) -> [String] {
    let folders = [
      configuration.folder(\.content, "content"), configuration.folder(\.templates, "templates"),
      configuration.folder(\.statics, "static"),
    ]
    let files =
      self.folders.settingsFile.config.map { [$0] }
      ?? SettingsPlace.names.map { BuildPlan.below($0, root: configuration.place.root) }
    return folders + [configuration.settings.theme].compactMap { $0 } + files
  }

  // MARK: Builds

  /// Builds once, prints what there is to tell, and has it shown.
  ///
  /// - Parameter changed: What changed since the last build; nil for the first.
  private mutating func build(_ plan: Diagnosed<BuildPlan?>, after changed: [String]?) async throws
  {
    let begin = ContinuousClock.now
    var outcome = Build.Outcome()
    if let plan = plan.value {
      outcome = await Build(
        plan: plan, keepGoing: wishes.keepsGoing, allowsRemovals: wishes.allowsRemovals,
        isQuiet: messages.quiet || changed != nil, isFull: wishes.isFull && changed == nil,
        session: memory
      ).run()
    } else {
      outcome.diagnostics = plan.diagnostics
    }
    guard !outcome.isInterrupted else { return }
    messages.printer.print(outcome)
    let report = outcome.tally?.report
    if let changes = outcome.changes, report != nil {
      let open = navigates && isBuilt ? changes.edited : nil
      isBuilt = true
      server?.tell(.built(written: changes.written, open: open))
      try wishes.tell(changes)
    } else {
      server?.tell(.failed(Self.text(of: outcome)))
    }
    guard !messages.quiet else { return }
    if messages.json, let tally = outcome.tally { return StandardError.write(tally.json + "\n") }
    let time = "in \(Int((ContinuousClock.now - begin) / Duration.milliseconds(1))) ms"
    let old = server == nil ? "the site is as it was" : "what is shown is the site as it was"
    let what =
      report.map {
        "\(BuildTally.counted($0.written, "file")) written, \($0.removed) removed \(time)"
      } ?? "not built (\(time)); \(old)"
    let why =
      changed.map {
        $0.count == 1
          ? "\($0[0]) changed: " : "\(BuildTally.counted($0.count, "file")) changed: "
      } ?? ""
    StandardError.write(StandardError.harmless(why + what) + "\n")
  }

  /// What stood in the way, with the lines that it is about.
  private static func text(of outcome: Build.Outcome) -> String {
    let errors = outcome.diagnostics.filter { $0.severity == .error }
    let failures = outcome.failures.map(StandardError.harmless)
    return ([DiagnosticExcerpt.text(of: errors)] + failures).filter { !$0.isEmpty }
      .joined(separator: "\n\n")
  }
}

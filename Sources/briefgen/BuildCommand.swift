import ArgumentParser
import Glibc
import Provenance

/// `briefgen build`: content and templates in, a site out.
struct BuildCommand: AsyncParsableCommand {
  /// Names its parent, as it is parsed by itself: help must still say "briefgen build".
  static let configuration = CommandConfiguration(
    commandName: "build", _superCommandName: "briefgen",
    abstract: "Builds the site of all articles below the content folder.",
    discussion: """
      Options may also stand in briefgen.yml ("base-url: https://briefs.example/"); those of the command line win. Exit status: 0 \
      built, 1 errors in content or templates, 2 wrong usage, 3 reading or writing \
      failed, or no index of the search was made.
      """)

  @OptionGroup var folders: SiteFolders
  @OptionGroup var choices: SiteChoices
  @Flag(help: "Work on every article, also on those that have not changed since the last build.")
  var full = false
  @Flag(
    name: .customLong("keep-going"),
    help: "Publish the articles that are right, even if others have errors.") var keepGoing = false
  @Flag(
    name: .customLong("allow-removals"),
    help: "Publish even if more than half of what was published would be removed.")
  var allowRemovals = false
  @OptionGroup var messages: MessageOptions

  /// Reads the settings, builds, and tells how it went.
  ///
  /// All goes to standard error, diagnostics first. A run that failed on the disk ends with that status, also where
  /// content has errors too.
  func run() async throws {
    let printer = messages.printer
    let plan = try folders.plan(choices.settings, printer)
    let build = Build(
      plan: plan, keepGoing: keepGoing, allowsRemovals: allowRemovals, isQuiet: messages.quiet,
      isFull: full)
    StopSignal.watch()
    // What is published must be readable by others, whatever this user's habit for new files is.
    umask(umask(0) & 0o022)
    let outcome = await build.run()
    if outcome.isInterrupted, let status = StopSignal.status {
      StandardError.write("\(plan.output)/: interrupted; it is as it was\n")
      Glibc.exit(status)
    }
    printer.print(outcome)
    if let tally = outcome.tally, !messages.quiet || messages.json || tally.report == nil {
      StandardError.write((messages.json ? tally.json : tally.line) + "\n")
    }
    try outcome.end()
  }
}

extension DiagnosticPrinter {
  /// Prints what was told on the way, what the disk did not do behind it.
  func print(_ outcome: Build.Outcome) {
    print(outcome.diagnostics)
    for message in outcome.failures { print(failure: message) }
  }
}

extension Build.Outcome {
  /// Ends the run with the status of what went wrong, the disk before content.
  ///
  /// - Parameter isStrict: Whether a warning counts as an error.
  func end(isStrict: Bool = false) throws {
    if !failures.isEmpty { throw ExitStatus.inputOutput }
    if diagnostics.contains(where: { $0.severity == .error || isStrict }) {
      throw ExitStatus.contentErrors
    }
  }
}

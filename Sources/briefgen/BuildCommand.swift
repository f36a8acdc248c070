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
      Options may also stand in briefgen.yml ("base-url: https://briefs.example/") or in variables (BRIEFGEN_BASE_URL); those of the \
      command line win, then variables.

      Example: briefgen build my-site --plan

      Exit status: 0 built, 1 errors in content or templates, 2 wrong usage or settings, 3 reading or writing failed, or no index of \
      the search was made.
      """)

  /// In place of `--root`.
  @Argument(
    help: ArgumentHelp("The folder of the site, as --root.", valueName: "folder"),
    completion: .directory)
  var site: String?
  @OptionGroup var folders: SiteFolders
  @OptionGroup var choices: SiteChoices
  @Option(
    name: .customLong("from"), parsing: .upToNextOption,
    help: ArgumentHelp(
      "Make the site of lines that 'briefgen map' printed: files, folders of them, or - for standard input.",
      valueName: "lines"), completion: .file())
  var from: [String] = []
  @Option(
    help: ArgumentHelp(
      "Of the site that --from makes, write one share of the files: 2/8 is the second of eight.",
      valueName: "k/n"))
  var part: SitePart?
  @Option(
    help: ArgumentHelp(
      "Write the site as one tar file instead of a folder; - is standard output.",
      valueName: "file"), completion: .file(extensions: ["tar"]))
  var archive: String?
  @Flag(help: "Work on every article, also on those that have not changed since the last build.")
  var full = false
  @Flag(
    name: .customLong("keep-going"),
    help: "Publish the articles that are right, even if others have errors.") var keepGoing = false
  @Flag(
    name: .customLong("allow-removals"),
    help: "Publish even if more than half of what was published would be removed.")
  var allowRemovals = false
  @Flag(help: "Tell what would be written, kept and removed, and why; write nothing.")
  var plan = false
  @Flag(help: "Build again each time something changes, until Ctrl-C.") var watch = false
  @Option(
    name: .customLong("files-from"),
    help: ArgumentHelp(
      "Write the paths of all files that changed to a file, for 'rsync --files-from'; - is standard output.",
      valueName: "list"), completion: .file())
  var filesFrom: String?
  @OptionGroup var messages: MessageOptions

  /// Refuses what contradicts itself.
  func validate() throws {
    guard site == nil || folders.settingsFile.root == nil else {
      throw ValidationError("name the site's folder once, behind 'build' or with --root")
    }
    guard part == nil || !from.isEmpty else {
      throw ValidationError("--part is for a site of mapped lines; name them with --from")
    }
    guard from.isEmpty || !watch else {
      throw ValidationError("--watch builds of the content folder; leave out --from")
    }
    guard archive == nil || !watch && !plan && filesFrom == nil else {
      throw ValidationError(
        "--archive writes the whole site once; leave out --plan, --watch and --files-from")
    }
    guard !plan || !watch else {
      throw ValidationError("--plan builds nothing, and --watch builds; give one of them")
    }
  }

  /// Where the site is.
  private var place: SiteFolders {
    var place = folders
    if let site { place.settingsFile.root = site }
    return place
  }

  /// Reads the settings, builds, and tells how it went.
  ///
  /// All goes to standard error, diagnostics first. A run that failed on the disk ends with that status, also where
  /// content has errors too.
  func run() async throws {
    let printer = messages.printer
    if watch { return try await buildAgain() }
    let plan = try place.plan(choices.settings, printer) { wrong in
      let tally = BuildTally(wrongSettings: wrong)
      StandardError.write((messages.json ? tally.json : tally.line) + "\n")
    }
    guard part == nil && archive == nil || !plan.site.hasSearch else {
      printer.print(
        failure:
          "error: the index of the search is made of a whole site in its folder; leave out --part and --archive, or 'search' [no-place-for-search]"
      )
      throw ExitStatus.wrongUsage
    }
    let build = Build(
      plan: plan, keepGoing: keepGoing, allowsRemovals: allowRemovals, isQuiet: messages.quiet,
      isFull: full, aim: aim,
      lines: try lines(content: plan.content), part: part)
    StopSignal.watch()
    // A reader of the archive that goes away is told as a full disk is.
    if archive == "-" { signal(SIGPIPE, SIG_IGN) }
    // What is published must be readable by others, whatever this user's habit for new files is.
    umask(umask(0) & 0o022)
    let outcome = await build.run()
    if outcome.isInterrupted, let status = StopSignal.status {
      StandardError.write("\(plan.output)/: interrupted; it is as it was\n")
      Glibc.exit(status)
    }
    printer.print(outcome)
    if self.plan { return try tell(outcome, plan.output) }
    try write(outcome.changes?.list)
    if let tally = outcome.tally, !messages.quiet || messages.json || tally.report == nil {
      StandardError.write((messages.json ? tally.json : tally.line) + "\n")
    }
    try outcome.end()
  }

  private var aim: Build.Aim {
    if let archive { return .archive(archive) }
    return plan ? .plan : .publish
  }

  /// The lines that the site is to be made of; nil for the content folder.
  private func lines(content: String) throws -> MappedLines? {
    guard !from.isEmpty else { return nil }
    do throws(MappedLines.Failure) {
      return try MappedLines(from, content: content)
    } catch {
      messages.printer.print(failure: error.message)
      throw ExitStatus.inputOutput
    }
  }

  /// Builds each time something changes, until the program is told to end.
  private func buildAgain() async throws {
    // Wrong settings end the program where nothing was built yet.
    _ = try place.plan(choices.settings, messages.printer)
    StopSignal.watch()
    umask(umask(0) & 0o022)
    var session = ServeSession(
      folders: place, choices: choices.settings,
      wishes: ServeSession.Wishes(
        keepsGoing: keepGoing, allowsRemovals: allowRemovals, isFull: full,
        tell: { try write($0.list) }),
      messages: messages)
    try await session.run {
      if !messages.quiet { StandardError.write("watching until Ctrl-C\n") }
    }
    if let status = StopSignal.status { Glibc.exit(status) }
  }

  /// Tells what the build would have done: results on standard output, the sum of them on standard error.
  private func tell(_ outcome: Build.Outcome, _ output: String) throws {
    if let plan = outcome.plan {
      let isListed = filesFrom == "-"
      if !isListed {
        try StandardOutput.write(
          messages.json ? plan.json : Array(plan.text(all: messages.volume.verbose).utf8))
      }
      try write(plan.list)
      if !messages.quiet { StandardError.write(plan.line(output) + "\n") }
    } else if let tally = outcome.tally {
      StandardError.write((messages.json ? tally.json : tally.line) + "\n")
    }
    try outcome.end()
  }

  /// Writes the list of changed files, where one was asked for and the build came so far.
  private func write(_ list: [UInt8]?) throws {
    guard let filesFrom, let list else { return }
    if filesFrom == "-" { return try StandardOutput.write(list) }
    try UserFile.write(list, to: filesFrom, over: true)
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

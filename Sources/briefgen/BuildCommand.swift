import ArgumentParser
import Glibc
import Provenance

/// `briefgen build`: content and templates in, a site out.
///
/// A setting that is not given is nil and not its default, so that `briefgen.yml` can fill it; defaults are
/// `BuildPlan`'s. The help of each names its default in brackets.
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

  /// Relative folders count from it, and `briefgen.yml` stands in it.
  @Option(
    help: ArgumentHelp(
      "The folder that the others and briefgen.yml are looked for in.", valueName: "folder"))
  var root = "."
  @Option(help: ArgumentHelp("The folder of articles (content).", valueName: "folder")) var content:
    String?
  @Option(help: ArgumentHelp("The folder of templates (templates).", valueName: "folder"))
  var templates: String?
  @Option(
    help: ArgumentHelp(
      "A folder of templates over which the site's own are laid.", valueName: "folder"))
  var theme: String?
  @Option(
    name: .customLong("static"),
    help: ArgumentHelp(
      "The folder of files that go into the site as they are (static).", valueName: "folder"))
  var statics: String?
  @Option(
    help: ArgumentHelp("The folder that the site is written to (public).", valueName: "folder"))
  var output: String?
  @Option(
    name: .customLong("base-url"),
    help: ArgumentHelp("Where the site will stand, for feed and sitemap.", valueName: "address"))
  var baseURL: String?
  @Option(help: ArgumentHelp("The name of the site (Briefs).", valueName: "words")) var title:
    String?
  @Option(help: ArgumentHelp("The language of the site (en).", valueName: "tag")) var language:
    String?
  @Option(help: ArgumentHelp("The most sentences of a summary (3).", valueName: "n")) var sentences:
    Int?
  @Option(help: ArgumentHelp("The most words of a summary (any number).", valueName: "n"))
  var words: Int?
  @Option(
    help: ArgumentHelp(
      "How many articles to work on at once (as many as there are processors).", valueName: "n"))
  var jobs: Int?
  @Option(
    name: .customLong("max-file-size"),
    help: ArgumentHelp("The largest file that is read, in MB (32).", valueName: "n"))
  var mostMegabytes: Int?
  @Flag(help: "Work on every article, also on those that have not changed since the last build.")
  var full = false
  @Flag(help: "Make a page for searching, with an index by Pagefind, which must be installed.")
  var search = false
  @Flag(help: "Publish drafts too.") var drafts = false
  @Flag(
    name: .customLong("follow-symlinks"),
    help: "Follow links in the content folder that lead to folders or out of it.")
  var followSymlinks = false
  @Flag(help: "Publish articles too whose day is to come, or that have expired.") var future = false
  @Option(help: ArgumentHelp("The day that counts as today (the clock's).", valueName: "day"))
  var today: String?
  @Flag(
    help:
      "Publish all records and tables of all figures and quotes too (briefs.jsonl, figures.csv, quotes.csv)."
  )
  var exports = false
  @Flag(
    name: .customLong("keep-going"),
    help: "Publish the articles that are right, even if others have errors.") var keepGoing = false
  @Flag(
    name: .customLong("allow-removals"),
    help: "Publish even if more than half of what was published would be removed.")
  var allowRemovals = false
  @Flag(help: "Print errors only.") var quiet = false
  @Flag(help: "Print every message, also of a kind that many files have.") var verbose = false
  @Flag(help: "Print diagnostics as JSON lines.") var json = false

  /// Reads the settings, builds, and tells how it went.
  ///
  /// All goes to standard error, diagnostics first. A run that failed on the disk ends with that status, also where
  /// content has errors too.
  func run() async throws {
    let printer = DiagnosticPrinter(asJSON: json, isQuiet: quiet, isVerbose: verbose)
    var settings = SiteSettings()
    settings.content = content
    settings.templates = templates
    settings.theme = theme
    settings.statics = statics
    settings.output = output
    settings.baseURL = baseURL
    settings.title = title
    settings.language = language
    settings.sentences = sentences
    settings.words = words
    settings.jobs = jobs
    settings.mostMegabytes = mostMegabytes
    settings.drafts = drafts ? true : nil
    settings.search = search ? true : nil
    settings.future = future ? true : nil
    settings.followsLinks = followSymlinks ? true : nil
    settings.exports = exports ? true : nil
    settings.today = today
    let file = SettingsFile.read(root: root)
    guard !file.hasErrors else {
      printer.print(file.diagnostics)
      throw ExitStatus.wrongUsage
    }
    let plan = BuildPlan.make(settings.filled(from: file.value), root: root)
    guard let value = plan.value else {
      printer.print(plan.diagnostics)
      throw ExitStatus.wrongUsage
    }
    let build = Build(
      plan: value, keepGoing: keepGoing, allowsRemovals: allowRemovals, isQuiet: quiet,
      isFull: full)
    StopSignal.watch()
    // What is published must be readable by others, whatever this user's habit for new files is.
    umask(umask(0) & 0o022)
    let outcome = await build.run()
    if outcome.isInterrupted, let status = StopSignal.status {
      StandardError.write("\(value.output)/: interrupted; it is as it was\n")
      Glibc.exit(status)
    }
    printer.print(outcome.diagnostics)
    for message in outcome.failures { printer.print(failure: message) }
    if let tally = outcome.tally, !quiet || json || tally.report == nil {
      StandardError.write((json ? tally.json : tally.line) + "\n")
    }
    if !outcome.failures.isEmpty { throw ExitStatus.inputOutput }
    if outcome.diagnostics.contains(where: { $0.severity == .error }) {
      throw ExitStatus.contentErrors
    }
  }
}

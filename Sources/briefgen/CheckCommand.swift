import ArgumentParser
import Provenance
import Reading

/// `briefgen check`: all that there is to tell of a site, and nothing written.
struct CheckCommand: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "check",
    abstract: "Tells what is wrong with a site, and writes nothing.",
    discussion: """
      Beside what 'build' tells: links to places and files of the site that lead nowhere, pictures without words, articles that wait for \
      their day. The network is never asked.

      Exit status: 0 nothing is wrong, 1 errors in content or templates, with --strict warnings too, 2 wrong usage or settings, \
      3 reading failed.
      """)

  @Flag(help: "End with 1 for warnings too.") var strict = false
  @OptionGroup var folders: SiteFolders
  @OptionGroup var choices: SiteChoices
  @OptionGroup var messages: MessageOptions

  func run() async throws {
    var printer = messages.printer
    // What ends the run is told.
    if strict { printer.isQuiet = false }
    let plan = try folders.plan(choices.settings, printer)
    var outcome = await Build.survey(plan, isQuiet: messages.quiet)
    if let survey = outcome.survey {
      outcome.diagnostics += SiteAudit.diagnostics(of: survey, plan)
    }
    printer.print(outcome)
    if var tally = outcome.tally, !messages.quiet || messages.json {
      tally.warnings = outcome.diagnostics.count { $0.severity == .warning }
      StandardError.write((messages.json ? tally.json : tally.line) + "\n")
    }
    try outcome.end(isStrict: strict)
  }
}

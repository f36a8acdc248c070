import ArgumentParser
import Provenance

/// Where a site's folders are: what every command that works on a site lets its user say.
///
/// What is not given is nil and not its default, so that `briefgen.yml` can fill it; defaults are `BuildPlan`'s. The help of each
/// names its default in brackets.
struct SiteFolders: ParsableArguments {
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

  /// These folders laid over other settings of the command line, filled from `briefgen.yml` and checked.
  ///
  /// - Throws: Where something is wrong with any, once it was printed.
  func plan(_ choices: SiteSettings = SiteSettings(), _ printer: DiagnosticPrinter) throws
    -> BuildPlan
  {
    let plan = check(choices).plan
    guard let value = plan.value else {
      printer.print(plan.diagnostics)
      throw ExitStatus.wrongUsage
    }
    return value
  }

  /// The same, and what the plan was made of, as far as it could be read.
  func check(_ choices: SiteSettings) -> (settings: SiteSettings, plan: Diagnosed<BuildPlan?>) {
    var settings = choices
    settings.content = content
    settings.templates = templates
    settings.theme = theme
    settings.statics = statics
    settings.output = output ?? choices.output
    let file = SettingsFile.read(root: root)
    let filled = settings.filled(from: file.value)
    if file.hasErrors { return (filled, Diagnosed(nil, file.diagnostics)) }
    return (filled, BuildPlan.make(filled, root: root))
  }
}

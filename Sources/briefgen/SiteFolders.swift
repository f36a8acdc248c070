import ArgumentParser
import Provenance

/// Where a site's folders are: what every command that works on a site lets its user say.
///
/// What is not given is nil and not its default, so that variables and the settings file can fill it; defaults are `BuildPlan`'s. The help of each
/// names its default in brackets.
struct SiteFolders: ParsableArguments {
  @OptionGroup var settingsFile: SettingsOptions
  @Option(
    help: ArgumentHelp("The folder of articles (content).", valueName: "folder"),
    completion: .directory)
  var content: String?
  @Option(
    help: ArgumentHelp("The folder of templates (templates).", valueName: "folder"),
    completion: .directory)
  var templates: String?
  @Option(
    help: ArgumentHelp(
      "A folder of templates over which the site's own are laid.", valueName: "folder"),
    completion: .directory)
  var theme: String?
  @Option(
    name: .customLong("static"),
    help: ArgumentHelp(
      "The folder of files that go into the site as they are (static).", valueName: "folder"),
    completion: .directory)
  var statics: String?
  @Option(
    help: ArgumentHelp("The folder that the site is written to (public).", valueName: "folder"),
    completion: .directory)
  var output: String?

  /// These folders laid over other settings of the command line, filled from variables and file, and checked.
  ///
  /// - Parameter refused: Is told what is wrong with any, once it was printed.
  /// - Throws: Where something is.
  func plan(
    _ choices: SiteSettings = SiteSettings(), _ printer: DiagnosticPrinter,
    refused: ([Diagnostic]) -> Void = { _ in }
  ) throws -> BuildPlan {
    let configuration = configuration(choices)
    printer.print(settingsOf: configuration.place)
    let plan = configuration.plan
    printer.print(plan.diagnostics)
    guard let value = plan.value else {
      refused(plan.diagnostics)
      throw ExitStatus.wrongUsage
    }
    return value
  }

  /// All that is set, and by whom.
  func configuration(_ choices: SiteSettings) -> SiteConfiguration {
    var options = choices
    options.content = content
    options.templates = templates
    options.theme = theme
    options.statics = statics
    options.output = output ?? choices.output
    return settingsFile.configuration(options)
  }
}

/// Where the settings are: what every command that asks for any lets its user say.
struct SettingsOptions: ParsableArguments {
  @Option(
    help: ArgumentHelp(
      "The folder that the others and the settings are looked for in (the one where you stand, or the nearest above it with settings).",
      valueName: "folder"), completion: .directory)
  var root: String?
  @Option(
    help: ArgumentHelp(
      "The file of settings (briefgen.yml, .yaml or .toml); folders in it count from its own.",
      valueName: "file"), completion: .settings)
  var config: String?

  /// What the command line says, filled from variables and file.
  func configuration(_ options: SiteSettings) -> SiteConfiguration {
    SiteConfiguration(options, root: root, config: config)
  }
}

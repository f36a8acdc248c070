import ArgumentParser
import Glibc
import Provenance
import Rendering
import Templates

/// `briefgen templates`: which templates a site has, copies of the installed ones, and what each may use.
struct TemplatesCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "templates",
    abstract: "Lists the templates of a site, copies installed ones, or prints what they may use.",
    discussion: """
      Without an option, each template is printed with where it comes from: the site's own folder, the theme, or the program.

      Exit status: 0 done, 1 a file is there already or cannot be read, 2 wrong usage or settings, 3 writing failed.
      """)

  @OptionGroup var settingsFile: SettingsOptions
  @OptionGroup var volume: VolumeOptions
  @Option(
    help: ArgumentHelp("The folder of templates (templates).", valueName: "folder"),
    completion: .directory)
  var templates: String?
  @Option(
    help: ArgumentHelp(
      "The folder of templates over which the site's own are laid.", valueName: "folder"),
    completion: .directory)
  var theme: String?
  @Option(
    help: ArgumentHelp(
      "Copy an installed template into the folder of templates; 'all' for each.",
      valueName: "name"), completion: .templates(InstalledTemplates.all.map(\.name)))
  var copy: [String] = []
  @Flag(help: "Copy also over files that are there already.") var force = false
  @Option(
    help: ArgumentHelp(
      "Print the values that a template may use, as Markdown; 'all' for each.", valueName: "name"),
    completion: .templates(TemplateReference.names))
  var values: String?

  func run() throws {
    if let values { return try printValues(of: values) }
    var printer = volume.printer
    printer.isVerbose = true
    var settings = SiteSettings()
    settings.templates = templates
    settings.theme = theme
    let configuration = settingsFile.configuration(settings)
    printer.print(settingsOf: configuration.place)
    try configuration.check(printer)
    let folder = configuration.folder(\.templates, "templates")
    if !copy.isEmpty { return try copyInstalled(to: folder) }
    let isThere = access(folder, F_OK) == 0
    let found = TemplateFolder.find(
      [configuration.settings.theme, isThere ? folder : nil].compactMap { $0 })
    guard let templates = found.value else {
      printer.print(found.diagnostics)
      throw ExitStatus.contentErrors
    }
    for path in templates.paths { print(path) }
  }

  /// Prints one table or the whole document.
  private func printValues(of name: String) throws {
    let table = name == "all" ? TemplateReference.document : TemplateReference.table(of: name)
    guard let table else {
      StandardError.write(
        "error: no page is made of '\(name)'\(Self.advice(name)) [missing-template]\n")
      throw ExitStatus.wrongUsage
    }
    print(table, terminator: "")
  }

  /// What to do about a name that has no table of its own.
  private static func advice(_ name: String) -> String {
    InstalledTemplates.all.contains { $0.name == name || $0.name == name + ".html" }
      ? "; it may use what the template that calls it may use"
      : Nearest.advice(name, among: TemplateReference.names)
  }

  /// Copies the templates that were named: all of them, or none where one is there already.
  private func copyInstalled(to folder: String) throws {
    let all = InstalledTemplates.all
    var chosen: [TemplateFile] = []
    for name in copy {
      let named = name == "all" ? all : all.filter { $0.name == name || $0.name == name + ".html" }
      guard !named.isEmpty else { throw unknown(name, among: all.map(\.name)) }
      chosen += named
    }
    let present = chosen.map { folder + "/" + $0.name }.filter { access($0, F_OK) == 0 }
    guard force || present.isEmpty else {
      throw UserFile.present(
        present, advice: "give --force to write over it", id: "template-exists")
    }
    for template in chosen {
      let path = folder + "/" + template.name
      try UserFile.makeFolder(folder)
      try UserFile.write(template.bytes, to: path, over: true)
      print(path)
    }
  }

  /// Tells that there is no template of a name, and which may have been meant.
  private func unknown(_ name: String, among names: [String]) -> ExitStatus {
    StandardError.write(
      "error: there is no template '\(name)'\(Nearest.advice(name, among: names)) [missing-template]\n"
    )
    return .wrongUsage
  }
}

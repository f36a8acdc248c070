import ArgumentParser
import Rendering

/// `briefgen config`: what is set, and by whom.
struct ConfigCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "config",
    abstract: "Prints each setting with its value and who set it.",
    discussion: """
      An option of the command line goes before a variable of the environment (BRIEFGEN_BASE_URL), a variable before the file of \
      settings, and what nobody sets has its default. Folders are printed as they lead from where you stand.

      Exit status: 0 printed, 2 wrong usage or settings.
      """)

  @Flag(help: "Print an object a line: key, value, from, and option, variable or place.")
  var json = false
  @OptionGroup var folders: SiteFolders
  @OptionGroup var choices: SiteChoices
  @OptionGroup var volume: VolumeOptions

  func run() throws {
    let printer = volume.printer
    let configuration = folders.configuration(choices.settings)
    printer.print(settingsOf: configuration.place)
    for key in SettingKey.all {
      let origin = configuration.origins[key.name]
      let value = configuration.settings.text(of: key.name) ?? Self.standard(key, configuration)
      print(json ? Self.object(key, value, origin) : Self.line(key, value, origin))
    }
    let plan = configuration.plan
    printer.print(plan.diagnostics)
    if plan.value == nil { throw ExitStatus.wrongUsage }
  }

  /// What a setting is where nobody sets it; nil where that is no value.
  private static func standard(_ key: SettingKey, _ configuration: SiteConfiguration) -> String? {
    if key.name == "jobs" { return String(ProcessorCount.value) }
    guard case .path = SettingSlot.all[key.name] else { return key.standard }
    return key.standard.map { BuildPlan.below($0, root: configuration.place.root) }
  }

  /// "title: Briefs  # default".
  private static func line(_ key: SettingKey, _ value: String?, _ origin: SettingOrigin?) -> String
  {
    guard let value else { return "# \(key.name): not set" }
    let who =
      switch origin {
      case .option(let name), .variable(let name): name
      case .file(let place):
        place.file + (place.line.map { ":\($0)" } ?? "")
      case nil: "default"
      }
    return StandardError.harmless("\(key.name): \(value)  # \(who)")
  }

  /// The same as a JSON object.
  private static func object(
    _ key: SettingKey, _ value: String?, _ origin: SettingOrigin?
  ) -> String {
    var json = JSONWriter()
    json.object { json in
      json.key("key")
      json.string(key.name)
      if let value {
        json.key("value")
        json.string(value)
      }
      json.key("from")
      switch origin {
      case .option(let name):
        json.string("option")
        json.key("option")
        json.string(name)
      case .variable(let name):
        json.string("variable")
        json.key("variable")
        json.string(name)
      case .file(let place):
        json.string("file")
        json.key("file")
        json.string(place.file)
        if let line = place.line {
          json.key("line")
          json.number(line)
        }
      case nil: json.string("default")
      }
    }
    return String(decoding: json.bytes, as: UTF8.self)
  }
}

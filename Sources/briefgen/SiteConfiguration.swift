import Provenance

/// All that is set for a site, and who set it: an option goes before a variable, a variable before the file.
///
/// Folders that somebody named are counted from there already; defaults are `BuildPlan`'s.
struct SiteConfiguration {
  /// Where the site stands.
  let place: SettingsPlace
  private(set) var settings = SiteSettings()
  /// By key, of those that are set.
  private(set) var origins: [String: SettingOrigin] = [:]
  /// What is wrong with file and variables.
  private(set) var diagnostics: [Diagnostic]

  var hasErrors: Bool { diagnostics.contains { $0.severity == .error } }

  /// Reads variables and file.
  ///
  /// - Parameter options: What the command line says.
  init(
    _ options: SiteSettings, root: String?, config: String?,
    environment: [(name: String, value: String)] = Program.environment
  ) {
    let found = SettingsPlace.find(root: root, config: config)
    place = found.value
    diagnostics = found.diagnostics
    add(options.below(place.start)) { .option($0.option ?? "--" + $0.name) }
    let variables = SettingVariables.read(environment)
    diagnostics += variables.diagnostics
    add(variables.value.below(place.start)) { .variable($0.variable ?? "") }
    guard let path = place.file, !found.hasErrors else { return }
    let file = SettingsFile.read(path: path)
    diagnostics += file.diagnostics
    add(file.settings.below(place.root)) {
      .file(file.places[$0.name] ?? SourceLocation(file: path))
    }
  }

  /// Fills what is not set yet.
  private mutating func add(_ others: SiteSettings, _ origin: (SettingKey) -> SettingOrigin) {
    for key in SettingKey.all where others.text(of: key.name) != nil && origins[key.name] == nil {
      origins[key.name] = origin(key)
    }
    settings.today = settings.today ?? others.today
    settings = settings.filled(from: others)
  }

  /// A folder by its setting: as it was named, else its default below the root.
  func folder(_ path: KeyPath<SiteSettings, String?>, _ standard: String) -> String {
    settings[keyPath: path] ?? BuildPlan.below(standard, root: place.root)
  }

  /// The plan of a build, or why there is none; warnings of settings are told in either case.
  var plan: Diagnosed<BuildPlan?> {
    if hasErrors { return Diagnosed(nil, diagnostics) }
    let plan = BuildPlan.make(
      settings, root: place.root, file: place.file, origins: origins)
    return Diagnosed(plan.value, diagnostics + plan.diagnostics)
  }

  /// Ends the run where there are errors, and prints what there is to tell.
  func check(_ printer: DiagnosticPrinter) throws {
    printer.print(diagnostics)
    if hasErrors { throw ExitStatus.wrongUsage }
  }
}

/// Settings in variables of the environment: `BRIEFGEN_BASE_URL=https://briefs.example/`.
enum SettingVariables {
  /// The settings that variables are. An empty one sets nothing.
  ///
  /// - Returns: With a warning for a variable that means nothing: another program's may be called so by chance.
  static func read(_ environment: [(name: String, value: String)]) -> Diagnosed<SiteSettings> {
    var settings = SiteSettings()
    var diagnostics: [Diagnostic] = []
    let own = environment.filter { $0.name.hasPrefix(SettingKey.prefix) && !$0.value.isEmpty }
    let names = own.isEmpty ? [] : SettingKey.all.compactMap(\.variable)
    // What all of them begin with makes none more like another.
    let ends = names.map { String($0.dropFirst(SettingKey.prefix.count)) }
    for (name, value) in own.sorted(by: { $0.name < $1.name }) {
      let location = SourceLocation(file: name)
      guard let key = SettingKey.all.first(where: { $0.variable == name }) else {
        let meant = Nearest.nearest(
          to: String(name.dropFirst(SettingKey.prefix.count)), among: ends)
        let advice = meant.map { "; did you mean '\(SettingKey.prefix)\($0)'?" } ?? ""
        diagnostics.append(
          .warning(
            location, "no setting has a variable of this name\(advice)", id: "unknown-variable"))
        continue
      }
      do {
        try settings.set(key.name, to: word(value, key))
      } catch {
        diagnostics.append(.error(location, error.message, id: "wrong-type"))
      }
    }
    return Diagnosed(settings, diagnostics)
  }

  /// In variables 1 and 0 are habitual.
  private static func word(_ value: String, _ key: SettingKey) -> String {
    guard case .flag = SettingSlot.all[key.name] else { return value }
    return value == "1" ? "true" : value == "0" ? "false" : value
  }
}

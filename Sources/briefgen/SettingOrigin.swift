import Provenance

/// Who set a setting.
enum SettingOrigin: Hashable, Sendable {
  /// An option of the command line: "--title".
  case option(String)
  /// A variable of the environment.
  case variable(String)
  /// The settings file, with the place of the value.
  case file(SourceLocation)

  /// Where messages about the value lead.
  var location: SourceLocation {
    switch self {
    case .option(let name), .variable(let name): SourceLocation(file: name)
    case .file(let location): location
    }
  }
}

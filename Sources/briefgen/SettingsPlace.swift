import Glibc
import Provenance

/// Where the settings of a site stand, and with them the site.
struct SettingsPlace {
  /// The folder from which the site's folders count, as messages show it: "." or "../..".
  let root: String
  /// The settings file, as messages show it; nil where there is none.
  var file: String?
  /// What the command line's relative folders count from: the root where it was named, else where one stands.
  let start: String

  /// What the file may be called.
  static let names = ["briefgen.yml", "briefgen.yaml", "briefgen.toml"]

  /// The place that the command line names; else the nearest folder that has settings, of the one where one stands and those above
  /// it; else where one stands.
  ///
  /// - Parameters:
  ///   - root: The folder that was named; nothing is looked for above it.
  ///   - config: The file that was named.
  /// - Returns: With errors where the file that was named is missing, or two stand side by side.
  static func find(root: String?, config: String?) -> Diagnosed<SettingsPlace> {
    if let config {
      let folder = config.lastIndex(of: "/").map { String(config[..<$0]) } ?? "."
      let place = SettingsPlace(
        root: root ?? (folder.isEmpty ? "/" : folder), file: config, start: root ?? ".")
      guard access(config, F_OK) != 0 else { return Diagnosed(place) }
      return Diagnosed(
        place,
        [
          .error(
            SourceLocation(file: config),
            "there is no such file of settings; name one that is there with --config",
            id: "missing-settings")
        ])
    }
    var folder = root ?? "."
    while true {
      let found = names.map { BuildPlan.below($0, root: folder) }.filter { access($0, F_OK) == 0 }
      if let first = found.first {
        let place = SettingsPlace(root: folder, file: first, start: root ?? ".")
        return Diagnosed(place, found.dropFirst().prefix(1).map { two(first, $0) })
      }
      guard root == nil, let above = above(folder) else { break }
      folder = above
    }
    return Diagnosed(SettingsPlace(root: root ?? ".", file: nil, start: root ?? "."))
  }

  private static func two(_ first: String, _ second: String) -> Diagnostic {
    .error(
      SourceLocation(file: second),
      "stands beside '\(first)'; keep one of them, or name one with --config", id: "two-settings")
  }

  /// The folder above; nil at the root of a file system, as git has it, and below a folder in which anybody may leave files, as `/tmp`.
  private static func above(_ folder: String) -> String? {
    let above = folder == "." ? ".." : folder + "/.."
    var (here, there) = (stat(), stat())
    guard stat(folder, &here) == 0, stat(above, &there) == 0, here.st_dev == there.st_dev,
      here.st_ino != there.st_ino,
      there.st_mode & (S_ISVTX | S_IWOTH) != S_ISVTX | S_IWOTH
    else { return nil }
    return above
  }
}

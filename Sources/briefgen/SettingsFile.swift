import FrontMatter
import Provenance
import Reading

/// Reads `briefgen.yml`, or the same in TOML.
///
/// It is a flat mapping of the command line's words: `base-url: https://briefs.example/`. A key that means nothing is
/// an error, as a misspelt one would be passed over for ever.
struct SettingsFile {
  private static let mostBytes = 1_000_000

  /// As messages show it: "briefgen.yml", below the root where one is named.
  private let path: String
  /// The file, for lines and columns.
  private let text: SourceText
  /// What could be read, also where something else is wrong.
  var settings = SiteSettings()
  /// Where the value of each key stands.
  private(set) var places: [String: SourceLocation] = [:]
  /// All that is wrong.
  private(set) var diagnostics: [Diagnostic] = []

  /// Reads a file that is there.
  static func read(path: String) -> SettingsFile {
    if let bytes = ContentFile(path: path, reach: .plainFile).readDiagnosed(most: mostBytes).value,
      bytes.count <= mostBytes
    {
      return read(bytes, path: path)
    }
    var file = SettingsFile(path: path, text: SourceText(decoding: []))
    file.diagnostics = [
      .error(
        SourceLocation(file: path),
        "cannot be read, or is larger than a megabyte; make it readable", id: "unreadable-file")
    ]
    return file
  }

  /// Reads a file's bytes; the ending of its path says whether they are TOML.
  static func read(_ bytes: [UInt8], path: String) -> SettingsFile {
    var file = SettingsFile(path: path, text: SourceText(decoding: bytes))
    file.read()
    return file
  }

  private init(path: String, text: SourceText) {
    self.path = path
    self.text = text
  }

  /// Reads all pairs; an empty file sets nothing.
  private mutating func read() {
    let isTOML = path.hasSuffix(".toml")
    let parsed =
      isTOML
      ? TOML.parse(text.span, of: text, file: path) : YAML.parse(text.span, of: text, file: path)
    diagnostics = parsed.diagnostics
    guard let node = parsed.value, !node.isNull else { return }
    guard case .mapping(let pairs) = node.content else {
      return report(node.offset, "is \(node.kindName); write 'key: value' lines", "wrong-type")
    }
    for pair in pairs { read(pair) }
  }

  /// Reads one setting, whose value is one text, in quotation marks or not.
  private mutating func read(_ pair: YAMLNode.Pair) {
    guard SettingKey.names.contains(pair.key) else {
      return report(
        pair.keyOffset,
        "there is no setting '\(pair.key)'\(Nearest.advice(pair.key, among: SettingKey.names))",
        "unknown-setting")
    }
    places[pair.key] = SourceLocation(file: path, text: text, offset: pair.value.offset)
    if pair.key == "aliases" { return readAliases(pair.value) }
    guard case .scalar(let word, _) = pair.value.content, !pair.value.isNull else {
      return report(
        pair.value.offset,
        "'\(pair.key)' is \(pair.value.isNull ? "empty" : pair.value.kindName); write one text",
        "wrong-type")
    }
    do {
      try settings.set(pair.key, to: word)
    } catch {
      report(pair.value.offset, "'\(pair.key)' \(error.message)", "wrong-type")
    }
  }

  /// Tells an error at an offset of the file.
  mutating func report(_ offset: Int, _ message: String, _ id: String) {
    diagnostics.append(
      .error(SourceLocation(file: path, text: text, offset: offset), message, id: id))
  }
}

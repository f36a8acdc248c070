import FrontMatter
import Glibc
import Provenance
import Reading

/// Reads `briefgen.yml`.
///
/// It is a flat mapping of the command line's words: `base-url: https://briefs.example/`. A key that means nothing is
/// an error, as a misspelt one would be passed over for ever.
struct SettingsFile {
  private static let mostBytes = 1_000_000

  /// As messages show it: "briefgen.yml", below the root where one is named.
  private let path: String
  /// The file, for lines and columns.
  private let text: SourceText
  var settings = SiteSettings()
  private var diagnostics: [Diagnostic] = []

  /// The settings of the file at the root; none when there is no such file.
  ///
  /// - Returns: With errors, those settings that could be read; all that is wrong is told at once.
  static func read(root: String) -> Diagnosed<SiteSettings> {
    let path = root == "." ? "briefgen.yml" : root + "/briefgen.yml"
    guard access(path, F_OK) == 0 else { return Diagnosed(SiteSettings()) }
    guard
      let bytes = ContentFile(path: path, reach: .plainFile).readDiagnosed(most: mostBytes).value,
      bytes.count <= mostBytes
    else {
      return Diagnosed(
        SiteSettings(),
        [
          .error(
            SourceLocation(file: path),
            "cannot be read, or is larger than a megabyte; make it readable", id: "unreadable-file")
        ])
    }
    return read(bytes, path: path)
  }

  /// The settings that a file's bytes are.
  static func read(_ bytes: [UInt8], path: String) -> Diagnosed<SiteSettings> {
    var file = SettingsFile(path: path, text: SourceText(decoding: bytes))
    file.read()
    return Diagnosed(file.settings, file.diagnostics)
  }

  /// What the command line says, filled from the file at the root.
  ///
  /// - Throws: Where the file has errors, once they were printed.
  static func fill(_ settings: SiteSettings, root: String, _ printer: DiagnosticPrinter) throws
    -> SiteSettings
  {
    let file = read(root: root)
    guard !file.hasErrors else {
      printer.print(file.diagnostics)
      throw ExitStatus.wrongUsage
    }
    return settings.filled(from: file.value)
  }

  private init(path: String, text: SourceText) {
    self.path = path
    self.text = text
  }

  /// Reads all pairs; an empty file sets nothing.
  private mutating func read() {
    let parsed = YAML.parse(text.span, of: text, file: path)
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
    if pair.key == "aliases" { return readAliases(pair.value) }
    guard case .scalar(let word, _) = pair.value.content, !pair.value.isNull else {
      return report(
        pair.value.offset,
        "'\(pair.key)' is \(pair.value.isNull ? "empty" : pair.value.kindName); write one text",
        "wrong-type")
    }
    switch pair.key {
    case "content": settings.content = word
    case "templates": settings.templates = word
    case "theme": settings.theme = word
    case "static": settings.statics = word
    case "output": settings.output = word
    case "base-url": settings.baseURL = word
    case "title": settings.title = word
    case "language": settings.language = word
    case "sentences": settings.sentences = number(word, pair, SettingRange.sentences)
    case "words": settings.words = number(word, pair, SettingRange.words)
    case "jobs": settings.jobs = number(word, pair, SettingRange.jobs)
    case "max-file-size": settings.mostMegabytes = number(word, pair, SettingRange.megabytes)
    case "drafts": settings.drafts = flag(word, pair)
    case "time-zone": settings.timeZone = word
    case "remote-images": settings.remoteImages = flag(word, pair)
    case "exports": settings.exports = flag(word, pair)
    case "stories": settings.stories = flag(word, pair)
    case "search": settings.search = flag(word, pair)
    case "future": settings.future = flag(word, pair)
    default: settings.followsLinks = flag(word, pair)
    }
  }

  /// A number in a range; nil, and told at its place, for anything else.
  private mutating func number(_ word: String, _ pair: YAMLNode.Pair, _ range: ClosedRange<Int>)
    -> Int?
  {
    if let number = Int(word), range.contains(number) { return number }
    report(
      pair.value.offset,
      "'\(pair.key)' is not a number from \(range.lowerBound) to \(range.upperBound); write it in digits",
      "wrong-type")
    return nil
  }

  /// `true`, `yes`, `false` or `no`, in lower case; nil, and told, for anything else.
  private mutating func flag(_ word: String, _ pair: YAMLNode.Pair) -> Bool? {
    if ["true", "yes"].contains(word) { return true }
    if ["false", "no"].contains(word) { return false }
    report(
      pair.value.offset, "'\(pair.key)' is neither true nor false; write one of them", "wrong-type")
    return nil
  }

  /// Tells an error at an offset of the file.
  mutating func report(_ offset: Int, _ message: String, _ id: String) {
    diagnostics.append(
      .error(SourceLocation(file: path, text: text, offset: offset), message, id: id))
  }
}

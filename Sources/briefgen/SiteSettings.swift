import FrontMatter
import Foundation
import Glibc
import Provenance
import Reading
import Rendering

/// What can be set on the command line and in `briefgen.yml`; nil is not set.
struct SiteSettings: Hashable {
  var content: String?
  var templates: String?
  var output: String?
  var baseURL: String?
  var title: String?
  var language: String?
  var sentences: Int?
  /// The most words of a summary.
  var words: Int?
  var jobs: Int?
  /// The largest file that is read, in MB.
  var mostMegabytes: Int?
  var drafts: Bool?

  /// These settings, and for those that are not set the other's.
  func filled(from other: SiteSettings) -> SiteSettings {
    var result = self
    result.content = content ?? other.content
    result.templates = templates ?? other.templates
    result.output = output ?? other.output
    result.baseURL = baseURL ?? other.baseURL
    result.title = title ?? other.title
    result.language = language ?? other.language
    result.sentences = sentences ?? other.sentences
    result.words = words ?? other.words
    result.jobs = jobs ?? other.jobs
    result.mostMegabytes = mostMegabytes ?? other.mostMegabytes
    result.drafts = drafts ?? other.drafts
    return result
  }
}

/// Which numbers a setting may be, on the command line and in `briefgen.yml`.
enum SettingRange {
  static let sentences = 0...50
  static let words = 1...5000
  static let jobs = 1...256
  /// Of `max-file-size`, in MB.
  static let megabytes = 1...1000
}

/// Reads `briefgen.yml`.
struct SettingsFile {
  private static let keys = [
    "content", "templates", "output", "base-url", "title", "language", "sentences", "words", "jobs",
    "max-file-size", "drafts",
  ]

  private let path: String
  private let text: SourceText
  private var settings = SiteSettings()
  private var diagnostics: [Diagnostic] = []

  /// The settings of the file at the root; none when there is no such file.
  static func read(root: String) -> Diagnosed<SiteSettings> {
    let path = root == "." ? "briefgen.yml" : root + "/briefgen.yml"
    guard access(path, F_OK) == 0 else { return Diagnosed(SiteSettings()) }
    guard let data = FileManager.default.contents(atPath: path) else {
      return Diagnosed(
        SiteSettings(),
        [
          .error(
            SourceLocation(file: path), "cannot be read; make it readable", id: "unreadable-file")
        ])
    }
    var file = SettingsFile(path: path, text: SourceText(decoding: Array(data)))
    file.read()
    return Diagnosed(file.settings, file.diagnostics)
  }

  private init(path: String, text: SourceText) {
    self.path = path
    self.text = text
  }

  private mutating func read() {
    let parsed = YAML.parse(text.span, of: text, file: path)
    diagnostics = parsed.diagnostics
    guard let node = parsed.value, !node.isNull else { return }
    guard case .mapping(let pairs) = node.content else {
      return report(node.offset, "is \(node.kindName); write 'key: value' lines", "wrong-type")
    }
    for pair in pairs { read(pair) }
  }

  private mutating func read(_ pair: YAMLNode.Pair) {
    guard Self.keys.contains(pair.key) else {
      return report(
        pair.keyOffset,
        "there is no setting '\(pair.key)'\(Nearest.advice(pair.key, among: Self.keys))",
        "unknown-setting")
    }
    guard case .scalar(let word, _) = pair.value.content, !pair.value.isNull else {
      return report(
        pair.value.offset,
        "'\(pair.key)' is \(pair.value.isNull ? "empty" : pair.value.kindName); write one text",
        "wrong-type")
    }
    switch pair.key {
    case "content": settings.content = word
    case "templates": settings.templates = word
    case "output": settings.output = word
    case "base-url": settings.baseURL = word
    case "title": settings.title = word
    case "language": settings.language = word
    case "sentences": settings.sentences = number(word, pair, SettingRange.sentences)
    case "words": settings.words = number(word, pair, SettingRange.words)
    case "jobs": settings.jobs = number(word, pair, SettingRange.jobs)
    case "max-file-size": settings.mostMegabytes = number(word, pair, SettingRange.megabytes)
    default: settings.drafts = flag(word, pair)
    }
  }

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

  private mutating func flag(_ word: String, _ pair: YAMLNode.Pair) -> Bool? {
    if ["true", "yes"].contains(word) { return true }
    if ["false", "no"].contains(word) { return false }
    report(
      pair.value.offset, "'\(pair.key)' is neither true nor false; write one of them", "wrong-type")
    return nil
  }

  private mutating func report(_ offset: Int, _ message: String, _ id: String) {
    diagnostics.append(
      .error(SourceLocation(file: path, text: text, offset: offset), message, id: id))
  }
}

/// Settings that have been checked against each other and the disk.
struct BuildPlan: Sendable {
  let content: String
  /// nil when there is no such folder: then all templates are the installed ones.
  let templates: String?
  let output: String
  let site: SiteOptions
  let sentences: Int
  /// The most words of a summary; nil for any number.
  let words: Int?
  /// Decides how fast, never what.
  var jobs: Int
  /// The largest file that is read.
  let mostBytes: Int
  let drafts: Bool

  /// A plan, or why there is none.
  static func make(_ settings: SiteSettings, root: String) -> Diagnosed<BuildPlan?> {
    var diagnostics: [Diagnostic] = []
    func below(_ path: String) -> String {
      path.hasPrefix("/") || root == "." ? path : root + "/" + path
    }
    func report(_ what: String, _ message: String, _ id: String) {
      diagnostics.append(.error(SourceLocation(file: what), message, id: id))
    }
    let content = below(settings.content ?? "content")
    let output = below(settings.output ?? "public")
    let templates = below(settings.templates ?? "templates")
    if isWithin(output, content) {
      report(
        output, "the output folder stands inside the content folder; choose another with --output",
        "output-inside-content")
    }
    if isWithin(content, output) {
      report(
        output, "the content folder stands inside the output folder; choose another with --output",
        "output-inside-content")
    }
    if settings.templates != nil, access(templates, F_OK) != 0 {
      report(
        templates, "there is no such folder of templates; name one with --templates",
        "missing-templates")
    }
    var base = settings.baseURL
    if let address = base {
      if !isAddress(address) {
        report(
          address, "the base URL is not a web address; write it as https://briefs.example/",
          "bad-base-url")
      } else if !address.hasSuffix("/") {
        base = address + "/"
      }
    }
    let jobs = settings.jobs ?? ProcessorCount.value
    if !SettingRange.jobs.contains(jobs) {
      report("--jobs", "is a number from 1 to 256", "bad-jobs")
    }
    let sentences = settings.sentences ?? 3
    if !SettingRange.sentences.contains(sentences) {
      report("--sentences", "is a number from 0 to 50", "bad-sentences")
    }
    if let words = settings.words, !SettingRange.words.contains(words) {
      report("--words", "is a number from 1 to 5000", "bad-words")
    }
    let megabytes = settings.mostMegabytes ?? ContentFile.mostBytes / 1_000_000
    if !SettingRange.megabytes.contains(megabytes) {
      report("--max-file-size", "is a number from 1 to 1000, in MB", "bad-max-file-size")
    }
    guard diagnostics.isEmpty else { return Diagnosed(nil, diagnostics) }
    return Diagnosed(
      BuildPlan(
        content: content, templates: access(templates, F_OK) == 0 ? templates : nil, output: output,
        site: SiteOptions(
          title: settings.title ?? "Briefs", baseURL: base, language: settings.language ?? "en"),
        sentences: sentences, words: settings.words, jobs: jobs, mostBytes: megabytes * 1_000_000,
        drafts: settings.drafts ?? false))
  }

  /// Whether a folder is another or stands in it, links and dots taken away as far as the folders exist.
  private static func isWithin(_ inner: String, _ outer: String) -> Bool {
    let a = resolved(inner)
    let b = resolved(outer)
    return a == b || a.hasPrefix(b + "/")
  }

  private static func resolved(_ path: String) -> String {
    URL(fileURLWithPath: path).standardizedFileURL.resolvingSymlinksInPath().path
  }

  private static func isAddress(_ text: String) -> Bool {
    guard let url = URL(string: text), let host = url.host, !host.isEmpty else { return false }
    return (url.scheme == "https" || url.scheme == "http")
      && !text.utf8.contains { $0 <= 0x20 || $0 == 0x22 || $0 == 0x3C || $0 == 0x3E }
      && url.query == nil && url.fragment == nil
  }
}

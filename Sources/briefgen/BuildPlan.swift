import Briefing
import FoundationEssentials
import Glibc
import Model
import Provenance
import Reading
import Rendering

/// Settings that have been checked against each other and the disk.
///
/// Here the defaults are put in: `content`, `public`, `templates` and `static` below the root, three sentences, as many jobs as
/// processors.
struct BuildPlan: Sendable {
  /// The folder of the site, from which others count.
  let root: String
  /// The settings file, as messages show it; nil where there is none.
  var settingsFile: String?
  /// The folder of articles, as messages show it.
  let content: String
  /// Folders of templates, the later before the earlier, file by file: the theme, then the site's own; none where all templates are
  /// the installed ones.
  let templates: [String]
  /// The folder of files that go into the site as they are; nil when there is none.
  let statics: String?
  /// The folder of the site, which need not be there yet.
  let output: String
  let site: SiteOptions
  /// The most sentences of a summary.
  let sentences: Int
  /// The most words of a summary; nil for any number.
  let words: Int?
  /// Decides how fast, never what.
  var jobs: Int
  /// The largest file that is read, in bytes; of a larger one only as much is read as shows that it is.
  let mostBytes: Int
  /// Whether drafts are published.
  let drafts: Bool
  /// Whether links in the content folder are followed wherever they lead. Decides which files there are, never what one becomes.
  let followsLinks: Bool
  /// The day by which it is told what is future and what has expired, in days since 1970-01-01; nil where neither matters.
  let today: Int?
  /// The zone that days are counted in; nil for each article's own.
  let timeZone: SiteTimeZone?

  /// All settings that decide what is found in articles, in one text: a new setting goes into it, or into `SiteOptions.text` where it
  /// decides only how that is printed. Of the day only whether it matters: each article says for which days its page is right.
  ///
  /// Folders count from the root, so that it is the same wherever one stands. Parts are parted by NUL, which no path can hold.
  var decisive: String {
    let folders = [rooted(content), statics.map(rooted) ?? "-", rooted(output)]
    return (folders + [decisiveOfFindings]).joined(separator: "\u{0}")
  }

  /// Those of them that hold wherever a site lies.
  var decisiveOfFindings: String {
    let words: [String] = [
      String(sentences), words.map { String($0) } ?? "-", String(mostBytes),
      drafts ? "drafts" : "-", today == nil ? "future" : "-", timeZone?.name ?? "-",
    ]
    return words.joined(separator: "\u{0}")
  }

  /// Where the files are that articles show and lead to.
  var folders: ArticleFiles.Folders {
    ArticleFiles.Folders(content: content, statics: statics, followsLinks: followsLinks)
  }

  /// What makes briefs, with as many sentences and words as are allowed.
  var briefer: Briefer {
    var options = BriefingOptions()
    options.sentences = sentences
    options.words = words
    return Briefer(options)
  }

  /// A plan, or why there is none: all that is wrong, not the first only.
  ///
  /// Folders that were named are as they are, defaults stand below the root. A folder of templates that was named
  /// must be there; without a name there may be none. A base URL gets the slash at its end that was forgotten. Numbers
  /// are looked at here for those of the command line; those of the file were told with their line.
  ///
  /// - Parameters:
  ///   - settings: Of all who set any.
  ///   - root: The folder in which the site stands.
  ///   - file: The settings file.
  ///   - origins: Who set them, by key.
  static func make(
    _ settings: SiteSettings, root: String, file: String? = nil,
    origins: [String: SettingOrigin] = [:]
  ) -> Diagnosed<BuildPlan?> {
    var diagnostics: [Diagnostic] = []
    func below(_ path: String) -> String { Self.below(path, root: root) }
    let content = settings.content ?? below("content")
    let output = settings.output ?? below("public")
    let templates = settings.templates ?? below("templates")
    let statics = settings.statics ?? below("static")
    let theme = settings.theme
    diagnostics += wrongFolders(
      output,
      [
        ("content", content, nil), ("templates", templates, settings.templates),
        ("theme", theme, settings.theme),
        ("static", statics, settings.statics),
      ], origins)
    let base = settings.baseURL.map { $0.hasSuffix("/") ? $0 : $0 + "/" }
    diagnostics += wrongWords(settings, origins) + wrongNumbers(settings)
    let timeZone = settings.timeZone.flatMap(SiteTimeZone.init)
    timeZone?.adopt()
    let today = settings.today.map { DateReader.read($0)?.dayNumber }
    if today == .some(nil) {
      diagnostics.append(
        .error(
          SourceLocation(file: "--today"), "is no day; write it as 2014-06-23", id: "bad-date"))
    }
    guard diagnostics.isEmpty else { return Diagnosed(nil, diagnostics) }
    return Diagnosed(
      BuildPlan(
        root: root, settingsFile: file, content: content,
        templates: [theme, access(templates, F_OK) == 0 ? templates : nil].compactMap { $0 },
        statics: access(statics, F_OK) == 0 ? statics : nil, output: output,
        site: SiteOptions(
          title: settings.title ?? "Briefs", baseURL: base, language: settings.language ?? "en",
          loadsRemoteImages: settings.remoteImages ?? false,
          hasExports: settings.exports ?? false, hasStories: settings.stories ?? true,
          aliases: settings.aliases ?? SpeakerAliases(), hasSearch: settings.search ?? false),
        sentences: settings.sentences ?? 3, words: settings.words,
        jobs: settings.jobs ?? ProcessorCount.value,
        mostBytes: settings.mostMegabytes.map { $0 * 1_000_000 } ?? ContentFile.mostBytes,
        drafts: settings.drafts ?? false, followsLinks: settings.followsLinks ?? false,
        today: settings.future == true ? nil : (today ?? nil) ?? Today.number,
        timeZone: timeZone))
  }

  /// What is told of a name, an address, a language and a zone that are none.
  private static func wrongWords(
    _ settings: SiteSettings, _ origins: [String: SettingOrigin]
  ) -> [Diagnostic] {
    func told(
      _ key: String, _ word: String?, _ isRight: (String) -> Bool, _ message: String
    ) -> Diagnostic? {
      guard let word, !isRight(word) else { return nil }
      let location = origins[key]?.location ?? SourceLocation(file: "--" + key)
      let name = word.contains { !$0.isWhitespace } ? word : key
      return .error(location, "'\(name)' \(message)", id: "bad-" + key)
    }
    return [
      told(
        "title", settings.title, { $0.contains { !$0.isWhitespace } },
        "is empty; name the site, or leave it out"),
      told(
        "base-url", settings.baseURL, isAddress,
        "is not a web address; write it as https://briefs.example/"),
      told(
        "language", settings.language, LanguageTag.isOne,
        "is no tag of a language; write it as en or pt-BR"),
      told(
        "time-zone", settings.timeZone, { SiteTimeZone(name: $0) != nil },
        "is no time zone that this machine knows; write it as Europe/Berlin"),
    ].compactMap { $0 }
  }

  /// What is told of numbers of the command line that are out of their ranges.
  private static func wrongNumbers(_ settings: SiteSettings) -> [Diagnostic] {
    let all: [(option: String, value: Int?, range: ClosedRange<Int>, unit: String)] = [
      ("jobs", settings.jobs, SettingRange.jobs, ""),
      ("sentences", settings.sentences, SettingRange.sentences, ""),
      ("words", settings.words, SettingRange.words, ""),
      ("max-file-size", settings.mostMegabytes, SettingRange.megabytes, ", in MB"),
    ]
    return all.compactMap { option, value, range, unit in
      guard let value, !range.contains(value) else { return nil }
      return .error(
        SourceLocation(file: "--" + option),
        "is a number from \(range.lowerBound) to \(range.upperBound)\(unit)", id: "bad-" + option)
    }
  }

  /// Whether a text is an http or https address of a host to which paths can be added: without a name, a query, a
  /// fragment, and what would have to be escaped.
  private static func isAddress(_ text: String) -> Bool {
    guard let url = URL(string: text), let host = url.host, !host.isEmpty, url.user == nil else {
      return false
    }
    return (url.scheme == "https" || url.scheme == "http")
      && !text.utf8.contains { $0 <= 0x20 || $0 == 0x22 || $0 == 0x3C || $0 == 0x3E }
      && url.query == nil && url.fragment == nil
  }
}

import ArgumentParser
import Model
import Reading
import Rendering

/// `briefgen new "Title"`: a file to write an article in.
struct NewCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "new",
    abstract: "Makes a draft with the day and the title in its name.",
    discussion: """
      Its head has every key, those that are optional commented out; 'draft: true' keeps it out of the site. Prints its path.

      Exit status: 0 done, 1 the file is there already, 2 wrong usage or settings, 3 writing failed.
      """)

  @Argument(help: ArgumentHelp("The headline.", valueName: "title")) var title: String
  @Option(help: ArgumentHelp("The article's day (today's).", valueName: "day")) var date: String?
  @OptionGroup var settingsFile: SettingsOptions
  @OptionGroup var volume: VolumeOptions
  @Option(
    help: ArgumentHelp("The folder of articles (content).", valueName: "folder"),
    completion: .directory)
  var content: String?

  func validate() throws {
    guard title.contains(where: { $0.isLetter || $0.isNumber }) else {
      throw ValidationError("the title has no letters; write the headline in quotation marks")
    }
    guard date.map({ DateReader.read($0) != nil }) != false else {
      throw ValidationError("--date is no day; write it as 2014-06-23")
    }
  }

  func run() throws {
    var settings = SiteSettings()
    settings.content = content
    var printer = volume.printer
    printer.isVerbose = true
    let configuration = settingsFile.configuration(settings)
    printer.print(settingsOf: configuration.place)
    try configuration.check(printer)
    // Today is the site's today.
    configuration.settings.timeZone.flatMap(SiteTimeZone.init)?.adopt()
    guard let day = date.map({ DateReader.read($0) }) ?? Today.date else {
      throw ValidationError("the clock tells no day; give one with --date")
    }
    let folder = configuration.folder(\.content, "content")
    guard UserFile.exists(folder) else {
      StandardError.write(
        StandardError.harmless(
          "\(folder): error: there is no such folder; make it with 'briefgen init', or name another with --content [unreadable-file]"
        ) + "\n")
      throw ExitStatus.inputOutput
    }
    let headline = title.split(whereSeparator: \.isWhitespace).joined(separator: " ")
    let path = "\(folder)/\(day.dayText)-\(Slug.part(of: headline)).md"
    try UserFile.write(
      Array(Self.text(headline, day).utf8), to: path,
      advice: "write on in it, or give the article another title")
    print(path)
  }

  /// A head with all keys, those commented out that an article can do without.
  private static func text(_ title: String, _ day: ArticleDate) -> String {
    let values = ["title": quoted(title), "date": day.dayText, "draft": "true"]
    let lines = HeadKey.rows.map { key in
      let line = values[key.name].map { "\(key.name): \($0)" } ?? "# \(key.name): \(key.example)"
      return "\(line)  # \(key.note)\n"
    }
    return "---\n\(lines.joined())---\n\n"
  }

  /// A text as YAML reads it back whatever stands in it.
  private static func quoted(_ text: String) -> String {
    var json = JSONWriter()
    json.string(text)
    return String(decoding: json.bytes, as: UTF8.self)
  }
}

import ArgumentParser
import Model
import Reading

/// `briefgen init`: a folder that `briefgen build` makes a site of as it is.
struct InitCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "init",
    abstract: "Makes a folder with settings and one article to begin with.",
    discussion: """
      Writes briefgen.yml, in which every setting is told and commented out, and into an empty content folder an article and \
      .briefgenignore.

      Exit status: 0 done, 1 briefgen.yml is there already, 2 wrong usage, 3 writing failed.
      """)

  @Argument(
    help: ArgumentHelp("The folder, made where it is missing.", valueName: "folder"),
    completion: .directory)
  var folder = "."
  @Flag(name: .shortAndLong, help: "Print errors only.") var quiet = false

  func run() throws {
    let settings = BuildPlan.below("briefgen.yml", root: folder)
    let content = BuildPlan.below("content", root: folder)
    guard !UserFile.exists(settings) else {
      throw UserFile.present(
        [settings], advice: "nothing was written; take it away, or name another folder")
    }
    // Who has articles needs no example of one.
    let hasContent = UserFile.exists(content) && !UserFile.isEmptyFolder(content)
    try UserFile.makeFolder(content)
    try write(SettingKey.file, settings)
    if hasContent {
      tell("\(content)/ stays as it is")
    } else {
      try write(SampleArticle.text(on: Today.date), content + "/ferry-quay.md")
      try write(SampleArticle.ignored, content + "/" + ContentFolder.ignoreFile)
    }
    let needsMarks = folder.contains { $0 == " " || $0 == "'" || $0 == "$" || $0 == "*" }
    let name = needsMarks ? "'" + folder.replacing("'", with: "'\\''") + "'" : folder
    let way = folder == "." ? "" : " --root \(name)"
    tell("next: briefgen build\(way)")
  }

  /// Says on standard error what is no error.
  private func tell(_ line: String) {
    if !quiet { StandardError.write(StandardError.harmless(line) + "\n") }
  }

  /// Writes a file, and prints its path.
  private func write(_ text: String, _ path: String) throws {
    try UserFile.write(Array(text.utf8), to: path)
    print(path)
  }
}

/// What `briefgen init` lays into the content folder.
enum SampleArticle {
  /// An invented article with what a brief finds: figures with their holders, quotes with their speakers.
  ///
  /// - Parameter day: Its date.
  static func text(on day: ArticleDate?) -> String {
    """
    ---
    title: Ferry quay at Sandvik closes for repairs
    date: \(day?.dayText ?? "")
    source: An example
    tags: [harbours]
    ---

    The ferry quay at Sandvik will be closed for 14 weeks, the harbour office said on Monday, after divers found cracks in nine of its 32 piles.

    "We would rather lose a summer than a ship," harbour master Elin Dahl told reporters. She put the cost of the repairs at 2.4 million euros.

    The ferry, which carries about 600 passengers a day, will land at Norra until then, seven miles to the north. "Nobody will have to walk," said Tor Lindh, the mayor, who promised a bus.

    """
  }

  /// A list of what is left out, with examples only.
  static let ignored = """
    # What is not to be published, a line each, in the words of .gitignore:
    # notes/
    # *.orig.md

    """
}

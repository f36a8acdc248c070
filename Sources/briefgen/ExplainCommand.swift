import ArgumentParser
import Briefing
import Model
import Provenance
import Reading

/// `briefgen explain`: why a brief is what it is.
struct ExplainCommand: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "explain",
    abstract: "Says why a brief has the sentences, figures, quotes and speakers that it has.",
    discussion: """
      With a line, all that was found on it or was not, and what each cause counts; with a column, of the sentence there. Rules are \
      named as in Rules.md.

      Example: briefgen explain content/quay.md:12

      Exit status: 0 explained, 1 errors in the article, 2 wrong usage or settings, or no such line, 3 the file cannot be read.
      """)

  /// A line in it may stand behind a colon, and a column behind another.
  @Argument(
    help: ArgumentHelp(
      "An article file, perhaps with a line in it.", valueName: "file[:line[:column]]"),
    completion: .articles)
  var file: String
  @Flag(help: "Print the same as JSON, an object an article.") var json = false
  @Option(help: ArgumentHelp("The most sentences of a summary (3).", valueName: "n")) var sentences:
    Int?
  @Option(help: ArgumentHelp("The most words of a summary (any number).", valueName: "n"))
  var words: Int?
  @OptionGroup var folders: SiteFolders
  @OptionGroup var volume: VolumeOptions

  /// Explains each article of the file.
  func run() async throws {
    let (path, line, column) = Self.place(file)
    // The settings of the site decide what stands in its briefs.
    var settings = SiteSettings()
    settings.sentences = sentences
    settings.words = words
    var printer = volume.printer
    let plan = try folders.plan(settings, printer)
    let content = ContentFile(path: path, below: plan.content)
    let mostBytes = plan.mostBytes
    let read = content.readDiagnosed(most: mostBytes)
    var diagnostics = read.diagnostics
    // One file has few of a kind, and all of them are of interest here.
    printer.isVerbose = true
    defer { printer.print(diagnostics) }
    guard let bytes = read.value else { throw ExitStatus.inputOutput }
    let article = ArticleReader(mostBytes: mostBytes).readKeepingTree(bytes, from: content)
    diagnostics += article.diagnostics
    if let text = article.file {
      if let line, !(1...text.lineCount).contains(line) {
        StandardError.write(
          StandardError.harmless(
            "\(path): error: has \(text.lineCount) lines, and no line \(line) [no-such-line]")
            + "\n")
        throw ExitStatus.wrongUsage
      }
      for value in article.articles {
        let explained = plan.briefer.explain(value, file: text)
        diagnostics += explained.diagnostics
        let places = ExplainedPlaces(
          path: path, article: value, file: text, line: line, column: column,
          sentences: explained.value.sentences.map(\.excerpt.span))
        let series = ExplainedSeries.all(of: value.address.page, in: plan.output)
        try StandardOutput.write(
          json
            ? ExplanationJSON(explained.value, places, series).line
            : ExplanationText(explained.value, places, series).bytes)
      }
    }
    if diagnostics.contains(where: { $0.severity == .error }) { throw ExitStatus.contentErrors }
  }

  /// "quay.md:12:3" as path, line and column; a file of that very name goes before.
  static func place(_ file: String) -> (path: String, line: Int?, column: Int?) {
    var path = file
    var numbers: [Int] = []
    while numbers.count < 2, !UserFile.exists(path),
      let colon = path.utf8.lastIndex(of: UInt8(ascii: ":")),
      let number = Int(path[path.index(after: colon)...])
    {
      numbers.insert(number, at: 0)
      path = String(path[..<colon])
    }
    return (path, numbers.first, numbers.count > 1 ? numbers[1] : nil)
  }
}

import ArgumentParser
import Briefing
import CrossDocument
import Glibc
import Model
import Provenance

/// `briefgen series`: what is found across articles, as JSON lines.
///
/// It writes no file and reads neither templates nor `briefgen.yml`. What is found goes to standard output, diagnostics to standard error.
struct SeriesCommand: AsyncParsableCommand {
  /// Names its parent, as it is parsed by itself.
  static let configuration = CommandConfiguration(
    commandName: "series", _superCommandName: "briefgen",
    abstract:
      "Prints copies, stories, series of figures, speakers and versions across articles as JSON lines.",
    discussion: """
      Each line is an object; other keys may join these later:

        {"copies":[ID, ...]}                       articles with the same words, the first one first
        {"story":[ID, ...]}                        articles of one event
        {"series":[[ID,START,END], ...]}           figures that measure one thing
        {"speaker":NAME,"quotes":[[ID,START,END], ...]}     all quotes of a person
        {"version":[OLD ID,NEW ID],"changed":{"sentences":[CHANGE, ...],
         "figures":[CHANGE, ...],"quotes":[CHANGE, ...]}}   two versions of an article

      A CHANGE is {"old":[START,END],"new":[START,END],"kind":KIND}, with null for the place that a version has not. \
      A copy says nothing new: of copies only the first has figures in series and quotes of speakers.

      KIND is added, removed, changed, respelled (only spelling or punctuation) or speaker (equal words, somebody else's).

      START and END count code points of the article's text from 0; END is behind the last. The ID of a file is its path, with \
      '#' and a number behind it where the file holds several articles.

      With --jsonl, reads one JSON object a line from standard input: an article ("id", "text", perhaps "title" and "date"), or \
      two versions of one ("old" and "new", an article each). Versions are answered as they come, all else at the end; a line \
      that cannot be read gives a line with an "error". Among files, versions are found: the same url in their heads and something of one text, or the same \
      source and nearly the same text within a week.

      Exit status: 0 done, 1 errors in articles, 2 wrong usage, 3 reading or writing failed.
      """)

  /// In any format that a build reads, wherever they stand; the format goes by the name's ending.
  @Argument(help: "Article files.", completion: .articles) var files: [String] = []
  @Flag(help: "Read JSON lines from standard input.") var jsonl = false
  @OptionGroup var reading: ReadingOptions

  /// Refuses options that contradict each other.
  func validate() throws {
    guard jsonl == files.isEmpty else {
      throw ValidationError("name article files, or give --jsonl and JSON lines on standard input")
    }
  }

  /// Reads all articles, then prints what is found across them.
  ///
  /// A file that cannot be read is told, and the others go on; the run then ends with 3. An article with errors counts where there is
  /// anything to brief, and the run ends with 1.
  func run() async throws {
    signal(SIGPIPE, SIG_IGN)
    var input = SeriesInput(
      jobs: reading.jobs, mostBytes: reading.mostBytes, isQuiet: reading.quiet)
    // What was found wrong is told though the disk fails behind it.
    defer { reading.printer.print(input.diagnostics) }
    jsonl ? try await input.readLines() : try await input.readFiles(files)
    try print(input)
    if input.failed { throw ExitStatus.inputOutput }
    if input.diagnostics.contains(where: { $0.severity == .error }) {
      throw ExitStatus.contentErrors
    }
  }

  /// Prints what is found across all articles.
  private func print(_ input: SeriesInput) throws {
    try StandardOutput.write(SeriesOutput.lines(of: input.articles))
    guard !jsonl else { return }
    let found = VersionFinder.versions(of: input.articles.map(\.traits.version))
    for group in found {
      for (old, new) in zip(group, group.dropFirst()) {
        try StandardOutput.write(versions(input.articles[old], input.articles[new]))
      }
    }
  }

  /// What changed between two versions, which are read once more; nothing where they no longer can be.
  private func versions(_ old: SeriesInput.Article, _ new: SeriesInput.Article) -> [UInt8] {
    guard let older = briefed(old), let newer = briefed(new) else { return [] }
    return SeriesOutput.versions((old.id, older), (new.id, newer))
  }

  private func briefed(_ article: SeriesInput.Article) -> BriefedDocument? {
    article.origin.flatMap {
      SeriesFile(path: $0.path, mostBytes: reading.mostBytes).briefed($0.number)
    }
  }
}

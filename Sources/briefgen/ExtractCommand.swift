import ArgumentParser
import Briefing
import Model
import Provenance
import Reading
import Rendering

/// `briefgen extract`: what was found, as JSON lines.
///
/// It writes no file and reads neither templates nor `briefgen.yml`. Records go to standard output, diagnostics to
/// standard error.
struct ExtractCommand: AsyncParsableCommand {
  /// Names its parent, as it is parsed by itself.
  static let configuration = CommandConfiguration(
    commandName: "extract", _superCommandName: "briefgen",
    abstract: "Prints what stands in articles as JSON, one line an article, or as CSV.",
    discussion: """
      Of a folder all articles below it are read, as 'build' would; drafts and pages of the site's own are left out. Example: \
      briefgen extract content/quay.md

      With --jsonl, reads one JSON object a line from standard input ("id", "text", perhaps "title" and "date") and prints one a \
      line in the same order; a line that cannot be read gives a line with an "error". --fields says what keys and columns mean.

      Exit status: 0 done, 1 errors in articles, 2 wrong usage, 3 reading or writing failed.
      """)

  /// In any format that a build reads, wherever they stand; the format goes by the name's ending.
  @Argument(
    help: "Article files, folders of them, or - for standard input.", completion: .articles)
  var files: [String] = []
  @Option(
    name: .customLong("as"),
    help: ArgumentHelp(
      "What standard input is, as an ending (a guess).", valueName: "txt|md|html|eml|mbox|xml"),
    completion: .list(["txt", "md", "html", "eml", "mbox", "xml"]))
  var format: String?
  @Flag(help: "Read JSON lines from standard input.") var jsonl = false
  @Option(
    help: ArgumentHelp(
      "Print, instead of JSON, all figures or all quotes as CSV, a row each.",
      valueName: "figures|quotes"))
  var csv: ExportTable?
  @Flag(help: "Print what the keys of records and the columns of tables mean, as Markdown.")
  var fields = false
  @Option(help: ArgumentHelp("The most sentences of a summary.", valueName: "n")) var sentences = 3
  @Option(help: ArgumentHelp("The most words of a summary (any number).", valueName: "n"))
  var words: Int?
  @OptionGroup var reading: ReadingOptions

  /// Refuses options that contradict each other, and numbers out of range, before anything is read.
  func validate() throws {
    guard jsonl == files.isEmpty || fields else {
      throw ValidationError("name article files, or give --jsonl and JSON lines on standard input")
    }
    guard format == nil || files.contains("-") else {
      throw ValidationError("--as is for standard input; name it with -")
    }
    guard format.map({ ContentFile.isKnown(ending: $0) }) ?? true else {
      throw ValidationError("--as is one of txt, md, html, eml, mbox and xml")
    }
    guard SettingRange.sentences.contains(sentences) else {
      throw ValidationError("--sentences is a number from 0 to 50")
    }
    guard words.map(SettingRange.words.contains) ?? true else {
      throw ValidationError("--words is a number from 1 to 5000")
    }
    guard csv == nil || !jsonl else {
      throw ValidationError("--csv is for article files; leave out --jsonl, whose answers are JSON")
    }
  }

  /// Answers the lines of standard input, or briefs the files that were named.
  func run() async throws {
    if fields { return try StandardOutput.write(Array(DataDictionary.document.utf8)) }
    var options = BriefingOptions()
    options.sentences = sentences
    options.words = words
    let briefer = Briefer(options)
    if jsonl {
      try await JSONLines(
        briefer: briefer, jobs: reading.jobs, mostBytes: reading.mostBytes,
        isQuiet: reading.quiet
      ).run()
    } else {
      try extract(briefer)
    }
  }

  /// Prints a record a file, or its rows, in the order in which they were named, each as soon as it is made.
  ///
  /// A file that cannot be read has no record, and the others go on; the run then ends with 3. An article with errors
  /// has a record where there is anything to brief, and the run ends with 1.
  private func extract(_ briefer: Briefer) throws {
    var diagnostics: [Diagnostic] = []
    var failed = false
    // What was found wrong is told though the disk fails behind it.
    defer { reading.printer.print(diagnostics) }
    let mostBytes = reading.mostBytes
    let reader = ArticleReader(mostBytes: mostBytes)
    if let csv { try StandardOutput.write(csv.header) }
    let found = ExtractInput.all(files, as: format, most: mostBytes)
    diagnostics += found.diagnostics
    failed = found.failed
    for input in found.inputs {
      let path = input.file.path
      let read = input.read(most: mostBytes)
      diagnostics += read.diagnostics
      guard let bytes = read.value else {
        failed = true
        continue
      }
      let article = reader.readKeepingTree(bytes, from: input.file)
      // Of a folder only what its site would have.
      if input.isListed, article.isDraft || article.isOtherKind { continue }
      diagnostics += article.diagnostics
      guard let text = article.file else { continue }
      for value in article.articles where !input.isListed || value.address.kind == .brief {
        let brief = briefer.brief(value, file: text)
        diagnostics += brief.diagnostics
        try StandardOutput.write(
          csv?.rows(of: brief.value, file: text, id: path).whole
            ?? Self.line(brief.value, text, path))
      }
    }
    if failed { throw ExitStatus.inputOutput }
    if diagnostics.contains(where: { $0.severity == .error }) { throw ExitStatus.contentErrors }
  }

  /// The record of a brief, with a line feed behind it.
  private static func line(_ brief: Brief, _ text: SourceText, _ path: String) -> [UInt8] {
    var id = JSONWriter()
    id.string(path)
    var line: [UInt8] = []
    BriefRecord(brief, file: text).write(
      id: String(decoding: id.bytes, as: UTF8.self), into: &line)
    line.append(0x0A)
    return line
  }
}

extension ExportTable: ExpressibleByArgument {}

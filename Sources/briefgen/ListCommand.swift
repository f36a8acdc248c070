import ArgumentParser
import Model
import Provenance
import Reading
import Rendering

/// `briefgen list KIND`: the files of one kind, and nothing written.
struct ListCommand: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "list",
    abstract: "Lists the files that are drafts, wait, have no date, or are refused.",
    discussion: """
      One path a line, in the order of their bytes. drafts: left out by their own word, or in '_drafts'; future: their day is to come; undated: \
      published without a date; foreign: not in English, so that little is found; refused: not published because of an error.

      Exit status: 0 listed, 1 errors in templates, 2 wrong usage or settings, 3 reading failed.
      """)

  /// What is listed.
  enum Kind: String, ExpressibleByArgument, CaseIterable {
    case drafts, future, undated, foreign, refused
  }

  @Argument(help: "What to list.") var kind: Kind
  @Flag(help: "Print an object a line: path, title, date, and the reason.") var json = false
  @OptionGroup var folders: SiteFolders
  @OptionGroup var choices: SiteChoices
  @OptionGroup var volume: VolumeOptions

  func run() async throws {
    let printer = volume.printer
    let plan = try folders.plan(choices.settings, printer)
    let outcome = await Build.survey(plan, isQuiet: true)
    guard let survey = outcome.survey else {
      printer.print(outcome)
      return try outcome.end()
    }
    var listed = zip(survey.files, survey.results).compactMap { file, result in
      reason(of: result, outcome, file).map { (file: file, reason: $0) }
    }
    switch kind {
    case .drafts: listed += Self.foldersOfDrafts(plan, besides: survey)
    case .refused: listed += Self.unread(outcome, plan, besides: survey)
    case .future, .undated, .foreign: break
    }
    listed.sort { $0.file.path.utf8.lexicographicallyPrecedes($1.file.path.utf8) }
    let reader = ArticleReader(mostBytes: plan.mostBytes)
    for (file, reason) in listed {
      print(json ? Self.line(file, reason, reader, plan) : StandardError.harmless(file.path))
    }
  }

  /// Files in folders of drafts, into which a build does not look.
  private static func foldersOfDrafts(_ plan: BuildPlan, besides survey: Build.Survey)
    -> [(file: ContentFile, reason: String)]
  {
    let all = try? ContentFolder(plan.content, drafts: true, followsLinks: plan.followsLinks).find()
    let known = Set(survey.files.map(\.relativePath))
    return (all?.value.files ?? []).filter { !known.contains($0.relativePath) }.map {
      ($0, "lies in a folder of drafts")
    }
  }

  /// What of the content folder is refused before it is read, as a link that leads out of it.
  private static func unread(
    _ outcome: Build.Outcome, _ plan: BuildPlan, besides survey: Build.Survey
  ) -> [(file: ContentFile, reason: String)] {
    var known = Set(survey.files.map(\.path))
    return outcome.diagnostics.filter {
      $0.severity == .error && $0.location.file.hasPrefix(plan.content + "/")
        && known.insert($0.location.file).inserted
    }.map { (ContentFile(path: $0.location.file, reach: .noLink), $0.message) }
  }

  /// Why a file belongs to the list; nil where it does not.
  private func reason(of result: ArticleResult, _ outcome: Build.Outcome, _ file: ContentFile)
    -> String?
  {
    let standing = result.entry?.standing
    switch kind {
    case .drafts: return standing?.kind == .draft ? "its head says that it is a draft" : nil
    case .future:
      guard let standing, standing.kind == .future else { return nil }
      return ArticleDate(dayNumber: standing.until).map { "waits for \($0.dayText)" } ?? "waits"
    case .undated:
      return result.articleCounts.undated > 0 && standing?.kind == .published
        ? "has no date" : nil
    case .foreign:
      return result.diagnostics.first { $0.id == "not-english" }?.message
    case .refused:
      guard let id = result.refusal else { return nil }
      let told = outcome.diagnostics.filter { $0.id == id && $0.severity == .error }
      return told.first { $0.location.file == file.path }?.message
        ?? Self.sharedAddress(file, told)
    }
  }

  /// Why a file is refused whose address others have too: of all of them one message tells, at another file.
  private static func sharedAddress(_ file: ContentFile, _ told: [Diagnostic]) -> String {
    let first = told.first { $0.message.contains("'\(file.path)'") }?.location.file
    let other = first.map { "that of '\($0)'" } ?? "that of another file"
    return "its address is also \(other); rename all but one, or set 'slug:' in their heads"
  }

  /// Whether an article's title is one that its head, page or heading gives: a first paragraph that is a sentence only stands for it.
  private static func isTitled(_ article: Article, _ file: ContentFile) -> Bool {
    guard file.format != .html, let title = article.blocks.first(where: { $0.role == .title }),
      title.kind == .paragraph
    else { return true }
    return !(article.text.bytes[title.span.range].last.map(".!?\"\u{201D}".utf8.contains) ?? false)
  }

  /// A file with what its first article is called, where something calls it so, and when it came out, as far as that can be read.
  private static func line(
    _ file: ContentFile, _ reason: String, _ reader: ArticleReader, _ plan: BuildPlan
  ) -> String {
    let bytes = file.readDiagnosed(most: plan.mostBytes).value ?? []
    let read = reader.read(bytes, from: file)
    let article = read.value
    var json = JSONWriter()
    json.object { json in
      json.key("path")
      json.string(file.path)
      if let article {
        if isTitled(article, file), !read.diagnostics.contains(where: { $0.id == "missing-title" })
        {
          json.key("title")
          json.string(article.title)
        }
        if let date = article.date {
          json.key("date")
          json.string(date.text)
        }
      }
      json.key("reason")
      json.string(reason)
    }
    return String(decoding: json.bytes, as: UTF8.self)
  }
}

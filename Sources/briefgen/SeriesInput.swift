import Briefing
import CrossDocument
import FrontMatter
import Model
import Provenance
import Reading
import Rendering

/// The articles that `briefgen series` looks through.
///
/// Of each its traits are held, and neither its text nor its brief.
struct SeriesInput {
  /// An article.
  struct Article: Sendable {
    /// As JSON, to be printed as it came.
    let id: String
    let traits: DocumentTraits
    let places: CodePointPlaces
    /// The file that it is from, and the how manieth there; nil for one of standard input.
    let origin: Origin?
  }

  /// Where an article may be read once more.
  struct Origin: Sendable {
    let path: String
    let number: Int
  }

  /// In the order in which they came.
  private(set) var articles: [Article] = []
  /// What was found wrong in files.
  private(set) var diagnostics: [Diagnostic] = []
  /// Whether a file could not be read at all, or standard input not to its end.
  private(set) var failed = false
  private let batches: OrderedBatches
  /// The longest file or line that is read.
  private let mostBytes: Int
  /// Whether warnings of lines are left out.
  private let isQuiet: Bool
  /// Lines in a batch; blank ones do not count.
  private static let lines = 64
  /// Files in a batch.
  private static let files = 16

  init(jobs: Int, mostBytes: Int, isQuiet: Bool) {
    self.isQuiet = isQuiet
    batches = OrderedBatches(jobs: jobs)
    self.mostBytes = mostBytes
  }

  /// Reads the lines of standard input.
  ///
  /// Two versions of an article are answered at once, and so is a line that cannot be read, in the order of the lines.
  mutating func readLines() async throws {
    var input = LineInput(most: mostBytes)
    let mostBytes = mostBytes
    // Each batch is told as it comes, so none of it is counted and left out.
    let printer = DiagnosticPrinter(isQuiet: isQuiet, isVerbose: true)
    var articles: [Article] = []
    try await batches.run(
      next: { input.nextBatch(Self.lines) },
      work: { SeriesLines(mostBytes: mostBytes).read($0) },
      take: { read in
        articles += read.articles
        try StandardOutput.write(read.answers)
        printer.print(read.told)
      })
    self.articles += articles
    failed = input.tellFailure()
  }

  /// Reads article files.
  mutating func readFiles(_ paths: [String]) async throws {
    var rest = paths[...]
    let mostBytes = mostBytes
    var (articles, diagnostics, failed) = (self.articles, self.diagnostics, self.failed)
    try await batches.run(
      next: { () -> [String]? in
        let next = rest.prefix(Self.files)
        rest = rest.dropFirst(Self.files)
        return next.isEmpty ? nil : Array(next)
      },
      work: { $0.map { SeriesFile(path: $0, mostBytes: mostBytes).read() } },
      take: { read in
        for file in read {
          articles += file.articles
          diagnostics += file.diagnostics
          if file.failed { failed = true }
        }
      })
    (self.articles, self.diagnostics, self.failed) = (articles, diagnostics, failed)
  }
}

/// A file of articles that are looked through.
struct SeriesFile {
  let path: String
  /// The most bytes that are read.
  let mostBytes: Int

  /// The traits of its articles, what was found wrong, and whether it could not be read.
  func read() -> (articles: [SeriesInput.Article], diagnostics: [Diagnostic], failed: Bool) {
    var articles: [SeriesInput.Article] = []
    let (diagnostics, failed) = forEachArticle { number, article, briefed in
      var id = JSONWriter()
      id.string(article.part.map { "\(path)#\($0)" } ?? path)
      articles.append(
        SeriesInput.Article(
          id: String(decoding: id.bytes, as: UTF8.self),
          traits: DocumentTraits(briefed.brief, briefed.document),
          places: CodePointPlaces(article.text),
          origin: SeriesInput.Origin(path: path, number: number)))
    }
    return (articles, diagnostics, failed)
  }

  /// One of its articles with its brief; nil where it is no longer there.
  func briefed(_ number: Int) -> BriefedDocument? {
    var found: BriefedDocument?
    _ = forEachArticle(only: number) { _, _, briefed in found = briefed }
    return found
  }

  private func forEachArticle(
    only: Int? = nil, _ body: (Int, Article, BriefedDocument) -> Void
  ) -> (diagnostics: [Diagnostic], failed: Bool) {
    let file = ContentFile(path: path)
    let read = file.readDiagnosed(most: mostBytes)
    guard let bytes = read.value else { return (read.diagnostics, true) }
    let reading = ArticleReader(mostBytes: mostBytes).readKeepingTree(bytes, from: file)
    var diagnostics = read.diagnostics + reading.diagnostics
    guard let text = reading.file else { return (diagnostics, false) }
    let briefer = Briefer()
    for (number, article) in reading.articles.enumerated() where only == nil || only == number {
      let briefed = briefer.briefed(article, file: text)
      diagnostics += briefed.diagnostics
      body(number, article, briefed.value)
    }
    return (diagnostics, false)
  }
}

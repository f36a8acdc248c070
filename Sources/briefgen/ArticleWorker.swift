import Archiving
import Briefing
import Ledger
import Model
import Provenance
import Publishing
import Reading
import Rendering

/// What is kept of an article once its pages are staged.
struct ArticleResult: Sendable {
  let file: String
  /// What the next build is to know of it, its pages still to come; nil where it must be read anew.
  var entry: Ledger.Entry?
  var card: BriefCard?
  var staged: [StagedPage] = []
  var diagnostics: [Diagnostic] = []
  var failure: PublishingError?
}

/// Works on articles in batches, each a task of its own; the results are in the order of the files.
enum ArticleBatch {
  private static let size = 50

  static func run(
    _ files: [ContentFile], _ worker: ArticleWorker, jobs: Int, showsProgress: Bool
  ) async -> [ArticleResult] {
    let starts = Array(stride(from: 0, to: files.count, by: size))
    var progress = Progress(total: files.count, isShown: showsProgress)
    return await withTaskGroup(of: (Int, [ArticleResult]).self) { group in
      var results = [[ArticleResult]](repeating: [], count: starts.count)
      var next = 0
      func submit() {
        guard next < starts.count else { return }
        let batch = next
        let range = starts[batch]..<min(starts[batch] + size, files.count)
        next += 1
        group.addTask { (batch, range.map { worker.work(on: files[$0], token: $0) }) }
      }
      for _ in 0..<jobs { submit() }
      for await (batch, done) in group {
        results[batch] = done
        progress.advance(by: done.count)
        submit()
      }
      progress.end()
      return results.flatMap { $0 }
    }
  }
}

/// Takes one article from its file to its staged pages.
struct ArticleWorker: Sendable {
  private let reader: ArticleReader
  private let mostBytes: Int
  private let briefer: Briefer
  private let renderer: SiteRenderer
  private let writer: SiteWriter
  private let drafts: Bool
  private let memory: LedgerKeeper

  init(plan: BuildPlan, renderer: SiteRenderer, writer: SiteWriter, memory: LedgerKeeper) {
    self.memory = memory
    var options = BriefingOptions()
    options.sentences = plan.sentences
    options.words = plan.words
    briefer = Briefer(options)
    drafts = plan.drafts
    mostBytes = plan.mostBytes
    reader = ArticleReader(mostBytes: plan.mostBytes)
    self.renderer = renderer
    self.writer = writer
  }

  /// The article's pages: those of the last build where nothing that they are made of has changed.
  func work(on file: ContentFile, token: Int) -> ArticleResult {
    let stamp = FileStamp(following: file.path)
    if let kept = memory.recall(file, stamp) { return kept }
    let bytes = file.readDiagnosed(most: mostBytes)
    guard let value = bytes.value else {
      return ArticleResult(file: file.path, diagnostics: bytes.diagnostics)
    }
    let digest = Digest(value)
    if let kept = memory.recall(file, stamp, holding: digest) { return kept }
    var result = brief(value, of: file, token: token)
    result.diagnostics = bytes.diagnostics + result.diagnostics
    if let stamp, result.failure == nil,
      !result.diagnostics.contains(where: { $0.severity == .error })
    {
      result.entry = Ledger.Entry(
        source: stamp, digest: digest, card: result.card, pages: [],
        diagnostics: result.diagnostics)
    }
    return result
  }

  /// Reads an article and stages its pages.
  private func brief(_ bytes: [UInt8], of file: ContentFile, token: Int) -> ArticleResult {
    var result = ArticleResult(file: file.path)
    let article = reader.readKeepingText(bytes, from: file)
    result.diagnostics = article.diagnostics
    guard let (value, text) = article.value, drafts || !value.metadata.isDraft else {
      return result
    }
    let brief = briefer.brief(value, file: text)
    result.diagnostics += brief.diagnostics
    let isOnlyMisencoded = article.diagnostics.allSatisfy {
      $0.severity == .warning || $0.id == "not-utf8"
    }
    guard isOnlyMisencoded else { return result }
    let (pages, card) = renderer.briefPages(brief.value, file: text)
    do {
      for (index, page) in pages.enumerated() {
        result.staged.append(try writer.stage(page, token: token * 2 + index))
      }
      result.card = card
    } catch {
      result.failure = error
    }
    return result
  }
}

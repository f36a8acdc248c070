import Archiving
import Briefing
import Ledger
import Model
import Provenance
import Publishing
import Reading
import Rendering

/// Takes one article from its file to its staged pages.
struct ArticleWorker: Sendable {
  private let reader: ArticleReader
  private let mostBytes: Int
  private let briefer: Briefer
  private let renderer: SiteRenderer
  private let writer: SiteWriter
  private let drafts: Bool
  private let memory: BuildMemory

  init(plan: BuildPlan, renderer: SiteRenderer, writer: SiteWriter, memory: BuildMemory) {
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

  /// The tokens that the pages of the file with a number are staged with.
  static func token(file: Int, page: Int) -> Int { file * 2 + page }

  /// The article's pages: those of the last build where nothing that they are made of has changed.
  ///
  /// - Parameters:
  ///   - known: What the last build left of it.
  ///   - number: Of the file among all.
  func work(on file: ContentFile, known: LedgerEntry?, number: Int) throws(PublishingError)
    -> ArticleResult
  {
    let read = file.readStampedDiagnosed(most: mostBytes)
    guard let (bytes, stamp) = read.value else {
      return ArticleResult(entry: nil, news: read.diagnostics, known: known)
    }
    let digest = Digest(bytes)
    if let known, let stamp, let kept = memory.keep(known, holding: digest, stamp, writer) {
      return kept
    }
    let article = try brief(bytes, of: file, number: number)
    let news = read.diagnostics + article.diagnostics
    let hasErrors = news.contains { $0.severity == .error }
    guard !article.pages.isEmpty || !hasErrors else {
      return ArticleResult(entry: nil, news: news, known: known)
    }
    let entry = LedgerEntry(
      path: file.relativePath, source: stamp ?? .none, digest: digest, pages: article.pages,
      card: article.card, diagnostics: hasErrors ? [] : news)
    var result = ArticleResult(entry: entry, news: news, known: known)
    if stamp == nil { result.isRemembered = false }
    return result
  }

  /// Reads an article and stages its pages.
  private func brief(_ bytes: [UInt8], of file: ContentFile, number: Int) throws(PublishingError)
    -> (pages: [PublishedPage], card: BriefCard?, diagnostics: [Diagnostic])
  {
    let article = reader.readKeepingTree(bytes, from: file)
    var diagnostics = article.diagnostics
    guard let (value, text) = article.value, drafts || !value.metadata.isDraft else {
      return ([], nil, diagnostics)
    }
    let brief = briefer.brief(value, file: text)
    diagnostics += brief.diagnostics
    let isOnlyMisencoded = article.diagnostics.allSatisfy {
      $0.severity == .warning || $0.id == "not-utf8"
    }
    guard isOnlyMisencoded else { return ([], nil, diagnostics) }
    let (pages, card) = renderer.briefPages(
      brief.value, tree: article.takeTree())
    var staged: [PublishedPage] = []
    for (index, page) in pages.enumerated() {
      staged.append(try writer.stage(page, token: Self.token(file: number, page: index)))
    }
    return (staged, card, diagnostics)
  }
}

import Ledger
import Model
import Provenance
import Publishing
import Reading
import Rendering

/// Makes of each question its line: what `ArticleWorker` makes for a build, without a site. It knows nothing of other lines.
struct Mapper: Sendable {
  private let plan: BuildPlan
  private let renderer: SiteRenderer
  private let key: String

  /// - Parameter key: Of the lines.
  init(plan: BuildPlan, renderer: SiteRenderer, key: String) {
    self.plan = plan
    self.renderer = renderer
    self.key = key
  }

  /// The answer to a line, without its end.
  func answer(_ line: LineInput.Line) -> [UInt8] {
    switch line.bytes.map({ MapQuestion.parse($0, content: plan.content) })
      ?? .failure(.tooLong(Self.longest(plan)))
    {
    case .success(let question): return mapped(question).line
    case .failure(let problem):
      var answer: [UInt8] = []
      problem.write(line: line.number, into: &answer)
      return answer
    }
  }

  /// The longest line that is read, in bytes: what a file may hold, each byte of it as an escape.
  static func longest(_ plan: BuildPlan) -> Int { 6 * plan.mostBytes + 1 << 16 }

  private func mapped(_ question: MapQuestion) -> MappedArticle {
    let file = question.file
    var article = MappedArticle(path: file.relativePath, key: key)
    let read =
      question.bytes.map { Diagnosed(Optional($0)) } ?? file.readDiagnosed(most: plan.mostBytes)
    article.told = read.diagnostics
    guard let bytes = read.value else { return article }
    article.source = bytes
    let staging = MapStaging()
    let worker = ArticleWorker(plan: plan, renderer: renderer, writer: staging, cards: staging)
    // What is staged in memory does not fail.
    guard
      let result = try? worker.work(
        on: bytes, of: file, nil, known: nil, number: 0, told: read.diagnostics)
    else { return article }
    article.told = result.diagnostics
    article.isOtherKind = result.isOtherKind
    guard let entry = result.entry else { return article }
    article.entry = Array(entry.bytes)
    article.pages = (0..<entry.pageCount).compactMap {
      staging.page(ArticleWorker.token(file: 0, page: $0))
    }
    article.cards = staging.cards
    return article
  }
}

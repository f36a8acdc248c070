import Gathering
import Briefing
import Ledger
import Model
import Provenance
import Publishing
import Reading
import Rendering

/// Takes one article from its file to its staged pages.
///
/// It is a value that all tasks share: what belongs to one article lives in `work` and is gone at its end.
struct ArticleWorker: Sendable {
  private let reader: ArticleReader
  /// A larger file is told, and not read to its end.
  private let mostBytes: Int
  /// Makes the brief, with as many sentences and words as the plan allows.
  private let briefer: Briefer
  let renderer: SiteRenderer
  /// Takes pages as soon as they are made, from all tasks.
  let writer: any PageStaging
  /// Takes cards as soon as they are made, from all tasks.
  let cards: any CardKeeping
  /// Whether drafts get pages too.
  private let drafts: Bool
  /// The day by which it is told what is future; nil where all of it gets pages.
  private let today: Int?
  /// The zone that days are counted in; nil for each article's own.
  private let timeZone: SiteTimeZone?
  /// Where the files are that articles show and lead to.
  private let folders: ArticleFiles.Folders
  /// What the last build left, and where it is published; nil for a worker without a site.
  let last: (memory: BuildMemory, site: SiteWriter)?
  /// What a file held that is not there; nil where files are read.
  private let source: (@Sendable (ContentFile) -> [UInt8]?)?

  /// A worker for one build.
  ///
  /// - Parameter source: What a file held that is not there; nil where files are read.
  init(
    plan: BuildPlan, renderer: SiteRenderer, writer: SiteWriter, memory: BuildMemory,
    source: (@Sendable (ContentFile) -> [UInt8]?)? = nil
  ) {
    self.init(
      plan: plan, renderer: renderer, writer: writer,
      cards: StagedCards(file: memory.cards, writer: writer), last: (memory, writer),
      source: source)
  }

  /// A worker whose pages and cards go anywhere, without what an earlier build left.
  init(
    plan: BuildPlan, renderer: SiteRenderer, writer: any PageStaging, cards: any CardKeeping
  ) {
    self.init(plan: plan, renderer: renderer, writer: writer, cards: cards, last: nil)
  }

  private init(
    plan: BuildPlan, renderer: SiteRenderer, writer: any PageStaging, cards: any CardKeeping,
    last: (memory: BuildMemory, site: SiteWriter)?,
    source: (@Sendable (ContentFile) -> [UInt8]?)? = nil
  ) {
    self.source = source
    self.last = last
    self.cards = cards
    folders = plan.folders
    briefer = plan.briefer
    drafts = plan.drafts
    today = plan.today
    timeZone = plan.timeZone
    mostBytes = plan.mostBytes
    reader = ArticleReader(mostBytes: plan.mostBytes)
    self.renderer = renderer
    self.writer = writer
  }

  /// The tokens that the pages of the file with a number are staged with: a million a file, from 0. Pages that list have
  /// those below 0.
  static func token(file: Int, page: Int) -> Int { file << 20 | page }

  /// The article's pages: those of the last build where nothing that they are made of has changed.
  ///
  /// A file whose stamp changed is read; where its bytes did not (`touch`, a fresh checkout) the pages stay, if they
  /// still stand. What cannot be read gives its diagnostics and no page. One with errors has pages where it could be
  /// briefed all the same, which are published only by a build that keeps going.
  ///
  /// - Parameters:
  ///   - known: What the last build left of it.
  ///   - number: Of the file among all.
  /// - Returns: What is no plain file (a pipe) has no stamp, and its result is not remembered.
  func work(on file: ContentFile, known: LedgerEntry?, number: Int) throws(PublishingError)
    -> ArticleResult
  {
    let read = file.readStampedDiagnosed(most: mostBytes)
    guard let (bytes, stamp) = read.value else {
      return ArticleResult(entry: nil, news: read.diagnostics, known: known)
    }
    return try work(
      on: bytes, of: file, stamp, known: known, number: number, told: read.diagnostics)
  }

  /// The same for a file that was read.
  ///
  /// - Parameters:
  ///   - stamp: Of the file; nil for what is no plain file.
  ///   - told: What was told of it as it was read.
  func work(
    on bytes: [UInt8], of file: ContentFile, _ stamp: FileStamp?, known: LedgerEntry?, number: Int,
    told: [Diagnostic] = []
  ) throws(PublishingError) -> ArticleResult {
    let digest = Digest(bytes)
    if let known, let stamp, let (memory, site) = last,
      let kept = memory.keep(known, of: file, holding: digest, stamp, site)
    {
      return kept
    }
    let article = try brief(
      bytes, of: file, number: number, known: known?.digest == digest ? known : nil)
    let news = told + article.diagnostics
    let hasErrors = news.contains { $0.severity == .error }
    guard !article.isOtherKind, article.isPublished || !hasErrors else {
      return ArticleResult(
        entry: nil, news: news, known: known, isOtherKind: article.isOtherKind)
    }
    let entry = LedgerEntry(
      path: file.relativePath, source: stamp ?? .none, digest: digest, standing: article.standing,
      pages: article.pages, articles: article.listed, page: article.page, files: article.files,
      diagnostics: hasErrors ? [] : news)
    var result = ArticleResult(entry: entry, news: news, known: known)
    result.analysed = article.analysed
    if stamp == nil || article.isTold(once: "page-not-brief") { result.isRemembered = false }
    return result
  }

  /// What an article came to.
  struct Worked {
    var standing = ArticleStanding(.published)
    var pages: [PublishedPage] = []
    var listed: [ListedArticle] = []
    var page: ListedPage?
    var files: [FileSource] = []
    var diagnostics: [Diagnostic]
    var isOtherKind = false
    /// How many of its articles were analysed.
    var analysed = 0

    var isPublished: Bool { !listed.isEmpty || page != nil }

    /// Whether a warning is told that the next build has no cause to tell.
    func isTold(once id: String) -> Bool { diagnostics.contains { $0.id == id } }
  }

  /// Reads an article and stages its pages.
  ///
  /// - Parameter known: What the last build left of it, where the file holds what it held: what was found then is still true.
  /// - Returns: No page and no card for what is left out, and where there are errors. The one error that leaves pages is a byte
  ///   that is not UTF-8: the rest of the article is right, and a mark stands for the byte. What is wrong in a draft that is left
  ///   out is a warning.
  private func brief(
    _ bytes: [UInt8], of file: ContentFile, number: Int, known: LedgerEntry?
  ) throws(PublishingError) -> Worked {
    let article = reader.readKeepingTree(bytes, from: file)
    let diagnostics = article.diagnostics
    if article.isDraft, !drafts {
      return Worked(
        standing: ArticleStanding(.draft), diagnostics: diagnostics.map(\.asWarning))
    }
    if article.isOtherKind { return Worked(diagnostics: diagnostics, isOtherKind: true) }
    guard let text = article.file else { return Worked(diagnostics: diagnostics) }
    let all = article.articles.map {
      ArticleStanding($0.date, $0.metadata, today: today, drafts: drafts)
    }
    let standing = ArticleStanding(of: all)
    guard standing.kind == .published else {
      return Worked(standing: standing, diagnostics: diagnostics)
    }
    let isOnlyMisencoded = diagnostics.allSatisfy {
      $0.severity == .warning || $0.id == "not-utf8"
    }
    var worked = Worked(standing: standing, diagnostics: diagnostics)
    let articles = zip(article.articles, all).filter { $1.kind == .published }.map { article, _ in
      timeZone?.local(article) ?? article
    }
    if articles.count < all.count {
      worked.diagnostics.append(Self.leftOut(all.count - articles.count, of: all.count, file))
    }
    let files = try ArticleFiles(
      isOnlyMisencoded ? article.files : [], in: folders, writer
    ) { Self.token(file: number, page: $0) }
    worked.pages = files.pages
    worked.files = files.sources
    worked.diagnostics += files.diagnostics + DeadLinks.notes(article.links)
    var tree = Optional(article.takeTree())
    for value in articles where value.address.kind == .page {
      guard isOnlyMisencoded else { continue }
      let card = renderer.card(ofPage: value, files: files.placed, tree: tree.take() ?? nil)
      worked.page = try listed(value, card, known: known?.page)
      try stageRedirects(to: value, file, number, &worked)
    }
    for value in articles where value.address.kind == .brief {
      let (brief, place, story) = found(in: value, text, known)
      if place == nil { worked.analysed += 1 }
      worked.diagnostics += brief.diagnostics
      guard isOnlyMisencoded else { continue }
      let (pages, card, told) = renderer.briefPages(
        brief.value, of: file.path, files: files.placed, picture: files.picture,
        tree: tree.take() ?? nil)
      worked.diagnostics += told
      guard told.allSatisfy({ $0.severity == .warning }) else { continue }
      try stage(pages, of: number, as: .own, &worked.pages)
      try stageRedirects(to: value, file, number, &worked)
      worked.listed.append(try listed(card, brief, story, file: text, at: place))
    }
    // Without a page nothing shows its pictures.
    if !worked.isPublished { worked.pages = [] }
    return worked
  }

  /// What is found in an article, and what puts it into a story: by the last build, with the place of its card, where the file holds
  /// what it held; else now.
  private func found(
    in article: Article, _ text: SourceText, _ known: LedgerEntry?
  ) -> (brief: Diagnosed<Brief>, place: CardPlace?, story: StoryPieces) {
    if let place = known?.articles.first(where: { $0.address == article.address.path })?.card,
      let brief = last?.memory.brief(of: article, at: place),
      let story = renderer.hasStories ? last?.memory.storyPieces(at: place) : StoryPieces()
    {
      return (brief, place, story)
    }
    let briefed = briefer.briefed(article, file: text)
    let brief = briefed.value.brief
    let story =
      renderer.hasStories
      ? StoryPieces(brief, briefed.value.document, renderer) : StoryPieces()
    return (Diagnosed(brief, briefed.diagnostics), nil, story)
  }

  /// An article with its document, as it was briefed for its page; nil where its file no longer holds what it held.
  func briefed(_ address: String, in file: ContentFile, holding digest: Digest) -> BriefedDocument?
  {
    guard let bytes = source.map({ $0(file) }) ?? file.readDiagnosed(most: mostBytes).value,
      Digest(bytes) == digest
    else { return nil }
    let reading = reader.readKeepingTree(bytes, from: file)
    guard let text = reading.file,
      let article = reading.articles.first(where: { $0.address.path == address })
    else { return nil }
    return briefer.briefed(timeZone?.local(article) ?? article, file: text).value
  }

  /// What is told where some articles of a file wait or have expired.
  private static func leftOut(_ count: Int, of all: Int, _ file: ContentFile) -> Diagnostic {
    .warning(
      SourceLocation(file: file.path),
      "\(count) of \(all) articles in this file have a day to come, or have expired; --future publishes them",
      id: "left-out-parts")
  }
}

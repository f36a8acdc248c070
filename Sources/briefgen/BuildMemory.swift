import Gathering
import Ledger
import Model
import Provenance
import Publishing
import Reading
import Rendering

/// What this build knows of the last one, and what it leaves for the next.
///
/// All of it only saves work: with and without it the same bytes come out. So whatever is in doubt is done again: a
/// stamp too young to be believed, a page that somebody changed, a ledger that another program wrote.
struct BuildMemory: Sendable {
  /// nil where the program cannot tell what it is made of: then nothing is remembered.
  let key: Digest?
  /// The last build that was made of the same program and settings.
  let last: Ledger?
  /// Whether the last build was another version's, so that nothing of it is taken over.
  let followsUpgrade: Bool
  /// Of all templates.
  let templates: Digest
  /// Of everything that the articles' pages are printed with.
  let frame: Digest
  /// The cards of all articles.
  let cards: CardFile
  /// Reads them for lists.
  let reader: CardReader
  /// What the builds before this one of the same run hold; nil for a build by itself.
  let session: SessionMemory?
  /// Whether nothing that it left is taken over unseen. What an article with an error had is still known by it.
  let isFull: Bool
  /// What lines of `map` are to be made with; empty where the site is not made of them.
  let mapKey: String
  /// The folder of the site.
  let output: String
  /// Whether the site has a page for searching.
  let hasSearch: Bool
  /// The day for which an article must stand as it did; any day where days do not matter.
  private let today: Int
  /// Where the files are that articles show and lead to.
  private let folders: ArticleFiles.Folders
  /// Before the first article is looked at: what changes later is noticed by the next build.
  let begin = FileStamp.now

  /// Reads what the last build left beside the output folder, if it holds for this program and plan.
  ///
  /// - Parameters:
  ///   - isFull: Whether what the last build left is passed over. This one's ledger is written all the same.
  ///   - remembers: Whether there may be a ledger, before and after.
  init(
    plan: BuildPlan, templates: SiteTemplates, isFull: Bool, remembers: Bool = true,
    session: SessionMemory? = nil
  ) {
    self.session = session
    today = plan.today ?? .max - 1
    output = plan.output
    hasSearch = plan.site.hasSearch
    folders = plan.folders
    self.isFull = isFull
    let key = remembers ? Self.key(plan) : nil
    self.key = key
    let ledger = key.flatMap { _ in SiteWriter.ledger(beside: plan.output) }
    var last: Ledger?
    if let key, let ledger {
      last = Ledger(ledger, key: key)
      followsUpgrade = last == nil && Ledger.isOfOtherProgram(ledger, key: key)
    } else {
      followsUpgrade = false
    }
    var cards: CardFile?
    if let mark = last?.cards {
      cards = CardFile(
        beside: plan.output, mark: CardFile.Mark(id: mark.id, end: mark.end, lean: mark.lean))
      // Without its cards a ledger is none.
      if cards == nil { last = nil }
    }
    self.last = last
    self.cards = cards ?? CardFile(beside: plan.output)
    reader = session?.cards ?? CardReader()
    let digest = templates.digest
    self.templates = digest
    frame = Self.frame(templates, digest, templates.dress(plan.site), session)
    mapKey = remembers ? "" : MapKey.make(plan, frame: frame)
  }

  /// Everything but the article that decides what is found in it: program and libraries in the first half, settings in the second. nil where the
  /// program cannot be told.
  private static func key(_ plan: BuildPlan) -> Digest? {
    guard let program = Program.identity else { return nil }
    return Digest(high: Digest(program).high, low: Digest(Array(plan.decisive.utf8)).high)
  }

  /// The digest of everything that the articles' pages are printed with.
  static func frame(
    _ templates: SiteTemplates, _ all: Digest, _ site: SiteOptions, _ session: SessionMemory? = nil
  ) -> Digest {
    func closure() -> Digest { templates.digest(of: SiteRenderer.articleTemplates) }
    let templates = session.map { $0.frame(of: all, closure) } ?? closure()
    return Digest(Array("\(templates.high) \(templates.low)\n\(site.text)".utf8))
  }

  /// All files that the last build published, for an output folder whose list was damaged.
  var published: [WrittenFile] {
    guard let last else { return [] }
    let pages = (Array(last.articles) + last.files).flatMap { article in
      article.pages.map { WrittenFile(path: $0.path.dropLast(), digest: $0.digest) }
    }
    return pages
      + last.lists.map {
        WrittenFile(path: Array($0.page.path.utf8)[...], digest: $0.page.digest)
      }
  }

  // MARK: What the last build left

  /// What is known of each file, in their order, and of those that are gone.
  ///
  /// Files and the ledger's entries are both in the order of their paths' bytes, so they are gone through side by side,
  /// and no table of paths is made. An entry before the next file belongs to a file that is gone.
  ///
  /// - Complexity: O(*n*) in files and entries; three stats a file that is known. Only pages are read, those whose
  ///   stamps tell too little.
  func recall(_ files: [ContentFile], _ writer: SiteWriter) -> Recollection {
    var recollection = Recollection()
    recollection.articles.reserveCapacity(files.count)
    guard let last else {
      recollection.articles = files.map { _ in .fresh }
      return recollection
    }
    let trustsList = last.list == writer.listDigest()
    recollection.hasSameList = trustsList
    var articles = last.articles
    var next = articles.next()
    for file in files {
      let path = file.relativePath.utf8
      var isKnown = next?.path.elementsEqual(path) == true
      while !isKnown, let entry = next, entry.path.lexicographicallyPrecedes(path) {
        recollection.lose(entry)
        next = articles.next()
        isKnown = next?.path.elementsEqual(path) == true
      }
      guard isKnown, let entry = next else {
        recollection.articles.append(.fresh)
        continue
      }
      recollection.meet(entry)
      next = articles.next()
      if !isFull, last.frame == frame, entry.standing.holds(on: today),
        let stamp = FileStamp(following: file.path),
        stamp == entry.source, stamp.isSettled(at: last.begin),
        areUnchanged(entry.files), let kept = keep(entry, of: file, writer, trustsList)
      {
        recollection.articles.append(.kept(kept))
      } else {
        recollection.articles.append(.known(entry))
      }
    }
    while let entry = next {
      recollection.lose(entry)
      next = articles.next()
    }
    return recollection
  }

  /// The result of the last build for a file that holds what it held, if its pages stand as they were left.
  ///
  /// - Parameters:
  ///   - file: The article's.
  ///   - digest: Of what the file holds now.
  ///   - stamp: Of the file now, which takes the place of the one that was kept.
  /// - Returns: nil where the file or a page of it must be made anew.
  func keep(
    _ entry: LedgerEntry, of file: ContentFile, holding digest: Digest, _ stamp: FileStamp,
    _ writer: SiteWriter
  ) -> ArticleResult? {
    guard !isFull, let last, last.frame == frame, entry.digest == digest,
      entry.standing.holds(on: today), areUnchanged(entry.files),
      var kept = keep(entry, of: file, writer, last.list == writer.listDigest())
    else { return nil }
    kept.entry?.source = stamp
    kept.isAsLeft = false
    return kept
  }

  /// The last build's result, if its pages stand as they were left.
  ///
  /// - Parameter trustsList: Whether the output folder's list is the one that the last build left: then all its pages
  ///   are on it, and it need not be asked page by page.
  private func keep(
    _ entry: LedgerEntry, of file: ContentFile, _ writer: SiteWriter, _ trustsList: Bool
  ) -> ArticleResult? {
    guard let (kept, isAsLeft) = standing(entry, writer, trustsList) else { return nil }
    var result = ArticleResult(kept: kept, of: file.path)
    result.isAsLeft = isAsLeft
    return result
  }

  /// An entry, and whether it is as it was, if its pages stand as they were left; else nil.
  ///
  /// A page that was read because its stamp was too young gets the stamp of now, which the next build will believe.
  private func standing(_ entry: LedgerEntry, _ writer: SiteWriter, _ trustsList: Bool) -> (
    entry: LedgerEntry, isAsLeft: Bool
  )? {
    guard let last else { return nil }
    var stamps: [FileStamp]?
    for (index, page) in entry.pages.enumerated() {
      guard trustsList || writer.wrote(page.path),
        let now = writer.standing(page.path, page.stamp, page.digest, since: last.time)
      else { return nil }
      if now != page.stamp || !now.isSettled(at: last.time) {
        if stamps == nil { stamps = entry.pages.map(\.stamp) }
        stamps?[index] = now
      }
    }
    guard let stamps else { return (entry, true) }
    var entry = entry
    entry.stampPages(stamps)
    return (entry, false)
  }

  /// An entry of a copied file, if the copy stands as it was left; nil also where nothing of the last build is to be believed.
  func standing(_ entry: LedgerEntry, _ writer: SiteWriter) -> LedgerEntry? {
    isFull ? nil : standing(entry, writer, last?.list == writer.listDigest())?.entry
  }

  /// Whether the files beside an article are what they were: none came, went, or has another stamp. None is read.
  private func areUnchanged(_ files: [FileSource]) -> Bool {
    guard let last else { return false }
    return files.allSatisfy { file in
      let now = FileStamp(following: folders.path(of: file)) ?? .none
      return now == file.stamp && now.isSettled(at: last.begin)
    }
  }

  /// Whether a plain file, or what a link to it leads to, has the stamp that the last build noted, and so the same bytes.
  func isUnchanged(_ path: String, _ stamp: FileStamp) -> Bool {
    guard !isFull, let last else { return false }
    return FileStamp(following: path) == stamp && stamp.isSettled(at: last.begin)
  }

  /// The pages of the last build that list briefs, as they stand; nil where one was changed or is gone, and where the
  /// last build remembered none, or was printed with other templates or another name of the site.
  func lists(_ writer: SiteWriter) -> [ListPage]? {
    guard !isFull, let last, !last.lists.isEmpty, last.templates == templates, last.frame == frame,
      last.lists.contains(where: { $0.page.path == SearchPage.path }) == hasSearch
    else { return nil }
    var pages: [ListPage] = []
    for page in last.lists {
      guard let now = standing(page, writer) else { return nil }
      pages.append(now)
    }
    return pages
  }

  /// A page of the last build that lists briefs, as it stands; nil where it was changed or is gone.
  func standing(_ list: ListPage, _ writer: SiteWriter) -> ListPage? {
    guard !isFull, let last else { return nil }
    let page = list.page
    let path = (Array(page.path.utf8) + [0])[...]
    guard writer.wrote(path),
      let now = writer.standing(path, page.stamp, page.digest, since: last.time)
    else { return nil }
    return ListPage(
      page: PublishedPage(path: page.path, stamp: now, digest: page.digest), source: list.source)
  }

  /// Whether the pages that list briefs stand as the last build left them, and will be believed without being read.
  /// Else a ledger is written for their sake, with the stamps of now.
  func isSettled(_ lists: [ListPage]) -> Bool {
    guard let last else { return false }
    return last.templates == templates && last.frame == frame && lists == last.lists
      && lists.allSatisfy { $0.page.stamp.isSettled(at: last.time) }
  }
}

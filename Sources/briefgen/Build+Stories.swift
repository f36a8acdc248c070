import Gathering
import Ledger
import Model
import Provenance
import Publishing
import Reading
import Rendering

/// What articles of one event, and versions of one article, say of each other on the pages of their briefs.
///
/// A brief is printed before anybody knows what else is published, with places for that which have nothing in them. Where its story or its
/// versions changed the places are filled, also in a page that stands: no article is printed again because another one came.
extension Build {
  /// All that was found across articles.
  struct Across {
    let archive: Archive
    let stories: [StoryCard]
    let versions: VersionTable
    let copies: CopyTable

    /// - Parameter articles: All of the site, in the order of their files.
    init(
      _ articles: [ListedArticle], pages: [ListedPage], _ site: SiteOptions, _ memory: BuildMemory
    ) {
      memory.session?.turn(memory.cards.former)
      let hasStories = site.hasStories
      // Where the cards are damaged, all is built anew.
      versions = (hasStories ? VersionTable(articles, memory) : nil) ?? VersionTable()
      let newest =
        versions.groups.isEmpty
        ? articles : articles.filter { [versions] in !versions.isOlder($0) }
      copies = (hasStories ? CopyTable(newest, memory) : nil) ?? CopyTable()
      archive = Archive(
        copies.groups.isEmpty ? newest : newest.map(copies.listed), older: versions.older,
        pages: pages)
      stories =
        hasStories
        ? StoryTable(archive, versions, copies, site.aliases, memory)?.stories ?? [] : []
    }

    /// All articles in their order, older versions among them.
    var all: [ListedArticle] {
      versions.groups.isEmpty
        ? archive.articles : Archive(archive.articles + archive.older).articles
    }
  }

  /// Fills the places on the pages of all briefs whose story or versions are others than those that their pages tell of.
  ///
  /// - Parameter results: Their pages are staged, or stand; those that are filled wait to be published.
  func fillPlaces(
    _ results: inout [ArticleResult], _ files: [ContentFile], _ across: Across,
    _ renderer: SiteRenderer, _ writer: SiteWriter, _ memory: BuildMemory
  ) throws(PublishingError) {
    let archive = across.archive
    var places: [String: (story: Int, article: Int)] = [:]
    for (story, card) in across.stories.enumerated() {
      for (article, place) in card.articles.enumerated() {
        places[archive.articles[place].address] = (story, article)
      }
    }
    let sources = across.stories.map {
      renderer.storySource($0, $0.articles.map { archive.articles[$0].card.digest })
    }
    let versions = VersionWords(
      across.versions, across.copies, results, files,
      worker(renderer, writer, memory), memory)
    var changed: [ChangedPlace] = []
    for number in results.indices {
      for (part, article) in (results[number].entry?.articles ?? []).enumerated() {
        let place = places[article.address]
        let source = Self.source(
          place.map { sources[$0.story] }, versions.source(of: article.address))
        guard article.story != source else { continue }
        changed.append(
          ChangedPlace(
            result: number, part: part, article: article, story: place?.story,
            place: place?.article ?? 0, source: source))
      }
    }
    // Story by story, so that the cards of one are at hand at a time.
    changed.sort { $0.order < $1.order }
    var links: (story: Int, links: StoryLinks?)?
    for change in changed {
      if let number = change.story, links?.story != number {
        let story = across.stories[number]
        let cards = memory.briefCards(of: story.articles.lazy.map { archive.articles[$0] })
        links = (number, renderer.storyLinks(story, cards: cards))
      }
      let own = change.story == nil ? [] : links?.links?.printed(for: change.place) ?? []
      try fill(&results[change.result], change, own, versions, writer)
    }
  }

  /// A brief whose places are to be filled.
  private struct ChangedPlace {
    /// The article's file.
    let result: Int
    /// Which of the file's articles it is.
    let part: Int
    let article: ListedArticle
    /// The article's story, and its place in it.
    let story: Int?
    let place: Int
    /// What its page will tell of.
    let source: Digest?

    /// Stories one after the other, and the articles of each as their files come.
    var order: (Int, Int, Int) { (story ?? -1, result, part) }
  }

  /// Fills both places of one brief.
  ///
  /// - Parameter links: What belongs in that of its story.
  private func fill(
    _ result: inout ArticleResult, _ change: ChangedPlace, _ links: [UInt8],
    _ versions: VersionWords, _ writer: SiteWriter
  ) throws(PublishingError) {
    var isWhole = true
    try fill(&result, change.result, change.article, writer) { page in
      let words = versions.words(of: change.article.address, page: page)
      isWhole = words.isWhole
      let first = StoryPlace.newer.filled(page, with: words.newer)
      // A template without a place for it has the way to a newer version with the story.
      let rest = words.copies + words.earlier + (first == nil ? words.newer : []) + links
      return StoryPlace.story.filled(first ?? page, with: rest) ?? first
    }
    result.setStory(isWhole ? change.source : nil, of: change.part)
  }

  /// What all kinds of words are made of; nil where there are none.
  private static func source(_ story: Digest?, _ versions: Digest?) -> Digest? {
    guard let versions else { return story }
    return Digest((story?.bytes ?? []) + versions.bytes)
  }

  /// Fills the places on the page of one brief.
  ///
  /// - Parameter filled: The page with what belongs there; nil where it has no place.
  private func fill(
    _ result: inout ArticleResult, _ number: Int, _ article: ListedArticle, _ writer: SiteWriter,
    _ filled: ([UInt8]) -> [UInt8]?
  ) throws(PublishingError) {
    let path = article.path
    guard writes(path),
      let (place, page) = result.pages.first(where: {
        $0.page.path.dropLast().elementsEqual(path.utf8)
      })
    else { return }
    let token = ArticleWorker.token(file: number, page: place)
    let bytes = try writer.bytes(of: path, waiting: page.isWaiting ? token : nil)
    guard let filled = filled(bytes), filled != bytes else { return }
    result.setPage(try writer.stage(Page(path: path, bytes: filled), token: token))
  }
}

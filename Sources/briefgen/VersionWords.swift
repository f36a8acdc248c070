import Briefing
import CrossDocument
import Gathering
import Model
import Provenance
import Reading
import Rendering

/// What briefs say of the other versions of their articles, and of copies.
///
/// The texts of two versions are read once more to be compared, and only where one of them is another than their pages tell of.
struct VersionWords {
  /// What stands in a brief's places.
  struct Words {
    /// The way to a newer version.
    var newer: [UInt8] = []
    /// The earlier ones, and what changed.
    var earlier: [UInt8] = []
    /// The articles with the same words.
    var copies: [UInt8] = []
    /// Whether nothing is missing; else it is to be tried again by the next build.
    var isWhole = true
  }

  private let table: VersionTable
  private let copies: CopyTable
  private let worker: ArticleWorker
  private let memory: BuildMemory
  /// The files of articles with versions, with what each held when it was briefed, by the article's address.
  private var origins: [String: (file: ContentFile, digest: Digest)] = [:]
  /// What the pages of each group are made of.
  private let sources: [Digest]

  /// - Parameters:
  ///   - results: What each of `files` came to.
  ///   - worker: Reads a version as it was read for its page.
  init(
    _ table: VersionTable, _ copies: CopyTable, _ results: [ArticleResult],
    _ files: [ContentFile], _ worker: ArticleWorker, _ memory: BuildMemory
  ) {
    self.memory = memory
    self.table = table
    self.copies = copies
    self.worker = worker
    if !table.groups.isEmpty {
      for (result, file) in zip(results, files) {
        guard let entry = result.entry else { continue }
        for article in entry.articles where table.places[article.address] != nil {
          origins[article.address] = (file, entry.digest)
        }
      }
    }
    sources = table.groups.map { [origins] group in
      worker.renderer.versionSource(
        group.map {
          ($0.address, $0.card.digest, origins[$0.address]?.digest ?? .none)
        })
    }
  }

  /// Tells what an article's words are made of from other such; nil for one without other versions and copies.
  func source(of address: String) -> Digest? {
    let version = table.places[address].map { sources[$0.group] }
    let same = copies.group(of: address)
    guard !same.isEmpty else { return version }
    // A copy has no file here, so that no group of copies is taken for one of versions.
    let copied = worker.renderer.versionSource(same.map { ($0.address, $0.card.digest, .none) })
    return Digest((version?.bytes ?? []) + copied.bytes)
  }

  /// The words for an article's page as it was printed.
  func words(of address: String, page: [UInt8]) -> Words {
    var words = versionWords(of: address, page: page)
    let same = copies.group(of: address)
    guard !same.isEmpty else { return words }
    let cards = memory.briefCards(of: same)
    if let own = cards.first(where: { $0.address == address }) {
      words.copies = worker.renderer.copies(cards.filter { $0.address != address }, of: own)
    }
    words.isWhole = words.isWhole && cards.count == same.count
    return words
  }

  private func versionWords(of address: String, page: [UInt8]) -> Words {
    guard let place = table.places[address] else { return Words() }
    let group = table.groups[place.group]
    let cards = memory.briefCards(of: group)
    guard cards.count == group.count, let newest = cards.last else {
      return Words(isWhole: false)
    }
    if place.version < group.count - 1 {
      return Words(newer: worker.renderer.newerVersion(newest, than: cards[place.version]))
    }
    let compared = compare(group[group.count - 2], group[group.count - 1])
    return Words(
      earlier: worker.renderer.earlierVersions(cards, compared, page: page),
      isWhole: compared != nil)
  }

  /// What changed between two versions; nil where one can no longer be read as it was.
  private func compare(_ old: ListedArticle, _ new: ListedArticle) -> VersionComparison? {
    guard let old = briefed(old), let new = briefed(new) else { return nil }
    let changes = VersionChanges(
      from: (old.brief, old.document), to: (new.brief, new.document))
    return VersionComparison(
      from: old.brief, to: new.brief, sentences: changes.sentences, figures: changes.figures,
      quotes: changes.quotes)
  }

  private func briefed(_ article: ListedArticle) -> BriefedDocument? {
    origins[article.address].flatMap {
      worker.briefed(article.address, in: $0.file, holding: $0.digest)
    }
  }
}

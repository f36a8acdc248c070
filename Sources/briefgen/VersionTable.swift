import CrossDocument
import Gathering
import Ledger

/// The versions of a site's articles: which of them tell of one article at several times.
///
/// Each keeps its brief at its own address, where others may have linked to it; lists, feeds and stories have the newest alone. So
/// nothing moves when a version comes or goes, and a site knows no address that depends on which version came first.
struct VersionTable {
  /// The versions of an article, the oldest first; two at least, the last of which is known to be newer than the others.
  typealias Group = [ListedArticle]

  /// In the order of their first files.
  let groups: [Group]
  /// By the addresses of the articles in groups, the group and the place in it.
  let places: [String: (group: Int, version: Int)]

  /// A site without versions.
  init() {
    groups = []
    places = [:]
  }

  /// The versions among all articles of a site, by what lies behind their cards.
  ///
  /// Of articles of which nothing says which is the newest, as of two of one address and one day, each stands for itself.
  ///
  /// - Parameter articles: In an order that does not change, that of their files.
  /// - Returns: nil where something cannot be read again: then the cards are damaged.
  init?(_ articles: [ListedArticle], _ memory: BuildMemory) {
    var traits: [VersionTraits] = []
    var dated: [Int] = []
    for (index, article) in articles.enumerated() {
      guard let date = article.updated ?? article.date, article.date != nil else { continue }
      guard let found = memory.traits(at: article.card)?.version else { return nil }
      dated.append(index)
      traits.append(
        VersionTraits(date: date, url: found.url, source: found.source, sketch: found.sketch))
    }
    groups = VersionFinder.versions(of: traits).compactMap { group in
      guard let newest = group.last.flatMap({ traits[$0].date }),
        group.dropLast().allSatisfy({ traits[$0].date?.isKnown(before: newest) == true })
      else { return nil }
      return group.map { articles[dated[$0]] }
    }
    var places: [String: (group: Int, version: Int)] = [:]
    for (number, group) in groups.enumerated() {
      for (version, article) in group.enumerated() { places[article.address] = (number, version) }
    }
    self.places = places
  }

  /// Whether there is a newer version of an article.
  func isOlder(_ article: ListedArticle) -> Bool {
    places[article.address].map { $0.version < groups[$0.group].count - 1 } ?? false
  }

  /// The address of the oldest version of an article, by which what is made of it keeps its own when a newer one comes.
  func oldestAddress(of article: ListedArticle) -> String {
    places[article.address].map { groups[$0.group][0].address } ?? article.address
  }

  /// All older versions, in those of their lists in which no newer version stands.
  var older: [ListedArticle] {
    groups.flatMap { group -> [ListedArticle] in
      var known = Set(group[group.count - 1].keys)
      var older: [ListedArticle] = []
      for article in group.dropLast().reversed() {
        older.append(
          article.standing(in: article.keys.filter { $0.kind == .letter || !known.contains($0) }))
        known.formUnion(article.keys)
      }
      return older
    }
  }
}

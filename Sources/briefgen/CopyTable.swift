import CrossDocument
import Gathering

/// The copies among a site's articles: the same words, as several papers print them.
///
/// Each keeps its brief and its place in the lists of briefs. What is counted, a story's briefs and reports and what a speaker said,
/// counts the one that was published first.
struct CopyTable {
  /// Articles with the same words, the one published first at the head.
  let groups: [[ListedArticle]]
  /// By the addresses of the articles in groups, the group and the place in it.
  private let places: [String: (group: Int, place: Int)]

  /// A site without copies.
  init() {
    groups = []
    places = [:]
  }

  /// The copies among articles, by what lies behind their cards.
  ///
  /// - Parameter articles: In an order that does not change, that of their files; no older versions of others.
  /// - Returns: nil where something cannot be read again: then the cards are damaged.
  init?(_ articles: [ListedArticle], _ memory: BuildMemory) {
    var traits: [VersionTraits] = []
    for article in articles {
      guard let found = memory.traits(at: article.card)?.version else { return nil }
      traits.append(
        VersionTraits(
          date: article.date, url: nil, source: nil, sketch: [], words: found.words))
    }
    groups = CopyFinder.copies(of: traits).map { $0.map { articles[$0] } }
    var places: [String: (group: Int, place: Int)] = [:]
    for (number, group) in groups.enumerated() {
      for (place, article) in group.enumerated() { places[article.address] = (number, place) }
    }
    self.places = places
  }

  /// The article that counts for a copy; nil for one that counts itself.
  func head(of article: ListedArticle) -> ListedArticle? {
    places[article.address].flatMap { $0.place > 0 ? groups[$0.group][0] : nil }
  }

  /// All that have the words of an article, itself among them, in their order; nothing where no other has.
  func group(of address: String) -> [ListedArticle] {
    places[address].map { groups[$0.group] } ?? []
  }

  /// An article as lists have it: a copy is not among those in which somebody speaks, whom its head has there already.
  func listed(_ article: ListedArticle) -> ListedArticle {
    guard let head = head(of: article) else { return article }
    let own = article.keys.filter { $0.kind == .speaker && !head.keys.contains($0) }
    return article.standing(
      in: article.keys.filter {
        switch $0.kind {
        case .speaker: own.contains($0)
        case .letter: !own.isEmpty
        default: true
        }
      })
  }
}

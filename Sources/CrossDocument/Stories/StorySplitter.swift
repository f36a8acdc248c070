import Glibc

/// Parts a group of articles of one subject where it tells of several similar events.
///
/// Inside the group only those words count that tell its articles apart: what all have says nothing there. Articles are joined anew by
/// these, and two groups remain apart where `StoryContrast` holds between them.
struct StorySplitter {
  /// The articles, with their words weighed inside the group.
  private let articles: [StoryCluster]

  /// A group of fewer is never parted.
  static let fewest = 4
  /// Similarity above which a contrast is not asked for: pieces that are nearly the same text.
  private static let same: Float = 0.1
  /// Of larger groups only the pairs known to be similar are compared.
  private static let mostForAllPairs = 256
  /// How much a word counts that all articles of the group have, beside 1 for one that half of them have.
  private static let common: Float = 0.05
  /// How much a word counts beside a name.
  private static let wordWeight: Float = 0.5
  /// How much more similar an article must be to its own part than to another.
  private static let margin: Float = 1.3

  /// A group of articles.
  init(_ group: [Int], in index: StoryIndex, days: [Int?]) {
    var counts: [UInt32: Int] = [:]
    for article in group {
      for entry in index[article] { counts[entry.term, default: 0] += 1 }
    }
    articles = group.map { article in
      var terms: [StoryCluster.Term] = []
      for entry in index[article] {
        guard let count = counts[entry.term], count > 1 else { continue }
        // What all have counts a little: it keeps those together that nothing tells apart.
        let rareness = Float(log2(Double(group.count) / Double(count))) + Self.common
        let value =
          entry.weight * rareness * (entry.kind == .name ? 1 : Self.wordWeight)
        terms.append(
          StoryCluster.Term(
            term: entry.term, value: value, leads: entry.leads ? 1 : 0, kind: entry.kind))
      }
      let norm = terms.reduce(into: Float(0)) { $0 += $1.value * $1.value }.squareRoot()
      if norm > 0 { for index in terms.indices { terms[index].value /= norm } }
      return StoryCluster(article, day: days[article], terms: terms)
    }
  }

  /// The stories of the group, and single articles that belong to none surely.
  ///
  /// - Parameter similar: For each article of the group those that are similar to it, as places in the group.
  func parts(similar: [[Int]]) -> [[Int]] {
    let neighbours =
      articles.count <= Self.mostForAllPairs
      ? articles.indices.map { own in articles.indices.filter { $0 != own } } : similar
    var agglomeration = Agglomeration(articles, neighbours: neighbours, least: 1e-7)
    let parts = agglomeration.run { a, b in
      StoryContrast.isBetween(a, b) && a.plainSimilarity(to: b) < Self.same
    }
    return withoutStrays(parts)
  }

  /// Takes out the articles that fit another part nearly as well as their own: they tell of both, or of neither.
  private func withoutStrays(_ parts: [StoryCluster]) -> [[Int]] {
    let large = parts.indices.filter { parts[$0].count >= StoryContrast.fewest }
    guard large.count > 1 else { return parts.map(\.members) }
    let byMember = Dictionary(
      uniqueKeysWithValues: articles.map { ($0.members[0], $0) })
    return parts.indices.flatMap { part -> [[Int]] in
      guard parts[part].count >= StoryContrast.fewest else { return [parts[part].members] }
      var kept: [Int] = []
      var strays: [[Int]] = []
      for member in parts[part].members {
        guard let article = byMember[member] else { continue }
        let count = Float(parts[part].count)
        // Without itself: its likeness to itself is 1.
        let own = (article.plainSimilarity(to: parts[part]) * count - 1) / (count - 1)
        let other =
          large.lazy.filter { $0 != part }.map { article.plainSimilarity(to: parts[$0]) }
          .max() ?? 0
        if own >= Self.margin * other { kept.append(member) } else { strays.append([member]) }
      }
      return [kept] + strays
    }
  }
}

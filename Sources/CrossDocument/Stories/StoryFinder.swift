/// Finds the articles that tell of one event.
///
/// In four steps, each linear in the number of articles: `StoryIndex` finds pairs that share rare words, `Agglomeration` joins them
/// into groups of one subject, `StorySplitter` parts groups in which two similar events stand apart, `StoryCohesion` drops groups whose
/// articles belong no more together than with others.
public enum StoryFinder {
  /// What is asked of an article.
  public struct Article: Hashable, Sendable {
    /// The day it was published, as `ArticleDate.dayNumber` counts.
    public let day: Int?
    /// Its words.
    public let traits: StoryTraits

    /// An article with its day, if known.
    public init(day: Int?, traits: StoryTraits) {
      self.day = day
      self.traits = traits
    }
  }

  /// The stories of at least two articles.
  ///
  /// Whatever the order of the articles, the same are joined. An article more moves those that share a word with it; others
  /// only where the number of articles doubles, comes to 64, or makes a word another that an eighth of all have.
  ///
  /// - Returns: Each as indices of articles by day, those without one last; the stories by their first article in that order.
  public static func stories(of articles: [Article]) -> [[Int]] {
    let order = articles.indices.sorted { precedes(articles[$0], articles[$1], $0, $1) }
    let days = order.map { articles[$0].day }
    let index = StoryIndex(order.map { articles[$0].traits })
    let pairs = index.pairs(days)
    return Components(pairs, of: order.count).groups
      .flatMap { stories(in: $0, index, days) }
      .sorted { $0[0] < $1[0] }.map { $0.map { order[$0] } }
  }

  /// The stories among articles that pairs lead to from each other, each in ascending order.
  private static func stories(in group: Components.Group, _ index: StoryIndex, _ days: [Int?])
    -> [[Int]]
  {
    var stories: [[Int]] = []
    for subject in subjects(among: group.members, group.neighbours, index, days, least: index.least)
    {
      guard subject.count >= StorySplitter.fewest else {
        stories.append(subject)
        continue
      }
      stories += StorySplitter(subject, in: index, days: days)
        .parts(similar: group.neighbours(of: subject))
    }
    let cohesion = StoryCohesion(group, index)
    let held = stories.filter { $0.count > 1 }.map { $0.sorted() }.filter(cohesion.holds)
    guard let least = index.leastOfStory else { return held }
    // Only now: parted earlier, a heap of articles that are alike by chance would leave small ones that are more so.
    return held.flatMap {
      subjects(among: $0, group.neighbours(of: $0), index, days, least: least)
    }.filter { $0.count > 1 }.map { $0.sorted() }
  }

  /// The part of the articles of each that a name must lead for two groups to be of one subject.
  private static let leastLead: Float = 0.1

  /// By day, then by words, so that the order in which articles are given decides nothing.
  private static func precedes(_ a: Article, _ b: Article, _ first: Int, _ second: Int) -> Bool {
    let (left, right) = (a.day ?? .max, b.day ?? .max)
    if left != right { return left < right }
    if a.traits != b.traits {
      return a.traits.bytes.lexicographicallyPrecedes(b.traits.bytes)
    }
    return first < second
  }

  /// Those of some articles that are of one subject, with those that are alone.
  ///
  /// - Parameters:
  ///   - neighbours: For each article those that it is paired with, as places among the articles.
  ///   - least: How similar the articles of one subject are on average.
  private static func subjects(
    among articles: [Int], _ neighbours: [[Int]], _ index: StoryIndex, _ days: [Int?], least: Float
  ) -> [[Int]] {
    let clusters = articles.map { article in
      StoryCluster(
        article, day: days[article],
        terms: index[article].map {
          StoryCluster.Term(
            term: $0.term, value: index.value($0, of: article), leads: $0.leads ? 1 : 0,
            kind: $0.kind)
        }, size: index.sizes[article])
    }
    var agglomeration = Agglomeration(clusters, neighbours: neighbours, least: least)
    return agglomeration.run {
      !$0.sharesNames(with: $1, fewest: index.fewestNames)
        || $0.sharedLead(with: $1) < leastLead
        || !$0.sharesEnough(with: $1, index.similarity)
    }.map(\.members)
  }
}

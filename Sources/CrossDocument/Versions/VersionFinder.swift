import Model

/// Finds the articles that are versions of one another.
///
/// Versions have one address on the web and something of one text, or one publisher, nearly the same text and days that are not far apart. Two papers that print one
/// agency's text are no versions; nor are two texts without a day and an address, as nothing says which is the newer.
public enum VersionFinder {
  /// The least resemblance of texts that are nearly the same.
  ///
  /// Measured in runs of five words: stories edited as newsrooms do resemble their first version by 0.75 to 0.8, agencies' rewrites by
  /// 0.34 to 0.53, and texts that one paper makes from a mould, as transcripts of a daily programme, by up to 0.56.
  static let leastResemblance = 0.68
  /// The least resemblance of texts at one address: a page may say something else next year, and some sites give all articles one.
  static let leastOfAddress = 0.2
  /// Days between two versions without an address.
  static let mostDays = 7
  /// Hashes of a sketch that are looked up together: of texts alike by 0.75 all but 2 in 1000 pairs have one such band in common.
  private static let band = 4
  /// A band that more texts have is of a mould.
  private static let mostHolders = 16

  /// The articles of which there are at least two versions, as indices, oldest first; groups in the order of their first article.
  ///
  /// - Complexity: O(*n* log *n*) in the number of articles.
  public static func versions(of articles: [VersionTraits]) -> [[Int]] {
    var groups = Groups(count: articles.count)
    forEachRun(
      of: articles.indices.compactMap { index in
        articles[index].url.map { Keyed(key: $0, index: Int32(index)) }
      }
    ) { run in
      let items = Array(run)
      for (place, item) in items.enumerated() {
        for other in items[..<place].suffix(mostHolders)
        where articles[Int(other.index)].resemblance(to: articles[Int(item.index)])
          >= leastOfAddress
        {
          groups.join(Int(other.index), Int(item.index))
        }
      }
    }
    joinAlike(articles, in: &groups)
    return groups.all.map { group in
      group.sorted { a, b in
        guard let first = articles[a].date, let second = articles[b].date,
          first.instant != second.instant
        else { return a < b }
        return first < second
      }
    }
  }

  /// Joins articles with nearly the same text.
  ///
  /// A band of hashes is one number of 64 bits, and articles that share it are found by sorting: no table of lists stands in memory.
  private static func joinAlike(_ articles: [VersionTraits], in groups: inout Groups) {
    for start in stride(from: 0, to: VersionTraits.count - band + 1, by: band) {
      let bands = articles.indices.compactMap { index -> Keyed? in
        let article = articles[index]
        guard article.date != nil, article.sketch.count >= start + band else { return nil }
        let key = article.sketch[start..<start + band].reduce(UInt64(0)) { $0 << 16 | UInt64($1) }
        return Keyed(key: key, index: Int32(index))
      }
      forEachRun(of: bands) { run in
        guard run.count <= mostHolders else { return }
        for (place, item) in run.enumerated() {
          for other in run.dropFirst(place + 1)
          where areAlike(articles[Int(item.index)], articles[Int(other.index)]) {
            groups.join(Int(item.index), Int(other.index))
          }
        }
      }
    }
  }

  /// An article with what it may share with others.
  private struct Keyed {
    let key: UInt64
    let index: Int32
  }

  /// Gives the runs of articles that share a key, two at least, in order.
  private static func forEachRun(
    of items: consuming [Keyed], _ body: (ArraySlice<Keyed>) -> Void
  ) {
    var sorted = items
    sorted.sort { ($0.key, $0.index) < ($1.key, $1.index) }
    var start = 0
    while start < sorted.count {
      var end = start + 1
      while end < sorted.count, sorted[end].key == sorted[start].key { end += 1 }
      if end > start + 1 { body(sorted[start..<end]) }
      start = end
    }
  }

  private static func areAlike(_ a: VersionTraits, _ b: VersionTraits) -> Bool {
    guard let first = a.date, let second = b.date else { return false }
    return a.source == b.source && (a.url == nil || b.url == nil)
      && abs(first.dayNumber - second.dayNumber) <= mostDays
      && a.resemblance(to: b) >= leastResemblance
  }

  /// Articles in groups that grow together (union and find).
  private struct Groups {
    private var parents: [Int]

    init(count: Int) { parents = Array(0..<count) }

    mutating func join(_ a: Int, _ b: Int) {
      let (first, second) = (root(a), root(b))
      parents[max(first, second)] = min(first, second)
    }

    private mutating func root(_ index: Int) -> Int {
      var root = index
      while parents[root] != root { root = parents[root] }
      var next = index
      while parents[next] != root { (next, parents[next]) = (parents[next], root) }
      return root
    }

    /// Groups of at least two, by their first member.
    var all: [[Int]] {
      var copy = self
      var lists: [Int: [Int]] = [:]
      for index in parents.indices where parents[index] != index {
        // The root is the first of its group.
        let root = copy.root(index)
        lists[root, default: [root]].append(index)
      }
      return lists.values.sorted { $0[0] < $1[0] }
    }
  }
}

import Model

/// Finds the articles that have the same words, as papers do that print one agency's text.
///
/// A copy says nothing that was not said: it is no second report of a figure, and no second statement of a speaker. What stands around
/// the story (headline, dateline, byline, notices) may be another; one word or number that differs makes a report of its own.
public enum CopyFinder {
  /// The articles of which there are copies, as indices, the one published first at the head; those without a day last, else in
  /// their order. Groups in the order of their heads.
  ///
  /// - Complexity: O(*n* log *n*) in the number of articles.
  public static func copies(of articles: [VersionTraits]) -> [[Int]] {
    var groups: [UInt64: [Int]] = [:]
    for (index, article) in articles.enumerated() {
      if let words = article.words { groups[words, default: []].append(index) }
    }
    return groups.values.filter { $0.count > 1 }.map { group in
      group.sorted { a, b in
        switch (articles[a].date, articles[b].date) {
        case (let first?, let second?) where first.instant != second.instant: first < second
        case (.some, nil): true
        case (nil, .some): false
        default: a < b
        }
      }
    }.sorted { $0[0] < $1[0] }
  }
}

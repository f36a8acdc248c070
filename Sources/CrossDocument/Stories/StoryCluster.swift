/// Articles that may be one story, with the sum of what they tell.
///
/// A class, as each is compared with many others and holds two lists.
final class StoryCluster: Sendable {
  /// A word of some of the articles.
  struct Term: Sendable {
    let term: UInt32
    /// The sum of the articles' parts.
    var value: Float
    /// Articles that have it.
    var count: UInt32 = 1
    /// Articles that it leads, as a name.
    var leads: UInt32 = 0
    let kind: StoryTraits.Kind
  }

  /// In the order in which they came together.
  let members: [Int]
  /// By term.
  let terms: [Term]
  /// The first and last day of those that have one.
  let days: ClosedRange<Int>?
  /// Articles that have a day.
  private let dated: Int

  /// How many names its articles have, counted in each.
  private let names: Int
  /// How many telling words its articles have, in sum.
  private let size: Int

  /// Days after which two stories count half as similar: what comes back every year is another story.
  private static let halfLife: Float = 180
  /// How much less two count whose days are not known: what is similar may lie years apart.
  private static let undated: Float = 0.25

  /// How similar the nearest two long articles of one event are at least.
  ///
  /// Of 198 unread pages and articles of mixed subjects 21 groups are found without it, of which more than half are of one subject and no
  /// more; with it 12.
  private static let leastOfLong: Float = 0.3

  /// One article.
  ///
  /// - Parameter size: How many telling words it has, also those that stand in it alone.
  init(_ member: Int, day: Int?, terms: [Term], size: Int = StoryTraits.most) {
    members = [member]
    self.size = size
    self.terms = terms
    days = day.map { $0...$0 }
    dated = day == nil ? 0 : 1
    names = terms.reduce(0) { $0 + ($1.kind == .name ? 1 : 0) }
  }

  /// Two as one.
  init(_ a: StoryCluster, _ b: StoryCluster) {
    members = a.members + b.members
    dated = a.dated + b.dated
    names = a.names + b.names
    size = a.size + b.size
    switch (a.days, b.days) {
    case (let left?, let right?):
      days = min(left.lowerBound, right.lowerBound)...max(left.upperBound, right.upperBound)
    default: days = a.days ?? b.days
    }
    var terms: [Term] = []
    terms.reserveCapacity(a.terms.count + b.terms.count)
    Self.walk(a.terms, b.terms) { left, right in
      guard var sum = left ?? right else { return }
      if left != nil, let right {
        sum.value += right.value
        sum.count += right.count
        sum.leads += right.leads
      }
      terms.append(sum)
    }
    self.terms = terms
  }

  /// How many articles it has.
  var count: Int { members.count }

  /// How similar the articles of one are to those of another, on average.
  ///
  /// - Complexity: Linear in the words of the smaller, times the logarithm of those of the larger.
  func similarity(to other: StoryCluster) -> Float {
    plainSimilarity(to: other) * Self.nearness(gap(to: other))
  }

  /// How much two articles of two days count.
  static func nearness(_ first: Int?, _ second: Int?) -> Float {
    guard let first, let second else { return undated }
    return nearness(abs(first - second))
  }

  private static func nearness(_ gap: Int?) -> Float {
    gap.map { 1 / (1 + Float($0) / halfLife) } ?? undated
  }

  /// The same whatever their days.
  func plainSimilarity(to other: StoryCluster) -> Float {
    let (small, large) =
      terms.count < other.terms.count ? (terms, other.terms) : (other.terms, terms)
    var sum: Float = 0
    var from = 0
    for term in small {
      var (low, high) = (from, large.count)
      while low < high {
        let middle = low + (high - low) / 2
        if large[middle].term < term.term { low = middle + 1 } else { high = middle }
      }
      from = low
      if low < large.count, large[low].term == term.term { sum += term.value * large[low].value }
    }
    return sum / Float(count * other.count)
  }

  /// Days between two; 0 where they overlap, nil where nothing is known.
  private func gap(to other: StoryCluster) -> Int? {
    guard let days, let others = other.days else { return nil }
    return max(
      0, max(days.lowerBound, others.lowerBound) - min(days.upperBound, others.upperBound))
  }

  /// Whether most of both have days, and those of one are among those of the other, or up to three days apart.
  func isInterleaved(with other: StoryCluster) -> Bool {
    guard let gap = gap(to: other) else { return false }
    return 2 * dated > count && 2 * other.dated > other.count && gap <= 3
  }

  /// Whether two have enough names in common to be of one subject: a quarter of those of an article, and three unless they are of one week.
  ///
  /// Words alone prove nothing: "talks", "company" and "per cent" are in a strike and in a balance sheet.
  ///
  /// - Parameter fewest: Names that two of one week must share: where there are few articles no name is known to be rare.
  func sharesNames(with other: StoryCluster, fewest: Int) -> Bool {
    let ofOne = min(Float(names) / Float(count), Float(other.names) / Float(other.count))
    let isNear = gap(to: other).map { $0 <= 7 } ?? false
    let needed = max(isNear ? fewest : 3, Int((ofOne / 4).rounded(.up)))
    var shared = 0
    Self.walk(terms, other.terms) { left, right in
      if left?.kind == .name, right != nil { shared += 1 }
    }
    return shared >= needed
  }

  /// Whether an article of one has as much in common with one of the other as long articles of one event have.
  ///
  /// Where articles are long their telling words are many, and of those of one event two at least share a good part of them, also in a folder of
  /// mixed subjects, in which the names of a country or a party are as rare as those of an event. Short reports share the few that they have.
  /// Of what is known to be of one month seven tenths are enough.
  ///
  /// - Parameter similarity: Of two articles, whatever their days.
  func sharesEnough(with other: StoryCluster, _ similarity: (Int, Int) -> Float) -> Bool {
    let words = min(Float(size) / Float(count), Float(other.size) / Float(other.count))
    let isNear = gap(to: other).map { $0 <= 30 } ?? false
    let least =
      Self.leastOfLong * (isNear ? 0.7 : 1)
      * min(1, max(0, words / Float(StoryTraits.most) * 2 - 1))
    guard least > 0 else { return true }
    return some(members).contains { first in
      some(other.members).contains { similarity(first, $0) >= least }
    }
  }

  /// The greatest part of the articles of both that a name leads which leads some of each; 0 where none does.
  ///
  /// Reports of one event have its place or its people in the lead. A later event of the kind names those of the earlier one in passing,
  /// and shares with it those who come to both: a minister, the coast guard.
  func sharedLead(with other: StoryCluster) -> Float {
    var most: Float = 0
    Self.walk(terms, other.terms) { left, right in
      guard let left, let right else { return }
      most = max(
        most, min(Float(left.leads) / Float(count), Float(right.leads) / Float(other.count)))
    }
    return most
  }

  /// Sixteen of them at most, evenly taken.
  private func some(_ members: [Int]) -> [Int] {
    guard members.count > 16 else { return members }
    return (0..<16).map { members[$0 * members.count / 16] }
  }

  /// Walks over the words of both.
  static func walk(_ a: [Term], _ b: [Term], _ body: (_ left: Term?, _ right: Term?) -> Void) {
    var (i, j) = (0, 0)
    while i < a.count || j < b.count {
      if j == b.count || i < a.count && a[i].term < b[j].term {
        body(a[i], nil)
        i += 1
      } else if i == a.count || b[j].term < a[i].term {
        body(nil, b[j])
        j += 1
      } else {
        body(a[i], b[j])
        i += 1
        j += 1
      }
    }
  }
}

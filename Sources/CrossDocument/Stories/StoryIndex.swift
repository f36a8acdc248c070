import Glibc

/// Which articles share telling words, and how much.
///
/// A word counts by how rare it is among the articles (its *level*, the logarithm of its inverse document frequency in whole steps, so
/// that another article seldom moves it), and by how much it tells of the article. Articles are compared as vectors of length one.
struct StoryIndex {
  /// A word of an article, in eight bytes: a large site has millions of them.
  struct Entry {
    /// The place of the word, with its kind and whether it leads above that.
    private let bits: UInt32
    /// How much it tells of the article, times how rare it is. By the article's `length` it is its part of the article's vector.
    let weight: Float

    init(term: UInt32, weight: Float, kind: StoryTraits.Kind, leads: Bool) {
      bits = term | UInt32(kind.rawValue) << 29 | (leads ? 1 << 31 : 0)
      self.weight = weight
    }

    /// Its place among the words that several articles have, of which there are fewer than 2^29.
    var term: UInt32 { bits & (1 << 29 - 1) }
    /// What sort of word it is.
    var kind: StoryTraits.Kind {
      StoryTraits.Kind(rawValue: UInt8(truncatingIfNeeded: bits >> 29 & 3)) ?? .word
    }
    /// Whether it is one of the names that tell most of the article.
    var leads: Bool { bits >> 31 == 1 }
  }

  /// Two articles that are similar, the earlier one first.
  struct Pair {
    let first: UInt32
    let second: UInt32
  }

  /// The words of all articles, one article after the other, by term. Words of one article only are left out.
  private(set) var entries: [Entry] = []
  /// Where each article's words begin, and the end of the last.
  private var starts: [Int] = [0]
  /// The length of each article's vector before it is made one.
  private var lengths: [Float] = []
  /// How many telling words each article has, also those of it only.
  let sizes: [Int]
  /// How many terms there are.
  private let terms: Int

  /// Articles of a word that are looked at before each one that has it, in order of day.
  ///
  /// What keeps the work linear: a word that ten thousand articles have makes no more pairs an article than one of thirty.
  private static let reach = 32
  /// The least similarity of a pair, and of the articles of one subject on average, in a folder of some hundred articles.
  private static let least: Float = 0.05
  /// The same of one story in a folder of 256 articles or fewer, and in one of twice as many: where few are read, no name is known to be that of many
  /// stories, and two air strikes of one war look alike.
  ///
  /// In folders of 30 to 150 articles that were drawn from 703 of known stories, 186 of 889 stories mixed two events with the least of a
  /// large folder, and 62 of 858 do with this one; of the pairs of one event a third fewer come together.
  private static let leastOfFew: [(articles: Int, least: Float)] = [(256, 0.1), (512, 0.075)]
  /// How much more is asked, each time that the articles of a folder double: so does the number of those that are similar by chance.
  private static let leastForMore: Float = 0.02
  /// Similar articles that an article keeps, the most similar ones.
  private static let mostPairs = 32
  /// A folder of fewer articles is looked at as though it held so many: that only two of twenty have a name is much, that only two have a
  /// word is little.
  private static func fewest(_ kind: StoryTraits.Kind) -> Int { kind == .name ? 256 : 64 }

  /// An index of articles in order of day.
  init(_ articles: [StoryTraits]) {
    let postings = Postings(articles)
    terms = postings.counts.count
    sizes = articles.map(\.count)
    entries.reserveCapacity(postings.terms.count { $0 != Postings.none })
    lengths.reserveCapacity(articles.count)
    var number = 0
    for article in articles {
      var norm: Float = 0
      let lead = Self.lead(of: article)
      for index in 0..<article.count {
        let key = article[index]
        let term = postings.terms[number]
        number += 1
        let isShared = term != Postings.none
        let count = isShared ? Int(postings.counts[Int(term)]) : 1
        let weight = Float(key.weight) / 4 * Self.level(count, key.kind, of: articles.count)
        norm += weight * weight
        if isShared, weight > 0 {
          entries.append(
            Entry(
              term: term, weight: weight, kind: key.kind,
              leads: key.kind == .name && Float(key.weight) >= lead))
        }
      }
      lengths.append(norm.squareRoot())
      starts.append(entries.count)
    }
  }

  /// How much a name tells at least that leads an article: six tenths of the one that tells most.
  private static func lead(of article: StoryTraits) -> Float {
    var most: UInt8 = 0
    for index in 0..<article.count where article[index].kind == .name {
      most = max(most, article[index].weight)
    }
    return 0.6 * Float(most)
  }

  /// How many articles there are.
  var count: Int { starts.count - 1 }

  /// The words of an article, by term.
  subscript(article: Int) -> ArraySlice<Entry> { entries[starts[article]..<starts[article + 1]] }

  /// The part that a word of an article has of its vector.
  func value(_ entry: Entry, of article: Int) -> Float { entry.weight / lengths[article] }

  /// How rare a word is: 0 for one that says nothing.
  private static func level(_ count: Int, _ kind: StoryTraits.Kind, of articles: Int) -> Float {
    // More than an eighth of all articles: the folder's own subject.
    guard count <= max(8, articles / 8) else { return 0 }
    func steps(_ number: Int) -> Int { Int.bitWidth - (number - 1).leadingZeroBitCount }
    return Float(max(0, steps(max(articles, fewest(kind))) - steps(count)))
  }

  /// How similar articles of one subject are on average.
  var least: Float {
    let doublings = count > 1024 ? Float(log2(Double(count) / 1024).rounded(.down)) : 0
    return Self.least + Self.leastForMore * doublings
  }

  /// How similar the articles of one story are on average, where that is more than those of one subject are.
  var leastOfStory: Float? { Self.leastOfFew.first { count <= $0.articles }?.least }

  /// Names that two articles of one week must share.
  var fewestNames: Int { count < 64 ? 2 : 1 }

  /// All pairs of similar articles that share a name, by the later one.
  func pairs(_ days: [Int?]) -> [Pair] {
    var holders = [[(article: UInt32, value: Float)]](repeating: [], count: terms)
    var shared = [Float](repeating: 0, count: count)
    var pairs: [Pair] = []
    let least = least
    // The words of the article at hand.
    var own = [Float](repeating: 0, count: terms)
    for second in 0..<count {
      var touched: [Int] = []
      for entry in self[second] { own[Int(entry.term)] = value(entry, of: second) }
      for entry in self[second] {
        let value = own[Int(entry.term)]
        for holder in holders[Int(entry.term)] {
          let first = Int(holder.article)
          if shared[first] == 0 { touched.append(first) }
          shared[first] += holder.value * value
        }
        Self.push((UInt32(second), value), onto: &holders[Int(entry.term)])
      }
      var near: [(similarity: Float, first: Int)] = []
      for first in touched {
        let nearness = StoryCluster.nearness(days[first], days[second])
        // Words that many have may have been passed over.
        if shared[first] * nearness >= least / 4 {
          let (similarity, sharesName) = compare(first, own)
          if sharesName, similarity * nearness >= least {
            near.append((similarity * nearness, first))
          }
        }
        shared[first] = 0
      }
      for entry in self[second] { own[Int(entry.term)] = 0 }
      near.sort { ($0.similarity, $0.first) > ($1.similarity, $1.first) }
      pairs += near.prefix(Self.mostPairs).map {
        Pair(first: UInt32($0.first), second: UInt32(second))
      }
    }
    return pairs
  }

  /// Adds an article to the last ones of a word.
  private static func push(
    _ holder: (article: UInt32, value: Float), onto holders: inout [(article: UInt32, value: Float)]
  ) {
    if holders.count == 2 * reach { holders.removeFirst(reach) }
    holders.append(holder)
  }

  /// How similar an article is to another, whatever their days, and whether they share a name.
  ///
  /// - Parameter other: The other's part for each term, 0 for those that it has not: so no word of it is looked for.
  private func compare(_ first: Int, _ other: [Float]) -> (similarity: Float, sharesName: Bool) {
    var sum: Float = 0
    var sharesName = false
    let length = lengths[first]
    for place in starts[first]..<starts[first + 1] {
      let value = other[Int(entries[place].term)]
      sum += entries[place].weight / length * value
      sharesName = sharesName || value > 0 && entries[place].kind == .name
    }
    return (sum, sharesName)
  }

  /// How similar two articles are, whatever their days.
  func similarity(_ first: Int, _ second: Int) -> Float {
    var (a, b) = (starts[first], starts[second])
    let (endA, endB) = (starts[first + 1], starts[second + 1])
    var sum: Float = 0
    while a < endA, b < endB {
      let (left, right) = (entries[a].term, entries[b].term)
      if left == right { sum += value(entries[a], of: first) * value(entries[b], of: second) }
      if left <= right { a += 1 }
      if right <= left { b += 1 }
    }
    return sum
  }
}

/// The words that more than one article has.
private struct Postings {
  /// The place of a word that no other article has.
  static let none = UInt32.max
  /// Articles of each, in the order of their hashes.
  private(set) var counts: [UInt32] = []
  /// The place among them of each word of each article, one article after the other.
  let terms: [UInt32]

  init(_ articles: [StoryTraits]) {
    // The hash, and the place of the word among all.
    var all: [UInt64] = []
    all.reserveCapacity(articles.reduce(0) { $0 + $1.count })
    for article in articles {
      for index in 0..<article.count {
        all.append(UInt64(article[index].hash) << 32 | UInt64(all.count))
      }
    }
    all.sort()
    var terms = [UInt32](repeating: Self.none, count: all.count)
    var start = 0
    while start < all.count {
      var end = start + 1
      while end < all.count, all[end] >> 32 == all[start] >> 32 { end += 1 }
      if end - start > 1 {
        for word in all[start..<end] {
          terms[Int(UInt32(truncatingIfNeeded: word))] = UInt32(counts.count)
        }
        counts.append(UInt32(end - start))
      }
      start = end
    }
    self.terms = terms
  }
}

/// Articles that pairs lead to from each other.
struct Components {
  /// Articles that are joined by pairs, and by none to others.
  struct Group {
    /// Sorted.
    let members: [Int]
    /// For each member those that it is paired with, as sorted places among the members.
    let neighbours: [[Int]]

    /// The pairs among some of the members, as places among these.
    func neighbours(of some: [Int]) -> [[Int]] {
      var place: [Int: Int] = [:]
      for (index, member) in some.enumerated() { place[member] = index }
      return some.map { member in
        position(of: member).map { neighbours[$0].compactMap { place[members[$0]] }.sorted() }
          ?? []
      }
    }

    /// The place of an article among the members.
    private func position(of member: Int) -> Int? {
      var (low, high) = (0, members.count)
      while low < high {
        let middle = (low + high) / 2
        if members[middle] < member { low = middle + 1 } else { high = middle }
      }
      return low < members.count && members[low] == member ? low : nil
    }
  }

  /// Those of at least two articles, by their first.
  let groups: [Group]

  init(_ pairs: [StoryIndex.Pair], of count: Int) {
    var leader = Array(0..<count)
    func find(_ article: Int) -> Int {
      var article = article
      while leader[article] != article {
        leader[article] = leader[leader[article]]
        article = leader[article]
      }
      return article
    }
    for pair in pairs {
      let (a, b) = (find(Int(pair.first)), find(Int(pair.second)))
      // The first article leads.
      if a < b { leader[b] = a } else { leader[a] = b }
    }
    var members: [Int: [Int]] = [:]
    var leaders: [Int] = []
    var place = [Int](repeating: 0, count: count)
    for article in 0..<count {
      let first = find(article)
      if first == article { leaders.append(article) }
      place[article] = members[first, default: []].count
      members[first, default: []].append(article)
    }
    var neighbours: [Int: [[Int]]] = [:]
    for pair in pairs {
      let (a, b) = (Int(pair.first), Int(pair.second))
      let first = find(a)
      let count = members[first]?.count ?? 0
      neighbours[first, default: Array(repeating: [], count: count)][place[a]].append(place[b])
      neighbours[first]?[place[b]].append(place[a])
    }
    groups = leaders.compactMap { first in
      guard let own = members[first], own.count > 1, let near = neighbours[first] else {
        return nil
      }
      return Group(members: own, neighbours: near.map { $0.sorted() })
    }
  }
}

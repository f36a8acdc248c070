/// The words of a frame: eight lists in one array, so that a frame is copied, dropped and read back as one thing.
struct FrameLists: Equatable, Sendable {
  /// The lists in their order.
  enum List: Int, CaseIterable {
    case place, owners, names, organisations, actors, left, right, words
  }

  /// All lists, one behind the other.
  private(set) var hashes: [UInt32]
  /// Per list where it ends.
  private(set) var ends = SIMD8<UInt16>(repeating: 0)

  /// Empty lists, with room for so many words in all.
  init(reserving count: Int) {
    hashes = []
    hashes.reserveCapacity(count)
  }

  /// Lists as they were written to a file; nil where the ends are none of these words.
  init?(hashes: [UInt32], ends: SIMD8<UInt16>) {
    var start: UInt16 = 0
    for list in List.allCases {
      guard ends[list.rawValue] >= start else { return nil }
      start = ends[list.rawValue]
    }
    guard start == hashes.count else { return nil }
    self.hashes = hashes
    self.ends = ends
  }

  /// Adds a word to the list that is being filled.
  mutating func append(_ hash: UInt32) { hashes.append(hash) }

  /// Adds words to the list that is being filled.
  mutating func append(_ words: some Sequence<UInt32>) { hashes.append(contentsOf: words) }

  /// Ends the list that is being filled. A frame's words are hundreds at most; of more, the last ones are left out.
  ///
  /// - Parameter list: The next one in the order of lists.
  mutating func close(_ list: List) {
    let most = Int(UInt16.max)
    if hashes.count > most { hashes.removeLast(hashes.count - most) }
    ends[list.rawValue] = UInt16(hashes.count)
  }

  /// Ends the list that is being filled, in ascending order, each word once.
  ///
  /// - Parameter list: The next one in the order of lists.
  mutating func closeAscending(_ list: List) {
    let start = start(list)
    if hashes.count - start > 1 {
      sort(from: start)
      var count = start + 1
      for index in (start + 1)..<hashes.count where hashes[index] != hashes[count - 1] {
        hashes[count] = hashes[index]
        count += 1
      }
      hashes.removeLast(hashes.count - count)
    }
    close(list)
  }

  /// By insertion, as there are sixteen or so.
  private mutating func sort(from start: Int) {
    guard hashes.count - start < 64 else { return hashes[start...].sort() }
    hashes.withUnsafeMutableBufferPointer { words in
      for index in (start + 1)..<words.count {
        let word = words[index]
        var place = index
        while place > start, words[place - 1] > word {
          words[place] = words[place - 1]
          place -= 1
        }
        words[place] = word
      }
    }
  }

  /// The words of a list.
  subscript(_ list: List) -> ArraySlice<UInt32> { hashes[start(list)..<Int(ends[list.rawValue])] }

  private func start(_ list: List) -> Int {
    list.rawValue == 0 ? 0 : Int(ends[list.rawValue - 1])
  }
}

extension ArraySlice<UInt32> {
  /// Whether two ascending lists have a word in common.
  func meets(_ other: ArraySlice<UInt32>) -> Bool {
    var (i, j) = (startIndex, other.startIndex)
    while i < endIndex, j < other.endIndex {
      if self[i] == other[j] { return true }
      if self[i] < other[j] { i += 1 } else { j += 1 }
    }
    return false
  }

  /// How many words two ascending lists, each word once in them, have in common.
  func common(with other: ArraySlice<UInt32>) -> Int {
    var (i, j, count) = (startIndex, other.startIndex, 0)
    while i < endIndex, j < other.endIndex {
      if self[i] == other[j] { count += 1 }
      let (a, b) = (self[i], other[j])
      if a <= b { i += 1 }
      if b <= a { j += 1 }
    }
    return count
  }
}

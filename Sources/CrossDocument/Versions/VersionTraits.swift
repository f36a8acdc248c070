import Language
import Model
import Provenance

/// What an article's versions are found by: 150 bytes at most, which may be written to a file.
public struct VersionTraits: Hashable, Sendable {
  /// When it was published, as far as known.
  public let date: ArticleDate?
  /// Hash of its address on the web, without scheme, anchor, last slash and what only counts readers; nil for an article without one, or
  /// with that of a whole site.
  public let url: UInt64?
  /// Hash of who published it, without case; nil where that is not known.
  public let source: UInt64?
  /// The low halves of its min-hashes, one a bin; empty for a text that is too short to be told from others.
  ///
  /// Two texts agree in a share of them that is near the share of runs of five words which they have in common: b-bit minwise hashing (Li
  /// and König, WWW 2010) with one permutation, whose empty bins take the next one's (Shrivastava and Li, ICML 2014), so that a run is
  /// hashed once.
  public let sketch: [UInt16]
  /// Hash of all its words in their order, as `sketch` takes them; nil for a text of so few that they may be equal by chance.
  public let words: UInt64?

  /// How many bins there are, a power of two.
  public static let count = 64
  /// Words that are hashed together.
  private static let run = 5
  /// An odd number that a word is multiplied with at each step of its run, and by what it has grown when it leaves.
  private static let base: UInt64 = 0x9E37_79B9_7F4A_7C15
  private static let leaving = base &* base &* base &* base &* base
  /// Runs that a text must have.
  private static let fewestRuns = 40
  /// Words that a text must have for another with the same to be a copy of it.
  private static let fewestWords = 20

  /// The traits as they were written to a file.
  public init(
    date: ArticleDate?, url: UInt64?, source: UInt64?, sketch: [UInt16], words: UInt64? = nil
  ) {
    self.date = date
    self.url = url
    self.source = source
    self.sketch = sketch
    self.words = words
  }

  /// The traits of an article.
  public init(_ brief: Brief, _ document: Document) {
    date = brief.article.date
    let metadata = brief.article.metadata
    url = metadata.url.flatMap { Self.bare($0.utf8) }.map(Self.hash)
    source = metadata.source.map { Self.hash(FoldedWord.folded(Array($0.utf8)[...])) }
    let words = Self.words(of: document)
    sketch = Self.sketch(of: words)
    self.words =
      words.count < Self.fewestWords
      ? nil : words.reduce(UInt64(words.count)) { Self.mixed($0 &* 31 &+ $1) }
  }

  /// The share of runs of words that two texts have in common, as their sketches tell it, within some 6 %; 0 where one has none.
  func resemblance(to other: VersionTraits) -> Double {
    guard !sketch.isEmpty, sketch.count == other.sketch.count else { return 0 }
    let equal = zip(sketch, other.sketch).count { $0 == $1 }
    return Double(equal) / Double(sketch.count)
  }

  /// The words of a document's story as they stand there, case apart, as numbers.
  private static func words(of document: Document) -> [UInt64] {
    var words: [UInt64] = []
    words.reserveCapacity(document.tokens.count)
    for sentence in document.sentences where !sentence.isTitle {
      let tokens = document.tokens[sentence.tokens]
      guard !StampLine.holds(tokens) else { continue }
      for token in tokens where token.kind == .word || token.kind == .number {
        words.append(mixed(token.key.rawValue))
      }
    }
    return words
  }

  /// The sketch of a text's words: one that is spelled otherwise parts five runs, no more.
  private static func sketch(of words: [UInt64]) -> [UInt16] {
    guard words.count >= fewestRuns + run else { return [] }
    var least = Array(repeating: UInt64.max, count: count)
    // A run's number goes on to the next run: a word comes, and the one that leaves is taken off (Karp and Rabin, 1987).
    var rolling: UInt64 = 0
    for (place, word) in words.enumerated() {
      rolling = rolling &* base &+ word
      if place >= run { rolling = rolling &- words[place - run] &* leaving }
      guard place >= run - 1 else { continue }
      let hash = mixed(rolling)
      let bin = Int(hash >> 58)
      if hash < least[bin] { least[bin] = hash }
    }
    return least.indices.map { bin in
      var distance = 0
      while least[(bin + distance) % count] == .max { distance += 1 }
      let own = least[(bin + distance) % count] &+ UInt64(distance) &* 0x9E37_79B9
      return UInt16(truncatingIfNeeded: own)
    }
  }

  /// The last step of MurmurHash3 (Austin Appleby, public domain), which spreads a number over all bits.
  private static func mixed(_ number: UInt64) -> UInt64 {
    var x = number
    x = (x ^ (x >> 33)) &* 0xFF51_AFD7_ED55_8CCD
    x = (x ^ (x >> 33)) &* 0xC4CE_B9FE_1A85_EC53
    return x ^ (x >> 33)
  }

  private static func hash(_ bytes: [UInt8]) -> UInt64 { Digest(bytes).low }

  /// What of an address tells the page: its host in lower case, its path, and its query; nil where there is neither of the latter.
  private static func bare(_ url: String.UTF8View) -> [UInt8]? {
    let whole = url.prefix { $0 != 0x23 }
    let query = whole.drop { $0 != 0x3F }.dropFirst().split(separator: UInt8(ascii: "&"))
      .filter { part in !counters.contains { part.starts(with: $0.utf8) } }
    var bytes = Array(whole.prefix { $0 != 0x3F })
    for scheme in ["https://", "http://"] where bytes.starts(with: scheme.utf8) {
      bytes.removeFirst(scheme.utf8.count)
    }
    if bytes.starts(with: "www.".utf8) { bytes.removeFirst(4) }
    while bytes.last == 0x2F { bytes.removeLast() }
    let host = bytes.firstIndex(of: 0x2F) ?? bytes.count
    for index in 0..<host where bytes[index] &- 0x41 < 26 { bytes[index] |= 0x20 }
    guard host < bytes.count || !query.isEmpty else { return nil }
    for part in query { bytes += [0x26] + part }
    return bytes
  }

  /// What parts of a query begin with that only count readers.
  private static let counters = ["utm_", "fbclid=", "gclid=", "ref=", "cmp=", "CMP="]
}

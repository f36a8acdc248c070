import Language
import Provenance

/// Finds the quotes of a text in another one.
///
/// A quote stayed where its words stand in marks of the other text, whatever stands around them, or, from four words on, anywhere in it.
struct QuoteMatching {
  private let old: [QuotedSentence]
  private let new: [QuotedSentence]
  private(set) var changes: [VersionChanges.Change] = []

  /// The least share of words in common of a quote that was changed.
  private static let least = 0.5
  /// Words that tell a quote apart from words that anybody uses.
  private static let fewWords = 4
  /// Pairs of quotes that are compared one by one.
  private static let mostPairs = 40_000

  init(
    from old: [QuotedSentence], to new: [QuotedSentence], of older: VersionText,
    and newer: VersionText
  ) {
    self.old = old
    self.new = new
    let inNew = WordSequences(newer)
    let inOld = WordSequences(older)
    var gone: [Int] = []
    var come: [Int] = []
    for (index, sentence) in old.enumerated() {
      guard let place = inNew.place(of: older.words[sentence.words], among: new) else {
        gone.append(index)
        continue
      }
      compareSpeakers(sentence, place)
    }
    for (index, sentence) in new.enumerated()
    where inOld.place(of: newer.words[sentence.words], among: old) == nil {
      come.append(index)
    }
    pairChanged(&gone, &come, older, newer)
    for run in Self.runs(of: gone, in: old) { changes.append(.init(removed: run)) }
    for run in Self.runs(of: come, in: new) { changes.append(.init(added: run)) }
  }

  /// A quote whose words stayed and whose speaker is another: neither version names the other's speaker near it, by what their names have
  /// not in common.
  ///
  /// "Ann Lee" and "Bob Lee" are two; "Kari Moe" and "Karin Moe" may be one name, put right, as "Ann Lee" and "Ann B. Lee" may.
  private mutating func compareSpeakers(_ sentence: QuotedSentence, _ place: Range<Int>) {
    guard !sentence.speaker.isEmpty, place.count >= Self.fewWords,
      let other = new.first(where: { $0.words.overlaps(place) }), !other.speaker.isEmpty,
      sentence.surroundings != other.surroundings
    else { return }
    let before = sentence.speaker.filter { !other.speaker.contains($0) }
    let after = other.speaker.filter { !sentence.speaker.contains($0) }
    guard let first = before.first, let second = after.first,
      before.count == sentence.speaker.count || first.initial != second.initial,
      !before.contains(where: { other.surroundings.contains($0.key) }),
      !after.contains(where: { sentence.surroundings.contains($0.key) })
    else { return }
    changes.append(VersionChanges.Change(sentence.span, other.span, .speaker))
  }

  /// Pairs quotes that have most words in common, the likest first.
  private mutating func pairChanged(
    _ gone: inout [Int], _ come: inout [Int], _ older: VersionText, _ newer: VersionText
  ) {
    guard gone.count * come.count <= Self.mostPairs else { return }
    var candidates: [(likeness: Double, old: Int, new: Int)] = []
    for a in gone {
      for b in come {
        let likeness = Self.likeness(older.words[old[a].words], newer.words[new[b].words])
        if likeness >= Self.least { candidates.append((likeness, a, b)) }
      }
    }
    var taken: (old: Set<Int>, new: Set<Int>) = ([], [])
    candidates.sort { ($1.likeness, $0.old, $0.new) < ($0.likeness, $1.old, $1.new) }
    for (_, a, b) in candidates
    where !taken.old.contains(a) && !taken.new.contains(b) {
      taken.old.insert(a)
      taken.new.insert(b)
      changes.append(.init(old[a].span, new[b].span))
    }
    gone.removeAll(where: taken.old.contains)
    come.removeAll(where: taken.new.contains)
  }

  private static func likeness(
    _ a: ArraySlice<VersionText.Word>, _ b: ArraySlice<VersionText.Word>
  ) -> Double {
    var counts: [WordKey: Int] = [:]
    for word in a { counts[word.key, default: 0] += 1 }
    var common = 0
    for word in b {
      guard let count = counts[word.key], count > 0 else { continue }
      counts[word.key] = count - 1
      common += 1
    }
    return 2 * Double(common) / Double(max(1, a.count + b.count))
  }

  /// Spans of sentences that follow each other in one quote.
  private static func runs(of indices: [Int], in all: [QuotedSentence]) -> [TextSpan] {
    var runs: [TextSpan] = []
    var last: Int?
    for index in indices {
      if let before = last, before + 1 == index, all[before].quote == all[index].quote {
        runs[runs.count - 1] = TextSpan(runs[runs.count - 1].start, all[index].span.end)
      } else {
        runs.append(all[index].span)
      }
      last = index
    }
    return runs
  }

  /// Looks for runs of words in a text.
  private struct WordSequences {
    private let words: [VersionText.Word]
    private var places: [WordKey: [Int]] = [:]
    private let quoted: [Bool]
    /// Places of one word that are tried.
    private static let most = 500

    init(_ text: VersionText) {
      words = text.words
      quoted = words.map { text.document.tokens[$0.token].flags.contains(.quoted) }
      for (index, word) in words.enumerated() { places[word.key, default: []].append(index) }
    }

    /// Where words stand one after the other, in marks, or anywhere if they are many enough; nil where they do not.
    func place(of sought: ArraySlice<VersionText.Word>, among quotes: [QuotedSentence])
      -> Range<Int>?
    {
      let rarest = sought.indices.min {
        (places[sought[$0].key]?.count ?? 0) < (places[sought[$1].key]?.count ?? 0)
      }
      guard let rarest else { return 0..<0 }
      var unmarked: Range<Int>?
      for place in (places[sought[rarest].key] ?? []).prefix(Self.most) {
        let start = place - (rarest - sought.startIndex)
        guard start >= 0, start + sought.count <= words.count else { continue }
        let range = start..<start + sought.count
        guard zip(sought, words[range]).allSatisfy({ $0.key == $1.key }) else { continue }
        if range.allSatisfy({ quoted[$0] }) { return range }
        if sought.count >= QuoteMatching.fewWords, unmarked == nil { unmarked = range }
      }
      return unmarked
    }
  }
}

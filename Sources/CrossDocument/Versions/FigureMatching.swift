import Language
import Provenance

/// Finds for each figure of an older text the one of a newer text that tells of the same thing.
///
/// First those that stayed: equal in value, in paired sentences before others. Of the rest those of one pair of sentences changed,
/// and those of other sentences where words of their own say that they tell of one thing. What is left was added or removed, unless it only
/// says again what the other version says as well.
struct FigureMatching {
  let old: [VersionFigure]
  let new: [VersionFigure]
  let alignment: SentenceAlignment
  /// Per older figure the newer one that tells of the same thing.
  private(set) var newer: [Int?]
  /// Per newer figure the older one.
  private(set) var older: [Int?]
  /// What changed.
  var changes: [VersionChanges.Change] = []

  /// Pairs of figures that are looked at one by one; of more those that stay are paired in order, and none as changed elsewhere.
  private static let mostPairs = 20_000

  private typealias Candidate = (score: Double, old: Int, new: Int)

  init(from old: [VersionFigure], to new: [VersionFigure], along alignment: SentenceAlignment) {
    self.old = old
    self.new = new
    self.alignment = alignment
    newer = Array(repeating: nil, count: old.count)
    older = Array(repeating: nil, count: new.count)
    pairStayed()
    pairChangedInPlace()
    pairChangedElsewhere()
    collectRest()
  }

  private func arePaired(_ a: VersionFigure, _ b: VersionFigure) -> Bool {
    alignment.newer[a.sentence] == b.sentence
  }

  /// How much the sentences of two figures have in common.
  private func likenessOfSentences(_ a: VersionFigure, _ b: VersionFigure) -> Double {
    VersionText.likeness(a.sentence, of: alignment.old, b.sentence, of: alignment.new)
  }

  /// How many words before and behind two figures are equal.
  private func equalNeighbours(_ a: VersionFigure, _ b: VersionFigure) -> Double {
    (a.neighbours.0 == b.neighbours.0 ? 1 : 0) + (a.neighbours.1 == b.neighbours.1 ? 1 : 0)
  }

  /// Pairs candidates, the best first.
  ///
  /// - Returns: Those that were paired.
  @discardableResult
  private mutating func pair(_ candidates: [Candidate]) -> [Candidate] {
    var taken: [Candidate] = []
    let sorted = candidates.sorted {
      ($1.score, $0.old, $0.new) < ($0.score, $1.old, $1.new)
    }
    for candidate in sorted
    where newer[candidate.old] == nil && older[candidate.new] == nil {
      newer[candidate.old] = candidate.new
      older[candidate.new] = candidate.old
      taken.append(candidate)
    }
    return taken
  }

  /// Pairs of figures of paired sentences that have no mate yet.
  private var pairsInPlace: [(Int, Int)] {
    var bySentence: [Int: [Int]] = [:]
    for index in new.indices where older[index] == nil {
      bySentence[new[index].sentence, default: []].append(index)
    }
    var pairs: [(Int, Int)] = []
    for index in old.indices where newer[index] == nil && pairs.count < Self.mostPairs {
      guard let sentence = alignment.newer[old[index].sentence] else { continue }
      for other in bySentence[sentence] ?? [] { pairs.append((index, other)) }
    }
    return pairs
  }

  /// Figures whose value stayed.
  private mutating func pairStayed() {
    let inPlace: [Candidate] = pairsInPlace.compactMap {
      let (a, b) = (old[$0.0], new[$0.1])
      let neighbours = equalNeighbours(a, b)
      // "the two foes", then "the two nations"; but not "eight people", then "eight bridges".
      guard a.hasValue(of: b), let likeness = a.likeness(to: b) ?? (neighbours > 0 ? 0 : nil)
      else { return nil }
      return (likeness + neighbours, $0.0, $0.1)
    }
    for (_, a, b) in pair(inPlace) {
      let (before, after) = (old[a], new[b])
      // "about six percent", then "a little over six percent".
      if before.bound != after.bound || before.isAbout != after.isAbout, before.unit == after.unit,
        !alignment.isEqual(before.sentence, after.sentence)
      {
        changes.append(.init(before.span, after.span))
      }
    }
    pair(
      sameValued.compactMap {
        let (a, b) = (old[$0.0], new[$0.1])
        guard let likeness = a.likeness(to: b), a.isBackground == b.isBackground else {
          return nil
        }
        return (likeness + 3 * likenessOfSentences(a, b), $0.0, $0.1)
      })
  }

  /// Pairs of figures without mates that have one value.
  private var sameValued: [(Int, Int)] {
    let bySize = Self.bySize(new)
    var pairs: [(Int, Int)] = []
    for index in old.indices where newer[index] == nil && pairs.count < Self.mostPairs {
      for other in Set(old[index].sizes.flatMap { bySize[$0] ?? [] }).sorted()
      where older[other] == nil && old[index].hasValue(of: new[other]) {
        pairs.append((index, other))
      }
    }
    return pairs
  }

  /// Figures of paired sentences with another value: of one thing, or between the same words.
  private mutating func pairChangedInPlace() {
    let candidates: [Candidate] = pairsInPlace.compactMap {
      let (a, b) = (old[$0.0], new[$0.1])
      let neighbours = equalNeighbours(a, b)
      guard let likeness = a.likeness(to: b) ?? (a.isCount && b.isCount && neighbours > 0 ? 0 : nil)
      else { return nil }
      return (likeness + neighbours, $0.0, $0.1)
    }
    for (_, a, b) in pair(candidates) {
      changes.append(.init(old[a].span, new[b].span))
    }
  }

  /// Figures of rewritten sentences: of one thing by their own words, the nearest in place and context first.
  private mutating func pairChangedElsewhere() {
    let olds = old.indices.filter { newer[$0] == nil && old[$0].converted == nil }
    let news = new.indices.filter { older[$0] == nil && new[$0].converted == nil }
    guard olds.count * news.count <= Self.mostPairs else { return }
    var candidates: [Candidate] = []
    for a in olds {
      for b in news {
        guard let score = scoreElsewhere(old[a], new[b]) else { continue }
        candidates.append((score, a, b))
      }
    }
    for (_, a, b) in pair(candidates) {
      changes.append(.init(old[a].span, new[b].span))
    }
  }

  /// How well a figure continues one of another sentence; nil where nothing shows that it does.
  private func scoreElsewhere(_ a: VersionFigure, _ b: VersionFigure) -> Double? {
    guard a.isBackground == b.isBackground, let likeness = a.likeness(to: b), likeness >= 1 else {
      return nil
    }
    let context = likenessOfSentences(a, b)
    let isTitle =
      alignment.old.sentences[a.sentence].isTitle == alignment.new.sentences[b.sentence].isTitle
    guard isTitle else { return nil }
    if a.isCount {
      let isToldByFate = a.fate != nil && a.fate == b.fate
      // "Workers" tells one thing from others; "people" is said of anybody.
      let isPlain = a.people == .all || b.people == .all
      guard isToldByFate || context >= (isPlain ? 0.35 : 0.25) else { return nil }
    } else {
      guard a.unit == b.unit, context >= 0.35 else { return nil }
    }
    let distance = abs(Double(a.sentence - b.sentence))
    return likeness + context + 0.4 * max(0, 1 - distance / 4)
  }
}

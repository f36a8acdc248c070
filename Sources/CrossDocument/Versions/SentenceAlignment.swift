import Language
import Provenance

/// Which sentence of an older text is which of a newer one.
struct SentenceAlignment {
  let old: VersionText
  let new: VersionText
  /// Per older sentence its newer one.
  private(set) var newer: [Int?]
  /// Per newer sentence its older one.
  private(set) var older: [Int?]

  /// The least likeness of two sentences of which one was made of the other.
  private static let least = 0.5
  /// A word that stands in more sentences finds none.
  private static let mostHolders = 32
  /// Sentences that one is compared with: those that share most of its words.
  private static let mostCandidates = 16

  init(from old: VersionText, to new: VersionText) {
    self.old = old
    self.new = new
    newer = Array(repeating: nil, count: old.sentences.count)
    older = Array(repeating: nil, count: new.sentences.count)
    pairEqual()
    pairAlike()
  }

  /// Whether two paired sentences have the same words.
  func isEqual(_ a: Int, _ b: Int) -> Bool {
    old.sentences[a].words.count == new.sentences[b].words.count
      && zip(old.words[old.sentences[a].words], new.words[new.sentences[b].words])
        .allSatisfy { $0.key == $1.key }
  }

  /// What changed: all but equal sentences and stamps.
  var changes: [VersionChanges.Change] {
    var changes: [VersionChanges.Change] = []
    for (index, sentence) in old.sentences.enumerated() where !isPassedOver(sentence) {
      guard let mate = newer[index] else {
        changes.append(.init(removed: sentence.span))
        continue
      }
      let other = new.sentences[mate].span
      if !isEqual(index, mate) {
        changes.append(.init(sentence.span, other))
      } else if !Self.isSame(old.document.text[sentence.span], new.document.text[other]) {
        changes.append(.init(sentence.span, other, .respelled))
      }
    }
    for (index, sentence) in new.sentences.enumerated()
    where older[index] == nil && !isPassedOver(sentence) {
      changes.append(.init(added: sentence.span))
    }
    return changes
  }

  private func isPassedOver(_ sentence: VersionText.Sentence) -> Bool {
    sentence.isStamp || sentence.words.isEmpty
  }

  /// Whether two places have the same bytes, white space apart.
  private static func isSame(_ a: Excerpt, _ b: Excerpt) -> Bool {
    a.bytes.filter { $0 > 0x20 } == b.bytes.filter { $0 > 0x20 }
  }

  /// Pairs sentences of the same words, wherever they stand, the first with the first.
  private mutating func pairEqual() {
    var places: [[WordKey]: [Int]] = [:]
    for index in new.sentences.indices.reversed() where !isPassedOver(new.sentences[index]) {
      places[new.keys(index), default: []].append(index)
    }
    for index in old.sentences.indices where !isPassedOver(old.sentences[index]) {
      guard let mate = places[old.keys(index)]?.popLast() else { continue }
      newer[index] = mate
      older[mate] = index
    }
  }

  /// Pairs what is left by common words, the likest first; among equals those that stand nearest to each other.
  private mutating func pairAlike() {
    var holders: [WordKey: [Int]] = [:]
    for index in new.sentences.indices where older[index] == nil {
      guard !isPassedOver(new.sentences[index]) else { continue }
      for key in Set(new.keys(index)) { holders[key, default: []].append(index) }
    }
    var candidates: [(likeness: Double, old: Int, new: Int)] = []
    for index in old.sentences.indices where newer[index] == nil {
      guard !isPassedOver(old.sentences[index]) else { continue }
      var met: [Int: Int] = [:]
      for key in Set(old.keys(index)) {
        guard let some = holders[key], some.count <= Self.mostHolders else { continue }
        for other in some { met[other, default: 0] += 1 }
      }
      let nearest = met.sorted { (-$0.value, $0.key) < (-$1.value, $1.key) }
      for (other, _) in nearest.prefix(Self.mostCandidates) {
        let likeness = VersionText.likeness(index, of: old, other, of: new)
        if likeness >= Self.least { candidates.append((likeness, index, other)) }
      }
    }
    candidates.sort { a, b in
      (-a.likeness, abs(a.old - a.new), a.old, a.new)
        < (-b.likeness, abs(b.old - b.new), b.old, b.new)
    }
    for candidate in candidates
    where newer[candidate.old] == nil && older[candidate.new] == nil {
      newer[candidate.old] = candidate.new
      older[candidate.new] = candidate.old
    }
  }
}

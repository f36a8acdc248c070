import Language
import Model

/// The figures before a bare number, asked in turn which of them it goes on with.
struct Antecedents {
  let scene: Scene
  /// The figures found so far in this sentence, left of the bare number.
  let figures: [Candidate]
  /// The last count of the paragraph's earlier sentences.
  let carried: Candidate?

  /// A sentence may be a wall of figures; nothing is taken from farther back.
  var recent: ArraySlice<Candidate> { figures.suffix(24) }

  /// The last count.
  var counted: Candidate? {
    recent.last { $0.kind == .count && $0.unit != nil && !$0.isDescribing && $0.value != 1 }
  }

  /// What "another 50" adds to: the last amount, a whole rather than a part of it.
  var more: Candidate? {
    let last = recent.last {
      $0.unit != nil && !$0.isDescribing && ![.age, .duration, .ratio].contains($0.kind)
    }
    return last?.kind == .count ? whole : last
  }

  /// Those that "12 were hurt" is said of: the only ones counted in the clause, else the last who are people by their
  /// noun or of whom such a thing is told.
  func people(before start: Int) -> Candidate? {
    let clause = recent.filter {
      $0.kind == .count && $0.unit != nil && $0.value != 1 && !$0.isDescribing
        && !isParted($0, start)
    }
    return clause.count == 1 ? clause.first : clause.last(where: isPeople)
  }

  private func isPeople(_ figure: Candidate) -> Bool {
    if let noun = figure.noun, scene.isWord(noun.upperBound - 1, [.personNoun, .office]) {
      return true
    }
    let end = figure.tokens.upperBound
    return (end..<end + 3).contains {
      Self.dying.contains(scene.key($0)) || FigureWords.fates.contains(scene.key($0))
    } || FigureWords.harming.contains(scene.key(figure.tokens.lowerBound - 1))
  }

  /// The last count that is not told as a part of another: "112 buildings, including 74 homes, and another 20".
  var whole: Candidate? {
    recent.last {
      $0.kind == .count && $0.unit != nil && !$0.isDescribing
        && $0.value != 1 && scene.key($0.tokens.lowerBound - 1) != "including"
    } ?? counted
  }

  /// The last count that can hold a part: "his two brothers would cut 900 of them" speaks of others.
  func holder(of part: Candidate) -> Candidate? {
    let all = recent.filter {
      $0.kind == .count && $0.unit != nil && !$0.isDescribing && $0.value != 1
    }
    let holder = all.last { ($0.upperValue ?? $0.value) >= part.value || $0.modifier == .over }
    return holder ?? (all.isEmpty ? carried : nil)
  }

  /// "killed nine civilians and wounded at least 30": whom the same sort of verb has before it; "18 nurses" of another
  /// sentence are not who was killed.
  var harmed: Candidate? {
    counted.flatMap { FigureWords.harming.contains(scene.key($0.tokens.lowerBound - 1)) ? $0 : nil }
  }

  /// "one index ended at 2,218 points while the other gained 0.4% to 907": a level goes on with the last level.
  var level: Candidate? { recent.last { $0.kind == .other && $0.unit == "point" } }

  /// Verbs that only people are the subject of.
  static let dying = FigureWords.set("died fled survived voted drowned perished escaped")

  /// A semicolon begins anew.
  func isParted(_ last: Candidate, _ start: Int) -> Bool {
    (last.tokens.upperBound..<max(last.tokens.upperBound, start)).contains {
      scene.kind($0) == .colon
    }
  }
}

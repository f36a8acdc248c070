import Model

/// Drafts put together: parts of one whole that several words name are one relation.
struct RelationFindings {
  let scene: RelationScene
  private var wholes: [Int: (parts: [Int], isAll: Bool)] = [:]
  private var isPart: Set<Int> = []
  private var changes: [(from: Int, to: Int)] = []
  private var isFrom: Set<Int> = []
  private var isTo: Set<Int> = []

  init(scene: RelationScene) { self.scene = scene }

  mutating func add(_ draft: RelationDraft) {
    switch draft {
    case .change(let from, let to):
      guard !isFrom.contains(from), !isTo.contains(to),
        !isPart.contains(to) || !isPart.contains(from)
      else { return }
      isFrom.insert(from)
      isTo.insert(to)
      changes.append((from, to))
    case .parts(let whole, let parts, let claim):
      guard claim != .perhaps || scene.isTotal(parts, whole) else { return }
      let new = parts.filter { !isPart.contains($0) && $0 != whole }
      guard !new.isEmpty, !holds(new, whole) else { return }
      add(new, to: whole, isAll: claim == .all && new.count == parts.count)
    }
  }

  /// Whether a whole would become a part of one of its own parts.
  private func holds(_ parts: [Int], _ whole: Int) -> Bool {
    parts.contains { wholes[$0]?.parts.contains(whole) == true }
  }

  private mutating func add(_ new: [Int], to whole: Int, isAll: Bool) {
    guard let known = wholes[whole] else {
      wholes[whole] = (new.sorted(), isAll)
      isPart.formUnion(new)
      return
    }
    // Two ways of dividing one whole: "40 people, 12 of them children, ... including 35 from Sund".
    let both = (known.parts + new).sorted()
    let isNear = both.last.map { last in both.first.map { last - $0 < 8 } ?? false } ?? false
    guard isNear, scene.total(both) <= scene.figures[whole].value else { return }
    wholes[whole] = (both, known.isAll || isAll)
    isPart.formUnion(new)
  }

  func relations() -> [FigureRelation] {
    var relations = wholes.map { whole, found in
      FigureRelation.parts(whole: whole, parts: found.parts, sum: sum(found, whole))
    }
    relations += changes.map { .change(from: $0.from, to: $0.to) }
    guard relations.count > 1 else { return relations }
    let keyed = relations.map { relation in
      let figures = relation.figures
      return (first: figures.min() ?? 0, figures: figures, relation: relation)
    }
    return keyed.sorted { one, other in
      one.first == other.first
        ? one.figures.lexicographicallyPrecedes(other.figures) : one.first < other.first
    }.map(\.relation)
  }

  private func sum(_ found: (parts: [Int], isAll: Bool), _ whole: Int) -> FigureRelation.Sum {
    if scene.isSum(found.parts, whole) { return .equal }
    let isExact = scene.isExact(whole) && found.parts.allSatisfy(scene.isExact)
    return found.isAll && found.parts.count > 1 && isExact ? .different : .open
  }
}

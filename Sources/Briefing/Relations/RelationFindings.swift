import Model

/// Drafts put together: parts of one whole that several words name are one relation.
///
/// What was added first stands: rules are asked the plainest first, and a later draft that says otherwise of a figure
/// is dropped.
struct RelationFindings {
  /// The figures, which sums are worked out from.
  let scene: RelationScene
  /// By whole: its parts, ascending, and whether the words name all of them.
  private var wholes: [Int: (parts: [Int], isAll: Bool)] = [:]
  /// Figures that are a part of some whole; each is of one at most.
  private var isPart: Set<Int> = []
  /// In the order in which they were added.
  private var changes: [(from: Int, to: Int)] = []
  /// Figures that are the earlier level of some change, each of one at most.
  private var isFrom: Set<Int> = []
  /// Figures that are the later level of some change, each of one at most. A figure may be the later level of one and
  /// the earlier of the next.
  private var isTo: Set<Int> = []

  /// Nothing found yet.
  init(scene: RelationScene) { self.scene = scene }

  /// Takes a draft or drops it. A change between two parts of wholes is dropped; so are parts of which the words say
  /// only perhaps, unless they make the whole; and so is what would put a whole inside its own part.
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

  /// Whether a whole would become a part of one of its own parts. Looked at one level deep.
  private func holds(_ parts: [Int], _ whole: Int) -> Bool {
    parts.contains { wholes[$0]?.parts.contains(whole) == true }
  }

  /// Parts that stand far apart (eight figures and more), or that make more than the whole together, are such a
  /// second way; the first is kept.
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

  /// All that was added, in the order of their first figures; a dictionary has no order of its own, and a page must
  /// come out the same each time.
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

  /// `equal` asks for exact numbers that make the whole; `different` also for words that name all parts, and for two
  /// of them at least.
  private func sum(_ found: (parts: [Int], isAll: Bool), _ whole: Int) -> FigureRelation.Sum {
    if scene.isSum(found.parts, whole) { return .equal }
    let isExact = scene.isExact(whole) && found.parts.allSatisfy(scene.isExact)
    return found.isAll && found.parts.count > 1 && isExact ? .different : .open
  }
}

import Language
import Model

/// Tells how the figures of an article hang together, and which of that a page shows.
enum FigureRelations {
  /// All relations that the article's words state, in the order of their first figures.
  ///
  /// Each figure is a part of one whole at most, and one level of one change. Rules are asked in the order of
  /// `RelationRules.all`; what a plainer rule has said of a figure, a later one does not say otherwise.
  ///
  /// - Complexity: O(*n*) in the number of figures, by the bounded reach of the rules.
  static func find(in figures: [Figure], of document: Document) -> [FigureRelation] {
    guard figures.count > 1 || figures.first?.upperValue != nil else { return [] }
    let scene = RelationScene(figures, in: document)
    var found = Findings(scene: scene)
    for rule in RelationRules.all {
      for figure in figures.indices {
        if let draft = rule.find(at: figure, in: scene) { found.add(draft) }
      }
    }
    return found.relations()
  }

  /// Indices of the relations to show, at most `most`, in article order: sums first, whether they add up or not, then
  /// what has a key figure in it, then other changes. A part alone of a whole that is no key figure is not worth a
  /// line.
  static func choose(from relations: [FigureRelation], keyFigures: [Int], most: Int) -> [Int] {
    let key = Set(keyFigures)
    var ranked: [(index: Int, rank: Int)] = []
    for (index, relation) in relations.enumerated() {
      let isKey = relation.figures.contains(where: key.contains)
      switch relation {
      case .parts(_, _, .equal), .parts(_, _, .different): ranked.append((index, isKey ? 0 : 1))
      // "from 50 to 150": a line of its own would say it twice.
      case .change(let from, let to) where from == to: continue
      case .change: ranked.append((index, isKey ? 2 : 3))
      default: if isKey { ranked.append((index, 2)) }
      }
    }
    return ranked.sorted { ($0.rank, $0.index) < ($1.rank, $1.index) }.prefix(max(0, most))
      .map(\.index).sorted()
  }
}

/// Drafts put together: parts of one whole that several words name are one relation.
private struct Findings {
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
    return relations.sorted {
      let one = ($0.figures.min() ?? 0, $0.figures)
      let other = ($1.figures.min() ?? 0, $1.figures)
      return one.0 == other.0 ? one.1.lexicographicallyPrecedes(other.1) : one.0 < other.0
    }
  }

  private func sum(_ found: (parts: [Int], isAll: Bool), _ whole: Int) -> FigureRelation.Sum {
    if scene.isSum(found.parts, whole) { return .equal }
    let isExact = scene.isExact(whole) && found.parts.allSatisfy(scene.isExact)
    return found.isAll && found.parts.count > 1 && isExact ? .different : .open
  }
}

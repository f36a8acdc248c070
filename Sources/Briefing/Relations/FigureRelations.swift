import Language
import Model

/// Tells how the figures of an article hang together, and which of that a page shows.
///
/// Finding and choosing are apart, since all relations are findings and few are worth a line of a page.
enum FigureRelations {
  /// All relations that the article's words state, in the order of their first figures.
  ///
  /// Each figure is a part of one whole at most, and one level of one change. Rules are asked in the order of
  /// `RelationRules.all`, and only where a word that they need stands near; what a plainer rule has said of a figure,
  /// a later one does not say otherwise.
  ///
  /// - Parameters:
  ///   - figures: In article order; indices in relations are theirs.
  ///   - places: Where they stand, of the same figures in the same order.
  /// - Returns: Of two that begin with the same figure, the one first whose figures, in turn, stand first. One figure
  ///   has none, but for a range that prints both levels of a change.
  /// - Complexity: O(*n*) in the number of figures, by the bounded reach of the rules.
  static func find(in figures: [Figure], at places: FigurePlaces, of document: Document)
    -> [FigureRelation]
  {
    guard figures.count > 1 || figures.first?.upperValue != nil else { return [] }
    let scene = RelationScene(figures, at: places, in: document)
    var found = RelationFindings(scene: scene)
    for rule in RelationRules.all {
      let needs = rule.needs
      for figure in figures.indices where scene.traits(of: figure).meet(needs) {
        if let draft = rule.find(at: figure, in: scene) { found.add(draft) }
      }
    }
    return found.relations()
  }

  /// The same, without what others have worked out before.
  static func find(in figures: [Figure], of document: Document) -> [FigureRelation] {
    find(in: figures, at: FigurePlaces(figures, in: document), of: document)
  }

  /// Indices of the relations to show, at most `most`, in article order: sums first, whether they add up or not, then
  /// what has a key figure in it, then other changes. A part alone of a whole that is no key figure is not worth a
  /// line. A sum or a change that has a key figure goes before its like that has none.
  ///
  /// - Parameters:
  ///   - relations: In the order of `find`.
  ///   - keyFigures: Indices of figures, in any order.
  static func choose(from relations: [FigureRelation], keyFigures: [Int], most: Int) -> [Int] {
    guard !relations.isEmpty else { return [] }
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

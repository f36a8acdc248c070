import Language
import Model

/// "about" and "around" that say where or what of.
extension ModifierRule {
  /// "around a 1-inch rod", "about the 5-mile loop": behind "about" and "around" a thing with its measure is where or what
  /// of, and not how much; a way is so long ("about a 5-mile drive"). "the" leaves only levels to be near: "around the $5 mark".
  ///
  /// - Parameter article: Right before the figure.
  func isPlace(_ article: Int, _ figure: Candidate) -> Bool {
    guard scene.key(article - 1).isOne(of: "about", "around") else { return false }
    let behind = scene.key(figure.tokens.upperBound)
    if scene.key(article) == "the" {
      return !behind.isOne(of: "mark", "level", "point", "figure", "line")
    }
    guard figure.isDescribing || isAge(figure) else { return false }
    switch figure.kind {
    case .percent, .ratio, .duration, .temperature, .speed: return false
    default: return !Self.ways.contains(behind)
    }
  }

  /// "about a 5-year-old girl": hyphened, it describes.
  private func isAge(_ figure: Candidate) -> Bool {
    figure.kind == .age && scene.kind(figure.core.upperBound) == .hyphen
  }

  /// Nouns that are as long or as large as the measure before them.
  private static let ways = WordKey.set(
    """
    drive walk ride trip hike journey run swim trek flight voyage detour stretch distance radius gap difference margin increase
    rise drop fall gain decline decrease loss cut climb mark level
    """)
}

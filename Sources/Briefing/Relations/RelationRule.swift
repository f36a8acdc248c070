import Language
import Model

/// A rule that tells from an article's words how some of its figures hang together.
///
/// A conforming rule lives in this folder. Its examples are texts and what all rules together make of them
/// (`RelationRules.all`): a sum is written `a + b = whole`, one that does not add up `whole / a + b`, some parts of a
/// whole `whole: a, b`, a change `a -> b`.
protocol RelationRule: LanguageRule {
  /// What the words around a figure say, looking back and forth over a bounded number of words and figures.
  ///
  /// - Parameters:
  ///   - figure: Index of the figure that is asked about; which role it has in the relation is the rule's affair.
  ///   - scene: All figures and words of the document.
  /// - Returns: nil for none. Bounded work, whatever the length of the sentence.
  static func find(at figure: Int, in scene: RelationScene) -> RelationDraft?
}

/// A relation in the making.
///
/// Its figures are indices into the scene's, as in `FigureRelation`; what the parts make is not worked out yet, as
/// another rule may add to them.
enum RelationDraft {
  /// What the words claim of the parts.
  enum Claim {
    /// They name some of the parts.
    case some
    /// They name all.
    case all
    /// They leave it open whether there is a relation at all: it is one only if the parts make the whole.
    case perhaps
  }

  /// A whole and one part of it at least, in article order.
  case parts(whole: Int, parts: [Int], claim: Claim)
  /// An earlier and a later level; the same figure where one prints both.
  case change(from: Int, to: Int)
}

import Language
import Provenance

/// What a sentence needs before it can be read alone.
struct Lean {
  /// Whether it may never stand in a summary: no whole sentence, or only somebody's words.
  var isUnfit = false
  /// Whether the sentence before it must stand there, too.
  var needsPrevious = false
  /// A noun with "the" that was introduced before: a sentence with that word must stand before it.
  var noun: WordKey?
  /// Words that stand for somebody whom the article names in full elsewhere.
  var names: [Reference] = []

  /// Words that stand for somebody, and who that is.
  struct Reference {
    /// The words' tokens ("he", "Lund").
    let tokens: Range<Int>
    /// Index into the name table's entities.
    let entity: Int
  }

  /// A sentence that may never be chosen.
  static var unfit: Lean {
    var lean = Lean()
    lean.isUnfit = true
    return lean
  }
}

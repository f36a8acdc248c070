import Language
import Provenance

/// What a sentence needs before it can be read alone.
///
/// Without any of these a sentence can be read alone. `needsPrevious` goes before `noun`: with the sentence before
/// it, what the noun means is taken as told.
struct Lean {
  /// Whether it may never stand in a summary: no whole sentence, or only somebody's words. The other fields mean
  /// nothing then.
  var isUnfit = false
  /// Whether the sentence before it must stand there, too.
  var needsPrevious = false
  /// A noun with "the" that was introduced before: a sentence with that word must stand before it; in lower case, as
  /// keys are. nil where there is none, or where the text explains it.
  var noun: WordKey?
  /// The row that answers what the sentence accuses somebody of; it must stand there, too.
  var answer: Int?
  /// Words that stand for somebody whom the article names in full elsewhere. They need no other sentence: the page
  /// prints the full name beside this one.
  var names: [Reference] = []

  /// Words that stand for somebody, and who that is.
  struct Reference {
    /// The words' tokens ("he", "Lund").
    let tokens: Range<Int>
    /// Index into the name table's entities.
    let entity: Int
  }

  /// A sentence that may never be chosen. It needs nothing, since nothing helps.
  static var unfit: Lean {
    var lean = Lean()
    lean.isUnfit = true
    return lean
  }
}

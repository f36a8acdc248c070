import Language
import Model
import Provenance

/// A figure in the making: a number of the text and what has been found around it.
///
/// `core` lies inside `tokens`. Ranges are half-open runs of token indices of the document. Rules change it in the
/// order that `SentenceReader` asks them; it becomes a `Figure` when the sentence is done.
struct Candidate: Equatable {
  /// Index into the numbers of the sentence, as its reader was given them; of a range the lower end.
  let number: Int
  /// From the first word of the figure to its last, modifier words and unit included.
  ///
  /// Grows on both sides while rules take words in. The figure that is printed is exactly this.
  var tokens: Range<Int>
  /// The number itself, with its sign of money, both ends of a range.
  ///
  /// Unlike `tokens` it does not grow by words: what stands directly before or behind the number is asked of its
  /// bounds.
  var core: Range<Int>
  /// What the number is worth, sign included; the lower end of a range, or the end told first where "from" leads down.
  /// A share in two numbers is their quotient.
  var value: Double
  /// The other end of a range, or of a vague plural ("dozens"); nil for a single value.
  var upperValue: Double?
  /// Exact until a word says otherwise.
  var modifier = FigureModifier.exact
  /// Singular, in lower case; nil while none is found.
  var unit: String?
  /// `other` as long as nothing is known.
  var kind = FigureKind.other
  /// Whether the unit was printed with it, rather than found elsewhere.
  ///
  /// True with `unit` nil where it is known that there is none to look for: "150-strong", "half of them".
  var hasOwnUnit = false
  /// Whether it describes the noun behind its unit: "a 14 page letter", "the 40-hectare site".
  ///
  /// Such a figure lends its unit to no bare number behind it.
  var isDescribing = false
  /// The counted noun phrase, as tokens.
  ///
  /// Nil for measures and money. It need not lie inside `tokens`: "22" of "Of the 30 ships in port, 22 sailed" has the
  /// ships'.
  var noun: Range<Int>?

  /// Gives it a unit that is printed with it, up to just before `end`.
  ///
  /// - Parameters:
  ///   - unit: Nil where the words that are taken name no unit.
  ///   - kind: What is measured.
  ///   - end: A token index, not before the figure's start.
  mutating func take(_ unit: String?, _ kind: FigureKind, to end: Int) {
    self.unit = unit
    self.kind = kind
    hasOwnUnit = true
    tokens = tokens.lowerBound..<end
  }
}

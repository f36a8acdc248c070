import Language
import Provenance

/// Who says what with which word, at one place of the text.
///
/// *Source*, *cue* and *content* follow Pareti et al., "Automatically Detecting and Attributing Indirect Quotations",
/// EMNLP 2013. A cue inside quotation marks never counts.
public struct ReportedSpeech: Sendable {
  /// How the content stands to the quotation marks.
  public enum Kind: UInt8, Sendable { case direct, mixed, indirect }

  /// Who says it; nil when the text does not make it clear.
  public var source: SpeechSource?
  /// The word or words that say that it is said, as tokens.
  public var cue: Range<Int>?
  /// To whom it is said, as tokens.
  public let addressee: Range<Int>?
  /// What is said: of direct speech without its marks.
  public var content: TextSpan
  /// The quotations inside the content, as indices into the document's.
  public var quotations: [Int]
  /// How it stands to the marks.
  public var kind: Kind
  /// The sentences that hold content and cue, as indices into the document's.
  public let sentences: Range<Int>
  /// How probable the source is, 0 to 1, where there are quotations; 1 for indirect speech, whose source is beside its cue.
  public var confidence: Float = 1
  /// Whether an indirect content holds words in marks that are nobody's: "Lund said the “sky islands” were lost".
  var holdsTerm = false

  /// Whether marks stand around it or in it.
  var isMarked: Bool { kind != .indirect || holdsTerm }
}

/// The words that stand for a speaker, and whom they mean.
public struct SpeechSource: Sendable {
  /// The words beside the cue ("Harbour Minister Anna Lund", "he", "The paper").
  public let tokens: Range<Int>
  /// Index into the name table's entities; nil when nobody is named or it is not clear who.
  public var entity: Int?
}

/// A word of saying in the text with what stands around it.
struct Cue {
  enum Shape: Int {
    /// "Lund said", "he has confirmed"
    case verb
    /// "said Lund"
    case inverted
    /// "according to Lund"
    case accordingTo
    /// ", adding that": says more from whoever spoke
    case participle
    /// "Lund: “...”"
    case colon
  }

  let shape: Shape
  /// The cue's tokens, auxiliaries included.
  let tokens: Range<Int>
  /// The source's tokens, where there is a source beside the cue.
  let source: Range<Int>?
  /// The hearer's tokens.
  let addressee: Range<Int>?
  /// Index of its sentence.
  let sentence: Int

  /// From the first token of source and cue to the last.
  var region: Range<Int> {
    guard let source else { return tokens }
    return min(source.lowerBound, tokens.lowerBound)..<max(source.upperBound, tokens.upperBound)
  }

  /// Where the words behind cue, source and hearer begin.
  var end: Int { max(region.upperBound, addressee?.upperBound ?? 0) }
}

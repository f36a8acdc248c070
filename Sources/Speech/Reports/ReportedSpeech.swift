import Language
import Provenance

/// Who says what with which word, at one place of the text.
///
/// *Source*, *cue* and *content* follow Pareti et al., "Automatically Detecting and Attributing Indirect Quotations",
/// EMNLP 2013. A cue inside quotation marks never counts.
public struct ReportedSpeech: Sendable {
  /// How the content stands to the quotation marks.
  ///
  /// “It holds,” Lund said: direct, the content is what the marks hold. Lund said it was “too
  /// late”: mixed, the content is the whole clause, with marks inside. Lund said it was too late:
  /// indirect, no marks at all, or only such as are nobody's (see `holdsTerm`).
  public enum Kind: UInt8, Sendable { case direct, mixed, indirect }

  /// Who says it; nil when the text does not make it clear.
  ///
  /// A source whose `entity` is nil is something else: somebody speaks, but nothing tells whose
  /// name to print ("a spokesman").
  public var source: SpeechSource?
  /// The word or words that say that it is said, as tokens.
  ///
  /// A verb with its auxiliaries ("has confirmed"), "according to", a participle, or a colon. Nil
  /// for a quotation that is carried on without a cue of its own, and for the turns of transcripts.
  public var cue: Range<Int>?
  /// To whom it is said, as tokens.
  ///
  /// "told | the council |": the phrase behind a verb that takes its hearer; nil with any other
  /// verb.
  public var addressee: Range<Int>?
  /// What is said: of direct speech without its marks.
  ///
  /// In bytes of the document's text. Of mixed and indirect speech it is a run of whole tokens, its
  /// opening "that" included.
  public var content: TextSpan
  /// The quotations inside the content, as indices into the document's.
  ///
  /// In order; empty for indirect speech, exactly one for a direct one that stands for itself.
  public var quotations: [Int]
  /// How it stands to the marks.
  public var kind: Kind
  /// The sentences that hold content and cue, as indices into the document's.
  ///
  /// Half-open and never empty. A cue may stand in another sentence than its content: “A. B,” Lund
  /// said.
  public let sentences: Range<Int>
  /// How probable the source is, 0 to 1, where there are quotations; 1 for indirect speech, whose source is beside its cue.
  public var confidence: Float = 1
  /// Whether an indirect content holds words in marks that are nobody's: "Lund said the “sky islands” were lost".
  ///
  /// The marks are then no quotation of anybody's, so `quotations` is empty; but the model of
  /// indirect speech leaves the words alone, as it does with all that is marked.
  var holdsTerm = false

  /// Whether marks stand around it or in it.
  var isMarked: Bool { kind != .indirect || holdsTerm }
}

/// The words that stand for a speaker, and whom they mean.
///
/// “Lund, 52, said”: the tokens are those of the phrase as it stands, the entity is whoever the
/// document calls so.
public struct SpeechSource: Sendable {
  /// The words beside the cue ("Harbour Minister Anna Lund", "he", "The paper").
  ///
  /// They need not stand beside the cue: a quotation carried on has the words of the speech before
  /// it.
  public let tokens: Range<Int>
  /// Index into the name table's entities; nil when nobody is named or it is not clear who.
  public var entity: Int?
}

/// A word of saying in the text with what stands around it.
///
/// Found by `CueFinder`, always outside quotation marks. The cue itself decides nothing about what
/// is reported: that is `ReportedContent`'s, which asks where the cues beside it stand.
struct Cue {
  /// The raw value is the place of the shape among the ranker's routes and the answers of its `cue`
  /// question, so the order may not change without learning the weights anew.
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
  ///
  /// For `.colon` the colon itself; for `.accordingTo` both words.
  let tokens: Range<Int>
  /// The source's tokens, where there is a source beside the cue.
  ///
  /// Nil for a participle, which goes on with the source of the cue before it, and for "according
  /// to" that no noun phrase follows.
  let source: Range<Int>?
  /// The hearer's tokens.
  ///
  /// Nil for every shape but verbs and participles.
  let addressee: Range<Int>?
  /// Index of its sentence.
  let sentence: Int

  /// From the first token of source and cue to the last.
  var region: Range<Int> {
    guard let source else { return tokens }
    return min(source.lowerBound, tokens.lowerBound)..<max(source.upperBound, tokens.upperBound)
  }

  /// Where the words behind cue, source and hearer begin.
  ///
  /// The search for content begins here: “told the council | it would rain”.
  var end: Int { max(region.upperBound, addressee?.upperBound ?? 0) }
}

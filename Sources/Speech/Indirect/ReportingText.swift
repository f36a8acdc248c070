import Language

/// The tokens of a document as the model of indirect speech sees them: traits and running counts.
///
/// Only sentences with a cue are read. Nothing of it changes; it is a class as each cue holds it.
package final class ReportingText {
  /// One token.
  struct Mark {
    var trait = WordTrait.edge
    /// By `ReportingText.isCue`; a cue may still report nothing.
    var isCue = false
    /// Whether the rules report it in marks.
    ///
    /// No content may hold such a token.
    var isLoud = false
    /// Verbs, commas and cues in its sentence as far as it, itself included.
    ///
    /// The difference of two of them counts a run in O(1).
    var verbs: UInt16 = 0
    var commas: UInt16 = 0
    var cues: UInt16 = 0
  }

  /// Of the document's text.
  let bytes: [UInt8]
  let tokens: [Token]
  let sentences: [Sentence]
  let phrases: NounPhrases
  /// Per token, and one past the last.
  let marks: [Mark]
  /// The cues in order, with the numbers of their sentences.
  package let cues: [(index: Int, sentence: Int)]
  /// Per sentence, where it ends without its stop; 0 for one that has no cue.
  ///
  /// As token indices, one past the last word.
  private let ends: [Int]

  /// - Parameter loud: What the rules report in marks, in order.
  init(
    _ bytes: [UInt8], _ tokens: [Token], _ sentences: [Sentence], _ phrases: NounPhrases,
    loud: [Range<Int>]
  ) {
    self.bytes = bytes
    self.tokens = tokens
    self.sentences = sentences
    self.phrases = phrases
    var reader = ReportingReader(bytes, tokens, sentences, phrases)
    for range in loud { reader.markLoud(range) }
    reader.readAll()
    marks = reader.marks
    cues = reader.cues
    ends = reader.ends
  }

  /// Whether a token may report speech.
  ///
  /// More words than the rules know as cues: "hopes", "plans", "fears" are asked about, too. Words
  /// in marks are none, and "according" only before "to".
  package static func isCue(_ index: Int, in tokens: [Token]) -> Bool {
    let token = tokens[index]
    guard token.isAny(of: [.speechVerb, .speechParticiple, .reportingWord]), token.isWord,
      !token.flags.contains(.quoted)
    else { return false }
    return token.key != .according
      || index + 1 < tokens.count && tokens[index + 1].key == "to"
  }

  /// Where a sentence with a cue ends without its stop.
  ///
  /// - Parameter sentence: Index into `sentences`.
  package func end(of sentence: Int) -> Int { ends[sentence] }

  /// The trait of a token in its sentence, `.edge` outside.
  ///
  /// As a number, which is how answers are made of it.
  ///
  /// - Parameters:
  ///   - index: May be outside the document.
  ///   - range: The tokens of the sentence.
  @inline(__always)
  func trait(_ index: Int, in range: Range<Int>) -> Int {
    range.contains(index) ? Int(marks[index].trait.rawValue) : 0
  }

  /// Verbs in a run of tokens of one sentence.
  ///
  /// From `first` up to `end`, which is not counted; 0 for an empty run. So with commas and cues.
  func verbs(_ first: Int, _ end: Int) -> Int {
    guard end > first else { return 0 }
    return Int(marks[end - 1].verbs) - Int(marks[first].verbs) + (marks[first].trait.isVerb ? 1 : 0)
  }

  /// Commas in a run of tokens of one sentence.
  func commas(_ first: Int, _ end: Int) -> Int {
    guard end > first else { return 0 }
    let own = tokens[first].kind == .comma ? 1 : 0
    return Int(marks[end - 1].commas) - Int(marks[first].commas) + own
  }

  /// Cues in a run of tokens of one sentence.
  func cues(_ first: Int, _ end: Int) -> Int {
    guard end > first else { return 0 }
    return Int(marks[end - 1].cues) - Int(marks[first].cues) + (marks[first].isCue ? 1 : 0)
  }
}

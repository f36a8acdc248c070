import Language

/// Which quotes are pieces of one speech.
///
/// “A,” she said. “B.” is one speech: both pieces stand at one cue, or the second goes on without a cue of its own in the same
/// paragraph, and no sentence of somebody else stands between (“A,” she said. Her son nodded. “B.”). So is a speech over paragraphs, whose mark is open at the end of one and opens again in the next. Mixed and
/// indirect quotes are whole by themselves.
enum SpeechPieces {
  /// Per reported speech of a document the number of its speech, from 1.
  ///
  /// Numbers rise with the order of `reported`, but two pieces share one, so indirect speech
  /// between two pieces may have a greater number than the piece behind it.
  ///
  /// - Complexity: O(*n*) in reported speech: each piece is compared with the last direct one only.
  static func numbers(of reported: [ReportedSpeech], in document: Document) -> [Int] {
    var numbers: [Int] = []
    numbers.reserveCapacity(reported.count)
    var number = 0
    /// The last one in marks.
    var before: Int?
    for index in reported.indices {
      if let before, reported[index].kind == .direct,
        goesOn(reported[before], with: reported[index], in: document)
      {
        numbers.append(numbers[before])
      } else {
        number += 1
        numbers.append(number)
      }
      if reported[index].kind == .direct { before = index }
    }
    return numbers
  }

  /// In one paragraph the sources must be the very same words: either both pieces have the same cue
  /// (“A,” she said, “B.”), or the second has none and nobody interrupts. Over the paragraph break
  /// the first must be unclosed, the second open its paragraph, and the same person be meant by
  /// whatever words.
  private static func goesOn(
    _ first: ReportedSpeech, with second: ReportedSpeech, in document: Document
  ) -> Bool {
    guard second.kind == .direct, let source = first.source, let other = second.source,
      let end = first.quotations.last.map({ document.quotations[$0] }),
      let start = second.quotations.first.map({ document.quotations[$0] })
    else { return false }
    if end.block == start.block {
      return source.tokens == other.tokens
        && (second.cue == nil && !isInterrupted(end, start, by: first, in: document)
          || second.cue != nil && second.cue == first.cue)
    }
    let isSame =
      source.tokens == other.tokens || source.entity != nil && source.entity == other.entity
    return isSame && !end.isClosed && start.block == end.block + 1
      && start.outer.start == document.paragraphs[start.block].span.start
  }

  /// How many sentences between two pieces are looked at; more of them are no tag.
  private static let mostBetween = 4

  /// Whether a sentence whose subject is not the speaker stands between two pieces, the sentence of the cue apart.
  private static func isInterrupted(
    _ end: Quotation, _ start: Quotation, by speech: ReportedSpeech, in document: Document
  ) -> Bool {
    guard let source = speech.source else { return false }
    let gap = end.tokens.upperBound..<max(end.tokens.upperBound, start.tokens.lowerBound)
    guard !gap.isEmpty else { return false }
    let told = document.sentence(of: (speech.cue ?? source.tokens).lowerBound)
    let first = document.sentence(of: gap.lowerBound)
    let last = document.sentence(of: gap.upperBound - 1)
    guard last - first <= mostBetween else { return true }
    return (first...last).contains { number in
      let sentence = document.sentences[number].tokens
      guard number != told, sentence.lowerBound >= gap.lowerBound else { return false }
      return isOfAnother(sentence.clamped(to: gap), than: source, in: document)
    }
  }

  /// Whether words begin with a subject that is not the speaker; "There was silence" is nobody's.
  ///
  /// Connectives, adverbs and coordinators at its beginning are passed over: "But then Lund nodded"
  /// begins with Lund. A name of the speaker's in the possessive is somebody else ("Lund's son
  /// nodded"); "he" is somebody else only where the speaker is known to be a woman. "It", "there"
  /// and "they" are taken for nobody. A sentence without such a word interrupts nothing.
  private static func isOfAnother(
    _ words: Range<Int>, than source: SpeechSource, in document: Document
  ) -> Bool {
    let tokens = document.tokens
    let opener = words.first {
      tokens[$0].isWord && !tokens[$0].isAny(of: [.connective, .adverb, .coordinator])
    }
    guard let opener else { return false }
    if let mention = document.mentions(in: opener..<opener + 1).first, let entity = mention.entity,
      entity == source.entity
    {
      let next = mention.tokens.upperBound
      return next < tokens.count && tokens[next].kind == .possessive
    }
    switch tokens[opener].key {
    case "he": return sex(source, document) == .female
    case "she": return sex(source, document) == .male
    case "it", "there", "they", "i", "we": return false
    default: return true
    }
  }

  /// Nil where nobody is named or the article does not tell; then a pronoun does not interrupt.
  private static func sex(_ source: SpeechSource, _ document: Document) -> Entity.Sex? {
    source.entity.flatMap { document.names.entities[$0].sex }
  }
}

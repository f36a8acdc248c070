import Language

/// Which quotes are pieces of one speech.
///
/// “A,” she said. “B.” is one speech: both pieces stand at one cue, or the second goes on without a cue of its own in the same
/// paragraph. So is a speech over paragraphs, whose mark is open at the end of one and opens again in the next. Mixed and
/// indirect quotes are whole by themselves.
enum SpeechPieces {
  /// Per reported speech of a document the number of its speech, from 1.
  static func numbers(of document: Document) -> [Int] {
    var numbers: [Int] = []
    var number = 0
    var before: (speech: ReportedSpeech, number: Int)?
    for speech in document.speech {
      if let before, goesOn(before.speech, with: speech, in: document) {
        numbers.append(before.number)
      } else {
        number += 1
        numbers.append(number)
      }
      if speech.kind == .direct, let last = numbers.last { before = (speech, last) }
    }
    return numbers
  }

  private static func goesOn(
    _ first: ReportedSpeech, with second: ReportedSpeech, in document: Document
  ) -> Bool {
    guard second.kind == .direct, let source = first.source, let other = second.source,
      let end = first.quotations.last.map({ document.quotations[$0] }),
      let start = second.quotations.first.map({ document.quotations[$0] })
    else { return false }
    if end.block == start.block {
      return source.tokens == other.tokens && (second.cue == nil || second.cue == first.cue)
    }
    let isSame =
      source.tokens == other.tokens || source.entity != nil && source.entity == other.entity
    return isSame && !end.isClosed && start.block == end.block + 1
      && start.outer.start == document.paragraphs[start.block].span.start
  }
}

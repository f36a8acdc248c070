import Provenance

/// The small word of a verb of two words goes with its cue, whatever found it.
extension SpeechFinder {
  /// "Lund | pointed out | the wall was wet": the second word is neither the speaker's nor what is said.
  mutating func widenCues() {
    for index in found.indices {
      guard let cue = found[index].cue, let verb = cue.last,
        PhrasalVerb.begins(at: verb, in: tokens)
      else { continue }
      let end = verb + 2
      found[index].cue = cue.lowerBound..<end
      if end < tokens.count, found[index].content.start == tokens[verb + 1].start,
        tokens[end].start < found[index].content.end
      {
        found[index].content = TextSpan(tokens[end].start, found[index].content.end)
      }
    }
  }
}

import Language
import Provenance

/// The small word of a verb of two words goes with its cue, whatever found it.
extension SpeechFinder {
  /// "Lund | shot back, | “The wall is wet.”": the second word is neither the speaker's nor what is said, and words in marks that
  /// are left alone are a quotation as any other.
  mutating func widenCues() {
    for index in found.indices {
      guard let cue = found[index].cue, let verb = cue.last,
        PhrasalVerb.begins(at: verb, in: tokens)
      else { continue }
      found[index].cue = cue.lowerBound..<verb + 2
      let content = found[index].content
      guard content.start == tokens[verb + 1].start else { continue }
      var first = verb + 2
      if first < tokens.count, tokens[first].isOne(of: [.comma, .colon]) { first += 1 }
      guard first < tokens.count, tokens[first].start < content.end else { continue }
      found[index].content = TextSpan(tokens[first].start, content.end)
      if found[index].quotations.count == 1, let only = found[index].quotations.first,
        isNothingBut(quotations[only], from: first, to: content.end)
      {
        found[index].content = quotations[only].inner
        found[index].kind = .direct
      }
    }
  }

  /// Whether a quotation with its marks fills a stretch.
  private func isNothingBut(_ quotation: Quotation, from first: Int, to end: Int) -> Bool {
    quotation.tokens.lowerBound == first + 1
      && tokens[first].kind == .quotationMark
      && (quotation.tokens.upperBound..<max(quotation.tokens.upperBound, tokens.count))
        .prefix { tokens[$0].start < end }.allSatisfy { !tokens[$0].isWord }
  }
}

import Language
import Provenance

/// Words in marks whose source is a report, a letter or another paper.
extension SpeechFinder {
  /// Leads papers to their authors, and leaves out those that cannot say what they are taken to say (`PrintedSourceRule`).
  mutating func leadPapers() {
    let rule = PrintedSourceRule(tokens: tokens, phrases: phrases)
    for index in found.indices where !found[index].quotations.isEmpty {
      guard let words = found[index].source?.tokens, let first = found[index].quotations.first,
        let last = found[index].quotations.last
      else { continue }
      let said =
        quotations[first].tokens
        .lowerBound..<max(
          quotations[first].tokens.upperBound, quotations[last].tokens.upperBound)
      switch rule.finding(words, said: said) {
      case .kept: break
      case .nobody:
        found[index].source = nil
        found[index].cue = nil
      case .author(let number):
        let name = phrases.mentions[number]
        // “...,” said a report | by Anna Lund.
        let isInside = words.contains(name.tokens.lowerBound)
        found[index].source = SpeechSource(
          tokens: isInside ? words : name.tokens, entity: name.entity)
      }
    }
  }
}

import Language
import Model

/// What the chooser thinks of each quote, for editors.
extension KeyQuotes {
  /// All quotes, in article order.
  ///
  /// - Parameter key: Those of the page, as `choose(most:)` gave them.
  func judgements(key: [Int]) -> [QuoteJudgement] {
    let candidates = quotes.indices.map(candidate)
    let undisputed = Set(undisputed(candidates.compactMap(\.self)).map(\.index))
    return quotes.indices.map { index in
      QuoteJudgement(
        reason: reason(index, candidates[index], key, isDisputed: !undisputed.contains(index)),
        causes: candidates[index]?.worth.causes ?? [])
    }
  }

  private func reason(_ index: Int, _ candidate: Candidate?, _ key: [Int], isDisputed: Bool)
    -> QuoteJudgement.Reason
  {
    if key.contains(index) { return .isKey }
    guard candidate != nil else { return refusal(of: index) }
    if isDisputed { return .isDisputed }
    return key.first { isSaid(index, beside: $0) }.map { .isSaid($0) } ?? .isNoneOfTheBest
  }

  /// Why a quote is no candidate, asked in the order of `candidate`.
  private func refusal(of index: Int) -> QuoteJudgement.Reason {
    let quote = quotes[index]
    if quote.isInTitle { return .isInTitle }
    if quote.kind == .indirect { return .isIndirect }
    if quote.speaker == nil { return .hasNoSpeaker }
    guard Thought(quote, in: document) != nil else { return .isNoThought }
    return doubt.doubt(of: index).map { .isDoubtful($0) } ?? .isNoneOfTheBest
  }
}

import Language

/// Whether a cue reports what stands before it.
extension ReportedContent {
  /// At least two tokens, and a comma, mark or dash between them and the cue. A quotation at the
  /// cue is always reported; words before "according to" are; other words only if nothing is
  /// reported behind the cue, the cue is a verb, and they are more than three: "On Monday, Lund
  /// said" reports nothing before itself.
  ///
  /// - Parameters:
  ///   - lower: The end of the cue before it, or the beginning of the sentence.
  ///   - after: Where content behind the cue begins, if it does.
  func reportsBefore(_ cue: Cue, lower: Int, _ sentence: Sentence, _ after: Int?) -> Bool {
    let region = beforeAs(cue, lower)
    guard region - lower >= 2, cue.shape != .participle, cue.shape != .colon else { return false }
    let last = tokens[region - 1]
    guard last.kind == .comma || last.kind == .quotationMark || last.kind == .dash else {
      return false
    }
    if last.kind == .quotationMark || endsQuotation(region - 2) { return true }
    if cue.shape == .accordingTo { return true }
    guard after == nil else { return false }
    return cue.shape == .verb || cue.shape == .inverted ? region - lower > 3 : false
  }

  /// ", as the team called them": where the cue begins, its "as" included.
  ///
  /// - Returns: The first token of "as" and the cue's region, never before `lower`.
  func beforeAs(_ cue: Cue, _ lower: Int) -> Int {
    let region = cue.region.lowerBound
    return region - 1 > lower && tokens[region - 1].key == "as" ? region - 1 : region
  }

  /// - Parameter index: Of what may be a closing mark.
  func endsQuotation(_ index: Int) -> Bool {
    index >= 0 && tokens[index].kind == .quotationMark && index > 0
      && tokens[index - 1].flags.contains(.quoted)
  }
}

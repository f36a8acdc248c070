import Language
import Provenance

/// Where a report begins and ends and who says it: the options whose weights add up to the most.
extension IndirectFinder {
  /// The place of the greatest of scores, the first of equals.
  ///
  /// Scores are whole numbers, so there is no doubt about ties.
  ///
  /// - Returns: Nil where there is nothing to choose from.
  private func best(_ count: Int, _ score: (Int) -> Int) -> (place: Int, score: Int)? {
    var best: (place: Int, score: Int)?
    for place in 0..<count {
      let score = score(place)
      if score > best?.score ?? .min { best = (place, score) }
    }
    return best
  }

  /// First where it begins, if at all; only then, with that beginning, where it ends. Not all pairs
  /// are tried.
  ///
  /// - Returns: Nil where "none" weighs more, by `leaning`, than the best beginning.
  func behind(_ cue: ReportingCue, _ blank: ReportingScore) -> Range<Int>? {
    let starts = text.starts(behind: cue.index, in: cue.sentence)
    guard !starts.isEmpty else { return nil }
    var none = blank
    cue.none(isBefore: false, into: &none)
    let start = best(starts.count) { place in
      var score = blank
      cue.start(starts[place], into: &score)
      return score.sum
    }
    guard let start, start.score + Self.leaning > none.sum else { return nil }
    let first = starts[start.place]
    let ends = text.ends(from: first, in: cue.sentence)
    if ends.count == 1 { return first..<ends[0] }
    let end = best(ends.count) { place in
      var score = blank
      cue.end(ends[place], from: first, rank: marks(ends, place), into: &score)
      return score.sum
    }
    return end.map { first..<ends[$0.place] }
  }

  /// Commas, dashes and semicolons among the ends before one.
  ///
  /// The third comma is a less likely end than the first.
  ///
  /// - Parameters:
  ///   - ends: In the order of the text.
  ///   - place: In `ends`.
  package func marks(_ ends: NearTokens, _ place: Int) -> Int {
    ends.prefix(place).count {
      guard $0 < text.tokens.count else { return false }
      let trait = text.marks[$0].trait
      return trait == .comma || trait == .dash || trait == .semicolon
    }
  }

  /// First where it ends, then where it begins: the end stands near the cue and says whether there
  /// is any.
  func before(_ cue: ReportingCue, _ blank: ReportingScore) -> Range<Int>? {
    let tails = text.tails(before: cue.index, in: cue.range)
    guard !tails.isEmpty else { return nil }
    var none = blank
    cue.none(isBefore: true, into: &none)
    let tail = best(tails.count) { place in
      var score = blank
      cue.tail(tails[place], rank: place, into: &score)
      return score.sum
    }
    guard let tail, tail.score + Self.leaning > none.sum else { return nil }
    let end = tails[tail.place]
    let heads = text.heads(before: end, in: cue.range)
    let head = best(heads.count) { place in
      var score = blank
      cue.head(heads[place], before: end, rank: place, into: &score)
      return score.sum
    }
    guard let head, heads[head.place] < end else { return nil }
    return heads[head.place]..<end
  }

  /// Nobody wins ties.
  ///
  /// - Parameter previous: Who says what the report before it in this sentence says, if there is
  ///   one.
  func source(
    of content: Range<Int>, _ cue: ReportingCue, _ previous: Range<Int>?, _ blank: ReportingScore
  ) -> ReportingCue.Candidate? {
    let candidates = cue.sources(of: content)
    var nobody = blank
    cue.nobody(into: &nobody)
    let best = best(candidates.count) { place in
      var score = blank
      cue.source(candidates[place], of: content, previous: previous, into: &score)
      return score.sum
    }
    guard let best, best.score > nobody.sum else { return nil }
    return candidates[best.place]
  }
}

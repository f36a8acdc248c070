import Language

/// What is asked about who may say what a cue reports.
extension ReportingCue {
  /// What speaks for there being no source at all: a cue whose source is not told ("it is said
  /// that").
  package func nobody(into sink: inout some FeatureSink) {
    sink.add(.nobody, 0)
    sink.add(.nobodyK, kind)
    sink.add(.nobodyW, word)
    sink.add(.nobodyRules, (rules?.source == nil ? 0 : 8) + kind)
    sink.add(.nobodyBeforeK, trait(index - 1) * 8 + kind)
  }

  /// Where a candidate lies outside the sentence, as the rules' may, counts between it and the cue
  /// are left at 0.
  ///
  /// - Parameters:
  ///   - candidate: One of `sources(of:)`.
  ///   - content: What is said, behind the cue or before it.
  ///   - previous: Who says what the cue before it in the sentence reports.
  package func source(
    _ candidate: Candidate, of content: Range<Int>, previous: Range<Int>?,
    into sink: inout some FeatureSink
  ) {
    let words = candidate.words
    let ruled = rules?.source.map { $0.tokens.overlaps(words) ? 1 : 2 } ?? 0
    let before = previous.map { $0.overlaps(words) ? 1 : 2 } ?? 0
    let isBehind = content.lowerBound > index ? 1 : 0
    let side = candidate.side
    let place = candidate.place
    let isLeft = words.upperBound <= index
    let first = isLeft ? words.upperBound : index + 1
    let end = isLeft ? index : words.lowerBound
    let isNear = range.contains(max(first - 1, 0)) && end <= range.upperBound
    let verbs = isNear ? Self.upTo(2, text.verbs(first, end)) : 0
    let commas = isNear ? Self.upTo(2, text.commas(first, end)) : 0
    let comma = Int(WordTrait.comma.rawValue)
    let next = trait(words.upperBound)
    let last = trait(index - 1)
    sink.add(.sourceKind, candidate.kind * 2 + isBehind)
    sink.add(.sourcePlace, (place * 2 + isBehind) * 8 + kind)
    sink.add(.sourceRules, ruled * 8 + kind)
    sink.add(.sourceRulesSide, (ruled * 4 + side) * 2 + isBehind)
    sink.add(.sourceBetween, between(first, end) * 4 + side)
    sink.add(.sourceGap, Self.bucket(end - first) * 4 + side)
    sink.add(.sourceVerbs, (verbs * 4 + side) * 8 + kind)
    sink.add(.sourceCommas, commas * 4 + side)
    sink.add(.sourceBefore, trait(words.lowerBound - 1) * 4 + side)
    sink.add(.sourceBehind, next * 4 + side)
    sink.add(.sourceKindPlace, candidate.kind * 16 + place)
    sink.add(.sourceIsFirst, words.lowerBound <= range.lowerBound + 1 ? 1 : 0)
    sink.add(.sourcePrevious, before * 8 + kind)
    sink.add(.sourceBeforeCue, last * 16 + place)
    sink.add(.sourceW, word * 4 + side)
    sink.add(.sourceKindRules, candidate.kind * 3 + ruled)
    sink.add(.sourceApposed, ((next == comma ? 2 : 0) + (last == comma ? 1 : 0)) * 16 + place)
  }
}

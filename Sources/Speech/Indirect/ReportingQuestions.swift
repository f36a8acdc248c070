import Language

/// What is asked about the options of a cue: none, where its content begins, and where it ends.
extension ReportingCue {
  // MARK: No content

  /// What speaks against any content on one side. Two families of the same questions, as a cue that
  /// reports nothing behind itself (“...,” she says) often reports something before it.
  package func none(isBefore: Bool, into sink: inout some FeatureSink) {
    let before = trait(index - 1)
    let behind = trait(index + 1)
    let shape = (rules?.shape ?? 0) * 8 + kind
    let isTitle = text.sentences[sentence].isTitle ? 1 : 0
    let isFirst = index == range.lowerBound ? 1 : 0
    if isBefore {
      sink.add(.none1, 0)
      sink.add(.none1W, word)
      sink.add(.none1K, kind)
      sink.add(.none1Before, before)
      sink.add(.none1BeforeK, before * 8 + kind)
      sink.add(.none1TwoBefore, trait(index - 2) * 64 + before)
      sink.add(.none1Behind, behind)
      sink.add(.none1BehindK, behind * 8 + kind)
      sink.add(.none1TwoBehind, behind * 64 + trait(index + 2))
      sink.add(.none1Rules, shape)
      sink.add(.none1Title, isTitle)
      sink.add(.none1First, isFirst)
    } else {
      sink.add(.none0, 0)
      sink.add(.none0W, word)
      sink.add(.none0K, kind)
      sink.add(.none0Before, before)
      sink.add(.none0BeforeK, before * 8 + kind)
      sink.add(.none0TwoBefore, trait(index - 2) * 64 + before)
      sink.add(.none0Behind, behind)
      sink.add(.none0BehindK, behind * 8 + kind)
      sink.add(.none0TwoBehind, behind * 64 + trait(index + 2))
      sink.add(.none0Rules, shape)
      sink.add(.none0Title, isTitle)
      sink.add(.none0First, isFirst)
    }
  }

  // MARK: Behind the cue

  /// - Parameter start: One of `ReportingText.starts`.
  package func start(_ start: Int, into sink: inout some FeatureSink) {
    let shape = ReportingText.StartKind(start, cue: index, text).rawValue
    let gap = Self.bucket(start - index - 1)
    let own = trait(start)
    let before = trait(start - 1)
    let ruled = rules?.after.map { $0.lowerBound == start ? 1 : 2 } ?? 0
    sink.add(.startS, shape)
    sink.add(.startWS, word * 16 + shape)
    sink.add(.startSK, shape * 8 + kind)
    sink.add(.startT, own)
    sink.add(.startTK, own * 8 + kind)
    sink.add(.startTT, own * 64 + trait(start + 1))
    sink.add(.startBefore, before)
    sink.add(.startBeforeS, before * 16 + shape)
    sink.add(.startThird, trait(start + 2))
    sink.add(.startGap, gap)
    sink.add(.startGapS, gap * 16 + shape)
    sink.add(.startNextS, trait(index + 1) * 16 + shape)
    sink.add(.startRules, ruled * 8 + kind)
    sink.add(.startBetween, between(index + 1, start))
  }

  /// How the cue's own clause stands in its sentence: relative, participial, or behind a word that opens a clause.
  ///
  /// 0 for a clause of its own, 1 and 2 for a relative one with a comma before it or without, 3 for
  /// a participle behind a comma, 4 for a sentence that opens with a conjunction.
  private var clause: Int {
    let before = text.marks[max(index - 1, 0)].trait
    if index > range.lowerBound, before == .who {
      return index - 2 >= range.lowerBound && text.marks[index - 2].trait == .comma ? 1 : 2
    }
    if kind == CueKind.participle.rawValue, index > range.lowerBound, before == .comma { return 3 }
    if index > range.lowerBound {
      switch text.marks[range.lowerBound].trait {
      case .as, .when, .while, .after, .because: return 4
      default: break
      }
    }
    return 0
  }

  /// Verbs on both sides of the end say most: what is said has one as a rule, and so has what
  /// follows it, if that is the article's.
  ///
  /// - Parameters:
  ///   - end: One past the last token; the sentence's own end answers as trait 64.
  ///   - start: The beginning that was chosen.
  ///   - marks: How many of the ends before it are commas, dashes or semicolons.
  package func end(_ end: Int, from start: Int, rank marks: Int, into sink: inout some FeatureSink)
  {
    let shape = ReportingText.StartKind(start, cue: index, text).rawValue
    let last = text.end(of: sentence)
    let isLast = end == last
    let own = isLast ? 64 : trait(end)
    let next = trait(end + 1)
    let verbs = Self.upTo(2, text.verbs(start, end))
    let left = Self.upTo(2, text.verbs(end, last))
    let length = Self.bucket(end - start)
    let flag = isLast ? 1 : 0
    let commas = Self.upTo(3, text.commas(start, end))
    let isComma = own == Int(WordTrait.comma.rawValue)
    let isAnd = own == Int(WordTrait.and.rawValue)
    sink.add(.endT, own)
    sink.add(.endTT, own * 64 + next)
    if isComma || isAnd {
      sink.add(.endTTT, (isAnd ? 4096 : 0) + next * 64 + trait(end + 2))
    }
    sink.add(.endBefore, (isLast ? 1 : isComma ? 2 : isAnd ? 3 : 0) * 64 + trait(end - 1))
    sink.add(.endVerbs, verbs * 65 + own)
    sink.add(.endVerbsLeft, left * 65 + own)
    sink.add(.endBothVerbs, ((verbs * 3 + left) * 2 + flag) * 16 + shape)
    sink.add(.endLength, length * 2 + flag)
    sink.add(.endTK, own * 8 + kind)
    sink.add(.endTS, own * 16 + shape)
    sink.add(.endRelative, clause * 65 + own)
    sink.add(.endCommas, commas * 65 + own)
    sink.add(.endRules, ruled(end, from: start, isLast))
    sink.add(.endIsCue, end < range.upperBound && text.marks[end].isCue ? 1 : 0)
    sink.add(.endCuesLeft, Self.upTo(2, text.cues(end, last)) * 65 + own)
    sink.add(.endW, word * 2 + flag)
    sink.add(.endVerbS, (min(verbs, 1) * 16 + shape) * 2 + flag)
    sink.add(.endLengthS, length * 16 + shape)
    sink.add(.endMarks, min(marks, 3) * 65 + own)
  }

  /// 0 where the rules have no content from there; 1 the same end, 2 a later, 3 an earlier one.
  private func ruled(_ end: Int, from start: Int, _ isLast: Bool) -> Int {
    guard let after = rules?.after, after.lowerBound == start else { return 0 }
    if after.upperBound == end || isLast && after.upperBound >= end { return 1 }
    return after.upperBound > end ? 2 : 3
  }

  // MARK: Before the cue

  /// - Parameters:
  ///   - tail: One of `ReportingText.tails`.
  ///   - rank: Its place among them, 0 for the nearest.
  package func tail(_ tail: Int, rank: Int, into sink: inout some FeatureSink) {
    let gap = Self.bucket(index - tail)
    let near = min(index - tail, 2)
    let behind = trait(index + 1)
    let ruled = rules?.before.map { abs($0.upperBound - tail) <= 1 ? 1 : 2 } ?? 0
    sink.add(.tailTK, trait(tail) * 8 + kind)
    sink.add(.tailNextK, trait(tail + 1) * 8 + kind)
    sink.add(.tailBefore, trait(tail - 1))
    sink.add(.tailGap, gap * 8 + kind)
    sink.add(.tailBetween, between(tail + 1, index))
    sink.add(.tailVerbs, Self.upTo(2, text.verbs(tail + 1, index)) * 8 + kind)
    sink.add(.tailRank, min(rank, 4) * 8 + kind)
    sink.add(.tailLength, Self.bucket(tail - range.lowerBound))
    sink.add(.tailVerbsInside, Self.upTo(2, text.verbs(range.lowerBound, tail)))
    sink.add(.tailRules, ruled * 8 + kind)
    sink.add(.tailW, word * 3 + near)
    sink.add(.tailBehind, behind)
    sink.add(.tailBehindGap, (min(index - tail, 3) * 64 + behind) * 8 + kind)
    sink.add(.tailTwoBehind, (behind * 64 + trait(index + 2)) * 3 + near)
    sink.add(.tailOpener, trait(range.lowerBound))
  }

  /// - Parameters:
  ///   - head: One of `ReportingText.heads`.
  ///   - tail: The end that was chosen.
  ///   - rank: Its place among the heads, 0 for the nearest to the tail.
  package func head(_ head: Int, before tail: Int, rank: Int, into sink: inout some FeatureSink) {
    let first = range.lowerBound
    let flag = head == first ? 1 : 0
    let ruled = rules?.before.map { $0.lowerBound == head ? 1 : 2 } ?? 0
    sink.add(.headIsFirst, flag)
    sink.add(.headBefore, trait(head - 1))
    sink.add(.headT, trait(head) * 2 + flag)
    sink.add(.headTT, trait(head - 1) * 64 + trait(head))
    sink.add(.headLength, Self.bucket(tail - head))
    sink.add(.headVerbs, Self.upTo(2, text.verbs(head, tail)) * 2 + flag)
    sink.add(.headVerbsBefore, head > first ? Self.upTo(2, text.verbs(first, head)) : 0)
    sink.add(.headRules, ruled)
    sink.add(.headK, kind * 2 + flag)
    sink.add(.headRank, min(rank, 3) * 2 + flag)
    sink.add(.headCues, head > first ? Self.upTo(2, text.cues(first, head)) : 0)
  }
}

import Language

/// Which of the reports that were chosen say something, and are kept.
extension IndirectFinder {
  /// Leaves out what is empty, longer than twice `ReportingText.longest`, loud, or nobody's saying.
  func append(_ content: Range<Int>, _ cue: ReportingCue, _ reports: inout [Report]) {
    guard !content.isEmpty, content.count <= ReportingText.longest * 2,
      !content.contains(where: { text.marks[$0].isLoud }), saysSomething(content)
    else { return }
    reports.append(Report(cue: cue.index, sentence: cue.sentence, content: content))
  }

  /// "said Anna Lund": a name alone is who says it. "a guard who was identified told reporters": what begins with a word of
  /// saying is no content.
  ///
  /// - Parameter content: Not empty.
  private func saysSomething(_ content: Range<Int>) -> Bool {
    !text.tokens[content.lowerBound].isAny(of: .strongSpeechVerb)
      && text.phrases.mention(in: content) != content && !isPronounOrPerson(content)
  }

  /// "believes that", "wants her daughter": a word that stands for something else, or somebody, is no content.
  ///
  /// Of one word or two; anything longer is let through.
  private func isPronounOrPerson(_ content: Range<Int>) -> Bool {
    let last = text.tokens[content.upperBound - 1]
    switch content.count {
    case 1:
      return last.isAny(of: [.subjectPronoun, .objectPronoun]) || last.key == "that"
        || last.key == "this"
    case 2:
      return last.isAny(of: [.personNoun, .femaleWord, .maleWord])
        && text.tokens[content.lowerBound].isAny(of: [.determiner, .possessivePronoun])
    default: return false
    }
  }

  /// Contents that overlap without one's holding the other both stay.
  ///
  /// - Returns: In the order in which they came.
  static func outermost(_ reports: [Report]) -> [Report] {
    let order = reports.indices.sorted {
      let (a, b) = (reports[$0].content, reports[$1].content)
      return (a.lowerBound, -a.upperBound, reports[$0].cue)
        < (b.lowerBound, -b.upperBound, reports[$1].cue)
    }
    var end = -1
    var kept: [Int] = []
    kept.reserveCapacity(order.count)
    for index in order where reports[index].content.upperBound > end {
      end = reports[index].content.upperBound
      kept.append(index)
    }
    return kept.sorted().map { reports[$0] }
  }
}

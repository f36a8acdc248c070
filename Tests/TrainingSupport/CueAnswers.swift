import Language
import Speech

/// How the questions about indirect speech are answered, whether a choice is the right one or not.
package enum CueAnswers {
  /// Each choice at each cue of a document, as its questions' places in `CueDump.questions` and their answers.
  ///
  /// Where content begins and ends behind the cue and before it, that there is none, and who may say it. Of ends only those from the
  /// first and the last start are asked, of heads those before the first and the last tail, as all of them would be thousands.
  package static func choices(in document: Document) -> [[(question: Int, answer: Int)]] {
    let finder = CueDump.finder(of: document)
    var choices = CueChoices()
    var previous: (sentence: Int, source: Range<Int>)?
    for number in finder.text.cues.indices {
      let cue = finder.asked(number)
      let contents = choices.askBehind(cue, finder) + choices.askBefore(cue, finder)
      choices.ask { cue.nobody(into: &$0) }
      for content in contents {
        let candidates = cue.sources(of: content)
        let known = previous?.sentence == cue.sentence ? previous?.source : nil
        for candidate in candidates {
          choices.ask { cue.source(candidate, of: content, previous: known, into: &$0) }
        }
        previous = candidates.first.map { (cue.sentence, $0.words) } ?? previous
      }
    }
    return choices.all
  }
}

/// The choices asked so far.
private struct CueChoices {
  /// Where the answers of each question begin among all features.
  private let bases = ReportingModel("").bases
  private(set) var all: [[(question: Int, answer: Int)]] = []

  /// Notes how one choice is answered.
  mutating func ask(_ add: (inout ReportingFeatures) -> Void) {
    var features = ReportingFeatures(bases: bases)
    add(&features)
    all.append(
      features.places.map { place in
        let question = (bases.firstIndex { $0 > place } ?? bases.count) - 1
        return (question, place - bases[question])
      })
  }

  /// Asks about content behind a cue, and gives the longest.
  mutating func askBehind(_ cue: ReportingCue, _ finder: IndirectFinder) -> [Range<Int>] {
    ask { cue.none(isBefore: false, into: &$0) }
    let starts = finder.text.starts(behind: cue.index, in: cue.sentence)
    for start in starts { ask { cue.start(start, into: &$0) } }
    var longest: Range<Int>?
    for start in Set([starts.first, starts.last].compactMap(\.self)).sorted() {
      let ends = finder.text.ends(from: start, in: cue.sentence)
      for (place, end) in ends.enumerated() {
        ask { cue.end(end, from: start, rank: finder.marks(ends, place), into: &$0) }
        if end - start > longest?.count ?? 0 { longest = start..<end }
      }
    }
    return longest.map { [$0] } ?? []
  }

  /// Asks about content before a cue, and gives the longest.
  mutating func askBefore(_ cue: ReportingCue, _ finder: IndirectFinder) -> [Range<Int>] {
    ask { cue.none(isBefore: true, into: &$0) }
    let tails = finder.text.tails(before: cue.index, in: cue.range)
    for (place, tail) in tails.enumerated() { ask { cue.tail(tail, rank: place, into: &$0) } }
    var longest: Range<Int>?
    for tail in Set([tails.first, tails.last].compactMap(\.self)).sorted() {
      for (place, head) in finder.text.heads(before: tail, in: cue.range).enumerated() {
        ask { cue.head(head, before: tail, rank: place, into: &$0) }
        if tail - head > longest?.count ?? 0 { longest = head..<tail }
      }
    }
    return longest.map { [$0] } ?? []
  }
}

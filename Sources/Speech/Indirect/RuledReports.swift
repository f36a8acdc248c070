import Language
import Provenance

/// What the rules of reported speech found for a cue.
///
/// All ranges are tokens. Of one cue there may be content on both sides.
struct RuledReport {
  /// Nil where the rules found no source.
  var source: SpeechSource?
  var cue: Range<Int>
  var before: Range<Int>?
  var after: Range<Int>?
  /// Whether it reports something in marks, too; of that no content is kept here.
  var isLoud = false

  /// What it found, as a number below 8.
  var shape: Int { (after == nil ? 0 : 1) + (before == nil ? 0 : 2) + (isLoud ? 4 : 0) }
}

/// What the rules found, by the word that reports: noted one by one, sorted once, then looked up.
///
/// Between `note` and `finish` nothing can be looked up.
struct RuledReports {
  private var noted: [(head: Int, report: RuledReport)] = []

  /// Nothing is noted of speech without a cue. The head is the last word of saying in the cue: of
  /// "has since said" it is "said".
  ///
  /// - Parameter content: The tokens of what is said.
  mutating func note(_ speech: ReportedSpeech, _ content: Range<Int>, _ tokens: [Token]) {
    guard let cue = speech.cue else { return }
    let head =
      cue.last {
        tokens[$0].isAny(of: [.speechVerb, .speechParticiple]) || tokens[$0].key == .according
      } ?? cue.upperBound - 1
    var report = RuledReport(source: speech.source, cue: cue)
    if speech.isMarked {
      report.isLoud = true
    } else if content.lowerBound >= head {
      report.after = content
    } else {
      report.before = content
    }
    noted.append((head, report))
  }

  /// Brings what was noted in order; of one head the first names source and cue, the last the contents.
  ///
  /// A stable order, so that "first" and "last" mean the order in which they were noted.
  mutating func finish() {
    let order = noted.indices.sorted { (noted[$0].head, $0) < (noted[$1].head, $1) }
    var merged: [(head: Int, report: RuledReport)] = []
    merged.reserveCapacity(noted.count)
    for place in order {
      let (head, report) = noted[place]
      guard let last = merged.indices.last, merged[last].head == head else {
        merged.append((head, report))
        continue
      }
      if report.isLoud { merged[last].report.isLoud = true }
      if let before = report.before { merged[last].report.before = before }
      if let after = report.after { merged[last].report.after = after }
    }
    noted = merged
  }

  /// What they found for a head.
  ///
  /// By halving.
  ///
  /// - Parameter head: A token that reports.
  /// - Returns: Nil where the rules found nothing by it.
  subscript(head: Int) -> RuledReport? {
    let place = noted.partitioningIndex { $0.head >= head }
    return place < noted.count && noted[place].head == head ? noted[place].report : nil
  }
}

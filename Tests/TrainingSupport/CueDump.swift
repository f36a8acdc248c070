import Language
import Provenance
import Speech

/// What `Scripts/train-cues` learns from: the choices for each cue of a text with the right one among them.
///
/// A cue is a word that may report: of “Lund said the quay would close” it is asked where the words that it reports
/// begin and end, of “The quay will close, Lund said” where the words before it do, and of both whose they are.
package enum CueDump {
  /// An attribution as people marked it, in bytes.
  package struct Gold: Sendable {
    /// What is reported.
    let content: TextSpan
    /// Whether it is in the reporter's words, without quotation marks.
    let isIndirect: Bool
    /// The words that report it.
    let cue: TextSpan
    /// Head and whole of the source; nil for none.
    let source: (head: TextSpan, whole: TextSpan)?

    /// An attribution.
    package init(
      content: TextSpan, isIndirect: Bool, cue: TextSpan, source: (head: TextSpan, whole: TextSpan)?
    ) {
      self.content = content
      self.isIndirect = isIndirect
      self.cue = cue
      self.source = source
    }
  }

  /// Names and sizes of the questions, in the order of the features.
  package static var questions: [(name: String, answers: Int)] {
    ReportingQuestion.allCases.map { ("\($0)", $0.answers) }
  }

  /// A line a choice: its kind (`start`, `end`, `tail`, `head` or `source`), the place of the right option, and each
  /// option's features behind a bar.
  ///
  /// Where people marked what is not among the options there is no line, as nothing can be learned from it.
  ///
  /// - Parameter gold: What people marked in this document; an attribution whose cue is not known for one is left out.
  package static func lines(of document: Document, gold: [Gold]) -> [String] {
    CueSamples(document, gold).lines()
  }

  /// Finds indirect speech as a build does, on what the rules found first.
  static func finder(of document: Document) -> IndirectFinder {
    let ruled = SpeechFinder.ruled(in: document, resolver: SourceResolver(document))
    return IndirectFinder(
      document.text.bytes, document.tokens, document.sentences, ruled.phrases, ruled: ruled.found)
  }
}

/// The samples of one document.
private struct CueSamples {
  let document: Document
  let finder: IndirectFinder
  /// Where the answers of each question begin among all features.
  let bases = ReportingModel("").bases
  /// Per cue what people marked, content as tokens.
  var marked: [Int: [(content: Range<Int>, gold: CueDump.Gold)]] = [:]

  init(_ document: Document, _ gold: [CueDump.Gold]) {
    self.document = document
    finder = CueDump.finder(of: document)
    for gold in gold {
      let content = tokens(gold.content)
      guard let cue = cue(gold), !content.isEmpty else { continue }
      marked[cue, default: []].append((content, gold))
    }
  }

  /// The tokens of marked bytes, one that begins before them and reaches into them included.
  private func tokens(_ span: TextSpan) -> Range<Int> {
    let range = document.tokens(in: span)
    let first =
      range.lowerBound > 0 && document.tokens[range.lowerBound - 1].end > span.start
      ? range.lowerBound - 1 : range.lowerBound
    return first..<max(first, range.upperBound)
  }

  /// The cue of an attribution: its verb of speech, else the word that is surest.
  private func cue(_ gold: CueDump.Gold) -> Int? {
    tokens(gold.cue).filter { ReportingText.isCue($0, in: document.tokens) }.min {
      rank($0) < rank($1)
    }
  }

  /// The surest comes first: verbs of speech, then words by their place in the list of cues.
  private func rank(_ index: Int) -> Int {
    let token = document.tokens[index]
    let number = CueWords.number(of: token.key)
    let isSpeech = token.isAny(of: [.speechVerb, .speechParticiple]) || token.key == .according
    return (isSpeech ? 0 : 1000) + (number > 0 ? number : 999)
  }

  /// The lines of all cues, in the order of the text.
  func lines() -> [String] {
    var lines: [String] = []
    var previous: [Int: Range<Int>] = [:]
    for number in finder.text.cues.indices {
      let cue = finder.asked(number)
      let all = marked[cue.index] ?? []
      behind(cue, all.filter { $0.content.lowerBound > cue.index }, &lines)
      before(cue, all.filter { $0.content.upperBound <= cue.index }, &lines)
      source(cue, all, &previous, &lines)
    }
    return lines
  }

  /// The features of some options, as `add` asks them.
  private func options(_ count: Int, _ add: (Int, inout ReportingFeatures) -> Void) -> [[Int]] {
    (0..<count).map { place in
      var features = ReportingFeatures(bases: bases)
      add(place, &features)
      return features.places
    }
  }

  /// `start 1 | 3 17 | 4 9`: kind, place of the right option from 0, features of each.
  private func line(_ kind: String, _ right: Int, _ options: [[Int]]) -> String {
    "\(kind) \(right)"
      + options.map { " |" + $0.map { " \($0)" }.joined() }.joined()
  }

  /// What people marked for a cue, its content in tokens.
  private typealias Marked = (content: Range<Int>, gold: CueDump.Gold)

  /// Where the content behind a cue begins, or that there is none (the first option), and where it ends.
  ///
  /// Where the cue introduces a direct quotation it is not asked: marks say where that is.
  private func behind(_ cue: ReportingCue, _ all: [Marked], _ lines: inout [String]) {
    if all.contains(where: { !$0.gold.isIndirect }) { return }
    let starts = finder.text.starts(behind: cue.index, in: cue.sentence)
    let choices =
      options(1) { cue.none(isBefore: false, into: &$1) }
      + options(starts.count) { cue.start(starts[$0], into: &$1) }
    let own = all.filter { $0.content.lowerBound < cue.range.upperBound }
    guard let right = own.min(by: { $0.content.lowerBound < $1.content.lowerBound })?.content else {
      lines.append(line("start", 0, choices))
      return
    }
    guard let place = starts.firstIndex(of: right.lowerBound) else { return }
    lines.append(line("start", place + 1, choices))
    let ends = finder.text.ends(from: right.lowerBound, in: cue.sentence)
    let end = min(trimmed(right), finder.text.end(of: cue.sentence))
    guard ends.count > 1, let place = ends.firstIndex(of: end) else { return }
    lines.append(
      line(
        "end", place,
        options(ends.count) {
          cue.end(ends[$0], from: right.lowerBound, rank: finder.marks(ends, $0), into: &$1)
        }))
  }

  /// Where a content ends without a comma or stop.
  private func trimmed(_ content: Range<Int>) -> Int {
    var end = content.upperBound
    while end > content.lowerBound, document.tokens[end - 1].isOne(of: [.comma, .stop]) {
      end -= 1
    }
    return end
  }

  /// Where the content before a cue ends, or that there is none (the first option), and where it begins.
  private func before(_ cue: ReportingCue, _ all: [Marked], _ lines: inout [String]) {
    if all.contains(where: { !$0.gold.isIndirect }) { return }
    let tails = finder.text.tails(before: cue.index, in: cue.range)
    guard !tails.isEmpty else { return }
    let choices =
      options(1) { cue.none(isBefore: true, into: &$1) }
      + options(tails.count) { cue.tail(tails[$0], rank: $0, into: &$1) }
    guard let right = all.max(by: { $0.content.lowerBound < $1.content.lowerBound })?.content else {
      lines.append(line("tail", 0, choices))
      return
    }
    let end = trimmed(right)
    guard let place = tails.firstIndex(where: { $0 == end || $0 == right.upperBound }) else {
      return
    }
    lines.append(line("tail", place + 1, choices))
    let heads = finder.text.heads(before: tails[place], in: cue.range)
    guard heads.count > 1, let first = heads.firstIndex(of: right.lowerBound) else { return }
    lines.append(
      line(
        "head", first,
        options(heads.count) { cue.head(heads[$0], before: tails[place], rank: $0, into: &$1) }))
  }

  /// Whose words they are, or nobody's (the first option).
  ///
  /// - Parameter previous: By sentence the source of the cue before, which the next one often shares.
  private func source(
    _ cue: ReportingCue, _ all: [Marked], _ previous: inout [Int: Range<Int>],
    _ lines: inout [String]
  ) {
    let own = all.filter(\.gold.isIndirect)
    guard let right = own.min(by: { $0.content.lowerBound < $1.content.lowerBound }) else { return }
    let candidates = cue.sources(of: right.content)
    let known = previous[cue.sentence]
    let choices =
      options(1) { cue.nobody(into: &$1) }
      + options(candidates.count) {
        cue.source(candidates[$0], of: right.content, previous: known, into: &$1)
      }
    guard let source = right.gold.source else {
      lines.append(line("source", 0, choices))
      return
    }
    let head = tokens(source.head).lowerBound
    let whole = tokens(source.whole)
    previous[cue.sentence] = whole
    guard
      let place = candidates.firstIndex(where: { $0.words.contains(head) })
        ?? candidates.firstIndex(where: { $0.words.overlaps(whole) })
    else { return }
    previous[cue.sentence] = candidates[place].words
    lines.append(line("source", place + 1, choices))
  }
}

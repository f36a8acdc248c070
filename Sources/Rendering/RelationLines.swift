import Model
import Provenance
import Templates

/// The lines of a page that show figures beside each other: sums and changes.
///
/// A figure's link leads to its mark (`f31`). That of a key figure leads back to its row, that of any other back here.
///
/// “14 boats sank, 9 of them at the old quay and 5 at the new one” is a line of a whole and two parts. A line is made
/// of figures only: where none of them is a key figure, the sentences that they stand in are printed too, so that it
/// can be understood.
struct RelationLines {
  private let brief: Brief
  /// The key relations, in article order: a line each.
  private let relations: [FigureRelation]
  /// The figures of the lines that are no key figures, each once: they need marks.
  private(set) var others: [Int] = []

  /// The lines of a brief's key relations.
  init(_ brief: Brief) {
    self.brief = brief
    relations = brief.keyRelations.map { brief.relations[$0] }
    for relation in relations {
      for figure in relation.figures
      where !brief.keyFigures.contains(figure) && !others.contains(figure) {
        others.append(figure)
      }
    }
  }

  /// One figure of a line: `anchor` is its mark in the article, `id` its own name here, behind `brief-`.
  private static let term: [(name: String, shape: TemplateShape)] = [
    ("anchor", .text), ("id", .text), ("exact", .text), ("counted", .text), ("voice", .text),
    ("isFirst", .flag),
  ]

  /// A line. One of `isSum`, `isOpen`, `isDifferent` and `isChange` is true:
  /// - `isSum`: the parts make the whole.
  /// - `isOpen`: not all parts are told, or not all are exact ("9 of the 14 boats"), so nothing is said of what they
  ///   make.
  /// - `isDifferent`: all are told, and they make another number than the whole. Both are shown, and neither is called
  ///   wrong.
  /// - `isChange`: a value was another one before.
  ///
  /// The names of the other kinds are there in every line and hold nothing.
  static let shape = TemplateShape.list(
    .record([
      ("isSum", .flag), ("isOpen", .flag), ("isDifferent", .flag), ("isChange", .flag),
      ("whole", .record(term)), ("parts", .list(.record(term))),
      ("wholeSentence", .text), ("partSentences", .list(.text)),
      ("from", .record(term)), ("to", .record(term)), ("subject", .text), ("context", .list(.text)),
    ]))

  /// Puts all lines.
  func put(_ name: StaticString, into values: inout TemplateValues) {
    // A figure in two lines has one place that its mark leads back to: the first.
    var seen: [Int] = []
    values.put(name, each: relations.indices) { line($1, &seen, into: &$0) }
  }

  /// Puts one line, with nothing under the names of the other kind.
  ///
  /// - Parameters:
  ///   - index: Into `relations`.
  ///   - seen: The figures without a row of their own that stood in a line already.
  private func line(_ index: Int, _ seen: inout [Int], into values: inout TemplateValues) {
    let relation = relations[index]
    let figures = relation.figures
    let isKey = figures.contains { brief.keyFigures.contains($0) }
    let scene = Line(number: index + 1, hasVoices: hasVoices(figures))
    switch relation {
    case .parts(let whole, let parts, let sum):
      let sentence = brief.figures[whole].sentence
      let others = sentences(of: parts, but: sentence)
      values.put("isSum", sum == .equal)
      values.put("isOpen", sum == .open)
      values.put("isDifferent", sum == .different)
      values.put("isChange", false)
      // The parts are printed first; which of two places is a mark's home is told in that order.
      let homes = ([parts, [whole]] as [[Int]]).map { $0.map { isHome($0, &seen) } }
      values.put("whole") { term(whole, scene, isHome: homes[1][0], into: &$0) }
      values.put("parts", each: parts.indices) {
        term(parts[$1], scene, isHome: homes[0][$1], isFirst: $1 == 0, into: &$0)
      }
      values.put("wholeSentence", sentence)
      values.put("partSentences", list: others)
      values.putNothing("from")
      values.putNothing("to")
      values.putNothing("subject")
      values.put("context", list: isKey || sum == .different ? [] : [sentence] + others)
    case .change(let from, let to):
      let sentence = brief.figures[from].sentence
      values.put("isSum", false)
      values.put("isOpen", false)
      values.put("isDifferent", false)
      values.put("isChange", true)
      values.putNothing("whole")
      values.put("parts", list: [Excerpt]())
      values.putNothing("wholeSentence")
      values.put("partSentences", list: [Excerpt]())
      let isHomeOfFrom = isHome(from, &seen)
      values.put("from") { term(from, scene, isHome: isHomeOfFrom, into: &$0) }
      let isHomeOfTo = isHome(to, &seen)
      values.put("to") { term(to, scene, isHome: isHomeOfTo, into: &$0) }
      values.put("subject", brief.figures[to].subject ?? brief.figures[from].subject)
      values.put(
        "context", list: isKey ? [] : [sentence] + sentences(of: [to], but: sentence))
    }
  }

  /// What all figures of a line have in common.
  private struct Line {
    let number: Int
    /// Whether not all of them are said by the same.
    let hasVoices: Bool
  }

  /// The sentences of figures, each once, in the order of the figures.
  private func sentences(of figures: [Int], but known: Excerpt) -> [Excerpt] {
    var sentences: [Excerpt] = []
    for figure in figures {
      let sentence = brief.figures[figure].sentence
      if sentence != known, !sentences.contains(sentence) { sentences.append(sentence) }
    }
    return sentences
  }

  /// Whether a figure that is no key figure stands here for the first time. Its mark leads back to this place, which
  /// has the anchor's name without a number behind it.
  private func isHome(_ figure: Int, _ seen: inout [Int]) -> Bool {
    guard others.contains(figure), !seen.contains(figure) else { return false }
    seen.append(figure)
    return true
  }

  /// Puts one figure of a line.
  ///
  /// Two elements of a page may not have one id: a figure that is not at home here is called after its anchor and the
  /// line, "f31-2". What is counted is put where the figure's own words do not hold it.
  ///
  /// - Parameter isFirst: Whether no sign or comma stands before it.
  private func term(
    _ index: Int, _ line: Line, isHome: Bool, isFirst: Bool = true,
    into values: inout TemplateValues
  ) {
    let figure = brief.figures[index]
    let anchor = Anchor(.figure, index: index)
    values.write("anchor") { anchor.append(to: &$0) }
    values.write("id") {
      anchor.append(to: &$0)
      guard !isHome else { return }
      $0.append(UInt8(ascii: "-"))
      $0.append(decimal: line.number)
    }
    values.put("exact", figure.excerpt)
    values.put("counted", figure.countedElsewhere)
    values.put("voice", line.hasVoices ? voice(index) : nil)
    values.put("isFirst", isFirst)
  }

  /// Who says a figure; shown where the figures of one line are not all said by the same.
  private func voice(_ figure: Int) -> Excerpt? {
    brief.figures[figure].attribution.map { $0.fullName ?? $0.mention }
  }

  /// Whether the figures of a line are not all said by the same: "the town says 9, Lund 12" is no plain sum.
  private func hasVoices(_ figures: [Int]) -> Bool {
    guard let first = figures.first else { return false }
    let voice = voice(first)
    return figures.dropFirst().contains { !Self.isSame(self.voice($0), voice) }
  }

  /// Whether two speakers are printed with the same words, or both with none.
  private static func isSame(_ a: Excerpt?, _ b: Excerpt?) -> Bool {
    guard let a, let b else { return (a?.span.isEmpty ?? true) && (b?.span.isEmpty ?? true) }
    return a.bytes.elementsEqual(b.bytes)
  }
}

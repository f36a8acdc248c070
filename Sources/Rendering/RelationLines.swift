import Model
import Provenance
import Templates

/// The lines of a page that show figures beside each other: sums and changes.
///
/// A key figure's link leads to its own mark (`f1`); any other figure gets a mark of its own (`r1`), which leads back here.
struct RelationLines {
  private let brief: Brief
  private let relations: [FigureRelation]
  /// By figure: the anchor of its mark.
  private var anchors: [Int: String] = [:]
  /// The figures that are no key figures, in the order of their anchors `r1`, `r2` ...
  private(set) var others: [Int] = []

  init(_ brief: Brief) {
    self.brief = brief
    relations = brief.keyRelations.map { brief.relations[$0] }
    for (index, figure) in brief.keyFigures.enumerated() { anchors[figure] = "f\(index + 1)" }
    for figure in relations.flatMap(\.figures) where anchors[figure] == nil {
      others.append(figure)
      anchors[figure] = "r\(others.count)"
    }
  }

  private static let term: [(name: String, shape: TemplateShape)] = [
    ("anchor", .text), ("id", .text), ("exact", .text), ("counted", .text), ("voice", .text),
    ("isFirst", .flag),
  ]

  static let shape = TemplateShape.list(
    .record([
      ("isSum", .flag), ("isOpen", .flag), ("isDifferent", .flag), ("isChange", .flag),
      ("whole", .record(term)), ("parts", .list(.record(term))),
      ("wholeSentence", .text), ("partSentences", .list(.text)),
      ("from", .record(term)), ("to", .record(term)), ("subject", .text), ("context", .list(.text)),
    ]))

  func value() -> TemplateValue {
    // A figure in two lines has one place that its mark leads back to: the first.
    var seen: Set<Int> = []
    return .list(relations.enumerated().map { line($0 + 1, $1, &seen) })
  }

  private func line(_ number: Int, _ relation: FigureRelation, _ seen: inout Set<Int>)
    -> TemplateValue
  {
    let hasVoices = Set(relation.figures.map { voice($0) ?? "" }).count > 1
    func term(_ figure: Int, isFirst: Bool = true) -> TemplateValue {
      self.term(figure, line: number, hasVoices: hasVoices, isFirst: isFirst, &seen)
    }
    let isKey = relation.figures.contains { anchors[$0]?.hasPrefix("f") == true }
    switch relation {
    case .parts(let whole, let parts, let sum):
      let sentence = brief.figures[whole].sentence
      let others = sentences(of: parts, but: sentence)
      return .record([
        "isSum": .bool(sum == .equal), "isOpen": .bool(sum == .open),
        "isDifferent": .bool(sum == .different), "isChange": .bool(false),
        "parts": .list(parts.enumerated().map { term($1, isFirst: $0 == 0) }),
        "whole": term(whole), "from": .missing, "to": .missing, "subject": .missing,
        "wholeSentence": bytes(sentence), "partSentences": .list(others),
        "context": .list(isKey || sum == .different ? [] : [bytes(sentence)] + others),
      ])
    case .change(let from, let to):
      let sentence = brief.figures[from].sentence
      let others = sentences(of: [to], but: sentence)
      let subject = brief.figures[to].subject ?? brief.figures[from].subject
      return .record([
        "isSum": .bool(false), "isOpen": .bool(false), "isDifferent": .bool(false),
        "isChange": .bool(true), "parts": .list([]), "whole": .missing, "from": term(from),
        "to": term(to), "subject": subject.map(bytes) ?? .missing, "wholeSentence": .missing,
        "partSentences": .list([]),
        "context": .list(isKey ? [] : [bytes(sentence)] + others),
      ])
    }
  }

  private func bytes(_ excerpt: Excerpt) -> TemplateValue { .bytes(Array(excerpt.bytes)) }

  private func sentences(of figures: [Int], but known: Excerpt) -> [TemplateValue] {
    var seen: Set<Excerpt> = [known]
    return figures.map { brief.figures[$0].sentence }.filter { seen.insert($0).inserted }.map(bytes)
  }

  private func term(
    _ index: Int, line: Int, hasVoices: Bool, isFirst: Bool, _ seen: inout Set<Int>
  ) -> TemplateValue {
    let figure = brief.figures[index]
    let anchor = anchors[index] ?? "f0"
    let isHome = anchor.hasPrefix("r") && seen.insert(index).inserted
    let isElsewhere = figure.counted.map { !figure.excerpt.span.contains($0.span) } ?? false
    return .record([
      "anchor": .text(anchor), "id": .text(isHome ? anchor : "\(anchor)-\(line)"),
      "exact": bytes(figure.excerpt),
      "counted": isElsewhere ? figure.counted.map(bytes) ?? .missing : .missing,
      "voice": hasVoices ? .optional(voice(index)) : .missing, "isFirst": .bool(isFirst),
    ])
  }

  /// Who says a figure; shown where the figures of one line are not all said by the same.
  private func voice(_ figure: Int) -> String? {
    brief.figures[figure].attribution.map { ($0.fullName ?? $0.mention).exact }
  }
}

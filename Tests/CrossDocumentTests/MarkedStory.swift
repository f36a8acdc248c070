import Briefing
import CrossDocument
import Model
import Provenance

/// Articles with the figures that belong together drawn in: figures of one letter are one series.
///
/// `⟦a|12 people⟧` is of series a; `⟦-|12 people⟧` is in none.
struct MarkedStory {
  /// An article as its day and its paragraphs, parted by line ends.
  struct Part {
    let text: SourceText
    let traits: DocumentTraits
    let marks: [(label: String, span: TextSpan)]
  }

  private let parts: [Part]

  /// - Parameter articles: A day ("2031-05-04") or nothing, then the text.
  init(_ articles: [(day: String, text: String)]) {
    parts = articles.map { Self.part($0.day, $0.text) }
  }

  /// Each label with the figures that bear it, as drawn.
  var drawn: Set<Set<String>> {
    var groups: [String: Set<String>] = [:]
    for (article, part) in parts.enumerated() {
      for mark in part.marks where mark.label != "-" {
        groups[mark.label, default: []].insert(name(article, mark.span))
      }
    }
    return Set(groups.values)
  }

  /// The same of what was found, as far as a marked figure is in it.
  func found(order: [Int]? = nil, stories: [[Int]]? = nil) -> Set<Set<String>> {
    let order = order ?? Array(parts.indices)
    let series = order.map { parts[$0].traits }.series(
      in: stories ?? [Array(parts.indices)])
    return Set(
      series.compactMap { series in
        let members = series.members.compactMap { member -> String? in
          let article = order[member.place.article]
          return parts[article].marks.first { $0.span.overlaps(member.place.span) }
            .map { name(article, $0.span) }
        }
        return members.count > 1 ? Set(members) : nil
      })
  }

  /// Reasons of all that was found.
  var reasons: Set<FigureSeries.Reason> {
    Set(
      parts.map(\.traits).series(in: [Array(parts.indices)])
        .flatMap { $0.members.map(\.reason) })
  }

  /// What is found to be a former level, as printed.
  var formers: [String] {
    parts.map(\.traits).series(in: [Array(parts.indices)]).flatMap(\.members)
      .filter(\.isFormer).map { parts[$0.place.article].text.string($0.place.span) }
  }

  private func name(_ article: Int, _ span: TextSpan) -> String { "\(article):\(span.start)" }

  private static func part(_ day: String, _ marked: String) -> Part {
    var text = ""
    var marks: [(String, TextSpan)] = []
    var rest = Substring(marked)
    while let open = rest.firstIndex(of: "⟦"), let close = rest.firstIndex(of: "⟧") {
      text += rest[..<open]
      let inner = rest[rest.index(after: open)..<close]
      let start = text.utf8.count
      text += inner.drop { $0 != "|" }.dropFirst()
      marks.append((String(inner.prefix { $0 != "|" }), TextSpan(start, text.utf8.count)))
      rest = rest[rest.index(after: close)...]
    }
    text += rest
    return Part(text: SourceText(text), traits: traits(day, text), marks: marks)
  }

  private static func traits(_ day: String, _ text: String) -> DocumentTraits {
    let source = SourceText(text)
    var blocks: [Block] = []
    var start = 0
    for paragraph in text.split(separator: "\n", omittingEmptySubsequences: false) {
      let end = start + paragraph.utf8.count
      if end > start { blocks.append(Block(.paragraph, at: TextSpan(start, end))) }
      start = end + 1
    }
    let numbers = day.split(separator: "-").compactMap { Int($0) }
    let date =
      numbers.count == 3
      ? ArticleDate(year: numbers[0], month: numbers[1], day: numbers[2]) : nil
    let article = Article(
      file: "a.txt", address: ArticleAddress("a"), title: "", date: date, text: source,
      blocks: blocks, markup: .plain, offsetMap: .identity, metadata: ArticleMetadata())
    let briefed = Briefer().briefed(article, file: source).value
    return DocumentTraits(briefed.brief, briefed.document)
  }
}

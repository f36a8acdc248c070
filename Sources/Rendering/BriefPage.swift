import Archiving
import CommonMark
import Model
import Provenance
import Templates

/// The values of one brief's page.
///
/// Anchors: `s1`, `f1`, `r1`, `q1` are marks in the article, in the order of the page's lines; `brief-s1` is the line that
/// leads there.
struct BriefPage {
  private let brief: Brief
  private let site: SiteOptions
  private let relations: RelationLines
  private let speeches: [[Quote]]
  let card: BriefCard

  init(_ brief: Brief, site: SiteOptions) {
    self.brief = brief
    self.site = site
    relations = RelationLines(brief)
    speeches = brief.keySpeeches
    let article = brief.article
    card = BriefCard(
      slug: article.slug, title: article.title, date: article.date, source: article.metadata.source,
      description: article.metadata.description ?? PageDescription.of(brief),
      tags: article.metadata.tags,
      counts: BriefCard.Counts(quotes: speeches.count, figures: brief.keyFigures.count))
  }

  static let shape = TemplateShape.record(
    PageFrame.fields + [
      ("title", .text), ("slug", .text), ("description", .text), ("date", PageFrame.dateShape),
      ("source", .text), ("authors", .text),
      ("url", .text), ("hasByline", .flag), ("tags", .list(.text)), ("hasTags", .flag),
      ("words", .record([("article", .text), ("summary", .text), ("share", .text)])),
      ("hasSummary", .flag),
      (
        "summary",
        .list(
          .record([
            ("anchor", .text), ("exact", .text), ("hasPeople", .flag),
            ("people", .list(.record([("mention", .text), ("name", .text), ("role", .text)]))),
          ]))
      ),
      ("hasFigures", .flag),
      (
        "figures",
        .list(
          .record([
            ("anchor", .text), ("exact", .text), ("counted", .text), ("subject", .text),
            ("sentence", .text), ("isSameSentence", .flag), ("speaker", speakerShape),
            ("hedge", .text),
          ]))
      ),
      ("hasRelations", .flag), ("relations", RelationLines.shape), ("hasRelationMarks", .flag),
      ("hasQuotes", .flag),
      (
        "quotes",
        .list(
          .record([
            ("anchor", .text), ("parts", .list(.record([("isFirst", .flag), ("exact", .text)]))),
            ("speaker", speakerShape), ("cue", .text), ("addressee", .text),
          ]))
      ),
      ("hasMarks", .flag), ("body", .markup), ("meta", .open),
    ])

  private static let speakerShape = TemplateShape.record([
    ("name", .text), ("role", .text), ("mention", .text),
  ])

  static let layout = TemplateLayout(shape)

  /// - Parameter tree: What the article's Markdown was read to, if it is at hand.
  func values(_ tree: consuming MarkdownDocument? = nil) -> TemplateValues {
    let marks = marks()
    var values = TemplateValues(Self.layout, text: brief.article.text)
    PageFrame.put(
      site, root: "../", canonical: card.path, language: brief.article.metadata.language,
      into: &values)
    putHead(into: &values)
    values.put("hasSummary", !brief.summary.isEmpty)
    values.put("summary", each: brief.summary.indices) { put(summary: $1, into: &$0) }
    values.put("hasFigures", !brief.keyFigures.isEmpty)
    values.put("figures", each: brief.keyFigures.indices) { put(figure: $1, into: &$0) }
    values.put("hasRelations", !brief.keyRelations.isEmpty)
    relations.put("relations", into: &values)
    values.put("hasRelationMarks", !relations.others.isEmpty)
    values.put("hasQuotes", !brief.keyQuotes.isEmpty)
    values.put("quotes", each: speeches.indices) { put(quote: $1, into: &$0) }
    values.put("hasMarks", !marks.isEmpty)
    values.put("body", markup: body(marks, tree))
    values.put("meta", open: .record(Self.record(brief.article.metadata.extra)))
    return values
  }

  /// What is known of the article.
  private func putHead(into values: inout TemplateValues) {
    let article = brief.article
    let metadata = article.metadata
    values.put("title", article.title)
    values.put("slug", article.slug)
    values.put("description", card.description)
    PageFrame.put("date", article.date, into: &values)
    values.put("source", metadata.source)
    values.put("authors", metadata.authors.joined(separator: ", "))
    values.put("url", metadata.url)
    values.put(
      "hasByline",
      article.date != nil || metadata.source != nil || metadata.url != nil
        || !metadata.authors.isEmpty)
    values.put("tags", list: metadata.tags)
    values.put("hasTags", !metadata.tags.isEmpty)
    values.put("words") {
      let (all, some) = brief.wordCount
      $0.write("article") { $0.append(decimal: all) }
      $0.write("summary") { $0.append(decimal: some) }
      $0.put("share", Self.share(some, of: all))
    }
  }

  /// "9 %", rounded; "less than 1 %" for what would be none.
  private static func share(_ part: Int, of whole: Int) -> String {
    guard whole > 0, part > 0 else { return "0 %" }
    let percent = (200 * part + whole) / (2 * whole)
    return percent == 0 ? "less than 1 %" : String(percent) + " %"
  }

  private static func record(_ pairs: [(key: String, value: ExtraValue)]) -> TemplateRecord {
    TemplateRecord(pairs.map { ($0.key, value(of: $0.value)) })
  }

  private static func value(of extra: ExtraValue) -> TemplateValue {
    switch extra {
    case .text(let text): .text(text)
    case .list(let items): .list(items.map(value))
    case .record(let pairs): .record(TemplateRecord(pairs.map { ($0.key, value(of: $0.value)) }))
    }
  }

  // MARK: Lines

  private func put(summary index: Int, into values: inout TemplateValues) {
    let sentence = brief.summary[index]
    values.write("anchor") { Anchor(.sentence, index + 1).append(to: &$0) }
    values.put("exact", sentence.excerpt)
    values.put("hasPeople", !sentence.people.isEmpty)
    values.put("people", each: sentence.people) { values, person in
      values.put("mention", person.mention)
      values.put("name", person.fullName)
      values.put("role", person.role)
    }
  }

  /// A row of the table; a sentence that stands in the row above is not printed again.
  private func put(figure row: Int, into values: inout TemplateValues) {
    let figure = brief.figures[brief.keyFigures[row]]
    let above = row > 0 ? brief.figures[brief.keyFigures[row - 1]].sentence.span : nil
    let isElsewhere = figure.counted.map { !figure.excerpt.span.contains($0.span) } ?? false
    values.write("anchor") { Anchor(.figure, row + 1).append(to: &$0) }
    values.put("exact", figure.excerpt)
    values.put("counted", isElsewhere ? figure.counted : nil)
    values.put("subject", Self.subject(of: figure))
    values.put("sentence", figure.sentence)
    values.put("isSameSentence", above == figure.sentence.span)
    values.put("speaker", record: figure.attribution) { Self.put($1, into: &$0) }
    values.put("hedge", figure.hedge)
  }

  /// What it is about, where that is told by other words than the figure's own and its noun.
  private static func subject(of figure: Figure) -> Excerpt? {
    guard let subject = figure.subject, !figure.excerpt.span.contains(subject.span) else {
      return nil
    }
    if let counted = figure.counted, counted.span.start < subject.span.end,
      subject.span.start < counted.span.end
    {
      return nil
    }
    return subject
  }

  /// A speech with its pieces; who spoke stands beside one of them.
  private func put(quote index: Int, into values: inout TemplateValues) {
    let pieces = speeches[index]
    let told = pieces.first { $0.cue != nil } ?? pieces[0]
    values.write("anchor") { Anchor(.quote, index + 1).append(to: &$0) }
    let parts = Self.parts(of: pieces)
    values.put("parts", each: parts.indices) { values, part in
      values.put("isFirst", part == 0)
      values.put("exact", parts[part])
    }
    values.put("speaker") { values in
      if let speaker = told.speaker {
        Self.put(speaker, into: &values)
      } else {
        values.put("name", "Speaker not clear")
        values.putNothing("role")
        values.putNothing("mention")
      }
    }
    values.put("cue", told.cue)
    values.put("addressee", told.addressee)
  }

  private static func parts(of pieces: [Quote]) -> [Excerpt] {
    pieces.flatMap { $0.parts.isEmpty ? [$0.excerpt] : $0.parts }
  }

  /// The full name where there is one, and beside it the words that stand at this place, where they are other words.
  private static func put(_ speaker: Speaker, into values: inout TemplateValues) {
    values.put("name", speaker.fullName ?? speaker.mention)
    values.put("role", speaker.role)
    let saysMore = speaker.fullName.map { !$0.holds(speaker.mention) && !speaker.mention.holds($0) }
    values.put("mention", saysMore ?? false ? speaker.mention : nil)
  }

  // MARK: The article

  private func marks() -> [TextMark] {
    var marks: [TextMark] = []
    func add(_ excerpt: Excerpt, _ kind: Anchor.Kind, _ index: Int, _ suffix: String = "") {
      let anchor = Anchor(kind, index + 1)
      let name = anchor.text
      marks.append(
        TextMark(
          span: excerpt.span, id: name + suffix, className: anchor.className,
          href: "#brief-" + name, label: Self.label(of: kind)))
    }
    for (index, sentence) in brief.summary.enumerated() { add(sentence.excerpt, .sentence, index) }
    for (index, figure) in brief.keyFigures.enumerated() {
      add(brief.figures[figure].excerpt, .figure, index)
    }
    for (index, figure) in relations.others.enumerated() {
      add(brief.figures[figure].excerpt, .related, index)
    }
    for (index, pieces) in speeches.enumerated() {
      for (part, excerpt) in Self.parts(of: pieces).enumerated() {
        add(excerpt, .quote, index, part == 0 ? "" : "-" + String(part + 1))
      }
    }
    return marks
  }

  private static func label(of kind: Anchor.Kind) -> String {
    switch kind {
    case .sentence: "In the summary"
    case .figure: "Key figure"
    case .related: "In a sum or change"
    case .quote: "Key quote"
    }
  }

  private func body(_ marks: [TextMark], _ tree: consuming MarkdownDocument?) -> [UInt8] {
    var output: [UInt8] = []
    let article = brief.article
    switch article.markup {
    case .markdown(let bytes):
      let document = tree ?? MarkdownDocument(parsing: bytes)
      precondition(
        document.plainText.bytes == article.text.bytes, "the tree is of the article's own Markdown")
      let hidden = article.blocks.filter { !$0.role.isPrinted }.map(\.span)
      document.html(marks: marks, hiding: hidden, into: &output)
    case .plain:
      let blocks = article.blocks.filter { $0.role.isPrinted }.map {
        MarkdownBlock(kind: kind($0.kind), span: $0.span)
      }
      let document = MarkdownDocument(text: article.text.bytes, blocks: blocks)
      document.html(marks: marks, into: &output)
    }
    return output
  }

  private func kind(_ kind: Block.Kind) -> MarkdownBlock.Kind {
    switch kind {
    case .paragraph: .paragraph
    case .heading(let level): .heading(level)
    case .listItem: .listItem
    case .blockQuote: .blockQuote
    case .code: .code
    }
  }
}

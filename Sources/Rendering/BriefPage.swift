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
  let card: BriefCard

  init(_ brief: Brief, site: SiteOptions) {
    self.brief = brief
    self.site = site
    relations = RelationLines(brief)
    let article = brief.article
    card = BriefCard(
      slug: article.slug, title: article.title, date: article.date, source: article.metadata.source,
      description: article.metadata.description ?? Self.description(brief),
      tags: article.metadata.tags,
      counts: BriefCard.Counts(quotes: brief.keySpeeches.count, figures: brief.keyFigures.count))
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

  func value() -> TemplateValue {
    let article = brief.article
    let marks = marks()
    var pairs = PageFrame.pairs(
      site, root: "../", canonical: card.path, language: article.metadata.language)
    pairs += [
      ("title", .text(article.title)), ("slug", .text(article.slug)),
      ("description", .text(card.description)),
      ("date", PageFrame.date(article.date)), ("source", .optional(article.metadata.source)),
      ("url", .optional(article.metadata.url)),
      ("authors", .text(article.metadata.authors.joined(separator: ", "))),
      ("tags", .list(article.metadata.tags.map { .text($0) })),
      (
        "hasByline",
        .bool(
          article.date != nil || article.metadata.source != nil || article.metadata.url != nil
            || !article.metadata.authors.isEmpty)
      ),
      ("hasTags", .bool(!article.metadata.tags.isEmpty)),
      (
        "words",
        .record([
          "article": .text(String(brief.wordCount.article)),
          "summary": .text(String(brief.wordCount.summary)),
          "share": .text(Self.share(brief.wordCount.summary, of: brief.wordCount.article)),
        ])
      ),
      ("hasSummary", .bool(!brief.summary.isEmpty)),
      ("summary", .list(brief.summary.enumerated().map(summary))),
      ("hasFigures", .bool(!brief.keyFigures.isEmpty)),
      ("figures", .list(brief.keyFigures.indices.map(figure))),
      ("hasRelations", .bool(!brief.keyRelations.isEmpty)), ("relations", relations.value()),
      ("hasRelationMarks", .bool(!relations.others.isEmpty)),
      ("hasQuotes", .bool(!brief.keyQuotes.isEmpty)),
      ("quotes", .list(brief.keySpeeches.enumerated().map { quote($0 + 1, $1) })),
      ("hasMarks", .bool(!marks.isEmpty)), ("body", .markup(body(marks))),
      ("meta", .record(extra(article.metadata.extra))),
    ]
    return .record(TemplateRecord(pairs))
  }

  /// The summary's first sentence that needs no name beside it, else its best one, else the article's first words; cut at a word.
  private static func description(_ brief: Brief) -> String {
    // A page's description prints no names beside it. The first sentence is mostly the lead, which tells what the story is.
    let first =
      (brief.summary.first { $0.people.isEmpty } ?? brief.summary.min { $0.rank < $1.rank })?
      .excerpt
      ?? brief.article.blocks.first { $0.role == .body }.map { brief.article.text[$0.span] }
    let words = (first?.exact ?? "").split(whereSeparator: { $0.isWhitespace && $0 != "\u{A0}" })
    var text = ""
    for word in words {
      if text.utf8.count + word.utf8.count > 200 { return text + " …" }
      text += (text.isEmpty ? "" : " ") + word
    }
    return text
  }

  private func extra(_ pairs: [(key: String, value: ExtraValue)]) -> TemplateRecord {
    TemplateRecord(pairs.map { ($0.key, value(of: $0.value)) })
  }

  private func value(of extra: ExtraValue) -> TemplateValue {
    switch extra {
    case .text(let text): .text(text)
    case .list(let items): .list(items.map(value))
    case .record(let pairs): .record(TemplateRecord(pairs.map { ($0.key, value(of: $0.value)) }))
    }
  }

  // MARK: Lines

  private func bytes(_ excerpt: Excerpt) -> TemplateValue { .bytes(Array(excerpt.bytes)) }

  private func summary(_ number: Int, _ sentence: SummarySentence) -> TemplateValue {
    .record([
      "anchor": .text("s\(number + 1)"), "exact": bytes(sentence.excerpt),
      "hasPeople": .bool(!sentence.people.isEmpty),
      "people": .list(
        sentence.people.map { person in
          .record([
            "mention": bytes(person.mention), "name": bytes(person.fullName),
            "role": person.role.map(bytes) ?? .missing,
          ])
        }),
    ])
  }

  /// "9 %", rounded; "less than 1 %" for what would be none.
  private static func share(_ part: Int, of whole: Int) -> String {
    guard whole > 0, part > 0 else { return "0 %" }
    let percent = (200 * part + whole) / (2 * whole)
    return percent == 0 ? "less than 1 %" : "\(percent) %"
  }

  /// A row of the table; a sentence that stands in the row above is not printed again.
  private func figure(_ row: Int) -> TemplateValue {
    let figure = brief.figures[brief.keyFigures[row]]
    let above = row > 0 ? brief.figures[brief.keyFigures[row - 1]].sentence.span : nil
    let isElsewhere = figure.counted.map { !figure.excerpt.span.contains($0.span) } ?? false
    return .record([
      "anchor": .text("f\(row + 1)"), "exact": bytes(figure.excerpt),
      "counted": isElsewhere ? figure.counted.map(bytes) ?? .missing : .missing,
      "subject": subject(of: figure).map(bytes) ?? .missing,
      "sentence": bytes(figure.sentence), "isSameSentence": .bool(above == figure.sentence.span),
      "speaker": figure.attribution.map(speaker) ?? .missing,
      "hedge": figure.hedge.map(bytes) ?? .missing,
    ])
  }

  /// What it is about, where that is told by other words than the figure's own and its noun.
  private func subject(of figure: Figure) -> Excerpt? {
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
  private func quote(_ number: Int, _ pieces: [Quote]) -> TemplateValue {
    let told = pieces.first { $0.cue != nil } ?? pieces[0]
    return .record([
      "anchor": .text("q\(number)"),
      "parts": .list(
        Self.parts(of: pieces).enumerated().map {
          .record(["isFirst": .bool($0 == 0), "exact": bytes($1)])
        }),
      "speaker": told.speaker.map(speaker) ?? .record(["name": .text("Speaker not clear")]),
      "cue": told.cue.map(bytes) ?? .missing,
      "addressee": told.addressee.map(bytes) ?? .missing,
    ])
  }

  private static func parts(of pieces: [Quote]) -> [Excerpt] {
    pieces.flatMap { $0.parts.isEmpty ? [$0.excerpt] : $0.parts }
  }

  /// The full name where there is one, and beside it the words that stand at this place, where they are other words.
  private func speaker(_ speaker: Speaker) -> TemplateValue {
    let name = speaker.fullName ?? speaker.mention
    let mention = speaker.mention.exact
    let holdsName =
      speaker.fullName.map { mention.contains($0.exact) || $0.exact.contains(mention) } ?? true
    return .record([
      "name": bytes(name), "role": speaker.role.map(bytes) ?? .missing,
      "mention": holdsName ? .missing : bytes(speaker.mention),
    ])
  }

  // MARK: The article

  private func marks() -> [TextMark] {
    var marks: [TextMark] = []
    func add(_ span: TextSpan, _ anchor: String, _ suffix: String = "", _ label: String) {
      marks.append(
        TextMark(
          span: span, id: anchor + suffix, className: String(anchor.prefix(1)),
          href: "#brief-\(anchor)", label: label))
    }
    for (index, sentence) in brief.summary.enumerated() {
      add(sentence.excerpt.span, "s\(index + 1)", "", "In the summary")
    }
    for (index, figure) in brief.keyFigures.enumerated() {
      add(brief.figures[figure].excerpt.span, "f\(index + 1)", "", "Key figure")
    }
    for (index, figure) in relations.others.enumerated() {
      add(brief.figures[figure].excerpt.span, "r\(index + 1)", "", "In a sum or change")
    }
    for (index, pieces) in brief.keySpeeches.enumerated() {
      for (part, excerpt) in Self.parts(of: pieces).enumerated() {
        add(excerpt.span, "q\(index + 1)", part == 0 ? "" : "-\(part + 1)", "Key quote")
      }
    }
    return marks
  }

  private func body(_ marks: [TextMark]) -> [UInt8] {
    var output: [UInt8] = []
    let article = brief.article
    switch article.markup {
    case .markdown(let bytes):
      let document = MarkdownDocument(parsing: bytes)
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

import Gathering
import CommonMark
import Model
import Provenance
import Templates

/// The values of one brief's page.
///
/// Anchors: `p7`, `s12`, `f31`, `q4` are the article's seventh paragraph, twelfth sentence, 31st figure and fourth quote;
/// `brief-f31` is the line that leads to the figure.
///
/// Everything here is arranged, nothing is found: which sentences, figures and quotes are key is the brief's to say.
struct BriefPage {
  /// Article and findings; key ones are named by their indices into all.
  let brief: Brief
  /// What the frame around the page says.
  let site: SiteOptions
  /// The files of the content folder that stand in the site, by their addresses as written.
  let files: [String: SiteFile]
  /// The first of the article's pictures that stand in the site.
  let picture: SiteFile?
  /// The lines of sums and changes; asked for the marks of their figures too.
  let relations: RelationLines
  /// What leads to the article's sentences where it was published; nil where that is not known.
  let sourceLinks: SourceLinks?
  /// The key quotes, each with its pieces as indices into `brief.quotes`; none is empty.
  let speeches: [[Int]]
  /// What the pages that list briefs say of this one.
  private(set) var card: BriefCard

  /// A page of a brief. Its description is the editor's, else `PageDescription` makes one.
  init(
    _ brief: Brief, site: SiteOptions, files: [String: SiteFile] = [:], picture: SiteFile? = nil
  ) {
    self.brief = brief
    self.site = site
    self.files = files
    self.picture = picture
    relations = RelationLines(brief)
    sourceLinks = SourceLinks(brief.article)
    speeches = brief.keySpeeches
    let article = brief.article
    var card = BriefCard(
      address: article.address.path, title: article.title, date: article.date,
      source: article.metadata.source,
      description: article.metadata.description ?? PageDescription.of(brief),
      tags: article.metadata.tags,
      counts: BriefCard.Counts(quotes: speeches.count, figures: brief.keyFigures.count))
    card.updated = article.metadata.updated
    card.language = article.metadata.language
    card.figure = Self.leadFigure(brief)
    self.card = card
    putVoices(into: &card)
    self.card = card
  }

  /// The places of `shape`, the same for all briefs.
  static let layout = TemplateLayout(shape)

  /// - Parameter tree: What the article's Markdown was read to, if it is at hand.
  /// - Returns: All values, in the order of `shape`. Where the tree is not at hand the article's Markdown is parsed
  ///   once more.
  func values(_ tree: consuming MarkdownDocument? = nil) -> TemplateValues {
    let marks = marks()
    var values = TemplateValues(Self.layout, text: brief.article.text)
    putLines(into: &values)
    values.put("story", markup: StoryPlace.story.empty)
    values.put("newer", markup: StoryPlace.newer.empty)
    values.put("hasMarks", !marks.isEmpty)
    let body = ArticleBody(article: brief.article, path: card.path, site: site, files: files)
    values.put("body", markup: body.html(marks: marks, tree, paragraph: putParagraph))
    var data = JSONWriter(reserving: 4096)
    ArticleData(self).write(&data)
    values.writeJSON("structured") { data.append(to: &$0) }
    values.put("meta", open: .record(Self.record(brief.article.metadata.extra)))
    return values
  }

  /// The site's address, which begins all addresses of the brief's entry in feeds; nil where it stands in none.
  var entryBase: String? { card.date == nil ? nil : site.baseURL }

  /// The card with the brief's entry in feeds.
  ///
  /// - Parameter html: Made of `values` with `entryBase` as their way; nil where it stands in no feed.
  func card(entry html: [UInt8]?) -> BriefCard {
    var card = card
    let metadata = brief.article.metadata
    card.entry = html.map {
      BriefCard.Entry(
        html: String(decoding: $0, as: UTF8.self), authors: metadata.authors, url: metadata.url,
        picture: picture?.path)
    }
    return card
  }

  /// Puts the frame and the brief.
  private func putLines(into values: inout TemplateValues) {
    PageFrame.put(
      site, root: ArticleAddress.root(from: card.path), canonical: card.path,
      hasFeed: card.date != nil,
      language: brief.article.metadata.language, into: &values)
    putHead(into: &values)
    putCorrections(into: &values)
    values.put("hasSummary", !brief.summary.isEmpty)
    values.put("summary", each: brief.summary.indices) { put(summary: $1, into: &$0) }
    values.put("hasFigures", !brief.keyFigures.isEmpty)
    values.put("figures", each: brief.keyFigures.indices) { put(figure: $1, into: &$0) }
    values.put("hasRelations", !brief.keyRelations.isEmpty)
    relations.put("relations", into: &values)
    values.put("hasRelationMarks", !relations.others.isEmpty)
    values.put("hasQuotes", !brief.keyQuotes.isEmpty)
    values.put("quotes", each: speeches.indices) { put(quote: $1, into: &$0) }
  }

  /// What is known of the article. What its head does not tell is put as nothing; there is a byline where any of date,
  /// source, address and authors is known.
  private func putHead(into values: inout TemplateValues) {
    let article = brief.article
    let metadata = article.metadata
    values.put("title", article.title)
    values.put("slug", article.address.lastPart)
    values.put("description", card.description)
    PageFrame.put("date", article.date, site.words, into: &values)
    PageFrame.put("updated", metadata.updated, site.words, into: &values)
    values.put("source", metadata.source)
    values.put("authors", metadata.authors.joined(separator: ", "))
    values.put("writers", list: metadata.authors)
    values.put("section", metadata.tags.first)
    values.put("image", picture.flatMap { picture in site.baseURL.map { $0 + picture.path } })
    values.put("url", metadata.url)
    values.put(
      "hasByline",
      article.date != nil || metadata.source != nil || metadata.url != nil
        || !metadata.authors.isEmpty)
    values.put("tags", list: metadata.tags)
    values.put("hasTags", !metadata.tags.isEmpty)
    values.put("topics", each: card.topics) { values, topic in
      values.put("text", topic.name)
      values.put("href", below: TopicPages.path(topic.slug))
    }
    values.put("speakers", each: card.speakers) { values, speaking in
      values.put("name", speaking.name)
      values.put("href", below: SpeakerPages.entryPath(speaking.name, speaking.slug))
    }
    values.put("hasSpeakers", !card.speakers.isEmpty)
    values.put("hasElsewhere", !metadata.tags.isEmpty || !card.speakers.isEmpty)
    values.put("month", record: article.date) { values, date in
      values.put("text", site.words.month(date))
      values.put("href", below: MonthPages.path(date))
    }
    values.put("words") {
      let (all, some) = brief.wordCount
      $0.write("article") { $0.append(decimal: all) }
      $0.write("summary") { $0.append(decimal: some) }
      $0.put("share", site.words.share(some, of: all))
    }
    values.write("minutes") { $0.append(decimal: Self.minutes(brief.wordCount.article)) }
  }

  /// Minutes that reading takes, one at least.
  private static func minutes(_ words: Int) -> Int { max(1, (words + 115) / 230) }

  /// The keys of an article's head that mean nothing to the program, for `{{meta.desk}}`.
  private static func record(_ pairs: [(key: String, value: ExtraValue)]) -> TemplateRecord {
    TemplateRecord(pairs.map { ($0.key, value(of: $0.value)) })
  }

  /// A value of such a key, with all below it.
  private static func value(of extra: ExtraValue) -> TemplateValue {
    switch extra {
    case .text(let text): .text(text)
    case .list(let items): .list(items.map(value))
    case .record(let pairs): .record(TemplateRecord(pairs.map { ($0.key, value(of: $0.value)) }))
    }
  }
}

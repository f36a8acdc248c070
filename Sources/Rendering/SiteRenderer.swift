import Gathering
import CommonMark
import Model
import Provenance
import Templates

/// Makes the site's files of briefs, through the templates.
///
/// It touches no disk and keeps nothing of a page: what it gives depends on templates, options and the brief or archive
/// alone. Any number of tasks may use it.
public struct SiteRenderer: Sendable {
  let library: TemplateLibrary
  let site: SiteOptions
  /// The style sheet's bytes.
  let style: [UInt8]
  /// The bytes of the script of the page for searching.
  let script: [UInt8]
  /// The templates of pages, each looked up once, by their names; one that is missing, of which `check` tells, makes empty pages.
  private let templates: [String: BoundTemplate]

  /// For each template the digest of it and of all that it calls: what a page is made of beside its values.
  let closures: [String: Digest]

  /// A renderer of these templates, with the digests of their files by name; `style` is the style sheet and `script` that of the
  /// search, which go into the site as they are.
  public init(
    library: TemplateLibrary, digests: [String: Digest] = [:], style: [UInt8],
    script: [UInt8] = [], site: SiteOptions
  ) {
    self.library = library
    closures = Dictionary(
      uniqueKeysWithValues: Self.templateNames.map { name in
        var bytes: [UInt8] = []
        for file in library.closure(of: [name]).sorted() {
          bytes += "\(file) ".utf8
          digests[file].map { bytes += $0.bytes }
        }
        return (name, Digest(bytes))
      })
    self.style = style
    self.script = script
    self.site = site
    var templates: [String: BoundTemplate] = [:]
    for kind in Self.kinds {
      templates[kind.name] = library.template(kind.name, over: kind.layout)
    }
    self.templates = templates
  }

  /// A page that is made of a template of its own: the template's name, and what it may use.
  private struct Kind {
    let name: String
    let shape: TemplateShape
    let layout: TemplateLayout
  }

  private static let kinds = [
    Kind(name: "brief.html", shape: BriefPage.shape, layout: BriefPage.layout),
    Kind(name: "entry.html", shape: BriefPage.entryShape, layout: BriefPage.layout),
    Kind(name: "redirect.html", shape: RedirectPage.shape, layout: RedirectPage.layout),
    Kind(name: "index.html", shape: FrontPage.shape, layout: FrontPage.layout),
    Kind(name: "month.html", shape: MonthPages.shape, layout: MonthPages.layout),
    Kind(name: "months.html", shape: MonthPages.listShape, layout: MonthPages.listLayout),
    Kind(name: "topic.html", shape: TopicPages.shape, layout: TopicPages.layout),
    Kind(name: "topics.html", shape: TopicPages.listShape, layout: TopicPages.listLayout),
    Kind(name: "speaker.html", shape: SpeakerPages.shape, layout: SpeakerPages.layout),
    Kind(
      name: "letter.html", shape: SpeakerPages.letterPageShape, layout: SpeakerPages.letterLayout),
    Kind(name: "speakers.html", shape: SpeakerPages.listShape, layout: SpeakerPages.listLayout),
    Kind(name: "story.html", shape: StoryPages.shape, layout: StoryPages.layout),
    Kind(name: "stories.html", shape: StoryPages.listShape, layout: StoryPages.listLayout),
    Kind(name: "story-links.html", shape: StoryHole.shape, layout: StoryHole.layout),
    Kind(name: "versions.html", shape: VersionHole.shape, layout: VersionHole.layout),
    Kind(name: "page.html", shape: OwnPages.shape, layout: OwnPages.layout),
    Kind(name: "about.html", shape: OwnPages.aboutShape, layout: OwnPages.aboutLayout),
    Kind(name: "404.html", shape: PageFrame.shape, layout: PageFrame.layout),
    Kind(name: SearchPage.path, shape: PageFrame.shape, layout: PageFrame.layout),
    Kind(name: "feed.xml", shape: FeedFiles.shape, layout: FeedFiles.layout),
    Kind(name: "sitemap.xml", shape: SiteFiles.sitemapShape, layout: SiteFiles.sitemapLayout),
    Kind(name: "robots.txt", shape: SiteFiles.robotsShape, layout: SiteFiles.robotsLayout),
  ]

  /// The templates that a site needs, beside those that they call. `check` looks each over with the shape of its own
  /// page.
  public static let templateNames = kinds.map(\.name)

  /// The templates of what is made of an article alone: its pages, and its entry in feeds.
  public static let articleTemplates = ["brief.html", "entry.html", "redirect.html"]

  /// What is wrong with the templates: every name that they use and that no page has.
  ///
  /// A template that is missing is told too. Those that no page calls are not looked at. What several pages call is told once.
  public func check() -> [Diagnostic] {
    var told: Set<Diagnostic> = []
    return Self.kinds.flatMap { kind in
      library.check(kind.name, against: kind.shape, bound: templates[kind.name])
    }.filter { told.insert($0).inserted }
  }

  /// The page of a brief and its record, with what lists say of it.
  ///
  /// - Parameters:
  ///   - file: The article's, as messages show it.
  ///   - files: Those of the content folder that stand in the site, by their addresses as written.
  ///   - picture: The first of the article's pictures among them.
  ///   - tree: What the article's Markdown was read to, which is used up; without it the Markdown is parsed
  ///     once more.
  /// - Returns: First `briefs/ADDRESS.html`, then `briefs/ADDRESS.json`; always two. With errors, the first is cut short. What is
  ///   told is told of the article, whose values the template cannot show.
  public func briefPages(
    _ brief: Brief, of file: String = "", files: [String: SiteFile] = [:],
    picture: SiteFile? = nil, tree: consuming MarkdownDocument? = nil
  ) -> (pages: [Page], card: BriefCard, diagnostics: [Diagnostic]) {
    let page = BriefPage(brief, site: site, files: files, picture: picture)
    var values = page.values(tree)
    let size = brief.article.text.count
    let html = templates["brief.html"]?.render(values, reserving: size * 3 + 8192)
    var entry: Diagnosed<[UInt8]>?
    if let base = page.entryBase {
      values.way = base
      entry = templates["entry.html"]?.render(values)
    }
    return (
      [
        Page(path: page.card.path, bytes: html?.value ?? []),
        Page(
          path: brief.article.address.record,
          bytes: PageRecord(brief, page: page.card.path).bytes()),
      ], page.card(entry: entry?.value),
      ((html?.diagnostics ?? []) + (entry?.diagnostics ?? [])).map { Self.told($0, of: file) }
    )
  }

  /// What a template tells of its values, as told of the article that they are of.
  private static func told(_ diagnostic: Diagnostic, of file: String) -> Diagnostic {
    let place = diagnostic.location
    let lines = [place.line, place.column].compactMap { $0.map { ":\($0)" } }.joined()
    return Diagnostic(
      diagnostic.severity, at: SourceLocation(file: file),
      "\(place.file)\(lines): \(diagnostic.message)", id: diagnostic.id)
  }

  /// The pages that lead to a brief from the addresses that the article's head names, in their order.
  public func aliases(of article: Article) -> [Page] {
    article.address.aliases.map { redirect(at: $0, to: article) }
  }

  /// The page that leads to a brief from the address of its file's path, where links of other articles expect it; none where it
  /// stands there itself.
  public func filePages(of article: Article) -> [Page] {
    let address = article.address
    return address.ofFile == address.path ? [] : [redirect(at: address.pageOfFile, to: article)]
  }

  /// The page and the record that lead to a brief from the address that earlier versions gave it.
  public func formerPages(of article: Article) -> [Page] {
    let former = article.address.former
    return [
      redirect(at: ArticleAddress.page(former), to: article),
      Page(path: ArticleAddress.record(former), bytes: RedirectPage.record(article)),
    ]
  }

  private func redirect(at path: String, to article: Article) -> Page {
    render("redirect.html", RedirectPage.values(article, at: path, site), to: path)
  }

  /// Whether a record on the disk is that of an article of a file.
  ///
  /// - Parameter file: Its path below the content folder.
  public static func isRecord(_ bytes: [UInt8], of file: String) -> Bool {
    var json = JSONWriter()
    json.object { json in
      json.key("id")
      json.string(file)
    }
    // Without the brace that ends it.
    let start = json.bytes.dropLast()
    return bytes.starts(with: start) && bytes.dropFirst(start.count).first == UInt8(ascii: ",")
  }

  /// A page made of a template; empty where there is none of that name. That no template calls itself without end is sure here:
  /// these pages have no value of an article's own, and `check` refuses the rest.
  func render(_ name: String, _ values: borrowing TemplateValues, to path: String) -> Page {
    Page(path: path, bytes: piece(name, values))
  }

  /// A piece of a page made of a template of its own; nothing where there is none of that name.
  func piece(_ name: String, _ values: borrowing TemplateValues) -> [UInt8] {
    templates[name]?.render(values).value ?? []
  }
}

import Archiving
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
  private let style: [UInt8]
  /// The templates of pages, each looked up once, by their names; one that is missing, of which `check` tells, makes empty pages.
  private let templates: [String: BoundTemplate]
  /// Briefs on a page of the index. An archive of 101 has two pages, one without briefs has one.
  private static let cardsAPage = 100
  /// Briefs in the feed, the newest that have a date.
  private static let feedEntries = 20

  /// A renderer of these templates; `style` is the style sheet, which goes into the site as it is.
  public init(library: TemplateLibrary, style: [UInt8], site: SiteOptions) {
    self.library = library
    self.style = style
    self.site = site
    let layouts = [
      BriefPage.layout, RedirectPage.layout, IndexPage.layout, PageFrame.layout,
      IndexPage.feedLayout, IndexPage.sitemapLayout, IndexPage.robotsLayout,
    ]
    var templates: [String: BoundTemplate] = [:]
    for (name, layout) in zip(Self.templateNames, layouts) {
      templates[name] = library.template(name, over: layout)
    }
    self.templates = templates
  }

  /// The templates that a site needs, beside those that they call. `check` looks each over with the shape of its own
  /// page.
  public static let templateNames = [
    "brief.html", "redirect.html", "index.html", "404.html", "feed.xml", "sitemap.xml",
    "robots.txt",
  ]

  /// What is wrong with the templates: every name that they use and that no page has.
  ///
  /// A template that is missing is told too. Those that no page calls are not looked at. What several pages call is told once.
  public func check() -> [Diagnostic] {
    let shapes: [TemplateShape] = [
      BriefPage.shape, RedirectPage.shape, IndexPage.shape, PageFrame.shape, IndexPage.feedShape,
      IndexPage.sitemapShape, IndexPage.robotsShape,
    ]
    var told: Set<Diagnostic> = []
    return zip(Self.templateNames, shapes).flatMap { name, shape in
      library.check(name, against: shape, bound: templates[name])
    }.filter { told.insert($0).inserted }
  }

  /// The page of a brief and its record, with what lists say of it.
  ///
  /// - Parameters:
  ///   - file: The article's, as messages show it.
  ///   - tree: What the article's Markdown was read to, which is used up; without it the Markdown is parsed
  ///     once more.
  /// - Returns: First `briefs/ADDRESS.html`, then `briefs/ADDRESS.json`; always two. With errors, the first is cut short. What is
  ///   told is told of the article, whose values the template cannot show.
  public func briefPages(
    _ brief: Brief, of file: String = "", tree: consuming MarkdownDocument? = nil
  ) -> (pages: [Page], card: BriefCard, diagnostics: [Diagnostic]) {
    let page = BriefPage(brief, site: site)
    let size = brief.article.text.count
    let html = templates["brief.html"]?.render(page.values(tree), reserving: size * 3 + 8192)
    return (
      [
        Page(path: page.card.path, bytes: html?.value ?? []),
        Page(
          path: brief.article.address.record,
          bytes: PageRecord(brief, page: page.card.path).bytes()),
      ], page.card, (html?.diagnostics ?? []).map { Self.told($0, of: file) }
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
    return address.ofFile == address.path
      ? [] : [redirect(at: ArticleAddress.page(address.ofFile), to: article)]
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

  /// Whether a path is that of a file which belongs to no article: the first page, the style sheet and the like.
  public static func isOwn(_ path: String) -> Bool {
    let isPage = path.hasPrefix("page-") && path.dropFirst(5).dropLast(5).allSatisfy(\.isNumber)
    return isPage || ["index.html", "404.html"].contains(path)
  }

  /// Everything that is not one article's: index, feed where a brief has a date, sitemap, the page for what is not there, the style sheet.
  ///
  /// The page for what is not there is shown at any address, so its links begin with the site's own where that is
  /// known.
  ///
  /// - Parameter take: Gets one page after the other, so that they need not stand in memory together. What it throws
  ///   ends the work.
  /// - Complexity: O(*n*) in the briefs; the cards of a hundred are held at once.
  public func archivePages<Failure>(_ archive: Archive, _ take: (Page) throws(Failure) -> Void)
    throws(Failure)
  {
    // Those without a date are the last.
    let hasFeed = archive.places.first?.date != nil
    let chunks = max(1, (archive.places.count + Self.cardsAPage - 1) / Self.cardsAPage)
    for number in 0..<chunks {
      let places = archive.places.dropFirst(number * Self.cardsAPage).prefix(Self.cardsAPage)
      let values = IndexPage.values(
        archive.cards(places)[...], number: number, of: chunks, hasFeed: hasFeed, site)
      try take(render("index.html", values, to: IndexPage.path(number)))
    }
    var frame = TemplateValues(PageFrame.layout)
    PageFrame.put(site, root: site.baseURL ?? "", canonical: nil, hasFeed: hasFeed, into: &frame)
    try take(render("404.html", frame, to: "404.html"))
    try take(render("robots.txt", IndexPage.robots(site.baseURL), to: "robots.txt"))
    try take(Page(path: "style.css", bytes: style))
    if let base = site.baseURL {
      let newest = archive.places.lazy.filter { $0.date != nil }.prefix(Self.feedEntries)
      if hasFeed {
        try take(
          render("feed.xml", IndexPage.feed(archive.cards(newest)[...], base, site), to: "feed.xml")
        )
      }
      try take(render("sitemap.xml", IndexPage.sitemap(archive.places, base), to: "sitemap.xml"))
    }
  }

  /// A page made of a template; empty where there is none of that name. That no template calls itself without end is sure here:
  /// these pages have no value of an article's own, and `check` refuses the rest.
  private func render(_ name: String, _ values: borrowing TemplateValues, to path: String) -> Page {
    Page(path: path, bytes: templates[name]?.render(values).value ?? [])
  }
}

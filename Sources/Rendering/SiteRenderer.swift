import Archiving
import Model
import Provenance
import Templates

/// Makes the site's files of briefs, through the templates.
public struct SiteRenderer: Sendable {
  let library: TemplateLibrary
  let site: SiteOptions
  private let style: [UInt8]
  private static let cardsAPage = 100
  private static let feedEntries = 20

  /// A renderer of these templates; `style` is the style sheet, which goes into the site as it is.
  public init(library: TemplateLibrary, style: [UInt8], site: SiteOptions) {
    self.library = library
    self.style = style
    self.site = site
  }

  /// The templates that a site needs, beside those that they call.
  public static let templateNames = [
    "brief.html", "index.html", "404.html", "feed.xml", "sitemap.xml", "robots.txt",
  ]

  /// What is wrong with the templates: every name that they use and that no page has.
  public func check() -> [Diagnostic] {
    let shapes: [TemplateShape] = [
      BriefPage.shape, IndexPage.shape, PageFrame.shape, IndexPage.feedShape,
      IndexPage.sitemapShape, IndexPage.robotsShape,
    ]
    return zip(Self.templateNames, shapes).flatMap { library.check($0, against: $1) }
  }

  /// The page of a brief and its record, with what lists say of it.
  ///
  /// - Parameter file: The text of the article's file as saved, which the record's lines and columns count in.
  public func briefPages(_ brief: Brief, file: SourceText) -> (pages: [Page], card: BriefCard) {
    let page = BriefPage(brief, site: site)
    var html: [UInt8] = []
    html.reserveCapacity(brief.article.text.count * 3 + 8192)
    library.render("brief.html", with: page.value(), into: &html)
    var id = JSONWriter()
    id.string(brief.article.file)
    var record: [UInt8] = []
    record.reserveCapacity(brief.article.text.count * 4)
    BriefRecord(brief, file: file).write(
      id: String(decoding: id.bytes, as: UTF8.self), page: page.card.path, into: &record)
    record.append(0x0A)
    return (
      [
        Page(path: page.card.path, bytes: html),
        Page(path: "briefs/\(brief.article.slug).json", bytes: record),
      ], page.card
    )
  }

  /// Everything that is not one article's: index, feed, sitemap, the page for what is not there, the style sheet.
  ///
  /// - Parameter take: Gets one page after the other, so that they need not stand in memory together.
  public func archivePages<Failure>(_ archive: Archive, _ take: (Page) throws(Failure) -> Void)
    throws(Failure)
  {
    let chunks = max(1, (archive.cards.count + Self.cardsAPage - 1) / Self.cardsAPage)
    for number in 0..<chunks {
      let cards = archive.cards.dropFirst(number * Self.cardsAPage).prefix(Self.cardsAPage)
      let value = IndexPage.value(cards, number: number, of: chunks, site)
      try take(render("index.html", value, to: IndexPage.path(number)))
    }
    try take(
      render(
        "404.html", .record(PageFrame.record(site, root: site.baseURL ?? "", canonical: nil)),
        to: "404.html"))
    try take(render("robots.txt", .record(["base": .optional(site.baseURL)]), to: "robots.txt"))
    try take(Page(path: "style.css", bytes: style))
    if let base = site.baseURL {
      let newest = archive.cards.lazy.filter { $0.date != nil }.prefix(Self.feedEntries)
      try take(
        render("feed.xml", IndexPage.feed(Array(newest)[...], base, site), to: "feed.xml"))
      try take(render("sitemap.xml", IndexPage.sitemap(archive.cards, base), to: "sitemap.xml"))
    }
  }

  private func render(_ name: String, _ value: TemplateValue, to path: String) -> Page {
    var bytes: [UInt8] = []
    library.render(name, with: value, into: &bytes)
    return Page(path: path, bytes: bytes)
  }
}

/// The values that every HTML page has.
enum PageFrame {
  static let fields: [(name: String, shape: TemplateShape)] = [
    ("site", .record([("title", .text), ("language", .text)])), ("root", .text),
    ("language", .text), ("direction", .text),
    ("feed", .flag), ("canonical", .text),
  ]
  static let shape = TemplateShape.record(fields)

  static func pairs(_ site: SiteOptions, root: String, canonical: String?, language: String? = nil)
    -> [(String, TemplateValue)]
  {
    let tag = language ?? site.language
    return [
      ("site", .record(["title": .text(site.title), "language": .text(site.language)])),
      ("root", .text(root)), ("language", .text(tag)),
      ("direction", .text(isRightToLeft(tag) ? "rtl" : "ltr")),
      ("feed", .bool(site.baseURL != nil)),
      ("canonical", .optional(canonical.flatMap { path in site.baseURL.map { $0 + path } })),
    ]
  }

  static func record(_ site: SiteOptions, root: String, canonical: String?) -> TemplateRecord {
    TemplateRecord(pairs(site, root: root, canonical: canonical))
  }

  /// Languages written from right to left.
  private static func isRightToLeft(_ tag: String) -> Bool {
    ["ar", "fa", "he", "ur", "ps", "yi", "dv", "ckb", "sd", "ug"].contains(
      tag.split(separator: "-").first.map(String.init)?.lowercased() ?? "")
  }

  static let dateShape = TemplateShape.record([("iso", .text), ("text", .text)])

  static func date(_ date: ArticleDate?) -> TemplateValue {
    guard let date else { return .missing }
    return .record(["iso": .text(date.text), "text": .text(date.longText)])
  }
}

import Gathering
import Model
import Templates

/// A page of the site that is no article's, told by its path and by what it is made of; it is made when it is asked for.
public struct ListDraft: Sendable {
  /// Below the output folder.
  public let path: String
  /// The digest of everything that it is made of: the same digest, the same bytes.
  public let source: Digest
  /// Makes it.
  public let page: @Sendable () -> Page
}

/// Everything that is not one article's: lists, feed where a brief has a date, site map, the page for what is not there, the style
/// sheet.
///
/// The lists are told one by one with the digests of their sources, so that a build makes only those whose sources have changed.
extension SiteRenderer {
  /// Tells all pages of the site that are no article's, in an order that depends on the archive alone.
  ///
  /// - Parameters:
  ///   - former: Pages of the list that earlier versions numbered and that still stand: they become ways to the months.
  ///   - card: Reads a card. Cards are asked for when a page is made, and not kept.
  ///   - stories: Those that the archive's articles make; without any there is no page of stories, and no way to one.
  ///   - text: Reads the text of a page of the site's own, in the same way.
  ///   - take: Gets one page after the other. What it throws ends the work.
  /// - Complexity: O(*n* log *n*) in briefs and the lists that they stand in, without the pages that are made.
  public func lists<Failure>(
    _ archive: Archive, stories: [StoryCard] = [], former: [String],
    card: @escaping @Sendable (CardPlace, BriefCard.Parts) -> BriefCard?,
    text: @escaping @Sendable (CardPlace) -> PageCard?,
    _ take: (ListDraft) throws(Failure) -> Void
  ) throws(Failure) {
    let lists = SiteLists(
      renderer: self, archive: archive, stories: stories, card: card, text: text)
    // The pages for the site map; the first page stands there of itself, and feeds are no pages.
    var paths = [OwnPages.about]
    func tell(_ draft: ListDraft) throws(Failure) {
      if draft.path.hasSuffix(".html") { paths.append(draft.path) }
      try take(draft)
    }
    try take(lists.front())
    for draft in lists.months() { try tell(draft) }
    try lists.topics(tell)
    try lists.speakers(tell)
    try lists.stories(stories, tell)
    for draft in lists.ownPages() { try tell(draft) }
    try take(lists.about())
    for draft in lists.fixed(former) { try take(draft) }
    if let base = site.baseURL {
      if lists.hasFeed { for draft in lists.feeds(base) { try take(draft) } }
      for draft in lists.sitemaps(paths, base) { try take(draft) }
    }
  }
}

/// The lists of one archive.
struct SiteLists: Sendable {
  let renderer: SiteRenderer
  let archive: Archive
  /// Whether the site has stories.
  let hasStories: Bool
  /// Names that are other spellings of one.
  let leads: SpeakerLeads
  /// The articles of each topic, speaker and letter.
  let groups: [ListKey: [Int32]]
  let card: @Sendable (CardPlace, BriefCard.Parts) -> BriefCard?
  /// The text of a page of the site's own.
  let text: @Sendable (CardPlace) -> PageCard?
  /// What all of these pages say of the site's own ones, of the search and of stories, in words that differ where that does.
  private let links: String
  /// What all of them say of the site.
  private let siteText: String

  init(
    renderer: SiteRenderer, archive: Archive, stories: [StoryCard],
    card: @escaping @Sendable (CardPlace, BriefCard.Parts) -> BriefCard?,
    text: @escaping @Sendable (CardPlace) -> PageCard?
  ) {
    self.renderer = renderer
    self.archive = archive
    hasStories = !stories.isEmpty
    leads = SpeakerLeads(stories)
    self.card = card
    self.text = text
    siteText = renderer.site.text
    groups = archive.groups(leads)
    let links = Digest(
      archive.pages.flatMap {
        Array("\($0.path)\u{0}\($0.title)\u{0}\($0.language ?? "")\u{0}".utf8)
      })
    self.links = "\(links.high) \(links.low) \(renderer.site.hasSearch) \(hasStories)"
  }

  /// Whether a brief of the site has a date.
  var hasFeed: Bool { archive.undated > 0 }

  func page(_ path: String) -> ListSite {
    ListSite(
      site: renderer.site, path: path, hasFeed: hasFeed, pages: archive.pages,
      hasStories: hasStories)
  }

  /// The cards of some articles; one that cannot be read is left out, and whoever reads them knows.
  func cards(_ places: some Sequence<Int>, _ parts: BriefCard.Parts = []) -> [BriefCard] {
    places.compactMap { card(archive.card(at: $0), parts) }
  }

  /// The same with their speakers, one after the other as they are asked for: a letter's page tells of a large part of a site.
  func speakerCards(_ places: [Int]) -> some Sequence<BriefCard> {
    places.lazy.compactMap { speakerCard($0) }
  }

  /// A card with its speakers, each under the name that counts; of an older version only those whose lists it stands in.
  func speakerCard(_ place: Int) -> BriefCard? {
    guard var card = card(archive.card(at: place), .speakers) else { return nil }
    if place >= archive.articles.count {
      card.speakers.removeAll { speaking in
        groups[ListKey(.speaker, slug: speaking.slug)]?.contains(Int32(place)) != true
      }
    }
    leads.apply(to: &card, at: place)
    return card
  }

  /// A page whose source is these articles, and words that tell it from others.
  func draft(
    _ path: String, _ template: String, of places: some Sequence<Int>, _ words: String = "",
    _ values: @escaping @Sendable () -> TemplateValues
  ) -> ListDraft {
    draft(path, template, words, of: places.map { archive.card(at: $0).digest }, values)
  }

  /// A page whose source is cards with these digests.
  func draft(
    _ path: String, _ template: String, _ words: String = "", of cards: [Digest],
    _ values: @escaping @Sendable () -> TemplateValues
  ) -> ListDraft {
    let renderer = renderer
    return ListDraft(path: path, source: source(path, template, words, of: cards)) {
      renderer.render(template, values(), to: path)
    }
  }

  /// The digest of what a page is made of: the site, its template if it has one, cards, and words that tell it from others.
  func source(
    _ path: String, _ template: String?, _ words: String = "", of cards: [Digest]
  ) -> Digest {
    var source = Array("\(siteText) \(path) \(hasFeed) \(words) \(links)\n".utf8)
    template.flatMap { renderer.closures[$0] }.map { source += $0.bytes }
    for card in cards { source += card.bytes }
    return Digest(source)
  }
}

/// The lists of all briefs, and the files of the site.
extension SiteLists {
  /// The first page.
  func front() -> ListDraft {
    let places = 0..<min(FrontPage.most, archive.articles.count)
    let words = archive.months.map { "\($0.text) \($0.range.count)" }.joined(separator: ",")
    return draft(
      "index.html", "index.html", of: places, "\(words) \(archive.articles.count)"
    ) {
      FrontPage.values(cards(places, .description), archive, page("index.html"))
    }
  }

  /// The list of months, and the page of each.
  func months() -> [ListDraft] {
    let months = archive.months
    let undated = archive.undated..<archive.articles.count
    let words = months.map { "\($0.text) \($0.range.count)" }.joined(separator: ",")
    var drafts = [
      draft(MonthPages.listPath, "months.html", of: [], "\(words) \(undated.count)") {
        MonthPages.list(archive, page(MonthPages.listPath))
      }
    ]
    for (index, month) in months.enumerated() {
      let path = MonthPages.path(month)
      let beside = months[max(0, index - 1)...min(months.count - 1, index + 1)]
        .filter { $0.text != month.text }.map { "\($0.text) \($0.range.count)" }
      drafts.append(
        draft(path, "month.html", of: month.range, beside.joined(separator: ",")) {
          MonthPages.values(cards(month.range), months, index, page(path))
        })
    }
    if !undated.isEmpty {
      drafts.append(
        draft(MonthPages.undatedPath, "month.html", of: undated) {
          MonthPages.values(cards(undated), months, nil, page(MonthPages.undatedPath))
        })
    }
    return drafts
  }

  /// Pages that stand in every site, and those that lead from numbered pages of the list to the months.
  func fixed(_ former: [String]) -> [ListDraft] {
    var drafts = [
      // It is shown at any address, so its links begin with the site's own where that is known.
      draft("404.html", "404.html", of: []) {
        var values = TemplateValues(PageFrame.layout)
        PageFrame.put(
          renderer.site, root: renderer.site.baseURL ?? "", canonical: nil, hasFeed: hasFeed,
          pages: archive.pages, leadsToSearch: true, leadsToStories: hasStories,
          into: &values)
        return values
      },
      draft("robots.txt", "robots.txt", of: []) { SiteFiles.robots(renderer.site.baseURL) },
    ]
    let style = renderer.style
    drafts.append(
      ListDraft(path: "style.css", source: Digest(style)) {
        Page(path: "style.css", bytes: style)
      })
    if renderer.site.hasSearch { drafts += search() }
    for path in former {
      drafts.append(
        draft(path, "redirect.html", of: []) { RedirectPage.values(page(path)) })
    }
    return drafts
  }

  /// The site map: one file, or, where there are too many addresses for one, a file of files.
  ///
  /// - Parameter paths: Of the pages that are no article's; they come first.
  func sitemaps(_ paths: [String], _ base: String) -> [ListDraft] {
    let all = archive.articles
    let count = paths.count + all.count
    let starts = Array(stride(from: 0, to: count, by: SiteFiles.mostAddresses - 1))
    var drafts: [ListDraft] = []
    for (number, start) in starts.enumerated() {
      let end = min(count, start + SiteFiles.mostAddresses - 1)
      let own = Array(paths[min(start, paths.count)..<min(end, paths.count)])
      let range = max(0, start - paths.count)..<max(0, end - paths.count)
      let path = starts.count == 1 ? "sitemap.xml" : "sitemap-\(number + 1).xml"
      var source = Array("\(path) \(base)\n".utf8)
      renderer.closures["sitemap.xml"].map { source += $0.bytes }
      for path in own { source += "\(path)\n".utf8 }
      for article in all[range] {
        source += "\(article.address) \((article.updated ?? article.date)?.dayText ?? "")\n".utf8
      }
      drafts.append(
        ListDraft(path: path, source: Digest(source)) {
          renderer.render(
            "sitemap.xml", SiteFiles.sitemap(own, all[range], base, isFirst: number == 0), to: path)
        })
    }
    if starts.count > 1 {
      let parts = drafts.map(\.path)
      drafts.append(
        draft("sitemap.xml", "sitemap.xml", of: [], "\(parts.count)") {
          SiteFiles.sitemap(of: parts, base)
        })
    }
    return drafts
  }
}

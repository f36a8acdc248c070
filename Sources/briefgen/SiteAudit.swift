import Briefing
import Model
import Provenance
import Reading
import Rendering

/// What a build has no cause to tell, as it can publish all the same: links that lead nowhere, pictures without words, articles that
/// wait for their day.
///
/// Nothing is asked of the network.
struct SiteAudit {
  private let plan: BuildPlan
  private let survey: Build.Survey
  private let places: PagePlaces
  private var diagnostics: [Diagnostic] = []

  /// All that is to be told, in the order of the files.
  static func diagnostics(of survey: Build.Survey, _ plan: BuildPlan) -> [Diagnostic] {
    var audit = SiteAudit(survey, plan)
    for number in survey.files.indices { audit.look(at: number) }
    return audit.diagnostics
  }

  private init(_ survey: Build.Survey, _ plan: BuildPlan) {
    self.plan = plan
    self.survey = survey
    places = PagePlaces(plan)
  }

  /// Looks at one file.
  private mutating func look(at number: Int) {
    let file = survey.files[number]
    let result = survey.results[number]
    if result.entry?.standing.kind == .future { tellFuture(file, result) }
    guard let page = result.ownPage ?? result.entry?.articles.first?.path,
      let bytes = file.readDiagnosed(most: plan.mostBytes).value
    else { return }
    for link in ArticleLink.all(in: bytes, of: file) {
      if link.isPicture, !link.hasWords {
        warn(
          link,
          "this picture has no words for who does not see it; write them between the brackets: ![the quay at low tide](\(link.address))",
          "no-alt-text")
      }
      follow(link, from: page, in: file, bytes)
    }
  }

  /// Tells an article that waits: a day far off may be a slip.
  private mutating func tellFuture(_ file: ContentFile, _ result: ArticleResult) {
    guard let today = plan.today, let standing = result.entry?.standing else { return }
    let bytes = file.readDiagnosed(most: plan.mostBytes).value ?? []
    let place =
      HeadDay.place(behind: today, in: bytes, of: file) ?? SourceLocation(file: file.path)
    let day = ArticleDate(dayNumber: standing.until)?.dayText ?? "its day"
    diagnostics.append(
      .warning(
        place, "is left out until \(day); correct the day if it is wrong, or say --future",
        id: "future-date"))
  }

  /// Tells a link that leads nowhere.
  private mutating func follow(
    _ link: ArticleLink, from page: String, in file: ContentFile, _ bytes: [UInt8]
  ) {
    switch link.target(from: page) {
    case .other: return
    case .outside:
      warn(link, "'\(link.address)' leads out of the site; name a file of the content folder")
    case .article(let named, let target, let place):
      // The build tells links to no page.
      guard survey.hasPage(target), !place.isEmpty else { return }
      warn(
        link,
        "'#\(place)' is left out, as an article's page has no places of that kind; lead to '\(named)' alone",
        "dead-fragment")
    case .place(let place):
      guard !places.has(place, bytes, of: file) else { return }
      warn(
        link, "the page has no place '\(place)'; name one that it has, or take the link out",
        "dead-fragment")
    case .site(let path):
      guard !survey.hasPage(path), !survey.hasPage(path + "/index.html") else { return }
      warn(
        link,
        "'\(link.address)' leads to '\(path)', which the site does not have; name what it has, or take the link out"
      )
    }
  }

  private mutating func warn(_ link: ArticleLink, _ message: String, _ id: String = "dead-link") {
    diagnostics.append(.warning(link.location, message, id: id))
  }
}

/// The places that pages have names for, as a fragment in an address leads to them.
///
/// Few articles lead to places of their own page, so a page is printed when it is asked for.
private struct PagePlaces {
  private let reader: ArticleReader
  private let briefer: Briefer
  private let renderer: SiteRenderer?
  /// All templates in one.
  private let templates: [UInt8]

  init(_ plan: BuildPlan) {
    let found = TemplateFolder.find(plan.templates).value
    renderer = found?.compile(site: plan.site).value
    templates = found?.all.flatMap(\.bytes) ?? []
    reader = ArticleReader(mostBytes: plan.mostBytes)
    briefer = plan.briefer
  }

  /// Whether the page of a file has an element with a name; of several articles, the first's.
  func has(_ place: String, _ bytes: [UInt8], of file: ContentFile) -> Bool {
    let name = Array("id=\"\(place)\"".utf8)
    // The top is everywhere.
    if place == "top" || templates.firstRange(of: name) != nil { return true }
    let reading = reader.readKeepingTree(bytes, from: file)
    guard let renderer, let text = reading.file, let article = reading.articles.first else {
      return true
    }
    let page =
      article.address.kind == .page
      ? renderer.card(ofPage: article, files: [:], tree: nil).body
      : renderer.briefPages(briefer.brief(article, file: text).value).pages[0].bytes
    return page.firstRange(of: name) != nil
  }
}

import Templates

/// What templates may use, for those who write them: `Templates.md` and `briefgen templates --values`.
///
/// Names and kinds come from the shapes that templates are checked against, the words from `TemplateNotes`.
public enum TemplateReference {
  /// A template and what it is for.
  struct Entry {
    let template: String
    let purpose: String
    let shape: TemplateShape
    /// Whether the frame's values, which come first, are told elsewhere.
    var hasFrame = true
    /// Whether another template's table holds for it, as its purpose says.
    var isToldElsewhere = false
  }

  /// In the order in which they are told.
  static let entries: [Entry] = [
    Entry(
      template: "layout.html",
      purpose: "The frame of every HTML page. What it may use, each of them may use.",
      shape: PageFrame.shape, hasFrame: false),
    Entry(template: "brief.html", purpose: "A brief.", shape: BriefPage.shape),
    Entry(
      template: "entry.html",
      purpose:
        "A brief in feeds, where all addresses are absolute: `root` is the site's own. It has what `brief.html` has but for `body`, `hasMarks` and `meta`.",
      shape: BriefPage.entryShape, isToldElsewhere: true),
    Entry(
      template: "index.html", purpose: "The first page: the newest briefs, and the way to all.",
      shape: FrontPage.shape),
    Entry(
      template: "month.html", purpose: "The briefs of a month, or those without a date.",
      shape: MonthPages.shape),
    Entry(template: "months.html", purpose: "All months.", shape: MonthPages.listShape),
    Entry(template: "topic.html", purpose: "The briefs of a topic.", shape: TopicPages.shape),
    Entry(template: "topics.html", purpose: "All topics.", shape: TopicPages.listShape),
    Entry(
      template: "speaker.html", purpose: "A speaker of two articles or more.",
      shape: SpeakerPages.shape),
    Entry(
      template: "letter.html", purpose: "The speakers of a letter.",
      shape: SpeakerPages.letterPageShape),
    Entry(template: "speakers.html", purpose: "All speakers.", shape: SpeakerPages.listShape),
    Entry(
      template: "story.html",
      purpose: "A story: its briefs day by day, its figures through time, its voices.",
      shape: StoryPages.shape),
    Entry(template: "stories.html", purpose: "All stories.", shape: StoryPages.listShape),
    Entry(
      template: "story-links.html",
      purpose:
        "What a brief says of its story; it becomes the value `story` of `brief.html`, once all articles are known.",
      shape: StoryHole.shape, hasFrame: false),
    Entry(
      template: "versions.html",
      purpose:
        "What a brief says of other versions of its article: an older one becomes the value `newer` of `brief.html`, and in the newest it stands before what `story` says.",
      shape: VersionHole.shape, hasFrame: false),
    Entry(
      template: "page.html", purpose: "A page of the site's own, from `content/pages/`.",
      shape: OwnPages.shape),
    Entry(
      template: "about.html",
      purpose:
        "How briefs are made, below the site's own words about itself (`content/pages/about.md`).",
      shape: OwnPages.aboutShape),
    Entry(
      template: "redirect.html", purpose: "At an address of old, the way to the brief.",
      shape: RedirectPage.shape),
    Entry(
      template: "404.html", purpose: "What a server shows for an address that is not there.",
      shape: PageFrame.shape),
    Entry(
      template: "search.html",
      purpose: "The page for searching, of a site that is built with `--search`.",
      shape: PageFrame.shape),
    Entry(
      template: "feed.xml", purpose: "The newest briefs of the site or of a topic, as Atom.",
      shape: FeedFiles.shape,
      hasFrame: false),
    Entry(
      template: "sitemap.xml", purpose: "All pages, for search engines.",
      shape: SiteFiles.sitemapShape, hasFrame: false),
    Entry(
      template: "robots.txt", purpose: "What search engines may read.",
      shape: SiteFiles.robotsShape, hasFrame: false),
  ]

  /// A value of a template.
  struct Value {
    /// Its path from the page: `figures.exact`.
    let path: String
    let kind: String
    /// What it is; nil where nobody has said it.
    let note: String?
  }

  /// The values of a template in the order of its shape, those below a list or a group behind it.
  static func values(of entry: Entry) -> [Value] {
    guard case .record(let fields) = entry.shape else { return [] }
    let own = entry.hasFrame ? fields.dropFirst(PageFrame.fields.count) : fields[...]
    return own.flatMap { values($0.name, $0.shape, of: entry.template) }
  }

  private static func values(_ path: String, _ shape: TemplateShape, of template: String)
    -> [Value]
  {
    let (kind, inner) = described(shape)
    let value = Value(path: path, kind: kind, note: TemplateNotes.note(path, of: template))
    return [value] + inner.flatMap { values(path + "." + $0.name, $0.shape, of: template) }
  }

  private typealias Fields = [(name: String, shape: TemplateShape)]

  /// What a shape is called, and what is below it.
  private static func described(_ shape: TemplateShape) -> (kind: String, inner: Fields) {
    switch shape {
    case .text: ("text", [])
    case .markup: ("HTML", [])
    case .json: ("JSON", [])
    case .flag: ("yes or no", [])
    case .open: ("any names", [])
    case .record(let fields): ("group", fields)
    case .list(let item):
      if case .record(let fields) = item { ("list", fields) } else { ("list of texts", []) }
    }
  }

  /// The table of a template's values in Markdown; nil where no page has such a template.
  ///
  /// - Parameter name: With or without its ending.
  public static func table(of name: String) -> String? {
    entries.first { $0.template == name || $0.template.hasPrefix(name + ".") }.map(section)
  }

  /// The templates that have a table.
  public static var names: [String] { entries.map(\.template) }

  private static func section(_ entry: Entry) -> String {
    var lines = ["## \(entry.template)", "", entry.purpose]
    if entry.isToldElsewhere { return lines.joined(separator: "\n") + "\n" }
    if entry.hasFrame { lines[2] += " It has what `layout.html` has, too." }
    let values = values(of: entry)
    if !values.isEmpty {
      lines += ["", "| value | kind | what it is |", "| --- | --- | --- |"]
      lines += values.map { "| `\($0.path)` | \($0.kind) | \($0.note ?? "") |" }
    }
    return lines.joined(separator: "\n") + "\n"
  }

  /// `Templates.md`.
  public static var document: String {
    head + "\n" + entries.map(section).joined(separator: "\n")
  }

  private static let head = """
    # What templates may use

    Printed by `briefgen templates --values all`, from the shapes that templates are checked against (`make templates` writes it anew). A value of a
    list is used inside the list's section: `{{#figures}}{{exact}}{{/figures}}`. One that holds nothing prints nothing, and its section is left
    out. [Places.md](Places.md) says where values may stand.

    Beside values there are the words of the site: `{{word.summary}}` prints what `words.yml` says under `summary`. A site's own `words.yml`, beside
    its templates, has the words that it wants otherwise and those that its own templates ask for.

    """
}

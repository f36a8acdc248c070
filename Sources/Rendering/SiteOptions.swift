/// What is true of the whole site. Every page depends on it.
public struct SiteOptions: Hashable, Sendable {
  /// Its name.
  public var title: String
  /// Where it will stand, ending in a slash; nil when that is not known, and then there is no feed and no sitemap.
  public var baseURL: String?
  /// BCP 47 tag of its language; an article may have its own.
  public var language: String
  /// Whether pages load the pictures of articles from the servers where they stand; else links lead to them.
  public var loadsRemoteImages: Bool
  /// Whether the site gives all records and findings in files for programs.
  public var hasExports: Bool
  /// Whether articles of one event are put together.
  public var hasStories: Bool
  /// Which speakers are one person under two names, or two under one.
  public var aliases: SpeakerAliases

  /// Whether it has a page for searching. It is not in `text`, as no brief depends on it: the pages that list them do.
  public var hasSearch: Bool

  /// The words that readers meet beside those of articles.
  public var words: Words

  /// A site.
  public init(
    title: String, baseURL: String?, language: String, loadsRemoteImages: Bool = false,
    hasExports: Bool = false, hasStories: Bool = false, aliases: SpeakerAliases = SpeakerAliases(),
    hasSearch: Bool = false,
    words: Words = Words()
  ) {
    self.title = title
    self.baseURL = baseURL
    self.language = language
    self.loadsRemoteImages = loadsRemoteImages
    self.hasExports = hasExports
    self.hasStories = hasStories
    self.aliases = aliases
    self.hasSearch = hasSearch
    self.words = words
  }

  /// All of it that briefs depend on in one text: what differs in any part differs here.
  public var text: String {
    [
      title, baseURL ?? "", language, loadsRemoteImages ? "images" : "-",
      hasExports ? "exports" : "-", hasStories ? "stories" : "-",
      aliases.text,
      "\(words.digest.high) \(words.digest.low)",
    ].joined(separator: "\u{0}")
  }
}

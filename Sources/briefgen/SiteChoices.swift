import ArgumentParser

/// What decides which articles a site has and what is printed of them; `build` and what tells beforehand what it would do share it.
///
/// What is not given is nil, so that `briefgen.yml` can fill it.
struct SiteChoices: ParsableArguments {
  @Option(
    name: .customLong("base-url"),
    help: ArgumentHelp("Where the site will stand, for feed and sitemap.", valueName: "address"))
  var baseURL: String?
  @Option(help: ArgumentHelp("The name of the site (Briefs).", valueName: "words")) var title:
    String?
  @Option(help: ArgumentHelp("The language of the site (en).", valueName: "tag")) var language:
    String?
  @Option(help: ArgumentHelp("The most sentences of a summary (3).", valueName: "n")) var sentences:
    Int?
  @Option(help: ArgumentHelp("The most words of a summary (any number).", valueName: "n"))
  var words: Int?
  @Option(
    help: ArgumentHelp(
      "How many articles to work on at once (as many as there are processors).", valueName: "n"))
  var jobs: Int?
  @Option(
    name: .customLong("max-file-size"),
    help: ArgumentHelp("The largest file that is read, in MB (32).", valueName: "n"))
  var mostMegabytes: Int?
  @Flag(help: "Make a page for searching, with an index by Pagefind, which must be installed.")
  var search = false
  @Flag(help: "Publish drafts too.") var drafts = false
  @Flag(
    name: .customLong("follow-symlinks"),
    help: "Follow links in the content folder that lead to folders or out of it.")
  var followSymlinks = false
  @Flag(help: "Publish articles too whose day is to come, or that have expired.") var future = false
  @Option(help: ArgumentHelp("The day that counts as today (the clock's).", valueName: "day"))
  var today: String?
  @Flag(
    help:
      "Publish all records and tables of all figures and quotes too (briefs.jsonl, figures.csv, quotes.csv)."
  )
  var exports = false

  /// As settings, all others not set.
  var settings: SiteSettings {
    var settings = SiteSettings()
    settings.baseURL = baseURL
    settings.title = title
    settings.language = language
    settings.sentences = sentences
    settings.words = words
    settings.jobs = jobs
    settings.mostMegabytes = mostMegabytes
    settings.drafts = drafts ? true : nil
    settings.search = search ? true : nil
    settings.future = future ? true : nil
    settings.followsLinks = followSymlinks ? true : nil
    settings.exports = exports ? true : nil
    settings.today = today
    return settings
  }
}

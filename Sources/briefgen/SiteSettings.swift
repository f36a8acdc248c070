import Rendering

/// What can be set on the command line, in variables of the environment and in the settings file; nil is not set.
///
/// That the site's own default was given and that nothing was given are two things: only the second lets the next place
/// decide.
struct SiteSettings: Hashable {
  /// The folder of articles.
  var content: String?
  /// The folder of the site's own templates.
  var templates: String?
  /// A folder of templates, over which the site's own are laid.
  var theme: String?
  /// The folder of files that go into the site as they are.
  var statics: String?
  /// The folder that the site is written to.
  var output: String?
  /// Where the site will stand.
  var baseURL: String?
  /// The name of the site.
  var title: String?
  /// BCP 47 tag of the site's language.
  var language: String?
  /// The most sentences of a summary.
  var sentences: Int?
  /// The most words of a summary.
  var words: Int?
  /// How many batches of articles are worked on at once.
  var jobs: Int?
  /// The largest file that is read, in MB.
  var mostMegabytes: Int?
  /// Whether drafts are published. The command line can only say that they are.
  var drafts: Bool?
  /// Whether articles are published whose day is to come, or that have expired.
  var future: Bool?
  /// Whether links in the content folder are followed wherever they lead.
  var followsLinks: Bool?
  /// Whether pages load pictures of articles from elsewhere. Only the file can say it.
  var remoteImages: Bool?
  /// Whether the site has files for programs: all records, and tables of all figures and quotes.
  var exports: Bool?
  /// Whether articles of one event are put together.
  var stories: Bool?
  /// Whether the site has a page for searching, with an index. The command line can only say that it has.
  var search: Bool?
  /// The zone that days are counted in. Only the file can say it.
  var timeZone: String?
  /// Which speakers are one person under two names, or two under one. Only the file can say it.
  var aliases: SpeakerAliases?
  /// The day that is taken for today. Only the command line can say it.
  var today: String?
}

/// Which numbers a setting may be, wherever it is set.
enum SettingRange {
  /// None is allowed: a brief may do without a summary.
  static let sentences = 0...50
  static let words = 1...5000
  static let jobs = 1...256
  /// Of `max-file-size`, in MB.
  static let megabytes = 1...1000
}

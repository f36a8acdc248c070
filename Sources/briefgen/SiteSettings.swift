/// What can be set on the command line and in `briefgen.yml`; nil is not set.
struct SiteSettings: Hashable {
  var content: String?
  var templates: String?
  var output: String?
  var baseURL: String?
  var title: String?
  var language: String?
  var sentences: Int?
  /// The most words of a summary.
  var words: Int?
  var jobs: Int?
  /// The largest file that is read, in MB.
  var mostMegabytes: Int?
  var drafts: Bool?

  /// These settings, and for those that are not set the other's.
  func filled(from other: SiteSettings) -> SiteSettings {
    var result = self
    result.content = content ?? other.content
    result.templates = templates ?? other.templates
    result.output = output ?? other.output
    result.baseURL = baseURL ?? other.baseURL
    result.title = title ?? other.title
    result.language = language ?? other.language
    result.sentences = sentences ?? other.sentences
    result.words = words ?? other.words
    result.jobs = jobs ?? other.jobs
    result.mostMegabytes = mostMegabytes ?? other.mostMegabytes
    result.drafts = drafts ?? other.drafts
    return result
  }
}

/// Which numbers a setting may be, on the command line and in `briefgen.yml`.
enum SettingRange {
  static let sentences = 0...50
  static let words = 1...5000
  static let jobs = 1...256
  /// Of `max-file-size`, in MB.
  static let megabytes = 1...1000
}

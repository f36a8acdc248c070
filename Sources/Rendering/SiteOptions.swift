/// What is true of the whole site. Every page depends on it.
public struct SiteOptions: Hashable, Sendable {
  /// Its name.
  public var title: String
  /// Where it will stand, ending in a slash; nil when that is not known, and then there is no feed and no sitemap.
  public var baseURL: String?
  /// BCP 47 tag of its language; an article may have its own.
  public var language: String

  /// A site.
  public init(title: String, baseURL: String?, language: String) {
    self.title = title
    self.baseURL = baseURL
    self.language = language
  }
}

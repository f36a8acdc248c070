/// What is true of the whole site.
package struct SiteOptions: Hashable, Sendable {
  /// Its name.
  package var title: String
  /// Where it will stand, ending in a slash; nil when that is not known, and then there is no feed and no sitemap.
  package var baseURL: String?
  /// BCP 47 tag of its language.
  package var language: String

  /// A site.
  package init(title: String, baseURL: String?, language: String) {
    self.title = title
    self.baseURL = baseURL
    self.language = language
  }
}

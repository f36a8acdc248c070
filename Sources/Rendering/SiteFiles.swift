import Gathering
import Model
import Templates

/// The values of the files for search engines: site map, `robots.txt`.
enum SiteFiles {
  /// What `sitemap.xml` may use: pages, briefs with the days of their last change, or the parts of a site map that is too long for one file.
  static let sitemapShape = TemplateShape.record([
    ("base", .text), ("isFirst", .flag), ("parts", .list(.text)), ("hasParts", .flag),
    ("entries", .list(.record([("href", .text), ("day", .text)]))),
  ])
  /// What `robots.txt` may use.
  static let robotsShape = TemplateShape.record([("base", .text)])

  static let sitemapLayout = TemplateLayout(sitemapShape)
  static let robotsLayout = TemplateLayout(robotsShape)

  /// Addresses in one site map. Its specification allows 50,000, which would be the largest page of a site by far.
  static let mostAddresses = 10_000

  /// The values of a site map, for which no card need be read.
  ///
  /// - Parameters:
  ///   - paths: Of pages that are no article's, whose last change nobody knows.
  ///   - isFirst: Whether the site's first page stands in it too.
  static func sitemap(
    _ paths: [String], _ articles: ArraySlice<ListedArticle>, _ base: String, isFirst: Bool
  ) -> TemplateValues {
    var values = TemplateValues(sitemapLayout)
    values.put("base", base)
    values.put("isFirst", isFirst)
    values.put("parts", list: [String]())
    values.put("hasParts", false)
    let entries =
      paths.map { (path: $0, day: nil) }
      + articles.map { (path: $0.path, day: ($0.updated ?? $0.date)?.dayText) }
    values.put("entries", each: entries) { values, entry in
      values.put("href", encoded(entry.path))
      values.put("day", entry.day)
    }
    return values
  }

  /// A path with what is no ASCII in percent signs, as the specification of site maps asks for.
  private static func encoded(_ path: String) -> String {
    guard !path.utf8.allSatisfy({ $0 < 0x80 }) else { return path }
    return path.utf8.map { byte in
      byte < 0x80 ? String(UnicodeScalar(byte)) : "%" + String(byte, radix: 16, uppercase: true)
    }.joined()
  }

  /// The values of a site map that only names its parts.
  static func sitemap(of parts: [String], _ base: String) -> TemplateValues {
    var values = TemplateValues(sitemapLayout)
    values.put("base", base)
    values.put("isFirst", false)
    values.put("parts", list: parts)
    values.put("hasParts", true)
    values.put("entries", each: [Int]()) { _, _ in }
    return values
  }

  /// The values of `robots.txt`, which names the site map where there is one.
  static func robots(_ base: String?) -> TemplateValues {
    var values = TemplateValues(robotsLayout)
    values.put("base", base)
    return values
  }
}

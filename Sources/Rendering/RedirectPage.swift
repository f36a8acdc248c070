import Model
import Templates

/// A page at an address of old, which only leads to another.
enum RedirectPage {
  /// What `redirect.html` may use. `href` is the way to the other page, `title` its headline.
  static let shape = TemplateShape.record(
    PageFrame.fields + [("title", .text), ("href", .text)])
  /// The places of the shape.
  static let layout = TemplateLayout(shape)

  /// The values of the page at `path`, which leads to the brief with the address.
  static func values(
    _ article: Article, at path: String, _ site: SiteOptions
  ) -> TemplateValues {
    var values = TemplateValues(layout)
    let root = ArticleAddress.root(from: path)
    PageFrame.put(
      site, root: root, canonical: article.address.page,
      hasFeed: article.date != nil, language: article.metadata.language,
      into: &values)
    values.put("title", article.title)
    values.put("href", below: article.address.page)
    return values
  }

  /// The values of a page of the list that had numbers instead of months; it leads to the list of months.
  static func values(_ page: ListSite) -> TemplateValues {
    var values = TemplateValues(layout)
    PageFrame.put(
      page.site, root: page.root, canonical: MonthPages.listPath, hasFeed: page.hasFeed,
      pages: page.pages, into: &values)
    values.put("title", page.site.title)
    values.put("href", below: MonthPages.listPath)
    return values
  }

  /// The record at an address of old: whose it was, and where the page is now.
  static func record(_ article: Article) -> [UInt8] {
    var json = JSONWriter()
    json.object { json in
      json.key("id")
      json.string(article.address.source)
      json.key("page")
      json.string(article.address.page)
    }
    json.endLine()
    return json.bytes
  }
}

import CommonMark
import Gathering
import Model
import Templates

extension SiteLists {
  /// The pages of the site's own.
  func ownPages() -> [ListDraft] {
    archive.pages.filter { $0.path != OwnPages.about }.map { own in
      draft(own.path, "page.html", of: [own.card.digest]) {
        var values = TemplateValues(OwnPages.layout)
        page(own.path).put(part: nil, language: own.language, into: &values)
        OwnPages.put(own, text(own.card), into: &values)
        return values
      }
    }
  }

  /// What the site says of itself.
  func about() -> ListDraft {
    let own = archive.pages.first { $0.path == OwnPages.about }
    return draft(OwnPages.about, "about.html", of: own.map { [$0.card.digest] } ?? []) {
      var values = TemplateValues(OwnPages.aboutLayout)
      page(OwnPages.about).put(part: .about, language: own?.language, into: &values)
      values.put("hasText", own != nil)
      OwnPages.put(own, own.flatMap { text($0.card) }, into: &values)
      values.put("exports", renderer.site.hasExports)
      return values
    }
  }
}

extension SiteRenderer {
  /// A page of the site's own, as the site is put together with it.
  ///
  /// - Parameters:
  ///   - files: Those of the content folder that stand in the site, by their addresses as written.
  ///   - tree: What the page's Markdown was read to, which is used up; without it the Markdown is parsed once more.
  public func card(
    ofPage page: Article, files: [String: SiteFile] = [:], tree: consuming MarkdownDocument? = nil
  ) -> PageCard {
    let body = ArticleBody(article: page, path: page.address.page, site: site, files: files)
    return PageCard(
      description: page.metadata.description, body: body.html(marks: [], tree))
  }
}

import Ledger
import Model
import Provenance
import Publishing
import Reading
import Rendering

/// Pages on their way to the staging folder, and those that lead to others.
extension ArticleWorker {
  /// Stages the pages that lead to an article's from its other addresses.
  func stageRedirects(
    to value: Article, _ file: ContentFile, _ number: Int, _ worked: inout Worked
  ) throws(PublishingError) {
    try stage(renderer.aliases(of: value), of: number, as: .alias, &worked.pages)
    if Self.isLinkable(file) {
      try stage(renderer.filePages(of: value), of: number, as: .former, &worked.pages)
    }
    guard let record = recordAtFormerAddress(of: value) else { return }
    let pages = renderer.formerPages(of: value)
    try stage(pages, of: number, as: .former, &worked.pages)
    // The record of a page that only leads here is none of a brief.
    if value.address.kind == .page, record != pages.last?.bytes {
      worked.diagnostics.append(
        .warning(
          SourceLocation(file: file.path),
          "had a brief, and is a page of the site's own now, as all Markdown in 'pages/'; move it to another folder if it is an article",
          id: "page-not-brief"))
    }
  }

  /// Stages pages of the file with a number, behind those that it has already.
  func stage(
    _ pages: [Page], of number: Int, as role: PublishedPage.Role, _ staged: inout [PublishedPage]
  ) throws(PublishingError) {
    for page in pages {
      let token = Self.token(file: number, page: staged.count)
      staged.append(try writer.stage(page, token: token, as: role))
    }
  }

  /// Whether other articles link to the file by its name.
  private static func isLinkable(_ file: ContentFile) -> Bool {
    file.format == .markdown || file.format == .plainText
  }

  /// The record of the article at another address, at which an earlier version of briefgen published it; nil where there is none.
  ///
  /// The record tells whose it is, so that no address ever leads to another article than the one that had it.
  private func recordAtFormerAddress(of article: Article) -> [UInt8]? {
    let address = article.address
    let page = ArticleAddress.page(address.former)
    guard page != address.page, page != address.pageOfFile,
      let record = writer.published(ArticleAddress.record(address.former)),
      SiteRenderer.isRecord(record, of: address.source)
    else { return nil }
    return record
  }
}

import Model
import Provenance
import Templates

/// The page for searching, and its script. The index that it asks is no page and is made elsewhere.
public enum SearchPage {
  /// Where it is.
  public static let path = "search.html"
  /// Where its script is, which goes into the site as it is.
  public static let script = "search.js"
}

extension SiteLists {
  /// What a site has for searching, beside the index.
  func search() -> [ListDraft] {
    let script = renderer.script
    return [
      draft(SearchPage.path, SearchPage.path, of: []) {
        var values = TemplateValues(PageFrame.layout)
        page(SearchPage.path).put(part: .search, into: &values)
        return values
      },
      ListDraft(path: SearchPage.script, source: Digest(script)) {
        Page(path: SearchPage.script, bytes: script)
      },
    ]
  }
}

import Model
import Templates

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

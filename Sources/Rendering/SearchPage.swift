/// The page for searching, and its script. The index that it asks is no page and is made elsewhere.
public enum SearchPage {
  /// Where it is.
  public static let path = "search.html"
  /// Where its script is, which goes into the site as it is.
  public static let script = "search.js"
}

import HTML
import Model

/// The day that a page says it is of.
extension PageMetadata {
  /// The day of publication: data, then `meta` elements by many names, then what is marked in the body, in the
  /// page's order. A day that cannot be read gives way to the next place. Days of change are not asked for.
  func date() -> ArticleDate? {
    let given = [
      data.published,
      meta(
        "article:published_time", "article:published", "og:published_time", "datepublished",
        "date.published", "parsely-pub-date", "sailthru.date", "dc.date.issued", "dcterms.created",
        "dc.date", "dc.date.created", "pubdate", "publishdate", "publish-date", "publish_date",
        "publication_date", "article_date_original", "date", "pdate", "cxenseparse:recs:publishtime"
      ),
    ]
    for text in given {
      if let date = text.flatMap(Self.read) { return date }
    }
    let marked = tree.nodes.indices.filter { isDate($0) }
    for index in marked {
      let text = value(.datetime, index) ?? value(.content, index) ?? self.text(of: index)
      if let date = text.flatMap(Self.read) { return date }
    }
    return nil
  }

  /// Whether an element is marked as the article's day: by `itemprop`, or a `time` with a `datetime`, outside
  /// of lists, asides, menus and footers.
  private func isDate(_ node: Int) -> Bool {
    guard !tree.nodes[node].isText else { return false }
    if has(.itemprop, "datePublished", node) || has(.itemprop, "dateCreated", node) { return true }
    guard tree.nodes[node].tag == .time, tree.attribute(.datetime, of: node) != nil else {
      return false
    }
    // Times of further articles stand in lists and asides; the article's own stands before its text.
    var parent = Int(tree.nodes[node].parent)
    while parent > 0 {
      if [.aside, .nav, .footer, .li].contains(tree.nodes[parent].tag) { return false }
      parent = Int(tree.nodes[parent].parent)
    }
    return true
  }

  /// A day, perhaps with a time. Times in a zone that is not told are left out: the day is certain, the hour is not.
  /// "2014-06-23T10:42:00" has no zone and is a day only; "20140623" and days in words are read, too.
  private static func read(_ text: String) -> ArticleDate? {
    // Year 1 and the like stand for no date.
    if let year = Int(text.prefix(4)), year < 1500 { return nil }
    let hasZone = text.dropFirst(10).contains { "Zz+-".contains($0) }
    if text.utf8.count <= 10 || hasZone, let date = DateReader.read(text) { return date }
    let day = text.prefix(10)
    let rest = text.dropFirst(10)
    if rest.isEmpty || rest.first == "T" || rest.first == " " {
      if let date = DateReader.read(String(day)) { return date }
    }
    guard text.utf8.count == 8, text.utf8.allSatisfy({ $0 &- 0x30 < 10 }) else {
      return DateInWords.read(text)
    }
    return DateReader.read("\(text.prefix(4))-\(text.dropFirst(4).prefix(2))-\(text.suffix(2))")
  }
}

import HTML
import Model
import Provenance

/// What a saved page says of its article, outside of the article: in its structured data, its `meta` elements, its marked-up
/// date and names, its title.
///
/// For each thing the most explicit place counts: JSON-LD, then OpenGraph and its kin, then what is marked in the body, then
/// the page's `title`. Words are taken as they stand there; what does not look like the thing (an author that is an address,
/// a date that cannot be read for certain) is left unknown.
///
/// What is read from the tree is on one line and at most a thousand bytes long; longer words are no title and
/// no name.
struct PageMetadata {
  /// What is not told is nil or empty; the slug always is.
  private(set) var head = Head()
  private let tree: HTMLTree
  /// What the page's JSON-LD says.
  private let data: StructuredData
  /// `meta` elements by name or property, in lower case, in the page's order.
  private var metas: [String: [String]] = [:]

  /// - Parameter page: The page as decoded, for the comment that a browser wrote when it was saved.
  init(_ tree: HTMLTree, _ data: StructuredData, page: [UInt8]) {
    self.tree = tree
    self.data = data
    collect()
    head.title = title()
    head.date = date()
    head.metadata.authors = authors()
    head.metadata.source = source()
    head.metadata.url = url(page)
    head.metadata.language = language()
    head.metadata.isLanguageOfPage = head.metadata.language != nil
  }

  // MARK: Places

  /// An element may have several names, as `property` and `itemprop`, and counts under each.
  private mutating func collect() {
    for index in tree.nodes.indices where tree.nodes[index].tag == .meta {
      guard let content = value(.content, index) else { continue }
      for attribute in [HTMLAttribute.property, .name, .itemprop, .httpEquiv] {
        guard let name = value(attribute, index) else { continue }
        metas[Self.lower(name), default: []].append(content)
      }
    }
  }

  /// With letters of ASCII in lower case.
  private static func lower(_ name: String) -> String {
    String(decoding: name.utf8.map { $0 &- 0x41 < 26 ? $0 | 0x20 : $0 }, as: UTF8.self)
  }

  /// An attribute on one line; nil where it is missing, empty, or longer than any title.
  private func value(_ attribute: HTMLAttribute, _ node: Int) -> String? {
    guard let bytes = tree.attribute(attribute, of: node) else { return nil }
    let text = TitleFinder.oneLine(String(decoding: bytes, as: UTF8.self))
    return text.isEmpty || text.utf8.count > 1000 ? nil : text
  }

  /// The first `meta` of the first name that there is one of.
  private func meta(_ names: String...) -> String? {
    names.lazy.compactMap { metas[$0]?.first }.first
  }

  /// The words below a node as a browser shows them; nil where there are none or very many.
  private func text(of node: Int) -> String? {
    var shown = ShownText()
    for index in tree.descendants(of: node) where tree.nodes[index].isText {
      shown.add(.text(index), of: tree) { _, _, _ in }
      if shown.bytes.count > 1000 { return nil }
    }
    let text = TitleFinder.oneLine(String(decoding: shown.bytes, as: UTF8.self))
    return text.isEmpty ? nil : text
  }

  /// The first element of the page for which something is true.
  private func first(where isWanted: (Int) -> Bool) -> Int? {
    tree.nodes.indices.first { !tree.nodes[$0].isText && isWanted($0) }
  }

  /// Whether a word, in this case of letters, is one of those in an attribute: `rel="nofollow author"`.
  private func has(_ attribute: HTMLAttribute, _ word: StaticString, _ node: Int) -> Bool {
    guard let value = tree.attribute(attribute, of: node) else { return false }
    return word.withUTF8Buffer { word in
      value.split(whereSeparator: { isSpace($0) }).contains { $0.elementsEqual(word) }
    }
  }

  // MARK: Title

  /// The headline; the site's name that many pages put behind it ("... - The Kerrow Post") is left out when the page names its
  /// site or when its own heading ends before it.
  ///
  /// Where only the page's `title` names it, a single `h1` is the headline. Else what the page gives is looked
  /// for among its first eight `h1`: one that is the same, or the same without the site's name, counts as it
  /// stands there.
  private func title() -> String? {
    let headings = tree.nodes.indices.filter { tree.nodes[$0].tag == .h1 }.prefix(8).compactMap(
      text)
    let given =
      data.headline ?? meta("og:title", "twitter:title", "dc.title", "parsely-title", "headline")
      ?? first { has(.itemprop, "headline", $0) && tree.nodes[$0].tag != .meta }.flatMap(text)
    let page = first { tree.nodes[$0].tag == .title }.flatMap(text)
    if given == nil, headings.count == 1 { return headings[0] }
    guard let title = given ?? page ?? headings.first else { return nil }
    if let heading = headings.first(where: { $0 == title || isTitle(title, of: $0) }) {
      return heading
    }
    return withoutSite(title)
  }

  /// Whether a page's title is a heading with the site's name behind it.
  /// At least eight bytes, so that a heading "Home" takes nothing from "Home - Holm Post".
  private func isTitle(_ title: String, of heading: String) -> Bool {
    guard heading.utf8.count >= 8, title.hasPrefix(heading) else { return false }
    let rest = title.dropFirst(heading.count)
    return Self.marks.contains { rest.hasPrefix($0) }
  }

  /// What pages put between the headline and their name.
  private static let marks = [" | ", " - ", " – ", " — ", " :: ", " · ", " • ", " « ", " » "]

  /// The title without the site's name at its end, if the page says what its name is.
  private func withoutSite(_ title: String) -> String {
    guard let site = source() else { return title }
    for mark in Self.marks where title.hasSuffix(mark + site) {
      return String(title.dropLast(mark.count + site.count))
    }
    return title
  }

  // MARK: Date

  /// The day of publication: data, then `meta` elements by many names, then what is marked in the body, in the
  /// page's order. A day that cannot be read gives way to the next place. Days of change are not asked for.
  private func date() -> ArticleDate? {
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

  // MARK: Names

  /// Names from the first place that has any: data, `meta`, then elements marked so. Each once, in order; what
  /// is no name is left out, and with it perhaps all.
  /// Where JSON-LD names any writer, the other places are not asked, even if none of its names is a name in the
  /// end.
  private func authors() -> [String] {
    var names = data.authors
    if names.isEmpty {
      names =
        ["author", "article:author", "dc.creator", "parsely-author", "byl", "sailthru.author"]
        .lazy.compactMap { metas[$0] }.first { $0.contains { !isAddress($0) } } ?? []
    }
    if names.isEmpty {
      names = tree.nodes.indices.filter {
        !tree.nodes[$0].isText && tree.nodes[$0].tag != .link
          && (has(.rel, "author", $0) || has(.itemprop, "author", $0))
      }.prefix(8).compactMap(text)
    }
    var seen: Set<String> = []
    return names.compactMap(Self.name).filter { seen.insert($0).inserted }
  }

  /// Of the web, of mail, or a path: many pages name their writer by a profile.
  private func isAddress(_ text: String) -> Bool {
    text.contains("://") || text.contains("@") || text.hasPrefix("/") || text.hasPrefix("www.")
  }

  /// A name without "By" before it; nil for addresses and whole sentences.
  /// Two to eighty bytes and at most eight words.
  private static func name(_ text: String) -> String? {
    var name = text
    for by in ["By ", "by ", "BY "] where name.hasPrefix(by) { name = String(name.dropFirst(3)) }
    let isName =
      (2...80).contains(name.utf8.count) && !name.contains("://") && !name.contains("@")
      && name.split(separator: " ").count <= 8
    return isName ? name : nil
  }

  /// The paper's or site's name: its publisher in data, else what `meta` calls the site.
  private func source() -> String? {
    data.publisher
      ?? meta("og:site_name", "application-name", "dc.publisher", "publisher", "cre")
      .flatMap { isAddress($0) ? nil : $0 }
  }

  // MARK: Address and language

  /// The article's address: its canonical link, `meta`, data, then where a browser saved it from. A relative
  /// one is none, as nobody knows what it is relative to.
  private func url(_ page: [UInt8]) -> String? {
    let link = first { tree.nodes[$0].tag == .link && has(.rel, "canonical", $0) }
    let saved = tree.savedFrom.map { span in
      // <!-- saved from url=(0042)https://example.org/article -->
      String(decoding: page[span.range], as: UTF8.self).drop { $0 != ")" }.dropFirst()
        .prefix { !$0.isWhitespace }
    }
    let candidates = [
      link.flatMap { value(.href, $0) }, meta("og:url", "twitter:url"), data.url,
      saved.map { $0.hasSuffix("--") ? String($0.dropLast(2)) : String($0) },
    ]
    return candidates.compactMap { $0 }.first(where: HeadReader.isWebAddress)
  }

  /// The tag of `<html lang>`, else data, else `meta`, with hyphens; that a text is really in it is asked
  /// elsewhere.
  /// "en_GB" of OpenGraph becomes "en-GB".
  private func language() -> String? {
    let html = first { tree.nodes[$0].tag == .html }.flatMap { value(.lang, $0) }
    let given = [
      html, data.language, meta("og:locale", "content-language", "dc.language", "language"),
    ]
    return given.compactMap { $0.map { String($0.map { $0 == "_" ? "-" : $0 }) } }
      .first(where: HeadReader.isLanguageTag)
  }
}

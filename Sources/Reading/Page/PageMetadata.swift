import HTML
import Model

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
  let tree: HTMLTree
  /// What the page's JSON-LD says.
  let data: StructuredData
  /// `meta` elements by name or property, in lower case, in the page's order.
  var metas: [String: [String]] = [:]
  /// Elements with an `itemprop`, and `time` elements, in the page's order.
  private(set) var marked: [Int] = []

  /// - Parameter page: The page as decoded, for the comment that a browser wrote when it was saved.
  init(_ tree: HTMLTree, _ data: StructuredData, page: [UInt8]) {
    self.tree = tree
    self.data = data
    collect()
    head.title = title()
    head.date = date()
    head.metadata.updated = updated(since: head.date)
    head.metadata.authors = authors()
    head.metadata.source = source()
    head.metadata.url = url(page)
    head.metadata.language = language()
    head.metadata.isLanguageOfPage = head.metadata.language != nil
    head.metadata.tags = section().map { [$0] } ?? []
  }

  // MARK: Places

  /// An element may have several names, as `property` and `itemprop`, and counts under each.
  private mutating func collect() {
    for index in tree.nodes.indices where !tree.nodes[index].isText {
      let tag = tree.nodes[index].tag
      if tag == .time || tree.attribute(.itemprop, of: index) != nil || isDay(index) {
        marked.append(index)
      }
      guard tag == .meta else { continue }
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
  func value(_ attribute: HTMLAttribute, _ node: Int) -> String? {
    guard let bytes = tree.attribute(attribute, of: node) else { return nil }
    let text = TitleFinder.oneLine(String(decoding: bytes, as: UTF8.self))
    return text.isEmpty || text.utf8.count > 1000 ? nil : text
  }

  /// The first `meta` of the first name that there is one of.
  func meta(_ names: String...) -> String? {
    names.lazy.compactMap { metas[$0]?.first }.first
  }

  /// The words below a node as a browser shows them; nil where there are none or very many.
  func text(of node: Int) -> String? {
    var shown = ShownText()
    for index in tree.descendants(of: node) where tree.nodes[index].isText {
      shown.add(tree.bytes(of: index)) { _ in }
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
  func has(_ attribute: HTMLAttribute, _ word: StaticString, _ node: Int) -> Bool {
    guard let value = tree.attribute(attribute, of: node) else { return false }
    return word.withUTF8Buffer { word in
      value.split(whereSeparator: { isSpace($0) }).contains { $0.elementsEqual(word) }
    }
  }

  // MARK: Section, address and language

  /// The part of the paper that the article stands in. Of what pages call tags and keywords half is no topic, but
  /// what their programs need ("wideimage") or what people search for.
  private func section() -> String? {
    [data.section, meta("article:section")].compactMap { $0 }.first { $0.utf8.count <= 60 }
  }

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

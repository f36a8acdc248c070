import HTML
import Model

/// Who wrote the article, and whose page it is.
extension PageMetadata {
  /// Names from the first place that has any: data, `meta`, then elements marked so. Each once, in order; what
  /// is no name is left out, and with it perhaps all.
  /// Where JSON-LD names any writer, the other places are not asked, even if none of its names is a name in the
  /// end.
  func authors() -> [String] {
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
  func source() -> String? {
    data.publisher
      ?? meta("og:site_name", "application-name", "dc.publisher", "publisher", "cre")
      .flatMap { isAddress($0) ? nil : $0 }
  }
}

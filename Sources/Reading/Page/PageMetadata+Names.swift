import HTML
import Model

/// Who wrote the article, and whose page it is.
extension PageMetadata {
  /// Names from the first place that has any: data, then `meta`. Each once, in order; what is no name is left out,
  /// and with it perhaps all. What the page prints of its writers asks `PageWriters`.
  /// Where JSON-LD names any writer, the other places are not asked, even if none of its names is a name in the
  /// end.
  func authors() -> [String] {
    var names = data.authors
    if names.isEmpty {
      names =
        ["author", "article:author", "dc.creator", "parsely-author", "byl", "sailthru.author"]
        .lazy.compactMap { metas[$0] }.first { $0.contains { !isAddress($0) } } ?? []
    }
    var seen: Set<String> = []
    return names.flatMap(Self.names).filter { seen.insert($0).inserted }
  }

  /// Of the web, of mail, or a path: many pages name their writer by a profile.
  private func isAddress(_ text: String) -> Bool {
    text.contains("://") || text.contains("@") || text.hasPrefix("/") || text.hasPrefix("www.")
  }

  /// The names in one value: "Anna Lund and Per Holm" are two, and behind "Anna Lund, Kerrow Post correspondent" stands her
  /// job. What is no list of people is one name as it stands; a picture's credit in brackets is none.
  private static func names(_ text: String) -> [String] {
    guard let name = name(text), name.first != "(" else { return [] }
    let people = WritersLine([name], isMarked: true).names
    let parts = name.split(whereSeparator: { $0 == "," || $0 == ";" }).flatMap {
      $0.split(separator: " and ").map { TitleFinder.oneLine(String($0)) }
    }
    let isList = people.count > 1 && people == parts
    let hasJob =
      people.count == 1 && parts.count == 2 && people == [parts[0]]
      && WriterWords.isDesk(parts[1])
    return isList || hasJob ? people : [name]
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

  /// The paper's or site's name: its publisher in data, else what `meta` calls the site. An address is no name, nor is the handle
  /// by which another site knows it: "Kerrow_Post", "@kerrowpost".
  func source() -> String? {
    let given = [
      data.publisher, meta("og:site_name"), meta("application-name"), meta("dc.publisher"),
      meta("publisher"), meta("cre"),
    ]
    return given.lazy.compactMap { $0 }.first {
      !isAddress($0) && !($0.contains("_") && !$0.contains(" "))
    }
  }
}

import HTML

/// The article's headline.
extension PageMetadata {
  /// The headline, without the name of the site that many pages put behind it ("... - The Kerrow Post").
  ///
  /// What the page gives by data or `meta` counts where it has a word in common with what the page shows: the name of a
  /// program in its place ("cms-default") is no headline. Of a page's `h1` the one that says the same goes before it, as
  /// readers saw that one: the same words, the same without the site's name, or, where the page has a single `h1`, at
  /// least half of its words. Where only the page's `title` names it, a single `h1` is the
  /// headline, unless it is the site's, else the `title` without what looks like a site's name.
  func title() -> String? {
    let headings = tree.nodes.indices.filter { tree.nodes[$0].tag == .h1 }.prefix(8).compactMap(
      text)
    let page = tree.nodes.indices.first { tree.nodes[$0].tag == .title }.flatMap(text)
    let given = given(shown: headings + [page].compactMap { $0 })
    if given == nil, headings.count == 1, !isFrame(headings[0], page) {
      return headings[0]
    }
    guard let title = given ?? page ?? headings.first else { return nil }
    if let heading = headings.first(where: { $0 == title || isTitle(title, of: $0) }) {
      return heading
    }
    if given != nil, headings.count == 1, !headings[0].hasPrefix(title),
      share(title, headings[0]) >= 0.5
    {
      return headings[0]
    }
    return given == nil ? withoutLastPart(withoutSite(title)) : withoutSite(title)
  }

  /// Whether a single `h1` is the site's and not the article's: a word or two ("Log in") that the longer `title` has not.
  private func isFrame(_ heading: String, _ page: String?) -> Bool {
    guard let page, share(page, heading) == 0 else { return false }
    let count = Self.count(Substring(heading))
    return count < 3 && Self.count(Substring(page)) > 2 * count
  }

  /// The first headline that the page gives outside its text and that has a word in common with what it shows; the first of
  /// all where none has, if it is more than one word.
  private func given(shown: [String]) -> String? {
    let marked = marked.first {
      tree.nodes[$0].tag != .meta && has(.itemprop, "headline", $0)
    }
    let given = [
      data.headline, meta("og:title"), meta("twitter:title"), meta("dc.title"),
      meta("parsely-title"), meta("headline"), marked.flatMap(text),
    ].compactMap { $0 }
    return given.first { title in shown.contains { share(title, $0) > 0 } }
      ?? given.first { shown.isEmpty || $0.contains(" ") }
  }

  /// The share of words that two titles have in common, of those of the shorter one; 0 to 1. Words of one or two letters
  /// say nothing.
  private func share(_ first: String, _ second: String) -> Double {
    let (one, other) = (Self.words(first), Self.words(second))
    let fewer = min(one.count, other.count)
    return fewer == 0 ? 0 : Double(one.intersection(other).count) / Double(fewer)
  }

  /// Words of three letters or digits and more, in lower case. Of scripts without spaces each letter is one.
  private static func words(_ title: String) -> Set<String> {
    var words: Set<String> = []
    for word in title.lowercased().split(whereSeparator: { !$0.isLetter && !$0.isNumber }) {
      if let first = word.unicodeScalars.first, first.value >= 0x2E80 {
        for letter in word { words.insert(String(letter)) }
      } else if word.utf8.count > 2 {
        words.insert(String(word))
      }
    }
    return words
  }

  /// Whether a page's title is a heading with the site's name behind it, or with the name of its section before.
  /// At least eight bytes, so that a heading "Home" takes nothing from "Home - Holm Post".
  private func isTitle(_ title: String, of heading: String) -> Bool {
    guard heading.utf8.count >= 8 else { return false }
    if title.hasPrefix(heading) {
      let rest = title.dropFirst(heading.count)
      return Self.marks.contains { rest.hasPrefix($0) }
    }
    guard title.hasSuffix(heading) else { return false }
    let before = title.dropLast(heading.count)
    return before.count < 24 && Self.marks.contains { before.hasSuffix($0) }
  }

  /// What pages put between the headline and their name.
  private static let marks = [
    " | ", " - ", " – ", " — ", " :: ", " · ", " • ", " « ", " » ", " : ",
  ]

  /// The title without the site's name at its end, if the page says what its name is.
  private func withoutSite(_ title: String) -> String {
    guard let site = source() else { return title }
    for mark in Self.marks where title.hasSuffix(mark + site) {
      return String(title.dropLast(mark.count + site.count))
    }
    return title
  }

  /// The page's `title` without a site's name at its end: behind the last mark stand at most four words, each with a
  /// capital or a stop in it, and before it more than there. "Ferry aground - a town in fear" keeps its end. What has
  /// been cut is cut once more where the same mark parts a section's name: "Ferry aground | News | Kerrow Post".
  private func withoutLastPart(_ title: String) -> String {
    var parts = [Substring(title)]
    // A colon parts headlines, too.
    for mark in Self.marks.dropLast() {
      guard let place = Self.last(mark, in: title) else { continue }
      if place.lowerBound > parts[0].startIndex,
        parts.count == 1 || place.lowerBound > parts[0].endIndex
      {
        parts = [title[..<place.lowerBound], title[place.upperBound...], Substring(mark)]
      }
    }
    guard parts.count == 3, Self.isName(parts[1]), Self.count(parts[0]) > Self.count(parts[1])
    else {
      return title
    }
    let rest = String(parts[0])
    guard let place = Self.last(String(parts[2]), in: rest) else { return rest }
    let (before, section) = (rest[..<place.lowerBound], rest[place.upperBound...])
    return Self.isName(section) && Self.count(section) < 3 && Self.count(before) > 3
      ? String(before) : rest
  }

  /// Where a mark stands last.
  private static func last(_ mark: String, in title: String) -> Range<String.Index>? {
    var found: Range<String.Index>?
    for range in title.ranges(of: mark) { found = range }
    return found
  }

  private static func count(_ words: Substring) -> Int { words.split(separator: " ").count }

  /// Whether words look like a site's name: at most four, with capitals, but for small words between them.
  private static func isName(_ words: Substring) -> Bool {
    let all = words.split(separator: " ")
    guard (1...4).contains(all.count) else { return false }
    return all.enumerated().allSatisfy { index, word in
      guard let first = word.first else { return false }
      return first.isUppercase || first.isNumber || !first.isCased && first.isLetter
        || word.contains(".") && word.last != "."
        || index > 0
          && ["of", "the", "and", "for", "in", "de", "des", "der", "del", "&"].contains(word)
    }
  }
}

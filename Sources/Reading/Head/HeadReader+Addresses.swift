import FoundationEssentials
import FrontMatter
import Model
import Provenance

/// Where the article's page stands, and which addresses of old lead there.
extension HeadReader {
  /// Reads the last part of the page's address, which is made safe as a file's name is: "The Last Ferry" becomes "the-last-ferry".
  mutating func readSlug(_ pair: YAMLNode.Pair) {
    guard let word = word(pair), word.contains(where: { !$0.isWhitespace }) else { return }
    head.slug = Slug.part(of: word)
    if head.permalink == nil { head.addressOffset = pair.value.offset }
  }

  /// Reads a whole address: `/2014/ferry.html`, `/2014/ferry/` and `2014/ferry` are "2014/ferry".
  ///
  /// - Returns: false for what is none and leaves the address to the file's path: a pattern (`/:year/:title/`), an address of the
  ///   web, and what has no letter or digit.
  mutating func readsPath(_ pair: YAMLNode.Pair) -> Bool {
    guard case .scalar(let text, _) = pair.value.content, !isWeb(text),
      !text.contains(where: { ":{}%".contains($0) }), !Self.styles.contains(text.lowercased())
    else { return false }
    var names = text.split(separator: "/")
    if let last = names.last {
      for ending in [".html", ".htm", ".md"] where last.hasSuffix(ending) {
        names[names.count - 1] = last.dropLast(ending.utf8.count)
      }
    }
    if names.count > 1, names.last == "index" { names.removeLast() }
    let written = names
    if names.count > 1, names.first == "briefs" { names.removeFirst() }
    let parts = names.compactMap { Slug.fold(String($0)) }
    guard !parts.isEmpty, parts.count == names.count else { return false }
    head.permalink = parts
    head.bentPermalink = written.elementsEqual(parts) { $0 == $1 } ? nil : text
    head.addressOffset = pair.value.offset
    return true
  }

  /// Words that stand for a pattern, or for none (Jekyll, Eleventy).
  private static let styles: Set<String> = [
    "true", "false", "pretty", "date", "none", "ordinal", "weekdate",
  ]

  /// Reads addresses that lead to the page, each as a site's own path; one that cannot be a page of the site is told and
  /// left out. Of more than two hundred the first count.
  mutating func readAliases(_ pair: YAMLNode.Pair) {
    for word in words(pair, splitAtCommas: false).prefix(200) {
      if let alias = Head.Alias(word) {
        head.aliases.append(alias)
      } else {
        let place = SourceLocation(file: file, text: text, offset: pair.value.offset)
        diagnostics.append(
          .warning(
            place, "'\(word)' is no path of this site and leads nowhere; write it as /old/page/",
            id: "bad-alias"))
      }
    }
  }
}

extension Head {
  /// An address that only leads to the article's page.
  struct Alias: Equatable {
    /// Of the file that stands there: "old/page/index.html" for `/old/page/`.
    let path: String
    /// Whether it stands beside the article's page and not in the site's own folder.
    let isRelative: Bool

    /// The alias that a head writes as a path; nil for what would lead out of the site, hide its first page, or lie in a page.
    ///
    /// A path that begins with a slash is kept letter for letter, as it was in use. Another is a name beside the page, which is
    /// made safe as those of pages are.
    init?(_ text: String) {
      guard let url = URL(string: text), url.scheme == nil, url.host == nil else { return nil }
      let plain = url.path(percentEncoded: false)
      // A slash is one also where an accent follows, which makes another character of it.
      isRelative = plain.utf8.first != UInt8(ascii: "/")
      var parts = plain.utf8.split(separator: UInt8(ascii: "/")).map { String(Substring($0)) }
      guard let last = parts.popLast() else { return nil }
      let ending = [".html", ".htm"].first(where: last.hasSuffix)
      var name = String(last.dropLast(ending?.utf8.count ?? 0))
      if isRelative {
        let folded = (parts + [name]).compactMap(Slug.fold)
        guard folded.count == parts.count + 1 else { return nil }
        (parts, name) = (Array(folded.dropLast()), folded[parts.count])
      }
      if let ending {
        parts.append(name + ending)
      } else if isRelative, !plain.hasSuffix("/") {
        parts.append(name + ".html")
      } else {
        parts += [name, "index.html"]
      }
      guard parts.allSatisfy(Self.isName), !parts.dropLast().contains(where: Self.isFile) else {
        return nil
      }
      path = parts.joined(separator: "/")
      guard path.utf8.count <= 1000 else { return nil }
    }

    /// Whether a part can be the name of a file on any disk, and no hidden one.
    private static func isName(_ part: String) -> Bool {
      !part.isEmpty && part.utf8.first != UInt8(ascii: ".") && part.utf8.count <= 240
        && part.utf8.allSatisfy { $0 >= 0x20 && $0 != 0x7F && $0 != UInt8(ascii: "\\") }
    }

    /// Whether a part is the name of a file of a site, in which nothing can lie.
    private static func isFile(_ part: String) -> Bool {
      let lower = part.lowercased()
      return [".html", ".htm", ".css", ".js", ".json", ".txt", ".xml"].contains(
        where: lower.hasSuffix)
    }
  }
}

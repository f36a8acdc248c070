import FoundationEssentials
import Model
import Provenance

/// Links from one article's or page's Markdown to another's: `[the quay](../2014/quay.md#cause)` leads to its page.
///
/// They are read as MkDocs, Docusaurus and Zola (`@/2014/quay.md`) have them. Where they lead follows from the path that is written
/// and from nothing else, so that no other file changes a page; from there a page leads on where an article has a `slug` or
/// `permalink` of its own. A place inside the article is left out: a brief's page has none of its headings' names.
enum ArticleLinks {
  /// Whether a Markdown text may have such links.
  static func mayStand(in markdown: [UInt8]) -> Bool {
    markdown.withUnsafeBufferPointer { markdown in
      var index = 0
      while index + 3 < markdown.count {
        if index + 8 <= markdown.count {
          let mask = ByteLanes(markdown, at: index).equal(to: UInt8(ascii: "."))
          index += ByteLanes.first(mask)
          if mask == 0 || index + 3 >= markdown.count { continue }
        }
        // Most stops are followed by a space.
        if markdown[index] == UInt8(ascii: ".") {
          let next = (markdown[index + 1] | 0x20, markdown[index + 2] | 0x20)
          let isMarkdown = next.0 == UInt8(ascii: "m") && "da".utf8.contains(next.1)
          let isText = next.0 == UInt8(ascii: "t") && "xe".utf8.contains(next.1)
          if isMarkdown || isText { return true }
        }
        index += 1
      }
      return false
    }
  }

  /// The way from an article's page to the one that a link names; nil for any other link.
  ///
  /// - Parameters:
  ///   - link: As written.
  ///   - path: Of the file that it stands in, below the content folder.
  ///   - address: Of that file's article.
  static func address(of link: String, in path: String, _ address: ArticleAddress) -> String? {
    let written = link.prefix { $0 != "#" && $0 != "?" }
    guard isArticle(written), let named = self.path(of: written, in: path)
    else { return nil }
    return ArticleAddress.root(from: address.page) + AddressMaker.page(of: named)
  }

  /// Whether the ending of a name is that of a file whose article others lead to by it.
  static func isArticle(_ name: some StringProtocol) -> Bool {
    let lower = name.lowercased()
    return [".md", ".markdown", ".txt", ".text"].contains(where: lower.hasSuffix)
  }

  /// The path below the content folder that a link names; nil for one that leads out of it, and for addresses of the web.
  ///
  /// - Parameters:
  ///   - written: Without a query and a place inside the file.
  ///   - path: Of the file that it stands in, below the content folder.
  static func path(of written: some StringProtocol, in path: String) -> String? {
    guard !written.contains(":"), !written.hasPrefix("//"),
      let plain = URL(string: String(written))?.path(percentEncoded: false)
    else { return nil }
    let isFromTop = plain.hasPrefix("/") || plain.hasPrefix("@/")
    var parts = isFromTop ? [] : path.split(separator: "/").dropLast().map(String.init)
    for part in plain.split(separator: "/").drop(while: { isFromTop && $0 == "@" }) {
      switch part {
      case ".": continue
      case "..":
        guard parts.popLast() != nil else { return nil }
      default: parts.append(String(part))
      }
    }
    return parts.joined(separator: "/")
  }
}

import Model

/// Makes an article's address of its own path and head, and of nothing else.
///
/// `2024-03-05/001.txt` is "2024-03-05/001". A bundle (`bath/index.md`, `bath/_index.md`) has the name of its folder. A slug
/// takes the place of the last part, a permalink that of the whole.
enum AddressMaker {
  /// In bytes. What lies deeper has its folders in one part, as no disk takes paths of any length.
  private static let longest = 400

  /// The address of an article.
  ///
  /// - Parameters:
  ///   - path: Of the file, below the content folder.
  ///   - title: Earlier versions made an address of it where the file's name was none.
  static func make(path: String, head: Head, title: String) -> ArticleAddress {
    let given = head.slug ?? head.permalink?.last
    let former = Slug.former(given: given, fileName: path, title: title)
    var parts = head.permalink ?? self.parts(of: path)
    if head.permalink == nil, let slug = head.slug { parts[parts.count - 1] = slug }
    let address = joined(parts)
    var aliases: [String] = []
    for alias in head.aliases {
      let path = self.alias(alias, beside: address)
      if path != ArticleAddress.page(address), !aliases.contains(path) { aliases.append(path) }
    }
    let isOfFile = head.permalink == nil && head.slug == nil
    return ArticleAddress(
      address, former: former, ofFile: isOfFile ? address : self.path(of: path), source: path,
      aliases: aliases)
  }

  /// The path of the page's address that a file's path alone makes.
  static func path(of file: String) -> String { joined(parts(of: file)) }

  /// The parts of a file's path, each safe in an address.
  private static func parts(of path: String) -> [String] {
    var names = path.split(separator: "/").map(String.init)
    let base = Slug.baseName(path)
    if names.count > 1, ["index", "_index"].contains(base.lowercased()) {
      names.removeLast()
    } else {
      names[names.count - 1] = base
    }
    return names.map(Slug.part)
  }

  /// Parts with slashes between them.
  private static func joined(_ parts: [String]) -> String {
    let whole = parts.joined(separator: "/")
    guard whole.utf8.count > longest, let last = parts.last else { return whole }
    return Slug.part(of: parts.dropLast().joined(separator: "/")) + "/" + last
  }

  /// The path of the page that an alias stands for: one without a slash in front stands beside the article's page.
  private static func alias(_ alias: Head.Alias, beside address: String) -> String {
    guard alias.isRelative, let slash = address.lastIndex(of: "/") else {
      return alias.isRelative ? "briefs/" + alias.path : alias.path
    }
    return "briefs/" + address[...slash] + alias.path
  }
}

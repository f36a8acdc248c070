import Model

/// Makes an article's address of its own path and head, and of nothing else.
///
/// `2024-03-05/001.txt` is "2024-03-05/001". A bundle (`bath/index.md`, `bath/_index.md`) has the name of its folder. A slug
/// takes the place of the last part, a permalink that of the whole. Markdown below `pages/` is a page of the site's own, whose address
/// begins behind that folder.
enum AddressMaker {
  /// The folder of such pages, below the content folder.
  static let pages = "pages/"

  /// What the file at a path becomes.
  ///
  /// Markdown only: a folder of that name may also be one of saved pages, which are articles.
  static func kind(of path: String) -> ArticleAddress.Kind {
    guard path.utf8.starts(with: pages.utf8) else { return .brief }
    let lower = path.lowercased()
    return [".md", ".markdown"].contains(where: lower.hasSuffix) ? .page : .brief
  }

  /// In bytes. What lies deeper has its folders in one part, as no disk takes paths of any length.
  private static let longest = 400

  /// The address of an article.
  ///
  /// - Parameters:
  ///   - path: Of the file, below the content folder.
  ///   - title: Earlier versions made an address of it where the file's name was none.
  static func make(path: String, head: Head, title: String) -> ArticleAddress {
    let kind = kind(of: path)
    let given = head.slug ?? head.permalink?.last
    let former =
      kind == .brief
      ? Slug.former(given: given, fileName: path, title: title)
      : self.address(of: path, as: .brief, head)
    let address = self.address(of: path, as: kind, head)
    let isOfFile = head.permalink == nil && head.slug == nil
    return ArticleAddress(
      address, as: kind, former: former,
      ofFile: isOfFile ? address : self.address(of: path, as: kind, Head()), source: path,
      aliases: aliases(head.aliases, to: ArticleAddress.page(address, as: kind)))
  }

  /// The paths that lead to a page, each once.
  private static func aliases(_ all: [Head.Alias], to page: @autoclosure () -> String) -> [String] {
    guard !all.isEmpty else { return [] }
    let page = page()
    var aliases: [String] = []
    for alias in all {
      let path = self.alias(alias, beside: page)
      if path != page, !aliases.contains(path) { aliases.append(path) }
    }
    return aliases
  }

  /// The path of an address that a file's path makes with its head.
  private static func address(of path: String, as kind: ArticleAddress.Kind, _ head: Head)
    -> String
  {
    if let parts = head.permalink { return joined(parts) }
    let below = kind == .page ? String(Substring(path.utf8.dropFirst(pages.utf8.count))) : path
    var parts = parts(of: below)
    if let slug = head.slug { parts[parts.count - 1] = slug }
    return joined(parts)
  }

  /// The path below the site's folder that a file's path alone makes.
  static func page(of file: String) -> String {
    let kind = kind(of: file)
    return ArticleAddress.page(address(of: file, as: kind, Head()), as: kind)
  }

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
  private static func alias(_ alias: Head.Alias, beside page: String) -> String {
    guard alias.isRelative, let slash = page.lastIndex(of: "/") else { return alias.path }
    return page[...slash] + alias.path
  }
}

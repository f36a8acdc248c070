import FrontMatter

/// The names that other programs have for briefgen's keys: Hugo, Zola, Jekyll, WordPress, Obsidian and Pelican.
///
/// They count, in the order of their row, where a head lacks our own key, and stay in `meta` for templates. A key is the same in
/// capitals. Of tables inside a head, `taxonomies`, `extra` and `params` are looked into, behind the head's own keys. `updated` is the
/// name that we give to a day of change, and is read here too: many heads had it before, so a wrong one is no error.
///
/// What stands in no row goes to `meta` and nothing is said of it: `layout`, `weight`, `type`, `cover`, `toc` and the
/// like say how a page looks in another program, or what only its templates know.
enum ForeignKeys {
  private static let table = """
    title       | title post_title
    date        | date post_date publishdate publish_date pubdate published published_at created created_at
    updated     | updated lastmod modified last_modified_at updated_at date_modified
    source      | source publisher publication
    url         | url canonicalurl canonical_url canonical original_url link external_url permalink
    authors     | authors author byline creator
    tags        | tags tag keywords topics categories category
    lang        | lang language locale
    slug        | slug
    permalink   | permalink path url
    aliases     | aliases alias redirect_from redirects
    release     | publishdate publish_date embargo embargo_until
    expires     | expires expirydate expiry_date expires_on unpublishdate
    draft       | draft published publish status
    description | description summary excerpt abstract subtitle
    """

  /// Our keys, each with the names it may have, in the order in which they count.
  /// A row names our own key first, so that `Date:` in capitals counts for `date`. `release` is no key of ours: it only holds back.
  static let rows: [(key: String, names: [String])] =
    table.utf8.split(separator: UInt8(ascii: "\n")).map { row in
      let columns = row.split(separator: UInt8(ascii: "|")).map { column in
        column.split(separator: UInt8(ascii: " ")).map { String(Substring($0)) }
      }
      return (columns[0][0], columns[1])
    }

  /// The names that stand for one of our keys.
  static func names(of key: String) -> [String] { rows.first { $0.key == key }?.names ?? [] }

  /// For each name, the keys of ours that it may stand for.
  /// By names in lower case. `permalink` stands in two rows: an address of the web is a `url`, a path a `permalink`.
  static let keysByName: [String: [String]] = {
    var keys: [String: [String]] = [:]
    for row in rows {
      for name in row.names { keys[name, default: []].append(row.key) }
    }
    return keys
  }()

  /// Tables whose keys count, too.
  /// As `[taxonomies]` in Zola's heads, which has tags and categories.
  static let tables: Set<String> = ["taxonomies", "extra", "params"]
}

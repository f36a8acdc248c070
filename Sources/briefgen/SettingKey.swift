/// The keys of `briefgen.yml`, in the order in which who makes a site thinks of them.
///
/// A new setting is a row here, or the file may not have it; `briefgen init` writes the rows out.
enum SettingKey {
  /// What `briefgen init` writes behind each key is its default, or where it has none an example.
  private static let table = """
    # key | value | what it does
    title | Briefs | The name of the site.
    base-url | https://briefs.example/ | Where the site will stand (an example); without it there are no feeds and no site map.
    language | en | The language of the site, as a tag.
    time-zone | Europe/Berlin | The zone that days are counted in (an example); without it each article's own.
    content | content | The folder of articles.
    templates | templates | The folder of your own templates; for one that is missing there the built-in one serves.
    theme | themes/plain | A folder of templates below your own (an example); without it there is none.
    static | static | The folder of files that go into the site as they are.
    output | public | The folder that the site is written to.
    sentences | 3 | The most sentences of a summary.
    words | 120 | The most words of a summary (an example); without it any number.
    drafts | false | Whether drafts are published.
    future | false | Whether articles are published whose day is to come, or that have expired.
    stories | true | Whether articles of one event are put together.
    exports | false | Whether the site has tables of all figures and quotes, and all records in one file.
    search | false | Whether the site has a page for searching; needs Pagefind.
    remote-images | false | Whether pages load articles' pictures from other servers.
    follow-symlinks | false | Whether links in the content folder are followed wherever they lead.
    max-file-size | 32 | The largest file that is read, in MB.
    jobs | 2 | How many articles are worked on at once (an example); without it as many as there are processors.
    aliases | {"B. Holm": Berit Holm} | Who is printed under another name than articles have (an example); see the README.
    """

  private static let rows: [[String]] = table.split(separator: "\n").dropFirst().map { row in
    row.split(separator: "|", maxSplits: 2).map {
      String($0.drop { $0 == " " }.reversed().drop { $0 == " " }.reversed())
    }
  }

  /// All that may be set; others are compared with them to say what may have been meant.
  static let names = rows.map { $0[0] }

  /// A file in which every key stands with what it does, all of them commented out: so it changes nothing.
  static var file: String {
    let head = """
      # The settings of this site. Take a '#' away to set one; options of the command line win.

      """
    return head + rows.map { "\n# \($0[2])\n#\($0[0]): \($0[1])\n" }.joined()
  }
}

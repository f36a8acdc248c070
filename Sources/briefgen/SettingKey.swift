/// A key of the settings: what it is called in each place where it may be set, what it is without that, and what it does.
///
/// A new setting is a row of the table and of `SettingSlot.all`, or nothing may set it. `briefgen init` writes the rows out,
/// `docs/configuration.md` is compared with them.
struct SettingKey: Sendable {
  /// In the settings file: "base-url".
  let name: String
  /// What it is where nothing sets it; nil where that is no value.
  let standard: String?
  /// What `briefgen init` writes behind it: the default, or where there is none an example.
  let example: String
  /// The option of the command line; nil where it has none.
  let option: String?
  /// What it does, as a sentence.
  let note: String

  /// The variable of the environment: "BRIEFGEN_BASE_URL"; nil for what is no single text.
  var variable: String? {
    name == "aliases"
      ? nil : Self.prefix + name.uppercased().replacing("-", with: "_")
  }

  /// What the names of all variables begin with.
  static let prefix = "BRIEFGEN_"

  /// In the order in which who makes a site thinks of them.
  private static let table = """
    # key | default | example | option | what it does
    title | Briefs | | --title | The name of the site.
    base-url | | https://briefs.example/ | --base-url | Where the site will stand (an example); without it there are no feeds and no site map.
    language | en | | --language | The language of the site, as a tag.
    time-zone | | Europe/Berlin | | The zone that days are counted in (an example); without it each article's own.
    content | content | | --content | The folder of articles.
    templates | templates | | --templates | The folder of your own templates; for one that is missing there the built-in one serves.
    theme | | themes/plain | --theme | A folder of templates below your own (an example); without it there is none.
    static | static | | --static | The folder of files that go into the site as they are.
    output | public | | --output | The folder that the site is written to.
    sentences | 3 | | --sentences | The most sentences of a summary.
    words | | 120 | --words | The most words of a summary (an example); without it any number.
    drafts | false | | --drafts | Whether drafts are published.
    future | false | | --future | Whether articles are published whose day is to come, or that have expired.
    stories | true | | | Whether articles of one event are put together.
    exports | false | | --exports | Whether the site has tables of all figures and quotes, and all records in one file.
    search | false | | --search | Whether the site has a page for searching; needs Pagefind.
    remote-images | false | | | Whether pages load articles' pictures from other servers.
    follow-symlinks | false | | --follow-symlinks | Whether links in the content folder are followed wherever they lead.
    max-file-size | 32 | | --max-file-size | The largest file that is read, in MB.
    jobs | | 2 | --jobs | How many articles are worked on at once (an example); without it as many as there are processors.
    aliases | | {"E. Dahl": Elin Dahl} | | Who is printed under another name than articles have (an example); see docs/editors.md.
    """

  /// All of them.
  static let all: [SettingKey] = table.utf8.split(separator: 0x0A).dropFirst().map { row in
    // Bytes, as each build reads them.
    let cells = row.split(separator: UInt8(ascii: "|"), maxSplits: 4).map { cell in
      var cell = cell.drop { $0 == 0x20 }
      while cell.last == 0x20 { cell.removeLast() }
      return String(Substring(cell))
    }
    return SettingKey(
      name: cells[0], standard: cells[1].isEmpty ? nil : cells[1],
      example: cells[2].isEmpty ? cells[1] : cells[2], option: cells[3].isEmpty ? nil : cells[3],
      note: cells[4])
  }

  /// All that may be set; others are compared with them to say what may have been meant.
  static let names = all.map(\.name)

  /// A file in which every key stands with what it does, all of them commented out: so it changes nothing.
  static var file: String {
    let head = """
      # The settings of this site. Take a '#' away to set one; options of the command line win.

      """
    return head + all.map { "\n# \($0.note)\n#\($0.name): \($0.example)\n" }.joined()
  }
}

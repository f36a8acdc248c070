/// What the site's data means, for those who use it: `docs/data.md` and `briefgen extract --fields`.
///
/// Columns and their meaning come from the code that writes them.
public enum DataDictionary {
  /// The whole document.
  public static var document: String {
    head + ExportTable.allCases.map(table).joined()
      + section(
        "What both kinds of records say of the article and of how figures hang together", "",
        RecordKeys.head)
      + section("briefs.jsonl, and the record beside each page", pageWords, RecordKeys.page)
      + section("briefgen extract", extractWords, RecordKeys.extract)
      + section("stories/STORY.json and stories/STORY.csv", storyWords, RecordKeys.story)
  }

  private static let head = """
    # Data dictionary

    Printed by `make data` from the code that writes the data (`briefgen extract --fields`): change that.

    With `exports: true` in `briefgen.yml` a site has three more files: `briefs.jsonl`, the record of each brief as one line;
    `figures.csv` and `quotes.csv`, all that was found, a row each, `key` telling what the briefs show. Articles stand in the order of
    the lists, the newest first. `briefgen extract --csv figures FILE...` prints the same columns.

    The CSV is that of RFC 4180: UTF-8 without a byte order mark, commas, CR LF, and one row of names at the top. Sums and changes
    are in the records only.

    **Cells that look like formulas.** Words that a spreadsheet would work out get an apostrophe in front: cells that begin with `=`, `+`,
    `-`, `@`, a tab or the end of a line, also as wide as a Chinese letter (`＝`), behind spaces or apostrophes too. A plain number (`-5`,
    `+0.5`) is none. To undo it, take the first apostrophe from each cell that `^'+ *[-=+@\\t\\r\\n＝＋－＠]` finds. Numbers, flags and
    names never get one.

    **What a value is.** *words* stand in the article, byte for byte; *text* may be made of words (a unit in the singular) or come from
    the head; *name* is one of those that are told.


    """

  private static let pageWords = """
    Tables are `{"columns": [...], "rows": [[...], ...]}`: below, `figures.value` is a column of the table `figures`. A row may end early:
    what it lacks is null. Line and column are in `extract` and in the CSV only.


    """

  private static let extractWords = """
    What has `*` is words with their place, or a list of such: `exact`, the words; `start` and `end`, half-open, in Unicode code points
    into `text`; and where a file was read `line` and `column` in it, from 1. Further keys of the same object stand below it.


    """

  private static let storyWords = """
    A story whose articles give figures of one thing has them as JSON and as CSV. In the CSV a report is a row, its article's columns are among its own, and what is
    left out of the JSON is an empty cell.


    """

  private static func table(_ table: ExportTable) -> String {
    "## \(table.path)\n\n| column | is | what it says | empty |\n|---|---|---|---|\n"
      + table.columns.map {
        "| `\($0.name)` | \($0.kind.rawValue) | \($0.meaning) | \($0.empty) |\n"
      }
      .joined() + "\n"
  }

  private static func section(_ title: String, _ words: String, _ keys: [RecordKeys.Key]) -> String
  {
    "## \(title)\n\n\(words)| key | is | what it says | missing |\n|---|---|---|---|\n"
      + keys.map { "| `\($0.path)` | \($0.kind) | \($0.meaning) | \($0.missing) |\n" }
      .joined() + "\n"
  }
}

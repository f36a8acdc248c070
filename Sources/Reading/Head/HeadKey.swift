/// The keys that the head of an article may have, in the order in which who writes one thinks of them.
public enum HeadKey {
  /// Behind each key a value as an example, and what it does.
  private static let table = """
    # key | example | what it does
    title | The harbour opens again | The headline.
    date | 2026-06-14 | The day, or day and time, of the article; before it nothing is published.
    draft | true | Leaves the article out until the line is gone.
    updated | 2026-06-16 | When it was last changed.
    expires | 2027-06-14 | The day from which it is gone.
    source | Radio Norr | Who published it first.
    url | https://example.org/harbour | Where that stands.
    authors | [Anna Lund] | Who wrote it; author means the same.
    tags | [harbours, towns] | Its topics.
    lang | en | Its language, where briefgen guesses it wrongly.
    description | What one line says of it. | For lists and feeds, in place of a sentence of the summary.
    slug | harbour-open | The last part of its address.
    permalink | /ports/harbour-open/ | All of its address.
    aliases | [/old/harbour/] | Addresses that lead here.
    story | harbour | Puts it into one story with all others of that name; none keeps it out of all.
    correction | An earlier version named another harbour. | What was wrong in it, for the top of the brief.
    summary-sentences | 3 | The most sentences of its summary.
    summary-words | 90 | The most words of its summary.
    summary-pin | The harbour opens | A sentence that the summary is to have, by its first words; or a list.
    summary-ban | [Nobody was] | Sentences that it is not to have, by their first words.
    """

  /// All keys with an example and what each does.
  public static let rows: [(name: String, example: String, note: String)] =
    table.utf8.split(separator: UInt8(ascii: "\n")).dropFirst().map { row in
      let columns = row.split(separator: UInt8(ascii: "|"), maxSplits: 2).map { column in
        var words = column
        while words.first == UInt8(ascii: " ") { words.removeFirst() }
        while words.last == UInt8(ascii: " ") { words.removeLast() }
        return String(Substring(words))
      }
      return (columns[0], columns[1], columns[2])
    }
}

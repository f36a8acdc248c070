import Provenance

/// Who wrote an article, where a whole line says it: "By Anna Lund", "By ANNA LUND, Associated Press".
///
/// A line is given as its span in a text's bytes, and so are the names found in it, in their order. They are without
/// the marks around them but keep an initial's stop; a run of words with a job or a paper in it is nobody. Nothing is
/// guessed: one word that fits into no list of names makes the whole line none.
public enum ByLine {
  /// In bytes. Longer lines are prose and are let go before a word of them is read.
  private static let longest = 160

  /// The writers that a line names; nil when it is no by-line. Empty when it names a paper's staff only.
  ///
  /// Read whole: "By Tuesday the river had risen" has words that are in no name.
  ///
  /// Behind the label stands no date ("By Tuesday") and no word that opens prose ("By contrast", "By all accounts").
  ///
  /// - Returns: Spans of the names. "By Ledger Staff" gives an empty list: it is a by-line, and nobody's.
  public static func authors(in bytes: [UInt8], _ span: TextSpan) -> [TextSpan]? {
    guard span.count <= longest, span.count > 4 else { return nil }
    var words = PrintedWords(bytes, from: span.start, to: span.end)
    guard let by = words.next(), labels.contains(by.folded), let first = PrintedWords.ahead(words)
    else { return nil }
    let opener = first.bare
    guard opener.count > 0, opener.isCapitalised, DateWords.kind(of: first) == nil,
      !opener.isOne(of: noNames)
    else { return nil }
    return names(in: bytes, words)
  }

  /// A writer's line without "By", as it stands below a headline: "ANNA LUND in Cairo", "Anna Lund, Foreign Editor".
  ///
  /// Nothing but the look tells such a line from a heading. So two to four words with capitals are asked for, and
  /// then either all of them in capitals and "in" behind them, or a job behind a comma, with a capital of its own. A
  /// word in lower case other than that "in", or a mark by itself, and it is no writer's line.
  ///
  /// - Returns: Spans of the names; nil for any other line, and for one of more than 80 bytes.
  public static func bareAuthors(in bytes: [UInt8], _ span: TextSpan) -> [TextSpan]? {
    guard span.count <= 80, span.count > 4 else { return nil }
    var words = PrintedWords(bytes, from: span.start, to: span.end)
    var count = 0
    var isCapitals = true
    var hasJob = false
    var hasComma = false
    var isPlaced = false
    while let word = words.next() {
      let bare = word.bare
      guard bare.count > 0 else { return nil }
      if hasComma, bare.isOne(of: jobs) { hasJob = true }
      if bare.isFolded("in"), count >= 2 {
        isPlaced = true
      } else if !bare.isCapitalised {
        return nil
      } else if !hasComma, !isPlaced {
        isCapitals = isCapitals && bare.isAllCapitals
        count += 1
      }
      if ",;".utf8.contains(word.last) { hasComma = true }
    }
    guard (2...4).contains(count), isCapitals && isPlaced || hasJob else { return nil }
    return names(in: bytes, PrintedWords(bytes, from: span.start, to: span.end))
  }

  /// The names of a list without "By", as keys have it; nil when it is no list of names.
  ///
  /// "Anna Lund, Tarn Harbor" gives Lund alone; beside an "and" every run of two words counts. One word is no full
  /// name.
  public static func names(in bytes: [UInt8], _ span: TextSpan) -> [TextSpan]? {
    guard span.count <= longest else { return nil }
    return names(in: bytes, PrintedWords(bytes, from: span.start, to: span.end))
  }

  /// The names of a list, without papers, jobs and places.
  ///
  /// A comma, "and" or a sign closes a name. Behind "for", "in" and their like come papers and places, which are read
  /// and not kept until an "and" leads back to people: "Anna Lund in Oslo and Per Holm". Without any "and" only what
  /// stands before the first comma is people.
  ///
  /// - Returns: nil for more than 24 words, a mark that lists do not have, or a word in lower case that no name has.
  private static func names(in bytes: [UInt8], _ rest: PrintedWords) -> [TextSpan]? {
    var words = rest
    var list = NameList()
    var count = 0
    while let word = words.next() {
      count += 1
      let bare = word.bare
      guard count <= mostWords else { return nil }
      if bare.count == 0 {
        guard ["&", "|", "-"].contains(where: { Array($0.utf8) == word.folded }) else { return nil }
        if word.first == UInt8(ascii: "&") { list.goOn(isOver: nil) } else { list.end() }
        continue
      }
      if bare.contains(UInt8(ascii: "@")) || DateWords.kind(of: word) != nil {
        list.end()
        continue
      }
      let folded = bare.folded
      if folded == Array("and".utf8) {
        list.goOn(isOver: false)
        continue
      }
      if links.contains(folded) {
        list.end()
        continue
      }
      let isJob = jobs.contains(folded)
      guard bare.isCapitalised || particles.contains(folded) || isJob else { return nil }
      list.add(word, bare, isAffiliation: isJob || desks.contains(folded))
      if ",;".utf8.contains(word.last) { list.pause() }
    }
    return list.names()
  }

  /// More words than this are no line about writers.
  private static let mostWords = 24

  /// Words that lead to the writer.
  private static let labels = WordList("by by: byline: author: words:")
  /// Words behind which no writer stands but a paper, a place or a time.
  private static let links = WordList("for in of at from the on")
  /// Small words inside a name: "Ida van der Berg".
  private static let particles = WordList(
    "de van von der den la le del di da bin al el ter ten dos")
  /// What follows "by" in prose, at the beginning of a line too.
  private static let noNames = WordList(
    """
    the a an this that these those his her its their our your my all any some no one two three then now far
    contrast law comparison design default chance accident definition and or
    """)
  /// What people of a paper are called.
  private static let jobs = WordList(
    """
    editor correspondent reporter writer staff columnist producer photographer chief bureau critic contributor
    freelance special political foreign science business sports sport health education crime
    """)
  /// Words of papers and agencies.
  private static let desks = WordList(
    """
    press reuters ap afp upi news times post daily herald tribune gazette ledger chronicle journal guardian telegraph
    mail mailonline observer bbc cnn nbc abc cbs fox service agency wire agencies desk team reporters staff editors
    """)
}

extension PrintedWords {
  /// The next word, without moving.
  /// Looking ahead for a colon or a "by" must not use up the word, so a copy is moved in its place.
  static func ahead(_ words: PrintedWords) -> PrintedWord? {
    var words = words
    return words.next()
  }
}

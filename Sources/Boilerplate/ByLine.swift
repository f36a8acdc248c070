import Provenance

/// Who wrote an article, where a whole line says it: "By Anna Lund", "By ANNA LUND, Associated Press".
public enum ByLine {
  private static let longest = 160

  /// The writers that a line names; nil when it is no by-line. Empty when it names a paper's staff only.
  ///
  /// Read whole: "By Tuesday the river had risen" has words that are in no name.
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
  public static func names(in bytes: [UInt8], _ span: TextSpan) -> [TextSpan]? {
    guard span.count <= longest else { return nil }
    return names(in: bytes, PrintedWords(bytes, from: span.start, to: span.end))
  }

  /// The names of a list, without papers, jobs and places.
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

  private static let labels = WordList("by by: byline: author: words:")
  private static let links = WordList("for in of at from the on")
  private static let particles = WordList(
    "de van von der den la le del di da bin al el ter ten dos")
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
  static func ahead(_ words: PrintedWords) -> PrintedWord? {
    var words = words
    return words.next()
  }
}

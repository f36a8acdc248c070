import Provenance

/// By-lines and times of printing that text exports leave before the first sentence, in one line with it:
/// "By. Anna Lund. PUBLISHED:. 17:05 EST, 8 May 2006. |. UPDATED:. 17:48 EST, 8 May 2006. The ferry ...".
///
/// `StoryTokens` begins a paragraph's tokens behind them; the page shows them. They come in pieces, each read by what
/// it begins with, and a piece that is not whole leaves the rest to the story: "Published in 2012, the book" is
/// prose.
public enum Stamp {
  /// Where the story begins behind stamps; nil when there are none at the beginning of `span`.
  ///
  /// Equal to the span's end when it is nothing else.
  ///
  /// Eight pieces at most, each looked for in a few hundred bytes: a wall of dates takes no longer than a stamp.
  public static func end(in bytes: [UInt8], _ span: TextSpan) -> Int? {
    guard span.count > 8, mayBegin(bytes[span.start], bytes[span.start + 1]) else { return nil }
    var index = span.start
    var pieces = 0
    while pieces < 8, index < span.end, let end = piece(in: bytes, from: index, to: span.end) {
      var words = PrintedWords(bytes, from: end, to: span.end)
      words.skipSpace()
      index = words.index
      pieces += 1
    }
    return pieces > 0 ? index : nil
  }

  /// The first two letters of "By", "PUBLISHED", "Updated", "Last", "Follow", "Media" and the months; and digits.
  ///
  /// Nearly every paragraph of a story is let go here.
  private static func mayBegin(_ first: UInt8, _ second: UInt8) -> Bool {
    let second = second | 0x20
    func isAny(_ a: Unicode.Scalar, _ b: Unicode.Scalar = " ", _ c: Unicode.Scalar = " ") -> Bool {
      second == UInt8(ascii: a) || second == UInt8(ascii: b) || second == UInt8(ascii: c)
    }
    switch first {
    case 0x30...0x39: return true
    case UInt8(ascii: "B"): return isAny("y")
    case UInt8(ascii: "P"): return isAny("u")
    case UInt8(ascii: "U"): return isAny("p")
    case UInt8(ascii: "L"): return isAny("a")
    case UInt8(ascii: "F"): return isAny("e", "o")
    case UInt8(ascii: "J"): return isAny("a", "u")
    case UInt8(ascii: "M"): return isAny("a", "e")
    case UInt8(ascii: "A"): return isAny("p", "u")
    case UInt8(ascii: "S"): return isAny("e", "c")
    case UInt8(ascii: "O"): return isAny("c")
    case UInt8(ascii: "N"): return isAny("o")
    case UInt8(ascii: "D"): return isAny("e")
    default: return false
    }
  }

  /// The end of the piece that begins at `start`; nil when what stands there is no stamp.
  ///
  /// A bar, a player's label, a day set apart, a by-line, "PUBLISHED:" or "Last updated" with its time, or "Follow
  /// @ledger." with its stop.
  private static func piece(in bytes: [UInt8], from start: Int, to limit: Int) -> Int? {
    var words = PrintedWords(bytes, from: start, to: min(limit, start + 160))
    guard let word = words.next() else { return nil }
    if word.first == UInt8(ascii: "|"), word.count <= 2 { return word.end }
    let bare = word.bare
    guard bare.count > 0 else { return nil }
    if word.first == UInt8(ascii: "M") || word.first == UInt8(ascii: "S"),
      let label = Insertion.end(at: word.start, in: bytes, to: limit)
    {
      return label
    }
    if bare.first &- 0x30 < 10 || bare.isCapitalised, DateWords.kind(of: word) != nil {
      return dated(bytes, start, limit)
    }
    if bare.isFolded("by") { return byline(word, &words) }
    if bare.isOne(of: labels) { return labelled(word, words, bytes, limit) }
    if bare.isFolded("last"), let second = words.next(),
      second.bare.isFolded("updated")
    {
      return time(bytes, words.index, limit)
    }
    if bare.isFolded("follow"), let handle = words.next(), handle.first == UInt8(ascii: "@"),
      handle.last == UInt8(ascii: ".")
    {
      return handle.end
    }
    return nil
  }

  /// "PUBLISHED:. 17:05 EST, 8 May 2006."
  ///
  /// - Returns: The end of its time; nil without a colon or a day behind it.
  private static func labelled(
    _ label: PrintedWord, _ words: PrintedWords, _ bytes: [UInt8], _ limit: Int
  ) -> Int? {
    // "Published in 2012, the book ..." has no colon.
    guard label.contains(UInt8(ascii: ":")) else { return nil }
    return time(bytes, words.index, limit)
  }

  /// The end of a day or time that begins at `start` or at the word behind it, in 80 bytes; nil for words that make
  /// none.
  private static func time(_ bytes: [UInt8], _ start: Int, _ limit: Int) -> Int? {
    guard let run = DateWords.run(bytes, from: start, to: min(limit, start + 80)), run.isDate else {
      return nil
    }
    return run.end
  }

  /// "May 8, 2006 . The ferry ...": the stop apart from the year is an export's; and "8 May 2006 Last updated at 13:19 BST".
  ///
  /// "May 8, 2006 was a cold day" opens a sentence: without the lone stop or the update a day is no stamp.
  private static func dated(_ bytes: [UInt8], _ start: Int, _ limit: Int) -> Int? {
    guard let run = DateWords.run(bytes, from: start, to: min(limit, start + 60)), run.isDate else {
      return nil
    }
    var words = PrintedWords(bytes, from: run.end, to: min(limit, run.end + 40))
    guard let next = words.next() else { return nil }
    if next.count == 1, next.first == UInt8(ascii: ".") { return next.end }
    guard next.isFolded("last"), let second = words.next(),
      second.bare.isFolded("updated")
    else { return nil }
    return time(bytes, words.index, limit)
  }

  /// "By. Anna Lund and Per Holm For The Ledger.", or "By Anna Lund PUBLISHED:".
  ///
  /// Every word must be capitalised or a link, sixteen at most: "By Tuesday the ferry had left" is no by-line at its
  /// first word in lower case that is none.
  ///
  /// - Returns: The end of the names; nil where they do not end as one of the two does.
  private static func byline(_ by: PrintedWord, _ words: inout PrintedWords) -> Int? {
    let isBroken = by.last == UInt8(ascii: ".")
    var count = 0
    while count < 16 {
      var ahead = words
      guard let word = ahead.next() else { return nil }
      let bare = word.bare
      if count > 0, !isBroken, bare.isOne(of: labels) || word.first == UInt8(ascii: "|") {
        return words.index
      }
      guard bare.count > 0, bare.isCapitalised || bare.isOne(of: links) else { return nil }
      count += 1
      words = ahead
      // An initial's stop is not the line's: "By. J. R. Berg."
      guard isBroken, word.last == UInt8(ascii: "."), bare.count > 2 else { continue }
      // "By. Anna Lund. and Per Holm."
      guard let next = PrintedWords.ahead(words), next.isOne(of: joiners) else { return word.end }
    }
    return nil
  }

  /// What stands before a time of printing.
  private static let labels = WordList("published updated")
  /// Words in lower case with which a by-line goes on behind a stop.
  private static let joiners = WordList("and for in")
  /// Words in lower case that a by-line has.
  private static let links = WordList("and for in of at the from by de van von der")
}

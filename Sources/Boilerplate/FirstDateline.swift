import Provenance

/// A place before a story's first sentence that only its stand tells: "PORT HOLM: ", "Sandvik - ", "NORRHAMN-Nine".
///
/// Further down the same form is a turn of a transcript, an item of a list or prose, so only the first paragraph of a
/// story may be asked, and none of whose paragraphs behind it opens with a label, too.
public enum FirstDateline {
  /// Longer ones have not been seen.
  private static let longest = 60
  /// What stands behind the place must be long enough for a sentence.
  private static let leastStory = 40
  /// More words are no place.
  private static let mostWords = 5

  /// Where the story begins behind the place; nil without one.
  ///
  /// - Parameters:
  ///   - span: The story's first paragraph.
  ///   - isSigned: Whether only a place that an agency signs counts ("Sund, Norland CNN - "), since the layout of the text does not
  ///     speak for others.
  public static func end(in bytes: [UInt8], _ span: TextSpan, isSigned: Bool) -> Int? {
    guard span.count > leastStory, isLetter(bytes[span.start]) else { return nil }
    var words = PrintedWords(bytes, from: span.start, to: min(span.end, span.start + longest))
    var place = Place()
    while place.count < mostWords, let word = words.next() {
      if !isSigned, let dash = gluedDash(word, bytes) {
        guard place.add(PrintedWord(bytes, word.start, dash.start)), place.isAllCapitals,
          dash.start - span.start > 3
        else { return nil }
        return opener(bytes, from: dash.end, span.end) ? dash.end : nil
      }
      if isDash(word) {
        guard place.count > 0, !isSigned || place.hasAgency,
          place.count <= mostMixed || place.isAllCapitals || place.hasAgency
        else { return nil }
        words.skipSpace()
        return follows(words.index, bytes, span)
          && !Dateline.hasSecondDash(bytes, words.index, span.end) ? words.index : nil
      }
      guard place.add(word) else { return nil }
      if word.last == UInt8(ascii: ":") {
        guard !isSigned, place.isAllCapitals || place.count == 1 else { return nil }
        words.skipSpace()
        return follows(words.index, bytes, span) && !opensTurn(bytes, words.index, span.end)
          ? words.index : nil
      }
    }
    return nil
  }

  /// Whether a paragraph opens with a label as a turn of a transcript does: what looks like a place is none then.
  public static func isLabelled(_ span: TextSpan, in bytes: [UInt8]) -> Bool {
    var words = PrintedWords(bytes, from: span.start, to: min(span.end, span.start + longest))
    var count = 0
    while count < mostWords, let word = words.next(), word.bare.count > 0, word.bare.isCapitalised {
      if word.last == UInt8(ascii: ":") { return true }
      count += 1
    }
    return false
  }

  /// Words in small letters that a place may have before a dash between spaces.
  private static let mostMixed = 2

  /// The words read so far.
  private struct Place {
    var count = 0
    var isAllCapitals = true
    /// "Haifa, Israel CNN": the last word is one that agencies sign with.
    var hasAgency = false

    /// Adds a word of the place; false for one that cannot be.
    mutating func add(_ word: PrintedWord) -> Bool {
      let bare = word.bare
      guard bare.count > 1, bare.isCapitalised, !bare.isOne(of: Dateline.noPlace),
        !".!?;\")(".utf8.contains(word.first), !"!?;\")".utf8.contains(word.last),
        DateWords.kind(of: word) == nil
      else { return false }
      count += 1
      hasAgency = bare.isAllCapitals && bare.isOne(of: Dateline.agencies)
      if !bare.isAllCapitals { isAllCapitals = false }
      return true
    }
  }

  private static func isLetter(_ byte: UInt8) -> Bool {
    byte &- 0x41 < 26 || byte >= 0xC3 && byte < 0xC6
  }

  /// A lone hyphen or dash, perhaps two.
  private static func isDash(_ word: PrintedWord) -> Bool {
    if word.first == UInt8(ascii: "-") { return word.bare.count == 0 && word.count <= 3 }
    return word.first == 0xE2 && word.count == 3 && word.last &- 0x93 < 3
  }

  /// A hyphen or dash inside a word with letters before and behind it: "NORRHAMN-Nine".
  private static func gluedDash(_ word: PrintedWord, _ bytes: [UInt8]) -> (start: Int, end: Int)? {
    var index = word.start + 1
    while index + 1 < word.end {
      if bytes[index] == UInt8(ascii: "-") {
        var end = index
        while end < word.end, bytes[end] == UInt8(ascii: "-") { end += 1 }
        return end < word.end && bytes[end] &- 0x41 < 26 ? (index, end) : nil
      }
      if bytes[index] == 0xE2, index + 3 < word.end, bytes[index + 1] == 0x80,
        (0x93...0x95).contains(bytes[index + 2])
      {
        return bytes[index + 3] &- 0x41 < 26 ? (index, index + 3) : nil
      }
      index += 1
    }
    return nil
  }

  /// Whether a story can begin at an offset: a capital or digit, and enough behind it.
  private static func follows(_ start: Int, _ bytes: [UInt8], _ span: TextSpan) -> Bool {
    span.end - start >= leastStory && (isLetter(bytes[start]) || bytes[start] &- 0x30 < 10)
  }

  /// "HOST: I was there": nobody's story but a speaker's.
  private static func opensTurn(_ bytes: [UInt8], _ start: Int, _ end: Int) -> Bool {
    var words = PrintedWords(bytes, from: start, to: min(end, start + 20))
    return words.next()?.bare.isOne(of: turns) ?? false
  }

  /// Whether the word at an offset opens sentences; other words in capitals are names with a hyphen: "NATO-Russia".
  private static func opener(_ bytes: [UInt8], from start: Int, _ end: Int) -> Bool {
    var words = PrintedWords(bytes, from: start, to: min(end, start + 20))
    guard end - start >= leastStory, let word = words.next() else { return false }
    return word.bare.isOne(of: openers)
  }

  /// What somebody says, and no paper of its own.
  private static let turns = WordList(
    "i i'm i've we we're we've you my our well yes no thank thanks good hello")
  /// Words that open a report's first sentence and are no part of a name.
  private static let openers = WordList(
    """
    the a an at in on after when as police officials authorities two three four five six seven eight nine ten eleven twelve
    dozens hundreds thousands some about more nearly almost several many rescuers firefighters prosecutors lawmakers
    """)
}

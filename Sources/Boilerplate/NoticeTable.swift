import Provenance

/// What is printed with an article and is no part of it.
///
/// Neither is searched for quotes, figures and sentences; only an aside is printed.
public enum NoticeRole: Sendable {
  /// What a site says to its readers: of no use on another page.
  case notice
  /// What belongs to the story and is not the story: captions, credits, corrections.
  case aside
}

/// Knows notices, captions and credits by their words.
///
/// Used on whole blocks when an article is read, and on whole sentences when a text comes without paragraphs. A pattern
/// must be the whole of it: loose ones would hit real prose ("Human Rights Watch ...", "Follow the money, she said").
///
/// Lengths are in bytes. What is longer is let go before its words are cut.
public enum NoticeTable {
  /// Longer blocks are prose.
  private static let longestBlock = 240
  /// A sentence with any words in it: longer ones have lost their stop and run on into prose.
  private static let longestSentence = 130
  /// Lists of names, and notes that say what they are.
  private static let longestAside = 700

  /// A line of the table, made ready for comparing.
  struct Row {
    /// What a block or sentence must be, all of it.
    let pattern: WordPattern
    /// What it is then.
    let role: NoticeRole
    /// Whether it is asked of sentences too ("both"), not only of blocks.
    let inSentences: Bool
    /// The last letters of its last word.
    /// As `tail(of:_:)` gives it: nil for a pattern that ends with no plain word; any tail fits it.
    let tail: UInt32?
  }

  /// `where | role | pattern`, see `WordPattern`. `block` is safe only where line breaks prove the whole.
  ///
  /// A line without two bars is a comment and heads a group. Where two patterns fit, the first is the one that
  /// counts; rows that begin with a word come before all that begin with any words, names or a number.
  static let table: StaticString = """
    # Comments
    both  | notice | please let us know if you're having issues with commenting
    both  | notice | please let us know if you * trouble commenting
    block | notice | please let us know if you * problems * commenting
    both  | notice | comments are closed
    block | notice | comments on this * are closed
    block | notice | leave a comment
    both  | notice | leave your * in the comments below
    block | notice | join the conversation
    block | notice | view comments
    block | notice | <number> comments
    block | notice | <number> shares
    # Asking for more readers
    block | notice | subscribe to our *
    both  | notice | subscribe to the * newsletter *
    block | notice | subscribe to <names>
    block | notice | subscribe now
    both  | notice | sign up for our *
    both  | notice | sign up to our *
    block | notice | sign up here *
    both  | notice | follow us on facebook *
    both  | notice | follow us on facebook, *
    both  | notice | follow us on twitter *
    both  | notice | follow us on instagram *
    block | notice | follow us on <names>
    both  | notice | follow @* on twitter *
    both  | notice | follow @* on twitter, *
    both  | notice | follow @*
    both  | notice | follow <names> on twitter @*
    both  | notice | like us on facebook *
    block | notice | get the * newsletter *
    both  | notice | click here to *
    both  | notice | click here for *
    both  | notice | for the latest * click here
    both  | notice | if you * click here
    block | notice | share this article *
    block | notice | share this story *
    block | notice | share this
    block | notice | share on <names>
    block | notice | share
    block | notice | print
    block | notice | email
    block | notice | e-mail
    block | notice | tweet
    block | notice | print this article
    block | notice | print this page
    block | notice | email this *
    block | notice | email a friend
    block | notice | share this with *
    # Leading on
    block | notice | read more
    both  | notice | read more: *
    block | notice | read more about *
    both  | notice | read more from <names>
    both  | notice | read also: *
    both  | notice | also read: *
    both  | notice | see also: *
    both  | notice | see more: *
    both  | notice | see more <names>
    block | notice | related: *
    block | notice | related articles *
    block | notice | related stories *
    block | notice | related topics *
    both  | notice | more on this story
    both  | notice | scroll down for video
    both  | notice | scroll down for videos
    both  | notice | scroll down to watch *
    both  | notice | video scroll down to *
    both  | notice | video: scroll down to *
    both  | notice | watch the video here:
    both  | notice | watch the video here
    both  | notice | watch the video below
    block | notice | watch: *
    block | notice | continue reading *
    block | notice | advertisement
    block | notice | story continues below *
    block | notice | article continues below *
    # Rights
    both  | notice | all rights reserved
    both  | notice | copyright © *
    both  | notice | copyright (c) *
    both  | notice | copyright <number> *
    both  | notice | ©* <names>
    both  | notice | ©* <names> all rights reserved
    block | notice | © <number> *
    both  | notice | (c) <number> <names>
    both  | notice | <names> all rights reserved
    block | notice | this article was originally published *
    block | notice | this story was originally published *
    block | notice | this article first appeared *
    both  | notice | this material may not be published, broadcast, rewritten * redistributed
    both  | notice | this material may not be published, broadcast, rewritten * redistributed without permission
    # Opinions
    both  | aside  | the opinions expressed in this * are solely those of *
    both  | aside  | the views expressed in this * are solely those of *
    both  | aside  | the opinions expressed here are solely those of *
    both  | aside  | the views expressed here are solely those of *
    both  | aside  | the views expressed in this * are the author's own *
    both  | aside  | opinions expressed are those of the author
    # Notes and corrections
    both  | aside  | editor's note: *
    both  | aside  | editors' note: *
    block | aside  | correction: *
    block | aside  | corrections: *
    block | aside  | clarification: *
    block | aside  | this article has been corrected *
    block | aside  | this article has been amended *
    block | aside  | this article was amended on *
    block | aside  | this story has been corrected *
    block | aside  | this story has been updated *
    block | aside  | an earlier version of this article *
    block | aside  | an earlier version of this story *
    # Credits
    both  | aside  | <names> contributed to this report
    both  | aside  | <names> contributed to this story
    both  | aside  | <names> contributed to this article
    both  | aside  | <names> contributed reporting
    both  | aside  | <names> reported from <names> and <names> contributed to this report
    both  | aside  | additional reporting by <names>
    both  | aside  | additional reporting: <names>
    both  | aside  | reporting by <names>
    both  | aside  | reporting by <names> editing by <names>
    both  | aside  | reporting by <names> writing by <names> editing by <names>
    both  | aside  | (reporting by <names> editing by <names>
    both  | aside  | (reporting by <names> writing by <names> editing by <names>
    both  | aside  | (reporting by <names>
    both  | aside  | (additional reporting by <names> editing by <names>
    both  | aside  | editing by <names>
    # Pictures and players
    block | notice | image source, *
    block | notice | image source <names>
    block | aside  | image caption, *
    block | aside  | image caption *
    block | aside  | image copyright *
    block | aside  | media caption, *
    block | aside  | media caption *
    block | aside  | pictured: *
    block | aside  | photo: *
    block | aside  | photos: *
    block | aside  | photo by <names>
    block | aside  | photograph: *
    block | aside  | photographs: *
    block | aside  | picture: *
    block | aside  | caption: *
    both  | notice | write caption here
    both  | notice | media playback is not supported on this device
    both  | notice | media playback is unsupported on your device
    """

  /// The table's lines, read by their bytes in one pass at first use.
  private static let rows: [Row] = {
    let bytes = UnsafeBufferPointer(start: table.utf8Start, count: table.utf8CodeUnitCount)
    var rows: [Row] = []
    var words: [[UInt8]] = []
    var index = 0
    while index <= bytes.count {
      let start = index
      while index < bytes.count, bytes[index] > 0x20 { index += 1 }
      if index > start { words.append(Array(bytes[start..<index])) }
      if index == bytes.count || bytes[index] == 0x0A {
        if let row = row(of: words) { rows.append(row) }
        words.removeAll(keepingCapacity: true)
      }
      index += 1
    }
    return rows
  }()

  /// A row of its words; nil for a comment.
  private static func row(of words: [[UInt8]]) -> Row? {
    let bar = [UInt8(ascii: "|")]
    guard words.count > 4, words[1] == bar, words[3] == bar else { return nil }
    let pattern = WordPattern(Array(words[4...]))
    return Row(
      pattern: pattern, role: words[2].first == UInt8(ascii: "a") ? .aside : .notice,
      inSentences: words[0].count == "both".utf8.count && words[0][1] == UInt8(ascii: "o"),
      tail: pattern.ending.map { tail(of: $0, TextSpan(0, $0.count)) })
  }

  /// All rows.
  private static let blockRows = Index(rows)
  /// The rows that sentences are asked.
  private static let sentenceRows = Index(rows.filter(\.inSentences))

  /// What a whole block is, when it is not the article's; nil for the article's own words.
  ///
  /// - Complexity: O(1) for most blocks; for one that begins or ends like a row, its words times the pattern's parts.
  public static func role(ofBlock span: TextSpan, in bytes: [UInt8]) -> NoticeRole? {
    guard span.count <= longestAside else { return nil }
    return row(span, bytes, blockRows) { $0.role == .aside || span.count <= longestBlock }?.role
  }

  /// Whether a whole sentence is not the article's.
  ///
  /// Sentences are looked at when a text has come without its line breaks, and stricter than blocks: only rows of
  /// "both", and a row with `*` in it only where the sentence is short. "Click here to ..." may have swallowed the
  /// story behind it.
  public static func holds(sentence span: TextSpan, of bytes: [UInt8]) -> Bool {
    guard span.count <= longestAside else { return false }
    return row(span, bytes, sentenceRows) {
      !$0.pattern.isOpen || $0.role == .aside || span.count <= longestSentence
    } != nil
  }

  /// The first row that a span is and that `allows`, nil for fewer than four bytes.
  private static func row(
    _ span: TextSpan, _ bytes: [UInt8], _ index: Index, where allows: (Row) -> Bool
  ) -> Row? {
    guard span.count >= 4 else { return nil }
    let candidates = index.candidates(span, bytes)
    guard !candidates.isEmpty else { return nil }
    let words = words(span, bytes)
    let folded = folded(words)
    return candidates.first { allows($0) && $0.pattern.matches(words, folded: folded) }
  }

  /// The printed words, without lone stops and bars at the end.
  private static func words(_ span: TextSpan, _ bytes: [UInt8]) -> [PrintedWord] {
    var words: [PrintedWord] = []
    var reader = PrintedWords(bytes, from: span.start, to: span.end)
    while let word = reader.next() { words.append(word) }
    // "... of the market ." - exports set links off with a stop of their own.
    while let last = words.last, last.count == 1, ".|!".utf8.contains(last.first) {
      words.removeLast()
    }
    return words
  }

  /// The words in lower case, the last one without its closing marks: patterns are written without.
  private static func folded(_ words: [PrintedWord]) -> [[UInt8]] {
    var folded = words.map(\.folded)
    if let last = folded.indices.last {
      while let mark = folded[last].last, ".!;)".utf8.contains(mark), folded[last].count > 1 {
        folded[last].removeLast()
      }
    }
    return folded
  }

  /// The last four letters, lower case.
  ///
  /// One byte of the number each, fewer where the span is shorter; stops, brackets and spaces behind the last letter
  /// do not count.
  static func tail(of bytes: [UInt8], _ span: TextSpan) -> UInt32 {
    var end = span.end
    while end > span.start {
      let byte = bytes[end - 1]
      guard byte == 0x2E || byte == 0x20 || byte == 0x29 || byte == 0x21 else { break }
      end -= 1
    }
    var tail: UInt32 = 0
    var index = max(span.start, end - 4)
    while index < end {
      let byte = bytes[index]
      tail = tail << 8 | UInt32(byte &- 0x41 < 26 ? byte | 0x20 : byte)
      index += 1
    }
    return tail
  }
}

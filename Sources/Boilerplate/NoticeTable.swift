import Provenance

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

  /// All rows.
  private static let blockRows = Index(rows)
  /// The rows that sentences are asked.
  private static let sentenceRows = Index(rows.filter(\.inSentences))

  /// What a whole block is, when it is not the article's; nil for the article's own words.
  ///
  /// - Complexity: O(1) for most blocks; for one that begins or ends like a row, its words times the pattern's parts.
  public static func role(ofBlock span: TextSpan, in bytes: [UInt8]) -> NoticeRole? {
    guard span.count <= longestAside else { return nil }
    return row(span, bytes, blockRows) { $0.role != .notice || span.count <= longestBlock }?.role
  }

  /// Whether a whole sentence is not the article's.
  ///
  /// Sentences are looked at when a text has come without its line breaks, and stricter than blocks: only rows of
  /// "both", and a row with `*` in it only where the sentence is short. "Click here to ..." may have swallowed the
  /// story behind it.
  public static func holds(sentence span: TextSpan, of bytes: [UInt8]) -> Bool {
    guard span.count <= longestAside else { return false }
    return row(span, bytes, sentenceRows) {
      !$0.pattern.isOpen || $0.role != .notice || span.count <= longestSentence
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

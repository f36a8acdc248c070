import Provenance

/// Lines of other stories that a page prints below its own: short paragraphs at the end that share no word with the story.
///
/// "The singer filled more than 40 large halls" below a verdict: nothing in the line says that it is no part of it, but that
/// no word of the story comes back in it, nor in the line beside it. A line with a quotation is a story's own, as teasers let nobody
/// speak, and a story is at least twice as long as what hangs below it: short reports turn to something new with each paragraph.
public enum TeaserTail {
  /// Teasers are a sentence or two.
  private static let longest = 240
  /// Fewer words of four letters say nothing of what a line is about.
  private static let fewestWords = 4
  /// One paragraph that turns to something else is a story's last; two are another story's.
  private static let fewest = 2
  /// More have not been seen.
  private static let most = 8
  /// What must be left of the story.
  private static let story = 3

  /// How many of the last paragraphs belong to other stories; 0 in most texts.
  ///
  /// - Parameter blocks: The text's paragraphs in order.
  /// - Complexity: O(*n*) in the bytes of the text.
  public static func count(among blocks: [TextSpan], in bytes: [UInt8]) -> Int {
    let limit = min(most, blocks.count - story, max(fewest, blocks.count / 3))
    guard limit >= fewest else { return 0 }
    // The lines that may be some, from the last one up, and their words.
    var lines: [[UInt64]] = []
    for span in blocks.suffix(limit).reversed() {
      guard span.count <= longest, endsSentence(span, bytes), !quotes(span, bytes) else { break }
      let own = words(span, bytes)
      guard own.count >= fewestWords else { break }
      lines.append(own)
    }
    guard lines.count >= fewest else { return 0 }
    // Where a word of theirs stands first, as a number of blocks before the text's end.
    var first: [UInt64: Int] = [:]
    for line in lines { for word in line { first[word] = 0 } }
    for (index, span) in blocks.enumerated() {
      forEachWord(span, bytes) { word in
        if first[word] == 0 { first[word] = blocks.count - index }
      }
    }
    var count = 0
    for size in fewest...lines.count {
      let all = lines.prefix(size).reduce(0) { $0 + $1.count }
      let shared = lines.prefix(size).reduce(0) { sum, line in
        sum + line.count { first[$0].map { $0 > size } ?? false }
      }
      if shared == 0 || size >= most / 2 && shared * 14 <= all { count = size }
    }
    return count
  }

  /// The different words of a paragraph.
  private static func words(_ span: TextSpan, _ bytes: [UInt8]) -> [UInt64] {
    var words: Set<UInt64> = []
    forEachWord(span, bytes) { words.insert($0) }
    return Array(words)
  }

  /// Words of four letters and more, folded, without a plural's or possessive's "s".
  private static func forEachWord(_ span: TextSpan, _ bytes: [UInt8], _ body: (UInt64) -> Void) {
    var index = span.start
    while index < span.end {
      guard isLetter(bytes[index]) else {
        index += 1
        continue
      }
      let start = index
      while index < span.end, isLetter(bytes[index]) { index += 1 }
      var end = index
      if bytes[end - 1] == UInt8(ascii: "s") { end -= 1 }
      guard index - start >= 4, !PrintedWord(bytes, start, index).isOne(of: common) else {
        continue
      }
      var hash: UInt64 = 0xCBF2_9CE4_8422_2325
      for byte in bytes[start..<end] { hash = (hash ^ UInt64(byte | 0x20)) &* 0x100_0000_01B3 }
      body(hash)
    }
  }

  private static func isLetter(_ byte: UInt8) -> Bool {
    (byte | 0x20) &- 0x61 < 26 || byte >= 0xC3 && byte < 0xE2
  }

  /// Whether a paragraph holds a double quotation mark; an apostrophe says nothing.
  private static func quotes(_ span: TextSpan, _ bytes: [UInt8]) -> Bool {
    for index in span.start..<span.end {
      if bytes[index] == UInt8(ascii: "\"") { return true }
      // U+201C, U+201D.
      if bytes[index] == 0xE2, index + 2 < span.end, bytes[index + 1] == 0x80,
        bytes[index + 2] & 0xFE == 0x9C
      {
        return true
      }
    }
    return false
  }

  private static func endsSentence(_ span: TextSpan, _ bytes: [UInt8]) -> Bool {
    let last = bytes[span.end - 1]
    return ".?!\"".utf8.contains(last) || last == 0x9D
  }

  /// Words that any two stories share.
  private static let common = WordList(
    """
    this that these those with from into onto over under after before during between among against about through across near
    beyond within without since until till towards behind were been being have having does will would shall should could
    might must they their your which what when where there here then than while because also said says more most first last
    year years days week people time some other many much very just only down
    """)
}

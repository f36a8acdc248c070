import Provenance

/// Headlines of other stories below the last paragraph: lines without a stop.
extension TeaserTail {
  /// What a headline is at most, in bytes.
  private static let longestHeadline = 160
  /// Shorter lines may be signatures, results or the items of a list.
  private static let fewestWordsOfHeadline = 6
  private static let mostHeadlines = 10
  /// What stands above is a story, if so many of its paragraphs are prose.
  private static let prose = 3

  /// How many of the last paragraphs are headlines: two or more in a row of six words and more, none of which ends a sentence,
  /// below a story of paragraphs that do.
  ///
  /// A line that ends in three dots is cut short. Below a colon stands a list, which is the story's.
  ///
  /// - Parameter blocks: The text's paragraphs in order.
  /// - Complexity: O(*n*) in the bytes of the last paragraphs and the number of all.
  public static func headlines(among blocks: [TextSpan], in bytes: [UInt8]) -> Int {
    let lines = blocks.reversed().prefix(mostHeadlines).prefix { isHeadline($0, bytes) }.count
    guard lines > 1, lines < blocks.count, lines <= mostHeadlines else { return 0 }
    let story = blocks.dropLast(lines)
    guard let last = story.last, endsPlainly(last, bytes),
      story.count(where: { $0.count >= 80 && endsPlainly($0, bytes) }) >= max(prose, lines / 2),
      !story.contains(where: { isHeadline($0, bytes) })
    else { return 0 }
    return lines
  }

  private static func isHeadline(_ span: TextSpan, _ bytes: [UInt8]) -> Bool {
    guard span.count <= longestHeadline, let first = bytes[span.range].first else { return false }
    let opens =
      first &- 0x41 < 26 || first == UInt8(ascii: "\"") || first == UInt8(ascii: "'")
      || first >= 0xC3
    return opens && bytes[span.range].count { $0 == 0x20 } + 1 >= fewestWordsOfHeadline
      && (!endsPlainly(span, bytes) || bytes[span.range].suffix(3).elementsEqual("...".utf8))
      && bytes[span.end - 1] != UInt8(ascii: ":")
  }

  /// Ends in a stop, perhaps inside a closing mark or bracket.
  private static func endsPlainly(_ span: TextSpan, _ bytes: [UInt8]) -> Bool {
    var index = span.end - 1
    while index > span.start {
      let byte = bytes[index]
      if ".?!".utf8.contains(byte) { return true }
      guard "\"')]".utf8.contains(byte) || byte >= 0x80 && byte < 0xC0 || byte == 0xE2 else {
        return false
      }
      index -= 1
    }
    return false
  }
}

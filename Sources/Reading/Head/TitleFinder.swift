import Boilerplate
import Model
import Provenance

/// Finds the headline and takes its repetitions out of the body.
///
/// A headline is printed above the article and counts as no sentence of it; a text that repeats it would quote
/// it twice.
enum TitleFinder {
  /// Bytes of a first line that may be a title.
  private static let longest = 300
  /// Bytes of one that is not known to be a title: it must look like one.
  private static let longestHeadline = 150

  /// The title of an article: the one given, else the first line. Blocks that hold it get the role `title`.
  ///
  /// Files of text and Markdown go by this: somebody wrote them for us, so their first line is the headline,
  /// whatever it looks like; but a sentence behind a dateline is the story's first.
  ///
  /// - Returns: nil when the first line is too long for one, or is such a sentence.
  /// - Parameter given: The head's title, which is not questioned.
  static func find(in body: inout Body, given: String?) -> String? {
    if let given {
      var index = 0
      while index < body.blocks.count, body.blocks[index].role != .body { index += 1 }
      dropRepetitions(of: given, from: index, in: &body)
      return given
    }
    guard let first = body.blocks.firstIndex(where: { $0.role == .body }),
      body.blocks[first].span.count <= longest, !isLead(body.text.bytes, body.blocks[first].span)
    else { return nil }
    return take(first, in: &body)
  }

  /// "TARN (Reuters) - The mayor said on Monday that the harbour would close."
  /// A headline behind a place has no stop at its end.
  private static func isLead(_ bytes: [UInt8], _ span: TextSpan) -> Bool {
    guard let last = bytes[span.range].last,
      last == UInt8(ascii: ".") || endsQuotedSentence(bytes[span.range])
    else { return false }
    return Dateline.end(in: bytes, span) != nil
  }

  /// The first line of a text without a title, if it looks like a headline: short, without a closing stop, followed by more.
  /// For saved pages and JSON lines, whose text may begin with the story at once. "He said the ferry had sunk."
  /// and “"We saw nothing."” end as sentences do.
  ///
  /// - Returns: nil, with all blocks as they were, where the first line is not one.
  static func findHeadline(in body: inout Body) -> String? {
    guard let first = body.blocks.firstIndex(where: { $0.role == .body }),
      first + 1 < body.blocks.count
    else { return nil }
    let words = body.text.bytes[body.blocks[first].span.range]
    guard words.count <= longestHeadline, let last = words.last, !".!?:,;".utf8.contains(last),
      !endsQuotedSentence(words)
    else {
      return nil
    }
    return take(first, in: &body)
  }

  /// Makes a block the title, and gives its words on one line.
  private static func take(_ index: Int, in body: inout Body) -> String {
    let block = body.blocks[index]
    body.blocks[index] = Block(block.kind, .title, at: block.span)
    var title = block.span
    if let shorter = dropRepetitions(of: title, from: index + 1, in: &body) { title = shorter }
    return oneLine(body.text.string(title))
  }

  /// Gives repetitions of the headline at `title` the role `title`, also behind by-lines and days, and with or without the
  /// site's name behind it ("Ferry aground | Harbour Times").
  /// Asides and notices between are passed over; the first block of the story that is no repetition ends it.
  ///
  /// - Returns: The repetition without the site's name, if the headline has it.
  private static func dropRepetitions(of title: TextSpan, from start: Int, in body: inout Body)
    -> TextSpan?
  {
    let bytes = body.text.bytes
    let words = folded(bytes[title.range])
    let short = withoutSite(bytes[title.range]).map(folded)
    var shorter: TextSpan?
    guard !words.isEmpty else { return nil }
    drop(from: start, in: &body) { span in
      let own = folded(bytes[span.range])
      if own == short { shorter = span }
      return own == words || own == short || withoutSite(bytes[span.range]).map(folded) == words
    }
    return shorter
  }

  /// The same for a headline that stands elsewhere.
  /// It is compared with and without the site's name on either side.
  private static func dropRepetitions(of title: String, from start: Int, in body: inout Body) {
    let bytes = body.text.bytes
    let given = Array(title.utf8)[...]
    let words = folded(given)
    let short = withoutSite(given).map(folded)
    guard !words.isEmpty else { return }
    drop(from: start, in: &body) { span in
      let own = folded(bytes[span.range])
      return own == words || own == short || withoutSite(bytes[span.range]).map(folded) == words
    }
  }

  /// Gives blocks from `start` on the role `title`, up to the first of the body that is none.
  private static func drop(from start: Int, in body: inout Body, where isTitle: (TextSpan) -> Bool)
  {
    var index = start
    while index < body.blocks.count {
      let block = body.blocks[index]
      if block.role == .body {
        guard block.span.count <= longest, isTitle(block.span) else { return }
        body.blocks[index] = Block(block.kind, .title, at: block.span)
      }
      index += 1
    }
  }

  /// The headline before " - BBC News" or " | CNN.com": a dash or stroke between spaces, then at most four words.
  /// nil without such an end. It is only used to compare: "Holm - a town in fear" loses nothing by it, unless
  /// the text repeats "Holm".
  private static func withoutSite(_ bytes: ArraySlice<UInt8>) -> ArraySlice<UInt8>? {
    var index = bytes.endIndex - 2
    var spaces = 0
    while index > bytes.startIndex {
      let isDash = bytes[index] == UInt8(ascii: "-") || bytes[index] == UInt8(ascii: "|")
      let isLong =
        bytes[index] == 0xE2 && bytes[index + 1] == 0x80
        && index + 2 < bytes.endIndex && [0x93, 0x94].contains(bytes[index + 2])
      if isDash || isLong, bytes[index - 1] == 0x20 {
        return spaces <= 4 ? bytes[..<(index - 1)] : nil
      }
      if bytes[index] == 0x20 { spaces += 1 }
      if spaces > 5 { return nil }
      index -= 1
    }
    return nil
  }

  /// Whether it ends with a stop or comma inside a closing quotation mark, as direct speech does.
  private static func endsQuotedSentence(_ words: ArraySlice<UInt8>) -> Bool {
    let tail = Array(words.suffix(4))
    if tail.last == UInt8(ascii: "\""), let before = tail.dropLast().last {
      return ".!?,".utf8.contains(before)
    }
    return tail.suffix(3).elementsEqual([0xE2, 0x80, 0x9D]) && ".!?,".utf8.contains(tail[0])
  }

  /// Whether two printings are of one headline.
  /// Letter by letter; marks, spaces and case do not count.
  static func isSame(_ words: ArraySlice<UInt8>, as title: String) -> Bool {
    folded(words) == folded(Array(title.utf8)[...])
  }

  /// Letters and digits with ASCII case folded: what two printings of one headline share.
  /// “Ferry’s last day” and "Ferry's Last Day" are equal then.
  private static func folded(_ bytes: ArraySlice<UInt8>) -> [UInt8] {
    var result: [UInt8] = []
    result.reserveCapacity(bytes.count)
    var index = bytes.startIndex
    while index < bytes.endIndex {
      let byte = bytes[index]
      if byte == 0xE2 || byte == 0xC2 {  // typographic marks and no-break spaces
        index += byte == 0xE2 ? 3 : 2
        continue
      }
      if byte >= 0x80 || byte &- 0x30 < 10 {
        result.append(byte)
      } else if (byte | 0x20) &- 0x61 < 26 {
        result.append(byte | 0x20)
      }
      index += 1
    }
    return result
  }

  /// Runs of white space become one space.
  /// Those at the ends go; no-break spaces stay, as they are not white space here.
  static func oneLine(_ text: String) -> String {
    if isOneLine(text) { return text }
    return text.split(whereSeparator: { $0.isWhitespace && $0 != "\u{A0}" }).joined(separator: " ")
  }

  /// Whether words are plainly one line, by their bytes: ASCII, letters of Latin and typographic marks with single spaces between.
  /// Of all else the letters are asked, which is dearer.
  /// false is no answer but "ask further".
  static func isOneLine(_ text: String) -> Bool {
    var before: UInt8 = 0x20
    var beforeThat: UInt8 = 0x20
    for byte in text.utf8 {
      if byte == 0x20 ? before == 0x20 : byte < 0x20 || byte == 0x7F { return false }
      // U+00C0 to U+017F are letters; of U+2000 to U+203F only dashes and quotation marks are known to be no space.
      if byte > 0xC5 && byte != 0xE2 || byte == 0xC2 { return false }
      if before == 0xE2, byte != 0x80 { return false }
      if beforeThat == 0xE2, !(0x93...0x9D).contains(byte) { return false }
      beforeThat = before
      before = byte
    }
    return before != 0x20 || text.isEmpty
  }
}

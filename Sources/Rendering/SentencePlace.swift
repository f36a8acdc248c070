import Model
import Provenance

/// A sentence, or a run of them, among the blocks of its article, as words: what a `TextFragment` of it is made from.
///
/// Marks and signs at its ends are left out, where papers differ most from each other.
struct SentencePlace {
  private let bytes: [UInt8]
  /// The block in which it begins.
  let first: Block
  /// The block in which it ends.
  let last: Block
  /// Its words, parted by white space; not empty.
  let words: [TextSpan]

  /// The place of a span; nil where it lies in no block, or holds no word.
  ///
  /// - Parameters:
  ///   - bytes: The article's text.
  ///   - blocks: Its blocks, in order.
  init?(_ span: TextSpan, of bytes: [UInt8], _ blocks: [Block]) {
    self.bytes = bytes
    let words = Self.words(Self.trimmed(span, bytes), bytes)
    guard let start = words.first, let end = words.last,
      let first = Self.block(of: start, blocks),
      let last = Self.block(of: end, blocks)
    else { return nil }
    self.first = first
    self.last = last
    self.words = words
  }

  /// Whether it lies in one block.
  var isInOneBlock: Bool { first.span == last.span }

  /// Its first words in one block, so many at most.
  func start(_ count: Int) -> TextSpan {
    let words = words.prefix(count).prefix { $0.end <= first.span.end }
    return TextSpan(self.words[0].start, (words.last ?? self.words[0]).end)
  }

  /// Its last words in one block, so many at most.
  func end(_ count: Int) -> TextSpan {
    let all = self.words[self.words.count - 1]
    let words = words.suffix(count).drop { $0.start < last.span.start }
    return TextSpan((words.first ?? all).start, all.end)
  }

  /// The words before it in its block, so many at most, with all that stands between them and it; nil where it begins the block.
  func before(_ count: Int) -> TextSpan? {
    Self.tail(first.span.start, words[0].start, count, bytes)
  }

  /// The words that end the block before its own; nil where its own is the first.
  func above(_ count: Int, _ blocks: [Block]) -> TextSpan? {
    guard let block = blocks.last(where: { $0.span.end <= first.span.start }) else { return nil }
    return Self.tail(block.span.start, block.span.end, count, bytes)
  }

  /// The words behind it in its block, so many at most, with all that stands between; nil where it ends the block.
  func behind(_ count: Int) -> TextSpan? {
    let rest = Self.words(TextSpan(words[words.count - 1].end, last.span.end), bytes).prefix(count)
    guard let start = rest.first, let end = rest.last else { return nil }
    return TextSpan(start.start, end.end)
  }

  /// The last words of a range.
  private static func tail(_ start: Int, _ end: Int, _ count: Int, _ bytes: [UInt8]) -> TextSpan? {
    let rest = words(TextSpan(start, end), bytes).suffix(count)
    guard let first = rest.first, let last = rest.last else { return nil }
    return TextSpan(first.start, last.end)
  }

  /// The block that holds a word.
  private static func block(of word: TextSpan, _ blocks: [Block]) -> Block? {
    var low = 0
    var high = blocks.count
    while low < high {
      let middle = (low + high) / 2
      if blocks[middle].span.end <= word.start { low = middle + 1 } else { high = middle }
    }
    return low < blocks.count && blocks[low].span.contains(word) ? blocks[low] : nil
  }

  /// What white space parts.
  private static func words(_ span: TextSpan, _ bytes: [UInt8]) -> [TextSpan] {
    var words: [TextSpan] = []
    words.reserveCapacity(span.count / 4)
    var start = span.start
    for index in span.start..<span.end where isSpace(bytes[index]) {
      if index > start { words.append(TextSpan(start, index)) }
      start = index + 1
    }
    if span.end > start { words.append(TextSpan(start, span.end)) }
    return words
  }

  /// Without what is neither letter nor digit at both ends.
  private static func trimmed(_ span: TextSpan, _ bytes: [UInt8]) -> TextSpan {
    var start = span.start
    var end = span.end
    while start < end, let length = markLength(at: start, bytes) { start += length }
    while start < end {
      var last = end - 1
      while last > start, bytes[last] & 0xC0 == 0x80 { last -= 1 }
      guard markLength(at: last, bytes) != nil else { break }
      end = last
    }
    return TextSpan(start, max(start, end))
  }

  /// How long the mark or sign is that begins at a byte; nil for a letter, a digit, and a sign that belongs to the letter before it.
  private static func markLength(at index: Int, _ bytes: [UInt8]) -> Int? {
    let byte = bytes[index]
    if byte < 0x80 {
      return byte &- 0x30 < 10 || (byte | 0x20) &- 0x61 < 26 ? nil : 1
    }
    let length = byte >= 0xF0 ? 4 : byte >= 0xE0 ? 3 : 2
    let letter = String(decoding: bytes[index..<min(index + length, bytes.count)], as: UTF8.self)
    switch letter.unicodeScalars.first?.properties.generalCategory {
    case .openPunctuation, .closePunctuation, .initialPunctuation, .finalPunctuation,
      .otherPunctuation, .dashPunctuation, .spaceSeparator, .format:
      return length
    default: return nil
    }
  }

  static func isSpace(_ byte: UInt8) -> Bool { byte == 0x20 || (0x09...0x0D).contains(byte) }
}

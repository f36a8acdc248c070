import Model
import Provenance

/// The line that lists and feeds print below a brief's title, where its editor has not written one.
enum PageDescription {
  /// Bytes of a sentence or paragraph that is printed whole.
  private static let mostBytes = 300
  /// Bytes of what is left of a longer one, without the mark that says it was cut.
  private static let mostBytesCut = 200
  /// Bytes from which on a clause is long enough to stand for the whole.
  private static let fewestBytesCut = 80

  /// The summary's first sentence that needs no name beside it, else its best one, else the article's first words: whole,
  /// or cut behind a clause or at least a word where it is long.
  ///
  /// A description prints no names beside it: “Lund says it will cost more” tells nothing to who does not know Lund.
  /// The first sentence is mostly the lead, which tells what the story is.
  ///
  /// - Returns: One line, without an end; empty for an article without a body.
  static func of(_ brief: Brief) -> String {
    let first =
      (brief.summary.first { $0.people.isEmpty } ?? brief.summary.min { $0.rank < $1.rank })?
      .excerpt
      ?? brief.article.blocks.first { $0.role == .body }.map { brief.article.text[$0.span] }
    guard let first else { return "" }
    return first.withBytes { line(of: $0) }
  }

  /// Words with one space between them: all, or as many as there is room for up to a clause's end. Where any is left out,
  /// " …" stands behind the last.
  ///
  /// - Complexity: O(*m*) in the bytes that are kept, however long the paragraph is.
  private static func line(of words: UnsafeBufferPointer<UInt8>) -> String {
    var line: [UInt8] = []
    line.reserveCapacity(mostBytes + 8)
    // Where the last word, and the last clause, ends that a cut line may end with.
    var word = 0
    var clause = 0
    var index = 0
    while index < words.count {
      let gap = WhiteSpace.length(at: index, in: words)
      if gap > 0 {
        index += gap
        continue
      }
      let start = index
      while index < words.count, WhiteSpace.length(at: index, in: words) == 0 { index += 1 }
      if line.count + index - start > mostBytes {
        let kept = clause >= fewestBytesCut ? clause : word
        if kept > 0 {
          line.removeSubrange(kept...)
          line += " …".utf8
        } else {
          line = beginning(of: line.isEmpty ? Array(words[start..<index]) : line) + "…".utf8
        }
        break
      }
      if !line.isEmpty { line.append(0x20) }
      line += words[start..<index]
      guard line.count <= mostBytesCut else { continue }
      word = line.count
      if let end = clauseEnd(of: line) { clause = end }
    }
    return String(decoding: line, as: UTF8.self)
  }

  /// As much of a word that is longer than a description as there is room for, in whole code points.
  private static func beginning(of word: [UInt8]) -> [UInt8] {
    var end = min(word.count, mostBytesCut)
    while end > 0, end < word.count, word[end] & 0xC0 == 0x80 { end -= 1 }
    return Array(word[..<end])
  }

  /// Where a line's last clause ends, if the signs behind its last word say that one does: before a comma or semicolon or a
  /// dash that stands alone, behind a full stop, question or exclamation mark, and behind what closes a quotation after any.
  ///
  /// A full stop behind fewer than four small letters or digits may be that of "Mr.", and ends nothing.
  private static func clauseEnd(of line: [UInt8]) -> Int? {
    if line.hasSuffix(" –") || line.hasSuffix(" —") { return line.count - 4 }
    if line.hasSuffix("،") || line.hasSuffix("؛") { return line.count - 2 }
    var end = line.count
    if line.hasSuffix("”") { end -= 3 } else if line.last == UInt8(ascii: "\"") { end -= 1 }
    guard end > 4 else { return nil }
    switch line[end - 1] {
    case UInt8(ascii: ","), UInt8(ascii: ";"): return end < line.count ? line.count : end - 1
    case UInt8(ascii: "?"), UInt8(ascii: "!"): return line.count
    case UInt8(ascii: "."):
      let isWord = line[(end - 5)..<(end - 1)].allSatisfy {
        $0 >= 0x61 && $0 <= 0x7A || $0 >= 0x30 && $0 <= 0x39
      }
      return isWord ? line.count : nil
    default: return nil
    }
  }
}

extension [UInt8] {
  fileprivate func hasSuffix(_ text: StaticString) -> Bool {
    guard text.utf8CodeUnitCount <= count else { return false }
    return suffix(text.utf8CodeUnitCount).elementsEqual(
      UnsafeBufferPointer(start: text.utf8Start, count: text.utf8CodeUnitCount))
  }
}

/// What Unicode calls white space, but for the no-break space, which holds words together.
private enum WhiteSpace {
  /// The bytes of the white space at an offset; 0 where there is none. A letter that is cut off at the end is none.
  static func length(at index: Int, in bytes: UnsafeBufferPointer<UInt8>) -> Int {
    let byte = bytes[index]
    guard byte >= 0x80 else { return byte == 0x20 || (0x09...0x0D).contains(byte) ? 1 : 0 }
    // U+0085, U+1680, U+2000...U+200A, U+2028, U+2029, U+202F, U+205F, U+3000
    let rest = bytes[(index + 1)...].prefix(2)
    guard let second = rest.first else { return 0 }
    if byte == 0xC2 { return second == 0x85 ? 2 : 0 }
    guard rest.count == 2, let third = rest.last else { return 0 }
    switch (byte, second) {
    case (0xE1, 0x9A): return third == 0x80 ? 3 : 0
    case (0xE2, 0x80):
      return third <= 0x8A || third == 0xA8 || third == 0xA9 || third == 0xAF ? 3 : 0
    case (0xE2, 0x81): return third == 0x9F ? 3 : 0
    case (0xE3, 0x80): return third == 0x80 ? 3 : 0
    default: return 0
    }
  }
}

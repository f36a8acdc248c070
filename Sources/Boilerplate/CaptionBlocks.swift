import Provenance

/// Tells captions above a story by what stands below them: their credit, or the dateline that the story begins with.
///
/// "The harbour of Sund.", "(Ida Lund/The Ledger)", "SUND — The ferry ...": the first is a caption though nothing in it says so.
public enum CaptionBlocks {
  /// Longer blocks are prose.
  private static let longest = 300
  /// How many blocks above a story are looked at.
  private static let reach = 4

  /// Which of the blocks at the top of a text are captions, as indices into the list.
  ///
  /// - Parameter blocks: The text's paragraphs in order, without headline, headings and notices.
  public static func captions(among blocks: [TextSpan], in bytes: [UInt8]) -> [Int] {
    let top = blocks.prefix(reach)
    let dateline = top.indices.first { Dateline.end(in: bytes, blocks[$0]) != nil }
    var captions: [Int] = []
    for index in top.indices where blocks[index].count <= longest && index + 1 < blocks.count {
      let isAbove = dateline.map { index < $0 } ?? false
      if isAbove
        ? endsSentence(blocks[index], bytes) || isCredit(blocks[index], bytes)
        : index == 0 && dateline != 0 && isCredit(blocks[1], bytes)
      {
        captions.append(index)
      }
    }
    return captions
  }

  /// "(Ida Lund/The Ledger)", "Credit: Agency View full size image": a credit set by itself.
  public static func isCredit(_ span: TextSpan, _ bytes: [UInt8]) -> Bool {
    guard span.count > 4, span.count <= longest else { return false }
    var words = PrintedWords(bytes, from: span.start, to: span.end)
    if words.next()?.isFolded("credit:") ?? false { return true }
    guard bytes[span.start] == UInt8(ascii: "("), bytes[span.end - 1] == UInt8(ascii: ")"),
      span.count <= longestCredit
    else { return false }
    let inner = bytes[span.start + 1..<span.end - 1]
    return !inner.contains(UInt8(ascii: ")"))
      && (inner.contains(UInt8(ascii: "/")) || inner.contains(UInt8(ascii: "@")))
  }

  /// A name and a paper in brackets are not longer.
  private static let longestCredit = 80

  /// "Share Tweet More ADVERTISEMENT Judy Lund was charged": what a page prints around its picture, with a caption run into it.
  ///
  /// The word must stand among others, in capitals, in a block that is not the whole story.
  public static func holdsAdvertisement(_ span: TextSpan, _ bytes: [UInt8]) -> Bool {
    // No other letter of it is as rare.
    guard span.count <= 2 * longest, holds(UInt8(ascii: "V"), span, bytes) else { return false }
    var words = PrintedWords(bytes, from: span.start, to: span.end)
    while let word = words.next() {
      if word.first == UInt8(ascii: "A"), word.isAllCapitals, word.bare.isFolded("advertisement") {
        return true
      }
    }
    return false
  }

  /// Whether a byte stands in a block; eight are asked at once.
  private static func holds(_ byte: UInt8, _ span: TextSpan, _ bytes: [UInt8]) -> Bool {
    bytes.withUnsafeBufferPointer { bytes in
      var index = span.start
      while index + 8 <= span.end {
        if ByteLanes(bytes, at: index).equal(to: byte) != 0 { return true }
        index += 8
      }
      return bytes[index..<span.end].contains(byte)
    }
  }

  /// "quay and boats.jpg": the name of a picture's file.
  public static func isFileName(_ span: TextSpan, _ bytes: [UInt8]) -> Bool {
    guard span.count > 4, span.count <= longestCredit else { return false }
    return [".jpg", ".png", ".gif", ".jpeg"].contains { ending in
      bytes[span.range].suffix(ending.utf8.count).elementsEqual(ending.utf8)
    }
  }

  private static func endsSentence(_ span: TextSpan, _ bytes: [UInt8]) -> Bool {
    [UInt8(ascii: "."), UInt8(ascii: "!"), UInt8(ascii: ")")].contains(bytes[span.end - 1])
  }
}

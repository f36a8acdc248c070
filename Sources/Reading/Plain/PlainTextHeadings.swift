import Model
import Provenance

/// Tells headings from paragraphs in a plain text.
///
/// A line in capitals that stands apart is one. A short line without a stop is one where prose stands before and after it; in
/// a list of short lines (results, names, verse) none is. The first block is never one: it may be the headline.
enum PlainTextHeadings {
  /// Bytes of a heading in small letters; one in capitals may have a few more.
  private static let longest = 64
  private static let longestCapitals = 72

  /// The pieces as blocks; paragraphs of one line that look like a heading become headings of level 2, as
  /// nothing tells how deep they are. Those that an underline made headings stay such.
  static func marking(_ pieces: [PlainTextBlocks.Piece], _ bytes: [UInt8]) -> [Block] {
    pieces.indices.map { index in
      let piece = pieces[index]
      guard piece.kind == .paragraph, index > 0, index + 1 < pieces.count, piece.lines == 1,
        isHeading(index, pieces, bytes)
      else { return Block(piece.kind, at: piece.span) }
      return Block(.heading(2), at: withoutNumber(piece.span, bytes))
    }
  }

  /// Blank lines must be on both sides. In capitals, what stands below must be longer; else it has fewer than
  /// ten words, begins like a heading, opens no turn of a transcript, and stands between prose.
  private static func isHeading(_ index: Int, _ pieces: [PlainTextBlocks.Piece], _ bytes: [UInt8])
    -> Bool
  {
    let piece = pieces[index]
    let words = bytes[piece.span.range]
    guard piece.isApart, words.count <= longestCapitals, endsOpen(piece, bytes) else {
      return false
    }
    if isCapitals(words) { return pieces[index + 1].span.count > words.count }
    return words.count <= longest && words.count { $0 == 0x20 } < 9 && opensAsHeading(words)
      && !PlainTextBlocks.opensTurn(piece.span, bytes)
      && isProse(pieces[index - 1], bytes) && isProse(pieces[index + 1], bytes)
  }

  /// "1. Background" is "Background", as an item is what stands behind its bullet.
  /// At most three digits, a stop or bracket, a space; without these the span is as given.
  private static func withoutNumber(_ span: TextSpan, _ bytes: [UInt8]) -> TextSpan {
    var index = span.start
    while index < span.end, index - span.start < 3, bytes[index] &- 0x30 < 10 { index += 1 }
    guard index > span.start, index + 2 < span.end, ".)".utf8.contains(bytes[index]),
      bytes[index + 1] == 0x20
    else { return span }
    return PlainTextLine.trimmed(bytes, index + 1, span.end)
  }

  /// Ends without a stop, also inside a closing quotation mark; a question ends open only in capitals, for one that stands
  /// alone is as often prose ("How is that possible?").
  /// A comma or dash at the end is no open end but a line that goes on.
  private static func endsOpen(_ piece: PlainTextBlocks.Piece, _ bytes: [UInt8]) -> Bool {
    let words = bytes[piece.span.range]
    guard let last = words.last else { return false }
    if last == UInt8(ascii: "?") { return isCapitals(words) }
    return !PlainTextLine.endsSentence(piece.span, bytes)
      && ((last | 0x20) &- 0x61 < 26 || last &- 0x30 < 10 || last >= 0x80
        || last == UInt8(ascii: "'"))
  }

  /// Whether it begins with a capital, a digit, an apostrophe or a letter beyond ASCII.
  private static func opensAsHeading(_ words: ArraySlice<UInt8>) -> Bool {
    guard let first = words.first else { return false }
    return first &- 0x41 < 26 || first &- 0x30 < 10 || first == 0x27 || first >= 0xC3
  }

  /// "THE LAST FERRY"; "£5M" or "U.N." alone are too short to be sure.
  /// A colon makes it a turn of a transcript or a key. Letters beyond ASCII count as capitals, which cannot be
  /// told by one byte.
  private static func isCapitals(_ words: ArraySlice<UInt8>) -> Bool {
    var letters = 0
    for byte in words {
      if byte &- 0x61 < 26 { return false }
      if byte &- 0x41 < 26 || byte >= 0xC3 { letters += 1 }
    }
    return letters >= 5 && letters * 2 > words.count && !words.contains(UInt8(ascii: ":"))
  }

  /// Eighty bytes and more that end a sentence.
  private static func isProse(_ piece: PlainTextBlocks.Piece, _ bytes: [UInt8]) -> Bool {
    piece.span.count >= 80 && PlainTextLine.endsSentence(piece.span, bytes)
  }
}

import Provenance

/// What is printed between the words of a sentence and is not of it: where a person stands in a picture, "(pictured, left)",
/// the labels of players that a web page's text runs into the sentence behind them, and the `>` of a quoted mail's lines.
///
/// `StoryTokens` leaves the tokens of insertions out, so that "Lund (left) said" reads "Lund said". The page shows
/// them.
public enum Insertion {
  /// The end of the insertion that begins at `start`; nil when none does.
  ///
  /// - Parameters:
  ///   - start: Offset of a byte that may open one: a bracket, "M", "S" or ">". Any other gives nil at once.
  ///   - limit: Behind the last byte of the paragraph.
  public static func end(at start: Int, in bytes: [UInt8], to limit: Int) -> Int? {
    switch bytes[start] {
    case UInt8(ascii: "("): bracket(start, bytes, limit)
    case UInt8(ascii: "M"), UInt8(ascii: "S"): label(start, bytes, limit)
    case UInt8(ascii: ">"): opensLine(start, bytes) ? start + 1 : nil
    default: nil
    }
  }

  /// Whether only white space and other signs of the kind stand before it in its line.
  ///
  /// At most 16 bytes are looked at, so that a wall of signs takes linear time.
  private static func opensLine(_ start: Int, _ bytes: [UInt8]) -> Bool {
    var index = start
    while index > 0, start - index < 16 {
      index -= 1
      if bytes[index] == 0x0A || bytes[index] == 0x0D { return true }
      guard bytes[index] == 0x20 || bytes[index] == UInt8(ascii: ">") else { return false }
    }
    return index == 0
  }

  /// "(pictured)", "(left)", "(pictured with her son in 2007)"
  ///
  /// A bracket whose first word is "pictured", or that has only sides and "and" in it. Any other word, "(left the
  /// council)", makes it somebody's own bracket. It must close within 70 bytes.
  private static func bracket(_ start: Int, _ bytes: [UInt8], _ limit: Int) -> Int? {
    guard start + 1 < limit, "pPlrabctfLRABCTF".utf8.contains(bytes[start + 1]),
      let close = bytes[start..<min(limit, start + 70)].firstIndex(of: UInt8(ascii: ")"))
    else { return nil }
    var words = PrintedWords(bytes, from: start + 1, to: close)
    var isFirst = true
    var hasSide = false
    while let word = words.next() {
      let bare = word.bare
      if isFirst, bare.isFolded("pictured") { return close + 1 }
      isFirst = false
      // "(and)" is a word that an editor added to a quotation.
      if bare.isFolded("and") { continue }
      guard bare.isOne(of: sides) else { return nil }
      hasSide = true
    }
    return hasSide ? close + 1 : nil
  }

  /// "Media playback is not supported on this device" and its like, with the stop behind them, unless the words
  /// behind it go on in lower case.
  private static func label(_ start: Int, _ bytes: [UInt8], _ limit: Int) -> Int? {
    guard start + 1 < limit,
      bytes[start + 1] == UInt8(ascii: "e") || bytes[start + 1] == UInt8(ascii: "c")
    else { return nil }
    for label in labels where start + label.count <= limit {
      guard bytes[start..<start + label.count].elementsEqual(label) else { continue }
      let end = start + label.count
      if end == limit { return end }
      // "Scroll down for video of the rescue" goes on, and is left alone.
      var words = PrintedWords(bytes, from: end, to: limit)
      guard bytes[end] <= 0x20 || bytes[end] == UInt8(ascii: ".") else { continue }
      guard let next = words.next() else { return limit }
      if next.first &- 0x61 < 26 { continue }
      return bytes[end] == UInt8(ascii: ".") ? end + 1 : end
    }
    return nil
  }

  /// Whole labels as players print them. Where one begins another, what follows the shorter decides.
  private static let labels = [
    "Media playback is not supported on this device",
    "Media playback is unsupported on your device", "Scroll down for video",
    "Scroll down for videos",
  ].map { Array($0.utf8) }

  /// Where in a picture somebody is.
  private static let sides = WordList(
    """
    left right centre center above below top bottom far back front seated standing circled
    """)
}

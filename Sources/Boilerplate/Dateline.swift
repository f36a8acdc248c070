import Provenance

/// Place, day and agency before the first sentence of a report: "LONDON, June 3 (Reuters) - ", "(CNN)".
///
/// A dateline is known by an agency in brackets, or by a place in capitals before a dash with the story behind it, whatever
/// name stands in brackets between them. It must
/// stand at the beginning of a paragraph. "NATO - the alliance of 32 states - met" has none: prose goes on in lower case, or
/// a second dash closes what the first one opened.
public enum Dateline {
  /// Longer ones have not been seen.
  private static let longest = 110

  /// Where the story begins behind the dateline; nil without one.
  ///
  /// Whether there is one costs most paragraphs a look at a few words (`mayHaveOne`). The parts are read in their
  /// order: place with its day, agency in brackets, dash; then it is asked whether what follows can open a story.
  ///
  /// - Parameter span: The paragraph; what stands before it in `bytes` is not looked at.
  /// - Returns: Offset of the story's first byte, always inside the span: a dateline with nothing behind it is none.
  public static func end(in bytes: [UInt8], _ span: TextSpan) -> Int? {
    guard span.count > 4 else { return nil }
    let first = bytes[span.start]
    guard first &- 0x41 < 26 || first == UInt8(ascii: "(") || first >= 0xC3 && first < 0xC6 else {
      return nil
    }
    let limit = min(span.end, span.start + longest)
    guard mayHaveOne(bytes, span.start, limit) else { return nil }
    if let wire = WireDateline(in: bytes, span) { return wire.end }
    if let colon = signedColon(bytes, span.start, limit), colon < span.end { return colon }
    var reader = Reader(bytes: bytes, index: span.start, limit: limit)
    let place = reader.place()
    let agency = reader.agency()
    guard place != nil || agency != nil else { return nil }
    let dash = reader.dash()
    reader.skipSpace()
    guard reader.index < limit, reader.index < span.end else { return nil }
    let start = reader.index
    let next = PrintedWord(bytes, start, span.end)
    if let agency {
      // "Sen. Anna Lund (D-Oslo) - " is no agency; behind a place in capitals any name is: "TARN (The Ledger) - ".
      if dash {
        if agency == .known { return start }
        guard let place else { return start }
        return place.hasName && place.isAllCapitals && opensStory(next)
          && !spells(span.start, bytes, to: start) ? start : nil
      }
      // "(The Harbour Reporter)Anna Lund": nothing but a missing space says so.
      guard opensStory(next) else { return nil }
      if agency == .known { return start }
      return place == nil && bytes[start - 1] == UInt8(ascii: ")") ? start : nil
    }
    guard dash, opensStory(next), let place, place.hasName else { return nil }
    if place.hasDate { return start }
    guard place.isAllCapitals else { return nil }
    // "HOLM--Anna, 98": a name before its notice.
    guard place.hasComma || bytes[start - 1] == 0x20 else { return nil }
    return place.hasComma || !hasSecondDash(bytes, start, span.end) ? start : nil
  }

  /// "Tarn (Corran) [Norland], February 8 (ANI): The mayor": a colon behind an agency stands for the dash.
  ///
  /// All words before it are capitalised or of a date, ten at most.
  ///
  /// - Returns: Where the story begins.
  private static func signedColon(_ bytes: [UInt8], _ start: Int, _ limit: Int) -> Int? {
    var words = PrintedWords(bytes, from: start, to: limit)
    var count = 0
    while count <= 10, let word = words.next() {
      count += 1
      let bare = word.bare
      guard bare.count > 0, bare.isCapitalised || DateWords.kind(of: word) != nil else {
        return nil
      }
      guard word.last == UInt8(ascii: ":") else { continue }
      guard word.first == UInt8(ascii: "("), bytes[word.end - 2] == UInt8(ascii: ")"),
        bare.isOne(of: agencies)
      else { return nil }
      words.skipSpace()
      return words.index < limit && opensStory(PrintedWord(bytes, words.index, limit))
        ? words.index : nil
    }
    return nil
  }

  /// "NSB (Northern Savings Bank) - The bank": the words in brackets say what the letters before them stand for.
  ///
  /// Initials of capitalised words only, eight at most; points and spaces between the letters before the bracket do
  /// not count.
  private static func spells(_ letters: Int, _ bytes: [UInt8], to end: Int) -> Bool {
    var initials: [UInt8] = []
    guard let open = bytes[letters..<end].firstIndex(of: UInt8(ascii: "(")) else { return false }
    var words = PrintedWords(bytes, from: open + 1, to: end)
    while let word = words.next(), initials.count < 8 {
      if word.bare.count > 0, word.bare.isCapitalised { initials.append(bytes[word.bare.start]) }
      if word.contains(UInt8(ascii: ")")) { break }
    }
    return bytes[letters..<open].filter { $0 > 0x20 && $0 != 0x2E }.elementsEqual(initials)
  }

  /// Whether a bracket or a dash comes before two words in lower case: all that most paragraphs are asked.
  ///
  /// - Complexity: O(1): `limit` is at most `longest` bytes behind `start`.
  private static func mayHaveOne(_ bytes: [UInt8], _ start: Int, _ limit: Int) -> Bool {
    var index = start
    var small = 0
    var opensWord = true
    while index < limit {
      let byte = bytes[index]
      switch byte {
      case 0x28: return true
      case 0x2D:
        if opensWord || index + 1 < limit && bytes[index + 1] == 0x2D { return true }
      case 0xE2:
        if index + 2 < limit, bytes[index + 1] == 0x80, (0x93...0x95).contains(bytes[index + 2]) {
          return true
        }
      case 0x61...0x7A:
        if opensWord {
          small += 1
          if small > 1 { return false }
        }
      case 0x41...0x5A: if opensWord { small = 0 }
      default: break
      }
      opensWord = byte <= 0x20
      index += 1
    }
    return false
  }

  /// Whether a word can begin a story: a capital, a digit, a mark of quotation or money. "TARN HARBOR - the port"
  /// goes on in lower case and is prose.
  private static func opensStory(_ word: PrintedWord) -> Bool {
    word.isCapitalised || word.first &- 0x30 < 10
      || [UInt8(ascii: "\""), UInt8(ascii: "'"), UInt8(ascii: "$"), 0xC2, 0xE2].contains(word.first)
  }

  /// Whether a dash between spaces stands in the same sentence.
  ///
  /// It is looked for in 200 bytes, and not past a stop with a space behind it. A hyphen or a short dash needs a
  /// space before it, a long dash needs none.
  static func hasSecondDash(_ bytes: [UInt8], _ start: Int, _ end: Int) -> Bool {
    var index = start
    let limit = min(end, start + 200)
    while index + 2 < limit {
      if bytes[index] == UInt8(ascii: "."), bytes[index + 1] == 0x20 { return false }
      if bytes[index] == 0x20,
        bytes[index + 1] == UInt8(ascii: "-")
          || bytes[index + 1] == 0xE2 && bytes[index + 2] == 0x80
            && index + 3 < limit && bytes[index + 3] & 0xFE == 0x94
      {
        return true
      }
      if bytes[index] == 0xE2, bytes[index + 1] == 0x80, bytes[index + 2] == 0x94 { return true }
      index += 1
    }
    return false
  }
}

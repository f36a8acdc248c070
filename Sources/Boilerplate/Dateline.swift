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
  private static func hasSecondDash(_ bytes: [UInt8], _ start: Int, _ end: Int) -> Bool {
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

  /// What a dateline's place looks like: all that tells "GULL POINT, Ore., June 3 - " from the opening of a sentence.
  private struct Place {
    /// Whether the words before its first comma are in capitals; a state behind the comma need not be.
    var isAllCapitals = true
    /// Whether it has a comma: "TARN, Corran". A place with one is believed though a second dash follows.
    var hasComma = false
    /// Whether it has a month. A weekday or a number alone proves nothing.
    var hasDate = false
    /// Whether it has more than a day.
    var hasName = false
  }

  /// Whether a name in brackets is one of `agencies`.
  private enum Agency { case known, unknown }

  /// Reads the parts of a dateline from left to right.
  private struct Reader {
    /// The bytes of the text.
    let bytes: [UInt8]
    /// Where the next part is looked for.
    var index: Int
    /// Behind the last byte that may be read.
    let limit: Int

    /// Moves to the next byte that is no white space.
    mutating func skipSpace() {
      var words = PrintedWords(bytes, from: index, to: limit)
      words.skipSpace()
      index = words.index
    }

    /// "CAIRO", "GULL POINT, Ore.", "Tarn Harbor, Corran", each perhaps with a day.
    ///
    /// Up to eight words that are capitalised, of a date, or small between names ("on", "de"); in capitals throughout
    /// and without a comma four, as a headline has more. It ends before a bracket or a dash.
    ///
    /// - Returns: nil for words that are no place's. `index` is then behind those that could have been.
    mutating func place() -> Place? {
      var place = Place()
      var words = PrintedWords(bytes, from: index, to: limit)
      var count = 0
      while let word = words.next() {
        guard word.first != UInt8(ascii: "("), let end = placeEnd(word) else { break }
        let part = PrintedWord(bytes, word.start, end)
        let bare = part.bare
        guard count < 8, bare.count > 0, !":!?;\"".utf8.contains(part.last) else { return nil }
        let kind = DateWords.kind(of: part)
        if let kind, kind != .link {
          if kind == .number || kind == .month { place.hasDate = place.hasDate || kind == .month }
        } else if bare.isCapitalised {
          place.hasName = true
          // "THEY HAVE WON - Now": no place is called so.
          if bare.isOne(of: Dateline.noPlace) { return nil }
          if !place.hasComma, !part.isAllCapitals, bare.count > 1 { place.isAllCapitals = false }
          if part.contains(0x27), part.count < 3 || !part.isAllCapitals { return nil }
        } else if count == 0 || !bare.isOne(of: Dateline.links) {
          return nil
        }
        count += 1
        if part.last == UInt8(ascii: ",") { place.hasComma = true }
        index = end
        if end < word.end { break }
      }
      guard count > 0 else { return nil }
      if place.isAllCapitals, !place.hasComma, count > 4 { return nil }
      return place
    }

    /// Where the word ends before a dash or bracket that is glued to it.
    ///
    /// The word's own end where none is glued to it: "OSLO--The" ends behind "OSLO". nil for a lone hyphen and for a
    /// word that begins with what it would end before.
    private func placeEnd(_ word: PrintedWord) -> Int? {
      var index = word.start
      while index < word.end {
        if bytes[index] == UInt8(ascii: "(") { break }
        if index + 1 < word.end, bytes[index] == UInt8(ascii: "-"), bytes[index + 1] == bytes[index]
        {
          break
        }
        if index + 2 < word.end, bytes[index] == 0xE2, bytes[index + 1] == 0x80,
          bytes[index + 2] & 0xFE == 0x94 || bytes[index + 2] == 0x93
        {
          break
        }
        index += 1
      }
      guard index > word.start else { return nil }
      return word.count == 1 && word.first == UInt8(ascii: "-") ? nil : index
    }

    /// "(Reuters)", "(AP)", "(Thomson Reuters Foundation)"
    ///
    /// One to four words within 40 bytes, each with a capital; of "AP/Tarn" what stands before the slash is looked
    /// up.
    ///
    /// - Returns: nil, without moving, where no bracket of the kind follows.
    mutating func agency() -> Agency? {
      var reader = self
      reader.skipSpace()
      guard reader.index < limit, bytes[reader.index] == UInt8(ascii: "("),
        let close = bytes[reader.index..<limit].firstIndex(of: UInt8(ascii: ")")),
        close - reader.index < 40
      else { return nil }
      var words = PrintedWords(bytes, from: reader.index + 1, to: close)
      var count = 0
      var isKnown = false
      while let word = words.next() {
        let bare = word.bare
        guard bare.count > 0, bare.isCapitalised || word.first == UInt8(ascii: "/") else {
          return nil
        }
        var end = bare.start
        while end < bare.end, bytes[end] != UInt8(ascii: "/") { end += 1 }
        if PrintedWord(bytes, bare.start, end).isOne(of: Dateline.agencies) { isKnown = true }
        count += 1
      }
      guard count > 0, count <= 4 else { return nil }
      index = close + 1
      return isKnown ? .known : .unknown
    }

    /// A dash with space behind it, or a long one.
    ///
    /// A single hyphen counts only between white space, since "OSLO-based" has one; two or three hyphens and the long
    /// dashes count anywhere. More hyphens are a rule drawn across the page.
    ///
    /// - Returns: Whether there was one; `index` is then just behind it.
    mutating func dash() -> Bool {
      var reader = self
      reader.skipSpace()
      let start = reader.index
      var end = start
      while end < limit, bytes[end] == UInt8(ascii: "-") { end += 1 }
      if end == start, end + 2 < limit, bytes[end] == 0xE2, bytes[end + 1] == 0x80,
        [0x93, 0x94, 0x95].contains(bytes[end + 2])
      {
        end += 3
        index = end
        return true
      }
      guard end > start, end - start <= 3 else { return false }
      let isParted = start > index && end < limit && bytes[end] <= 0x20
      guard isParted || end - start > 1 else { return false }
      index = end
      return true
    }
  }

  /// Agencies and broadcasters by the names that they sign with, in lower case.
  private static let agencies = WordList(
    """
    ap afp reuters upi cnn cnnmoney dpa bloomberg xinhua pti ians ani efe tass interfax itar-tass yonhap kyodo jiji ansa
    anadolu aap aapnews pa rferl rfe irin ips npr voa bbc sputnik ria mcclatchy kuna mena wam petra bernama antara
    belga apa ntb tt ritzau lusa mti ctk pap tmc mehr irna isna fars unian ukrinform business-wire businesswire
    """)
  /// Small words inside names of places, behind the first word only: "LA PAZ", "Stow on the Wold".
  private static let links = WordList(
    "of de del la las los el al le les do da di du on upon sur am an and under")
  /// Words that are in no name of a place but in headlines, which are in capitals, too.
  private static let noPlace = WordList(
    """
    the a an this that these those he she it they we you i his her its their our your my
    is are was were has have had will would can could do does did not no yes be been being
    and or but if when while as by for from in into on to with without at than then there here
    what who why how where which
    """)
}

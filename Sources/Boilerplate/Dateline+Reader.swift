/// The parts of a dateline, read from left to right.
extension Dateline {
  /// What a dateline's place looks like: all that tells "GULL POINT, Ore., June 3 - " from the opening of a sentence.
  struct Place {
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
  enum Agency { case known, unknown }

  /// Reads the parts of a dateline from left to right.
  struct Reader {
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
    /// One to four words within 40 bytes, each with a capital or known; of "AP/Tarn" and "dpa-AFX" what stands before the
    /// mark is looked up, too.
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
        guard bare.count > 0 else { return nil }
        var end = bare.start
        while end < bare.end, bytes[end] != UInt8(ascii: "/"), bytes[end] != UInt8(ascii: "-") {
          end += 1
        }
        // "(dpa)", "(dpa-AFX)": some sign with small letters.
        let signs =
          bare.isOne(of: Dateline.agencies)
          || PrintedWord(bytes, bare.start, end).isOne(of: Dateline.agencies)
        guard signs || bare.isCapitalised || word.first == UInt8(ascii: "/") else { return nil }
        if signs { isKnown = true }
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
}

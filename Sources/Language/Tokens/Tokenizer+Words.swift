import Provenance

/// Words: of ASCII letters alone in one pass, any other with care for what is in it.
extension Tokenizer {
  /// Reads a word of ASCII letters alone, its key in the same pass; any other goes to `word`.
  ///
  /// No string and no call for a letter: most words of a text are read here. Four capitals go to `word` as well,
  /// since they may be a scale and a code ("MUSD").
  ///
  /// - Returns: The offset behind the word.
  mutating func plainWord(from start: Int, limit: Int, _ isGlued: Bool) -> Int {
    var packed: UInt64 = 0
    var bits: UInt8 = 0
    var end = start
    bytes.withUnsafeBufferPointer { bytes in
      let limit = min(limit, bytes.count)
      while end < limit {
        let byte = bytes[end]
        guard isASCIILetter(byte) else { break }
        // Of a ninth letter on it is not asked for.
        packed |= UInt64(byte | 0x20) &<< UInt64(truncatingIfNeeded: (end &- start) &* 8)
        bits |= byte
        end &+= 1
      }
    }
    let hasLower = bits & 0x20 != 0
    let length = end - start
    if end < limit {
      // An apostrophe, a digit or a letter of another alphabet goes on with the word; a stop may be an initial's.
      let next = bytes[end]
      if next >= 0x80 || next == 0x27 || isDigit(next) || next == UInt8(ascii: ".") && length == 1 {
        return word(from: start, limit: limit, isGlued)
      }
    }
    if length == 4, !hasLower { return word(from: start, limit: limit, isGlued) }
    var flags: Token.Flags = isGlued ? .glued : []
    if bytes[start] & 0x20 == 0 { flags.formUnion(.capitalised) }
    if hasLower {
      flags.formUnion(.hasLowerCase)
    } else if length > 1 {
      flags.formUnion(.allCapitals)
    }
    let key = length <= 8 ? WordKey(rawValue: packed) : WordKey.hashed(letters: bytes, start, end)
    append(start, end, .word, flags, key: key)
    return end
  }

  /// Reads any word: with digits, apostrophes, letters beyond ASCII, or initials with stops. An ending `’s` becomes a
  /// token of its own: "O'Brien's" is "O'Brien" and "'s".
  ///
  /// - Returns: The offset behind the word and its ending.
  mutating func word(from start: Int, limit: Int, _ isGlued: Bool) -> Int {
    if let end = dottedInitials(from: start, limit: limit) {
      var flags: Token.Flags = [.dotted]
      if isGlued { flags.insert(.glued) }
      if isUpper(start) { flags.formUnion([.capitalised, .allCapitals]) }
      append(start, end, .word, flags, key: WordKey(bytes[start..<end]))
      return end
    }
    var flags: Token.Flags = isGlued ? .glued : []
    if isUpper(start) || isElidedName(from: start, limit: limit) { flags.insert(.capitalised) }
    var end = start
    var lower = 0
    var upper = 0
    var hasUnseen = false
    while end < limit {
      let character = CharacterShape(bytes, at: end, limit: limit)
      if character.kind == .letter {
        if isUpper(end) { upper += 1 } else { lower += 1 }
        end += character.length
      } else if character.kind == .digit {
        // "$US55": the letters belong to the sign, the digits are a number.
        if isGlued, tokens.last?.kind == .currency { break }
        // "RM79", "PS21,700": so do a code's or letters of money before an amount.
        if !flags.contains(.hasDigit), isMoney(start..<end, limit: limit) { break }
        flags.insert(.hasDigit)
        end += 1
      } else if let length = apostrophe(at: end, limit: limit), end + length < limit,
        CharacterShape(bytes, at: end + length, limit: limit).kind == .letter,
        !isPossessive(at: end, length: length, limit: limit)
      {
        end += length
      } else if let length = unseen(at: end, limit: limit), end > start {
        end += length
        hasUnseen = true
      } else {
        break
      }
    }
    if upper == 4, lower == 0, let scaled = scaledCode(start..<end, isGlued) { return scaled }
    if lower > 0 { flags.insert(.hasLowerCase) }
    if upper > 1 && lower == 0 { flags.insert(.allCapitals) }
    let key = hasUnseen ? WordKey(seen(start..<end)) : WordKey(bytes[start..<end])
    append(start, end, .word, flags, key: key)
    return possessive(at: end, limit: limit)
  }

  /// "U.S.", "p.m.", "e.g.": single letters, each with a stop, two or more.
  ///
  /// nil for fewer, and where a letter follows two of them: "U.S.based".
  private func dottedInitials(from start: Int, limit: Int) -> Int? {
    var end = start
    var letters = 0
    while end + 1 < limit, isASCIILetter(bytes[end]), bytes[end + 1] == UInt8(ascii: ".") {
      end += 2
      letters += 1
    }
    guard letters >= 2 else { return nil }
    if end < limit, isASCIILetter(bytes[end]), letters == 2 || end + 1 >= limit { return nil }
    return end
  }
}

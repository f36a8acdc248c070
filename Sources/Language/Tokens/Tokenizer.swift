import Provenance

/// Cuts a text into tokens.
///
/// White space (also no-break, thin and zero-width spaces) parts tokens and is none. A word keeps its inner apostrophes,
/// gives up `’s`, and is cut at hyphens, so that "5-year-old" is five tokens, of which four are glued. Digits followed by
/// letters are cut too ("3m", "130mph", "1990s").
///
/// - Complexity: O(*n*) in the bytes of the text, whatever it is.
struct Tokenizer {
  /// The bytes of the whole text.
  let bytes: [UInt8]
  /// The lexicon that classes come from.
  let table: WordTable
  /// In order of their places, none overlapping another.
  var tokens: [Token] = []

  private init(_ bytes: [UInt8], _ table: WordTable) {
    self.bytes = bytes
    self.table = table
  }

  /// Appends the tokens of a span of a text, in order.
  ///
  /// They are appended to those of the paragraphs before. The lists change places, so that neither is copied.
  static func tokens(of text: SourceText, in span: TextSpan, into tokens: inout [Token]) {
    var tokenizer = Tokenizer(text.bytes, .english)
    swap(&tokenizer.tokens, &tokens)
    tokenizer.run(span)
    swap(&tokenizer.tokens, &tokens)
  }

  /// The first token of a span is never glued, whatever stands before the span.
  private mutating func run(_ span: TextSpan) {
    var index = span.start
    var isGlued = false
    while index < span.end {
      let start = index
      // Most of a text, told without asking what else a byte may be.
      if bytes[index] == 0x20 {
        index += 1
        isGlued = false
        continue
      }
      if isASCIILetter(bytes[index]) {
        index = plainWord(from: start, limit: span.end, isGlued)
        isGlued = true
        continue
      }
      let character = CharacterShape(bytes, at: index, limit: span.end)
      switch character.kind {
      case .space:
        index += character.length
        isGlued = false
        continue
      case .letter: index = word(from: start, limit: span.end, isGlued)
      case .digit: index = number(from: start, limit: span.end, isGlued)
      case .mark(let kind):
        index += character.length
        if kind == .quotationMark {
          if doublesMark(start..<index, limit: span.end, isGlued) { index += index - start }
        } else {
          while continuesMark(at: index, kind, from: start, limit: span.end) {
            index += CharacterShape(bytes, at: index, limit: span.end).length
          }
        }
        let isDoubled = kind == .hyphen && index - start > 1 && bytes[start] == UInt8(ascii: "-")
        append(
          start, index, isDoubled ? .dash : kind, isGlued ? .glued : [],
          key: kind != .stop
            ? .none
            : index - start == 1
              ? WordKey(rawValue: UInt64(bytes[start])) : WordKey(bytes[start..<index]))
      }
      isGlued = true
    }
  }

  /// "?!", "...", "……" and "--" are one mark each.
  ///
  /// Stops run together, and hyphens of ASCII; two commas are two tokens.
  private func continuesMark(at index: Int, _ kind: Token.Kind, from start: Int, limit: Int) -> Bool
  {
    guard index < limit else { return false }
    if kind == .stop { return CharacterShape(bytes, at: index, limit: limit).kind == .mark(.stop) }
    return kind == .hyphen && bytes[start] == UInt8(ascii: "-") && bytes[index] == UInt8(ascii: "-")
  }

  /// Adds a token, with what the lexicon says of it if it is a word.
  mutating func append(
    _ start: Int, _ end: Int, _ kind: Token.Kind, _ flags: Token.Flags, key: WordKey = .none
  ) {
    // A run of more than 64 KB without a space is no word; it is cut so that its length fits.
    var start = start
    var flags = flags
    while end - start > 0xFFFF {
      var cut = start + 0xFFF0
      while bytes[cut] & 0xC0 == 0x80 { cut -= 1 }
      tokens.append(
        Token(start: start, end: cut, kind: .symbol, flags: flags, key: .none, classes: []))
      start = cut
      flags = .glued
    }
    let classes = kind == .word ? table.classes(of: key) : []
    tokens.append(
      Token(start: start, end: end, kind: kind, flags: flags, key: key, classes: classes))
  }

  // MARK: Numbers

  /// Reads digits with commas and points between them; "1,500," leaves its last comma. Returns the offset behind it.
  ///
  /// Whether "1.234,56" is a number and what it is worth is `NumberReader`'s business.
  private mutating func number(from start: Int, limit: Int, _ isGlued: Bool) -> Int {
    var end = start
    while end < limit {
      let byte = bytes[end]
      if isDigit(byte) {
        end += 1
      } else if byte == UInt8(ascii: ",") || byte == UInt8(ascii: "."), end + 1 < limit,
        isDigit(bytes[end + 1])
      {
        end += 1
      } else {
        break
      }
    }
    append(
      start, end, .number, isGlued ? [.glued, .hasDigit] : .hasDigit,
      key: WordKey(bytes[start..<end]))
    return end
  }

  func isDigit(_ byte: UInt8) -> Bool { byte &- 0x30 < 10 }

  // MARK: Words

  /// Reads a word of ASCII letters alone, its key in the same pass; any other goes to `word`.
  ///
  /// No string and no call for a letter: most words of a text are read here. Four capitals go to `word` as well,
  /// since they may be a scale and a code ("MUSD").
  ///
  /// - Returns: The offset behind the word.
  private mutating func plainWord(from start: Int, limit: Int, _ isGlued: Bool) -> Int {
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
  private mutating func word(from start: Int, limit: Int, _ isGlued: Bool) -> Int {
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
      } else {
        break
      }
    }
    if upper == 4, lower == 0, let scaled = scaledCode(start..<end, isGlued) { return scaled }
    if lower > 0 { flags.insert(.hasLowerCase) }
    if upper > 1 && lower == 0 { flags.insert(.allCapitals) }
    append(start, end, .word, flags, key: WordKey(bytes[start..<end]))
    return possessive(at: end, limit: limit)
  }

  /// "d'Estaing", "l’Oréal": a small letter, an apostrophe and a capital begin a name.
  private func isElidedName(from start: Int, limit: Int) -> Bool {
    guard start + 3 < limit, bytes[start + 1] == UInt8(ascii: "'") || bytes[start + 1] == 0xE2,
      let length = apostrophe(at: start + 1, limit: limit)
    else { return false }
    return start + 1 + length < limit && isUpper(start + 1 + length)
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

  /// Adds the ending `’s` at `end` if it stands there; the offset behind it, or `end`.
  private mutating func possessive(at end: Int, limit: Int) -> Int {
    guard let length = apostrophe(at: end, limit: limit) else { return end }
    if isPossessive(at: end, length: length, limit: limit) {
      append(end, end + length + 1, .possessive, .glued)
      return end + length + 1
    }
    return end
  }

  /// Whether an apostrophe and an "s" that no letter or digit follows stand at `index`; "o'clock" has none.
  ///
  /// - Parameter length: Bytes of the apostrophe.
  private func isPossessive(at index: Int, length: Int, limit: Int) -> Bool {
    let next = index + length
    guard next < limit, bytes[next] | 0x20 == UInt8(ascii: "s") else { return false }
    guard next + 1 < limit else { return true }
    let after = CharacterShape(bytes, at: next + 1, limit: limit).kind
    return after != .letter && after != .digit
  }

  /// Length of the apostrophe at `index`: `'` or `’`.
  ///
  /// nil where none stands there. A back-tick is none.
  private func apostrophe(at index: Int, limit: Int) -> Int? {
    guard index < limit else { return nil }
    if bytes[index] == 0x27 { return 1 }
    if index + 2 < limit, bytes[index] == 0xE2, bytes[index + 1] == 0x80, bytes[index + 2] == 0x99 {
      return 3
    }
    return nil
  }

  func isASCIILetter(_ byte: UInt8) -> Bool { (byte | 0x20) &- 0x61 < 26 }

  /// ASCII, Latin-1, Latin Extended-A (even code points), Greek and Cyrillic capitals.
  ///
  /// Letters of all others are taken for small ones.
  ///
  /// - Parameter index: Offset of a letter's first byte.
  func isUpper(_ index: Int) -> Bool {
    let byte = bytes[index]
    if byte < 0x80 { return byte &- 0x41 < 26 }
    guard index + 1 < bytes.count else { return false }
    let next = bytes[index + 1]
    switch byte {
    case 0xC3: return next >= 0x80 && next <= 0x9E
    // Capitals are even but from Ĺ to Ň and from Ź to Ž: "Łukasz", "Żak".
    case 0xC4: return (next & 1 == 0) != (next >= 0xB9)
    case 0xC5: return (next & 1 == 0) != (next <= 0x88 || next >= 0xB9 && next <= 0xBE)
    case 0xCE: return next >= 0x86 && next <= 0xAB
    case 0xD0: return next <= 0xAF
    default: return false
    }
  }
}

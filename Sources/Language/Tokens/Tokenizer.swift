import Provenance

/// Cuts a text into tokens.
///
/// White space (also no-break and thin spaces) parts tokens and is none; what has no width parts them at a word's end only. A word keeps its inner apostrophes,
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
      } else if let length = groupMark(at: end, from: start, limit: limit) {
        end += length + 3
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

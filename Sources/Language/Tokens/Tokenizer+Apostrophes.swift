/// Apostrophes and the letters around them: `’s`, "d'Estaing".
extension Tokenizer {
  /// "d'Estaing", "l’Oréal": a small letter, an apostrophe and a capital begin a name.
  func isElidedName(from start: Int, limit: Int) -> Bool {
    guard start + 3 < limit, bytes[start + 1] == UInt8(ascii: "'") || bytes[start + 1] == 0xE2,
      let length = apostrophe(at: start + 1, limit: limit)
    else { return false }
    return start + 1 + length < limit && isUpper(start + 1 + length)
  }

  /// Adds the ending `’s` at `end` if it stands there; the offset behind it, or `end`.
  mutating func possessive(at end: Int, limit: Int) -> Int {
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
  func isPossessive(at index: Int, length: Int, limit: Int) -> Bool {
    let next = index + length
    guard next < limit, bytes[next] | 0x20 == UInt8(ascii: "s") else { return false }
    guard next + 1 < limit else { return true }
    let after = CharacterShape(bytes, at: next + 1, limit: limit).kind
    return after != .letter && after != .digit
  }

  /// Length of the apostrophe at `index`: `'` or `’`.
  ///
  /// nil where none stands there. A back-tick is none.
  func apostrophe(at index: Int, limit: Int) -> Int? {
    guard index < limit else { return nil }
    if bytes[index] == 0x27 { return 1 }
    if index + 2 < limit, bytes[index] == 0xE2, bytes[index + 1] == 0x80, bytes[index + 2] == 0x99 {
      return 3
    }
    return nil
  }
}

import Language

/// The letters of a token.
extension Scene {
  /// The words at an index in lower case; ASCII letters only are folded.
  ///
  /// It makes a string, and is for the few words whose spelling is asked for.
  func lower(_ index: Int) -> String {
    guard kind(index) != nil else { return "" }
    var name: [UInt8] = []
    Singular.appendFolded(document.text.bytes, tokens[index].start..<tokens[index].end, to: &name)
    return String(decoding: name, as: UTF8.self)
  }

  /// The singular of the word at an index in lower case.
  ///
  /// As `Singular.append` makes it: "boxes" gives "box"; a word that is no plural comes back folded.
  func singular(_ index: Int) -> String {
    guard kind(index) != nil else { return "" }
    var name: [UInt8] = []
    Singular.append(
      tokens[index].key, document.text.bytes, tokens[index].start..<tokens[index].end, to: &name)
    return String(decoding: name, as: UTF8.self)
  }

  /// Whether the word ends in these letters, case of the ending apart.
  ///
  /// It compares bytes without folding: the ending is given in lower case, and a word in capitals does not end in it.
  func ends(_ index: Int, with ending: StaticString) -> Bool {
    holds(index) && ends(tokens[index], ending)
  }

  private func ends(_ token: Token, _ letters: StaticString) -> Bool {
    let count = letters.utf8CodeUnitCount
    guard token.end - token.start >= count else { return false }
    let bytes = document.text.bytes
    for index in 0..<count where bytes[token.end - count + index] != letters.utf8Start[index] {
      return false
    }
    return true
  }

  /// Whether a number in digits has a decimal point.
  ///
  /// "6.4", not "1,500"; a stop that parts thousands counts as one.
  func isDecimal(_ index: Int) -> Bool {
    kind(index) == .number
      && document.text.bytes[tokens[index].start..<tokens[index].end].contains(UInt8(ascii: "."))
  }

  /// The "s" of "737s".
  func isGluedPlural(_ index: Int) -> Bool {
    key(index) == "s" && isGlued(index) && kind(index - 1) == .number
  }

  /// Whether a token is these characters.
  ///
  /// Byte for byte, whatever the token's kind is.
  func isMark(_ mark: StaticString, at index: Int) -> Bool {
    holds(index) && tokens[index].end - tokens[index].start == mark.utf8CodeUnitCount
      && ends(tokens[index], mark)
  }

  /// Bytes of a token; 0 outside the sentence.
  ///
  /// Not code points: "²" has two.
  func length(_ index: Int) -> Int {
    kind(index) == nil ? 0 : tokens[index].end - tokens[index].start
  }

  /// The first byte of a token; 0 outside the sentence.
  ///
  /// Enough to tell ASCII marks apart; of others it is the first byte of their UTF-8.
  func byte(_ index: Int) -> UInt8 {
    kind(index) == nil ? 0 : document.text.bytes[tokens[index].start]
  }

  /// "an estimated", "closed": a word of five letters or more that ends like a past form.
  ///
  /// "red" and "bed" are too short, and words with a capital are left to names.
  func endsInEd(_ index: Int) -> Bool { ends(index, "ed") }

  /// "closing"
  ///
  /// Of six letters or more, so that "king" and "ring" are out.
  func endsInIng(_ index: Int) -> Bool { ends(index, "ing") }

  /// "typically"
  ///
  /// Of five letters or more.
  func endsInLy(_ index: Int) -> Bool { ends(index, "ly") }

  /// Three letters at least must stand before the ending.
  private func ends(_ index: Int, _ letters: StaticString) -> Bool {
    guard holds(index), tokens[index].isWord else { return false }
    let token = tokens[index]
    return token.end - token.start >= letters.utf8CodeUnitCount + 3 && !token.isCapitalised
      && ends(token, letters)
  }

  /// For ASCII symbols only: "&" is 0x26.
  func isSymbol(_ index: Int, _ byte: UInt8) -> Bool {
    kind(index) == .symbol && self.byte(index) == byte
  }
}

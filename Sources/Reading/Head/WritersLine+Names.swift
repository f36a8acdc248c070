/// What a name is made of.
extension WritersLine {
  /// Whether a word may stand in a name: with a capital, or a small word inside one.
  static func isOfName(_ text: Substring, _ folded: String, isFirst: Bool) -> Bool {
    guard let letter = folded.unicodeScalars.first, letter.properties.isAlphabetic,
      !folded.contains(where: { $0.isNumber || "@/_:".contains($0) }),
      !WriterWords.isDay(folded), !WriterWords.stops.contains(folded)
    else { return false }
    if let first = bare(text).first, first.isUppercase || !first.isCased { return true }
    return !isFirst && WriterWords.particles.contains(folded)
  }

  /// The name that words make; nil for a desk, a paper, an office, one word, or more than five.
  static func name(_ words: [Substring]) -> String? {
    guard (2...5).contains(words.count) else { return nil }
    let folded = words.map { bare($0).lowercased() }
    guard !WriterWords.openers.contains(folded[0]), !isDesk(words),
      let sign = words[0].first, !"\"“‘'".contains(sign)
    else { return nil }
    // "AP", "BBC News": initials alone are no name, but "J.K. Rowling" has a name behind them.
    guard folded.contains(where: { $0.count > 2 && !$0.contains(".") }) else { return nil }
    var name = words.joined(separator: " ")
    while let last = name.last, ",;:|".contains(last) { name.removeLast() }
    // The stop of "Jr." is the name's own, that behind a name is not.
    if name.last == ".", let last = folded.last, last.count > 3 { name.removeLast() }
    while let first = name.first, "(\"“‘'".contains(first) { name.removeFirst() }
    while let last = name.last, ")\"”'".contains(last) { name.removeLast() }
    return name.utf8.count <= 60 ? name : nil
  }

  /// Whether a word of papers, offices or jobs is among them.
  static func isDesk(_ words: [Substring]) -> Bool {
    WriterWords.isDesk(words.joined(separator: " "))
  }

  /// A word without the marks around it.
  static func bare(_ word: Substring) -> Substring {
    var word = word
    while let first = word.first,
      !(first.isLetter || first.isNumber || first == "@" || first == "&")
    { word.removeFirst() }
    while let last = word.last, !(last.isLetter || last.isNumber || last == "&") {
      word.removeLast()
    }
    return word
  }
}

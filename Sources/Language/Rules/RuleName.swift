extension LanguageRule {
  /// Its heading in `Rules.md`: "Counted noun" of `CountedNounRule`. For explanations, which name what decided.
  public static var heading: String {
    var words = ""
    for letter in "\(Self.self)".dropLast("Rule".count) {
      if letter.isUppercase, !words.isEmpty {
        words += " \(letter.lowercased())"
      } else {
        words.append(letter)
      }
    }
    return words
  }
}

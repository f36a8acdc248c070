import Language

/// The sentences that tell of another time than the article's: a figure of theirs is not the news.
enum BackgroundSentences {
  private static let last = Set(["last", "previous"].map { WordKey($0.utf8) })
  private static let ago = Set(["ago", "earlier"].map { WordKey($0.utf8) })
  private static let periods = Set(
    ["year", "month", "week", "decade", "century", "summer", "winter", "spring", "autumn"].map {
      WordKey($0.utf8)
    })

  /// Per sentence whether it, or the one before it in its paragraph, opens with another time than the article's.
  static func find(in text: VersionText, _ year: Int?) -> [Bool] {
    var background: [Bool] = []
    for (index, sentence) in text.sentences.enumerated() {
      let tokens = text.words[sentence.words].prefix(6).map { text.document.tokens[$0.token] }
      var opens = tokens.indices.contains { place in
        let token = tokens[place]
        if ago.contains(token.key) { return true }
        if token.kind == .number, let number = Int(text.document.text.string(token.span)) {
          return (1900...2100).contains(number) && number != year
        }
        return place > 0 && last.contains(tokens[place - 1].key)
          && (periods.contains(token.key) || token.isAny(of: [.month]))
      }
      if !opens, index > 0, background[index - 1],
        text.sentences[index - 1].paragraph == sentence.paragraph
      {
        opens = !tokens.contains { $0.isAny(of: [.weekday, .timeWord]) }
      }
      background.append(opens)
    }
    return background
  }
}

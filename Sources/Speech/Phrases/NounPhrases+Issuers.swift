import Language

/// Who issued the paper that a figure is according to.
extension NounPhrases {
  /// "according to figures | released on Monday by the Norland Health Board": a paper without a name says nothing; with whose it
  /// is, it does.
  ///
  /// Behind the paper stand a participle, up to four words of time, and "by" with a phrase that has a name.
  ///
  /// - Parameters:
  ///   - source: What the cue is followed by.
  ///   - limit: The end of the sentence.
  /// - Returns: The phrase up to the end of the name; as given where it has a name itself, or no issuer follows.
  func withIssuer(_ source: Range<Int>, limit: Int) -> Range<Int> {
    // "official results | announced": bare nouns run on into the participle.
    if source.count > 1, Self.issuing.contains(tokens[source.upperBound - 1].key),
      isPaper(source.upperBound - 2)
    {
      return withIssuer(source.lowerBound..<source.upperBound - 1, limit: limit)
    }
    guard let last = source.last, isPaper(last),
      !source.contains(where: { mention(startingAt: $0) != nil }),
      source.upperBound < limit,
      Self.participles.contains(tokens[source.upperBound].key)
        || Self.issuing.contains(tokens[source.upperBound].key)
    else { return source }
    var by = source.upperBound + 1
    while by < limit, by - source.upperBound <= 5, tokens[by].key != "by",
      tokens[by].isAny(of: [.weekday, .month, .timeWord, .adverb]) || tokens[by].kind == .number
        || tokens[by].key.isOne(of: "on", "last", "this", "earlier", "in")
    {
      by += 1
    }
    guard by + 1 < limit, tokens[by].key == "by", let issuer = phrase(from: by + 1, limit: limit),
      issuer.contains(where: { mention(startingAt: $0) != nil })
    else { return source }
    var end = issuer.upperBound
    // "the Board for Tides | and Harbours"
    if end + 2 < limit, tokens[end].key == "and", tokens[end + 1].isCapitalised,
      tokens[end + 2].isOne(of: [.stop, .comma])
    {
      end += 2
    }
    return source.lowerBound..<end
  }

  private func isPaper(_ index: Int) -> Bool {
    tokens[index].isAny(of: .document) || tokens[index].key.isOne(of: "results", "statistics")
  }

  /// What is done with papers, beside `participles`.
  private static let issuing = WordKey.set("announced provided released published obtained seen")
}

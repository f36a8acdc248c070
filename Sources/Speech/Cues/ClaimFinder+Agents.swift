import Language

/// Claims whose source stands behind "by" or "per".
extension ClaimFinder {
  /// "was estimated at $3 million by the bank", "were counted by officials"
  ///
  /// The "by" stands within fourteen tokens behind the verb, and the first whose phrase is a source
  /// counts: "was put at 40 by Monday by the ministry". The content is the clause from its
  /// beginning to "by", the verb included.
  func passive(_ verb: Int, _ all: Range<Int>) -> Claim? {
    guard verb > all.lowerBound + 1,
      WordKey.formsOfBe.contains(tokens[verb - 1].key)
        || tokens[verb - 1].key.isOne(of: "been", "being")
    else { return nil }
    for index in verb + 1..<max(verb + 1, min(verb + 14, all.upperBound)) {
      if tokens[index].isOne(of: [.comma, .colon, .dash, .quotationMark]) { return nil }
      guard tokens[index].key == "by" else { continue }
      guard let source = phrases.phrase(from: index + 1, limit: all.upperBound), isSource(source)
      else { continue }
      let start = clauseStart(before: verb, all)
      return Claim(source: source, cue: verb - 1..<verb + 1, content: start..<index)
    }
    return nil
  }

  /// Behind the last comma, colon, dash or mark before the verb, at most `reach` tokens back.
  func clauseStart(before verb: Int, _ all: Range<Int>) -> Int {
    var index = verb
    while index > all.lowerBound, verb - index < Self.reach,
      !tokens[index - 1].isOne(of: [.comma, .colon, .dash, .quotationMark])
    {
      index -= 1
    }
    return index
  }

  /// ", per the Herald": behind a comma, at the end of what it reports.
  ///
  /// Rates have no comma before "per" ("40 euros per night"), and no source behind it.
  func per(_ index: Int, _ all: Range<Int>) -> Claim? {
    guard index > all.lowerBound + 2, tokens[index - 1].kind == .comma,
      let source = phrases.phrase(from: index + 1, limit: all.upperBound), isSource(source)
    else { return nil }
    let start = max(all.lowerBound, index - 1 - Self.reach)
    return Claim(source: source, cue: index..<index + 1, content: start..<index - 1)
  }

  /// "By the union’s count, 240 beds are closed."
  ///
  /// "By" opens the sentence or stands behind a comma; the owner has at most six words. Behind the
  /// noun, further nouns of papers are passed over, behind "own" any word ("by the union's own
  /// estimates"), at most two; then a comma.
  func count(_ index: Int, _ all: Range<Int>) -> Claim? {
    guard index == all.lowerBound || tokens[index - 1].kind == .comma else { return nil }
    let source = index + 1
    var end = source
    while end < all.upperBound, end - source < 6, tokens[end].isWord { end += 1 }
    guard end + 1 < all.upperBound, end > source, tokens[end].kind == .possessive,
      Self.counts.contains(tokens[end + 1].key), isSource(source..<end)
    else { return nil }
    var start = end + 2
    while start < all.upperBound, tokens[start].isWord, tokens[start].key != "and",
      start < end + 4, tokens[start].isAny(of: .document) || tokens[end + 1].key == "own"
    { start += 1 }
    if start < all.upperBound, tokens[start].kind == .comma { start += 1 }
    let last = contentEnd(from: start, all)
    if last > start { return Claim(source: source..<end, cue: index..<end, content: start..<last) }
    return nil
  }

  /// What one has who counts: "by the union's count".
  ///
  /// "By the union's office" tells where, not how many.
  private static let counts = WordKey.set(
    "count counts estimate estimates figures reckoning tally own account calculations calculation")

  /// "In a 2014 Tide Institute study, 60 per cent slept badly": what opens a sentence and was looked into there.
  ///
  /// A year, names and words in small letters may stand before the noun, and up to the comma what tells more of it.
  func study(_ all: Range<Int>) -> Claim? {
    let start = all.lowerBound + 1
    guard start + 2 < all.upperBound, tokens[start].isAny(of: [.determiner, .possessivePronoun]),
      let head = (start + 1..<min(start + 9, all.upperBound)).first(where: {
        Self.studies.contains(tokens[$0].key)
      }),
      (start..<head).allSatisfy({
        tokens[$0].kind == .number || tokens[$0].kind == .hyphen
          || tokens[$0].isWord
            && !tokens[$0].isAny(of: [.preposition, .auxiliary, .subordinator, .speechVerb])
      }),
      let comma = (head + 1..<min(head + 14, all.upperBound)).first(where: {
        tokens[$0].kind == .comma
      }), comma + 1 < all.upperBound
    else { return nil }
    return Claim(
      source: start..<head + 1, cue: all.lowerBound..<start, content: comma + 1..<all.upperBound)
  }

  /// What finds figures out.
  private static let studies = WordKey.set("study survey poll census trial experiment")
}

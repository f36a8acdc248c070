import Language

/// What the articles on firms and markets add to what somebody says: what was expected, and what shares did.
extension ReportedContent {
  /// "The mill earned 40 cents a share, | above analysts' estimate of 31 cents, according to the Herald": the credit behind an
  /// estimate tells where that is from, and nothing of what is compared with it.
  ///
  /// - Returns: The word that compares; nil unless the content ends with an estimate's amount, within `estimateReach` tokens.
  func comparedEstimate(_ start: Int, _ end: Int) -> Int? {
    let first = max(start, end - Self.estimateReach)
    guard
      let estimate = (first..<max(first, end)).last(where: {
        Self.estimates.contains(tokens[$0].key)
      })
    else { return nil }
    let comparing = (first..<estimate).last { Self.comparing.contains(tokens[$0].key) }
    let hasAmount = (estimate..<end).contains { tokens[$0].isOne(of: [.number, .currency]) }
    if hasAmount { return comparing }
    // "40 cents, 9 cents | ahead of forecasts, according to a survey": the survey knows what was expected.
    return end - estimate <= 2 ? comparing : nil
  }

  private static let estimateReach = 18
  /// What others put a figure at before it is known.
  private static let estimates = WordKey.set(
    "estimate estimates forecast forecasts expectation expectations consensus projection projections"
  )
  /// Words between a result and what was expected.
  package static let comparing = WordKey.set(
    """
    above below beating beat beats missing missed misses topping topped tops exceeding exceeded exceeds than versus against
    compared short ahead
    """)

  /// "sending its shares plunging", "pushing the stock up": told by the article, whoever spoke before.
  func movesShares(_ verb: Int, _ end: Int) -> Bool {
    verb + 1 < end && Self.moving.contains(tokens[verb].key)
      && (verb + 1..<min(end, verb + 5)).contains {
        tokens[$0].key.isOne(of: "shares", "stock", "stocks", "share")
      }
  }

  /// What news does to the price of shares.
  private static let moving = WordKey.set(
    "sending pushing driving lifting dragging knocking boosting wiping")
}

import Language

/// Noun phrases beside a verb of saying, found without a parser.
///
/// There is no grammar in it: a phrase is cut by the classes of the words at its edges, then asked
/// whether it can speak. It leans on names, which are found before, and on offices and other nouns
/// of those who speak. What it cannot cut it leaves out: no source is better than a wrong one.
///
/// All ranges are token indices. `limit` is always how far may be looked: the beginning of the
/// sentence for what stands before a verb, its end for what stands behind.
package struct NounPhrases {
  let tokens: [Token]
  /// In the order of the text; no two overlap.
  let mentions: [Mention]
  /// Per token the mention that begins there; -1 for none.
  ///
  /// One longer than the tokens, so that the place behind the last may be asked about.
  let startIndex: [Int32]
  /// Per token the mention that ends just before it; -1 for none.
  ///
  /// One longer than the tokens as well: a mention may end with the text.
  let endIndex: [Int32]

  init(_ tokens: [Token], _ mentions: [Mention]) {
    self.tokens = tokens
    self.mentions = mentions
    var starts = [Int32](repeating: -1, count: tokens.count + 1)
    var ends = starts
    for (index, mention) in mentions.enumerated() {
      starts[mention.tokens.lowerBound] = Int32(index)
      ends[mention.tokens.upperBound] = Int32(index)
    }
    startIndex = starts
    endIndex = ends
  }

  /// The name that holds a token, its first one apart: “Dash” in "Anders “Dash” Lund".
  func mention(around token: Int) -> Range<Int>? {
    let behind = mentions.partitioningIndex { $0.tokens.lowerBound >= token }
    guard behind > 0, mentions[behind - 1].tokens.contains(token) else { return nil }
    return mentions[behind - 1].tokens
  }

  /// Nil where none begins; a token in the middle of a name begins none.
  func mention(startingAt token: Int) -> Range<Int>? {
    startIndex[token] < 0 ? nil : mentions[Int(startIndex[token])].tokens
  }

  /// - Parameter token: One past the name's last.
  func mention(endingBefore token: Int) -> Range<Int>? {
    endIndex[token] < 0 ? nil : mentions[Int(endIndex[token])].tokens
  }
}

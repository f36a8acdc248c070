import Language

/// What is put in between a subject and its verb.
extension NounPhrases {
  /// "Anna Lund, a spokeswoman for the port, said": where the phrase before the apposition ends.
  ///
  /// Whether the words between two commas are an apposition is told by the first of them: an
  /// article, office, title, number or name ("Pell, 71,"), "who", "which", "whose", "of", a
  /// participle with its small word (", based in Halden,"), or, in six tokens, any preposition.
  /// Else the comma parts two clauses, and there is no subject here.
  ///
  /// - Returns: The place of the first comma, at most thirty tokens back; nil where a stop or mark
  ///   comes first.
  func beforeApposition(endingAt comma: Int, limit: Int) -> Int? {
    var index = comma - 1
    while index > limit, comma - index < 30 {
      let token = tokens[index]
      if token.kind == .stop
        && !(token.isGlued && tokens[index - 1].isAny(of: .abbreviationBeforeName))
      {
        return nil
      }
      if token.kind == .quotationMark, !isApostrophe(index) { return nil }
      if token.kind == .comma {
        let first = tokens[index + 1]
        let isApposition =
          first.isAny(of: [.determiner, .possessivePronoun, .office, .title, .organisation])
          || first.kind == .number
          || first.key == "who" || first.key == "which" || first.key == "of" || first.key == "whose"
          || first.isCapitalised || first.isAny(of: .preposition) && comma - index <= 6
          || isParticiple(index + 1, comma)
          // "Per Holm, defending, said", "The firm, iSund, said"
          || index + 2 == comma && first.isWord
            && !first.isAny(of: [.coordinator, .subordinator, .auxiliary, .subjectPronoun])
        // "The firm, which is based in Tarn, Corran, said"
        if isApposition, first.isCapitalised, comma - index <= 3,
          let relative = relativeComma(before: index, limit: limit)
        {
          return relative
        }
        return isApposition && index > limit ? index : nil
      }
      index -= 1
    }
    return nil
  }

  /// Where a clause with "which" or "who" opens before a place of two parts: at most fourteen tokens back, the next comma decides.
  private func relativeComma(before comma: Int, limit: Int) -> Int? {
    var index = comma - 1
    while index > limit, comma - index < 14 {
      if tokens[index].isOne(of: [.stop, .quotationMark]) { return nil }
      if tokens[index].kind == .comma {
        return tokens[index + 1].key.isOne(of: "which", "who") ? index : nil
      }
      index -= 1
    }
    return nil
  }

  /// ", founded by three brothers,", ", based in Halden,": a word before a small one, and no verb of a clause.
  ///
  /// - Parameters:
  ///   - first: The token behind the opening comma.
  ///   - comma: The closing one.
  private func isParticiple(_ first: Int, _ comma: Int) -> Bool {
    let token = tokens[first]
    return first + 2 < comma && token.isWord
      && !token.isAny(of: [
        .auxiliary, .subordinator, .coordinator, .subjectPronoun, .adverb, .connective, .timeWord,
        .weekday, .month,
        .speechVerb, .speechParticiple,
      ]) && Self.adjoining.contains(tokens[first + 1].key)
  }

  /// What stands behind a participle that tells more of a name.
  private static let adjoining = WordKey.set("by in at from for with as on to")
}

/// Where an apposition ends behind its head.
extension MentionFinder {
  /// Where the apposition ends: at its mark, its relative clause, its bracket; nil where it turns out a clause, holds a
  /// quotation mark, does not end, or is too long to be cut at a word that leaves it whole.
  ///
  /// "Lund, the director of the harbour museum, said" ends at the comma; "after Lund, the mayor told reporters" has a
  /// verb in it and is no apposition. Behind the name that opens its sentence a past form is a participle: "Lund, a
  /// pilot hurt at sea,".
  ///
  /// - Parameters:
  ///   - head: Index of its noun.
  ///   - first: Its first token, from which words are counted.
  ///   - isBare: Whether it has no article, or the name stands behind a quotation: then a verb of saying ends it where nothing but an
  ///     apposition can follow the name ("Lund, FIFA president | said"), as the office alone would be no subject.
  /// - Returns: The index behind its last token, trailing small words left out.
  func end(behind head: Int, from first: Int, limit: Int, isSubject: Bool, isBare: Bool) -> Int? {
    var end = head + 1
    var words = (first..<end).count { tokens[$0].isWord }
    // Before which it may be cut where it is too long.
    var cut: Int?
    scan: while true {
      guard end < limit else { return nil }
      let token = tokens[end]
      switch token.kind {
      case .comma, .dash, .colon, .openBracket, .closeBracket: break scan
      case .hyphen where !token.isGlued: break scan
      case .stop where !isAbbreviating(end): break scan
      case .stop where end + 1 < limit && tokens[end + 1].flags.contains(.opensSentence):
        break scan
      // "secretary of the nurses’ union"
      case .quotationMark where !isApostrophe(end): return whole(head)
      default: break
      }
      if token.isWord, !token.isCapitalised {
        if Self.relatives.contains(token.key) { break scan }
        let isJoined = token.isGlued && tokens[end - 1].kind == .hyphen
        if !isJoined {
          if token.isAny(of: .strongSpeechVerb), isSubject, isBare { break scan }
          if token.isAny(of: [.auxiliary, .subjectPronoun, .speechVerb]) { return nil }
          if isPast(end), !isAdjective(end) {
            // "a historian and | runs a museum"
            if tokens[end - 1].isAny(of: .coordinator) {
              end -= 1
              break scan
            }
            if !isSubject { return nil }
            // "Lund, the head of the port | made this known": what takes an object is no participle.
            if Self.isObject(tokens[end + 1]) { break scan }
          }
        }
        if end + 2 < limit, joinsAnother(end, head) || isSpan(end) { break scan }
        if words <= Self.longest, isCut(end, behind: head) { cut = end }
      }
      if token.isWord { words += 1 }
      end += 1
    }
    if words > Self.longest {
      guard let cut else { return whole(head) }
      end = cut
    }
    while end > head + 1,
      !tokens[end - 1].isCapitalised,
      tokens[end - 1].isAny(of: [.preposition, .determiner, .coordinator, .possessivePronoun])
        || Self.tails.contains(tokens[end - 1].key) || tokens[end - 1].key == "based"
    {
      end -= 1
    }
    return end
  }

  /// "made | this", "broke | the", "told | them": it opens what a finite verb is followed by.
  private static func isObject(_ token: Token) -> Bool {
    token.isWord && !token.isCapitalised
      && token.isAny(of: [.determiner, .possessivePronoun, .objectPronoun])
  }

  /// "her editor | for 20 years", "his coach | since 2010": how long is no part of what somebody is.
  private func isSpan(_ index: Int) -> Bool {
    tokens[index].key.isOne(of: "for", "since") && tokens[index + 1].kind == .number
  }

  /// Whether "and" or "or" at `index` begins somebody or something else, two words behind which still belong to the sentence.
  private func joinsAnother(_ index: Int, _ head: Int) -> Bool {
    let token = tokens[index]
    let next = tokens[index + 1]
    if token.isAny(of: .coordinator), next.isWord, !tokens[index + 2].isCapitalised {
      // "the mayor and Chancellor of", but "Chairman and CEO of"
      let isTitle = next.isAny(of: .title) && next.isCapitalised && !tokens[head].isCapitalised
      if next.key == "the" || next.isAny(of: .possessivePronoun) || isTitle { return true }
    }
    // "founder of the institute and | a member who spoke"
    return token.key == "and" && next.isAny(of: .determiner)
      && RoleWords.relational.contains(tokens[index + 2].key)
  }

  /// A mark that is glued to a word and neither opens nor closes a quotation.
  func isApostrophe(_ index: Int) -> Bool {
    tokens[index].kind == .quotationMark && tokens[index].isGlued && index + 1 < tokens.count
      && !tokens[index + 1].isGlued
      && tokens[index - 1].isWord && ends(tokens[index - 1], in: "s")
      && !tokens[index - 1].flags.contains(.quoted) && !tokens[index + 1].flags.contains(.quoted)
  }

  /// The end of a head that can do without what follows it: "director", not "member".
  private func whole(_ head: Int) -> Int? {
    RoleWords.relational.contains(tokens[head].key) ? nil : head + 1
  }

  /// Words that a reader takes in beside a name.
  static let longest = 12

  /// Words that open a clause behind a noun.
  private static let relatives = WordKey.set(
    "who whom whose which that where when while because although though if whether what why how")

  /// Prepositions of places and the like: what stands before them is whole.
  private static let places = WordKey.set("at in with from by under during near on")

  /// Whether what stands before a word is whole without it: "director of the choir | at the abbey of Sund".
  private func isCut(_ index: Int, behind head: Int) -> Bool {
    if Self.places.contains(tokens[index].key) { return true }
    guard tokens[index].key == "and", !tokens[index - 1].isCapitalised || index == head + 1 else {
      return index > head && endsInParticiple(tokens[index])
    }
    return tokens[index + 1].isAny(of: .determiner) || isRoleNoun(tokens[index + 1])
      || tokens[index + 1].isAny(of: [.adjective, .adverb])
  }

  /// A word in the form of a past: finite, or the participle of a clause left short.
  func isPast(_ index: Int) -> Bool {
    let token = tokens[index]
    guard token.isWord, !token.isCapitalised else { return false }
    return RoleWords.pasts.contains(token.key) || endsInPast(token)
      || token.isAny(of: .commonVerb) && !token.isAny(of: [.office, .adjective])
  }

  /// "the retired pilots", "of licensed traders": before a noun, behind a small word.
  private func isAdjective(_ index: Int) -> Bool {
    tokens[index - 1].isAny(of: [.determiner, .possessivePronoun, .adverb, .preposition])
      || tokens[index - 1].kind == .possessive
  }
}

import Language

/// What the words around a bare number tell of what it counts.
extension LeftOutUnitRule {
  /// "Of those, 51", "12 of them", "95 who wait longer", "all but 40"
  ///
  /// "of" before "us", "it", "which" or "a" names no whole. "Of those" may be parted from the number by a comma.
  func isPart(_ candidate: Candidate) -> Bool {
    let start = candidate.tokens.lowerBound
    let end = candidate.core.upperBound
    // "the mother of ten who left"
    if scene.key(end) == "who" { return scene.key(start - 1) != "of" }
    if scene.key(end) == "of" {
      return !scene.key(end + 1).isOne(of: "us", "you", "it", "which", "a", "an")
        && !isOfAnother(end)
    }
    if scene.key(start - 1) == "but", scene.key(start - 2) == "all" { return true }
    if isOfWhole(start) { return true }
    let comma = scene.kind(start - 1) == .comma ? start - 2 : start - 1
    return WordKey.wholes.contains(scene.key(comma))
      && scene.key(comma - 1) == "of"
  }

  /// "millions of | our people": the whole has a noun of its own, in the singular.
  private func isOfAnother(_ end: Int) -> Bool {
    scene.isWord(end + 1, .possessivePronoun) && scene.kind(end + 2) == .word
      && !scene.isWord(end + 2, [.adjective, .numberWord]) && !scene.isAny(end + 2, .fate)
      && !NounPhrase(scene: scene).isPlural(end + 2)
  }

  /// "when he was just | 14", "has been above | 50 since June": an age or a level, and no count.
  func isOfLevel(_ candidate: Candidate) -> Bool {
    if scene.key(candidate.tokens.lowerBound).isOne(of: "above", "below") { return true }
    var verb = candidate.tokens.lowerBound - 1
    if scene.key(verb).isOne(of: "just", "only", "still", "now") { verb -= 1 }
    return scene.key(verb).isOne(of: "is", "was", "turned") && candidate.value < 120
      && scene.key(verb - 1).isOne(of: "he", "she", "who", "i")
  }

  /// "800 women | and young men": only the first of those that "them" means was counted by name.
  func isOneOfTwo(_ whole: Candidate) -> Bool {
    let joint = whole.tokens.upperBound
    return scene.isWord(joint, .coordinator) && scene.kind(joint + 1) == .word
      && !scene.isWord(
        joint + 1,
        [
          .determiner, .auxiliary, .numberWord, .commonVerb, .adverb, .preposition, .subjectPronoun,
          .possessivePronoun, .subordinator, .speechVerb, .approximator,
        ])
      && !scene.endsInEd(joint + 1)
  }

  /// "Of the 30 ships in port, 22 sailed": the whole stands at the head of the sentence.
  ///
  /// "of" is the sentence's first word, the whole stands within three tokens of it and is the only figure before.
  private func isOfWhole(_ start: Int) -> Bool {
    guard scene.kind(start - 1) == .comma, let first = antecedents.figures.first else {
      return false
    }
    let head = first.tokens.lowerBound
    return head - scene.first <= 3 && scene.key(scene.first) == "of"
      && antecedents.figures.count == 1
  }

  /// "another 500", "a further 120", "300 more"
  ///
  /// Behind "more" no noun may stand: "300 more ships" counts them itself.
  func isMore(_ candidate: Candidate) -> Bool {
    let end = candidate.core.upperBound
    return scene.isAny(candidate.core.lowerBound - 1, .another)
      || scene.key(end).isOne(of: "more", "fewer", "less") && isClosed(end + 1)
  }

  /// "12 were killed": the people of the sentence.
  ///
  /// - Parameter end: Just behind the number; a verb that helps may stand there.
  func isFate(_ end: Int) -> Bool {
    let verb = scene.isWord(end, .auxiliary) ? end + 1 : end
    return scene.isAny(verb, .fate)
  }

  /// "to 150", "from 50", "compared with 20", "against 12"
  ///
  /// - Parameter start: The figure's first token.
  func isCompared(_ start: Int) -> Bool {
    // "306 votes to Ida Strand's 232"
    if scene.kind(start - 1) == .possessive {
      var name = start - 2
      while name > start - 6, scene.kind(name) == .word, scene.tokens[name].isCapitalised {
        name -= 1
      }
      return name < start - 2 && scene.key(name).isOne(of: "to", "against", "than")
    }
    let lead = behindTotal(start) - 1
    return scene.key(lead).isOne(of: "to", "from", "than", "at", "against", "versus")
      || scene.key(lead) == "with" && scene.key(lead - 1) == "compared"
  }

  /// "90 girls, compared to 120 for boys": people behind "for" are who is counted.
  func isOfOthers(_ end: Int) -> Bool {
    scene.key(end) == "for"
      && (scene.isAny(end + 1, .ageGroup) || scene.isWord(end + 1, .personNoun))
  }

  /// "a total 127", "a total of 90": where the words of the sum begin.
  private func behindTotal(_ start: Int) -> Int {
    let noun = scene.key(start - 1) == "of" ? start - 2 : start - 1
    return scene.key(noun) == "total" && scene.key(noun - 1) == "a" ? noun - 1 : start
  }

  /// A comma before "to" begins something else, unless a word such as "total" within eight tokens says that it is
  /// summed up.
  func hasComma(_ last: Candidate, _ start: Int) -> Bool {
    // "19 new cases, taking the total since March to 1,318"
    let isTotal = (start - 8..<start - 1).contains { scene.isAny($0, .total) }
    return scene.key(start - 1) == "to" && scene.key(start - 2) != "compared" && !isTotal
      && (last.tokens.upperBound..<max(last.tokens.upperBound, start)).contains {
        scene.kind($0) == .comma
      }
  }

  /// Whether no noun stands behind it.
  ///
  /// Small words and verbs are no nouns; the end of the sentence and marks close as well.
  func isClosed(_ end: Int) -> Bool {
    switch scene.kind(end) {
    case nil, .comma, .stop, .colon, .dash, .quotationMark, .closeBracket: true
    case .word:
      scene.isWord(
        end,
        [
          .preposition, .auxiliary, .coordinator, .subordinator, .adverb, .timeWord, .weekday,
          .commonVerb, .negation,
        ])
    default: false
    }
  }

  /// "held 263", "adding 400", "had only 38"
  ///
  /// By lists and endings: any word in "ed" or "ing" will do, since a unit is lent only where a count stands before.
  func isBehindVerb(_ start: Int) -> Bool {
    if scene.key(start - 1).isOne(of: "only", "just", "has", "had", "have") { return true }
    return scene.isWord(start - 1, .commonVerb)
      || scene.kind(start - 1) == .word
        && (scene.ends(start - 1, with: "ed") || scene.ends(start - 1, with: "ing"))
  }
}

import Language

/// What is asked of a candidate alone.
extension SpeakerCandidates {
  /// The questions are those whose last answer is the place. What later questions need (verb,
  /// possessive, preposition) is noted in the candidate.
  ///
  /// - Parameter cue: The shape of the cue whose source the words are, if any.
  mutating func describe(
    _ candidate: inout SpeakerCandidate, _ sentence: Sentence, _ cue: Cue.Shape?
  ) {
    let first = features.count
    let words = candidate.tokens
    ask(.kind, candidate.kind.rawValue)
    if candidate.kind == .nominal { describeNominal(words) }
    if words.count > 1, candidate.kind.isName { ask(.long, 0) }
    if let entity = candidate.entity, candidate.mention != nil {
      ask(.entity, Self.number(of: names.entities[entity].kind))
    }
    let before = opening(words.lowerBound, sentence)
    candidate.isBehindPreposition = before.rawValue >= CandidateOpening.by.rawValue
    ask(.before, before.rawValue)
    let start = sentence.tokens.lowerBound
    if words.lowerBound - start < 4,
      !(start..<words.lowerBound).contains(where: { tokens[$0].isWord })
    {
      ask(.opensSentence, 0)
    }
    findVerb(&candidate, sentence.tokens.upperBound)
    // "shot back Ida Strand"
    let isPhrasal =
      words.lowerBound - 2 > start && PhrasalVerb.begins(at: words.lowerBound - 2, in: tokens)
    let previous = words.lowerBound - (isPhrasal ? 2 : 1)
    if previous > start, isPhrasal || tokens[previous].isAny(of: .speechVerb),
      tokens[previous - 1].kind == .quotationMark || tokens[previous - 1].kind == .comma
    {
      candidate.invertedVerb = previous
      ask(.inverted, verbClass(previous).rawValue)
    }
    if candidate.isHearer { ask(.hearer, 0) }
    if let cue { ask(.cue, cue.rawValue) }
    candidate.features = first..<features.count
  }

  /// By the article, and by the classes of all its words, two at most.
  private mutating func describeNominal(_ words: Range<Int>) {
    let first = tokens[words.lowerBound]
    let article =
      first.key == "the"
      ? 0
      : first.isAny(of: .possessivePronoun) ? 1 : first.isAny(of: .determiner) ? 2 : 3
    ask(.article, article * 2 + (words.count > 1 ? 1 : 0))
    var all: WordClass = []
    for index in words { all.formUnion(tokens[index].classes) }
    var asked = 0
    for (number, wordClass) in CandidateNoun.classes.enumerated()
    where asked < 2 && !all.isDisjoint(with: wordClass) {
      ask(.noun, number)
      asked += 1
    }
    if asked == 0 { ask(.noun, CandidateNoun.classes.count) }
  }

  /// - Parameter index: The candidate's first token.
  private func opening(_ index: Int, _ sentence: Sentence) -> CandidateOpening {
    guard index > sentence.tokens.lowerBound else { return .start }
    let token = tokens[index - 1]
    if token.isWord, token.isAny(of: .preposition) {
      switch token.key {
      case "by": return .by
      case "to": return .to
      case "of": return .of
      case "for": return .for
      case "from": return .from
      case "with": return .with
      case "in": return .in
      case "at": return .at
      case "on": return .on
      case "as": return .as
      case "about": return .about
      case "against": return .against
      default: return .preposition
      }
    }
    switch token.kind {
    case .comma: return .comma
    case .quotationMark: return .mark
    case .dash: return .dash
    default: break
    }
    if token.isAny(of: .coordinator) { return .coordinator }
    if token.isAny(of: .subordinator) { return .subordinator }
    return token.isWord && token.isAny(of: Self.verbs) ? .verb : .other
  }

  // MARK: The verb

  /// Words behind a candidate that are no verb, whatever they end in.
  private static var noVerbs: WordClass {
    ends.union(speakers).union([.determiner, .negation, .functionWord])
  }

  /// The verb behind a candidate, past brackets, an apposition or "who". Brackets may hold twelve
  /// tokens, an apposition twenty. A possessive has no verb, but perhaps a noun of saying ("Lund’s
  /// warning"); behind a comma that opens neither a relative clause nor an apposition there is
  /// none.
  private mutating func findVerb(_ candidate: inout SpeakerCandidate, _ end: Int) {
    var index = candidate.tokens.upperBound
    let isPossessive = index < end && tokens[index].kind == .possessive
    if isPossessive
      || candidate.kind.isPronoun
        && tokens[candidate.tokens.lowerBound].isAny(of: .possessivePronoun)
    {
      candidate.isPossessive = true
      candidate.claimNoun = claimNoun(behind: isPossessive ? index + 1 : index, end)
      if candidate.claimNoun >= 0 { ask(.verbState, 4) }
      ask(.verb, VerbClass.none.rawValue)
      return
    }
    if index < end, tokens[index].kind == .openBracket,
      let close = (index..<min(end, index + 12)).first(where: { tokens[$0].kind == .closeBracket })
    {
      index = close + 1
    }
    var isApposition = false
    var isRelative = false
    if index < end, tokens[index].kind == .comma {
      if index + 1 < end, isRelativeWord(index + 1), tokens[index + 1].key != "that" {
        isRelative = true
        index += 2
      } else if let comma = (index + 1..<max(index + 1, min(end, index + 21))).first(where: {
        tokens[$0].kind == .comma || tokens[$0].kind == .stop || tokens[$0].kind == .dash
          || tokens[$0].kind == .quotationMark
      }), tokens[comma].kind == .comma {
        isApposition = true
        index = comma + 1
      } else {
        index = end
      }
    } else if index < end, isRelativeWord(index) {
      isRelative = true
      index += 1
    }
    let verb = verb(from: index, end)
    candidate.verb = verb
    guard verb >= 0 else {
      ask(.verb, VerbClass.none.rawValue)
      return
    }
    ask(.verb, verbClass(verb).rawValue)
    candidate.isPassive = isPassive(verb, after: candidate.tokens.upperBound)
    if candidate.isPassive { ask(.verbState, 0) }
    if isApposition { ask(.verbState, 1) }
    if isRelative { ask(.verbState, 2) }
    if verb - candidate.tokens.upperBound > 3 { ask(.verbState, 3) }
  }

  /// "her stark | warning that", "the mayor's | call for": the noun of saying near by, of which somebody is the owner.
  ///
  /// - Returns: Its index, within four tokens; -1 where a small word comes first.
  func claimNoun(behind start: Int, _ end: Int) -> Int {
    for index in start..<max(start, min(end, start + 4)) {
      let token = tokens[index]
      guard token.isWord, !token.flags.contains(.quoted), !token.isAny(of: Self.ends) else {
        return -1
      }
      if ClaimNoun.words.contains(token.key) { return index }
    }
    return -1
  }

  /// A verb of the lexicon within seven tokens, up to the next mark; an auxiliary right before a
  /// quotation; or a word right behind the candidate that the lists or its ending tell to be a
  /// verb.
  ///
  /// - Returns: A token index; -1 for none.
  private func verb(from start: Int, _ end: Int) -> Int {
    for index in start..<max(start, min(end, start + 7)) {
      let token = tokens[index]
      if token.flags.contains(.quoted) { return -1 }
      switch token.kind {
      case .comma, .stop, .quotationMark, .colon, .dash: return -1
      default: break
      }
      guard token.isWord else { continue }
      if isVerb(index) { return index }
      // "is “careless”"
      if token.isAny(of: .auxiliary), index + 2 < end, tokens[index + 2].flags.contains(.quoted) {
        return index
      }
      if index == start, !token.isCapitalised,
        !token.isAny(of: Self.noVerbs),
        VerbClass.listed(token.key) != nil || [.past, .present].contains(hasEnding(index))
      {
        return index
      }
    }
    return -1
  }

  /// Whether the lexicon has a word for a verb, and nothing before it makes a noun of it.
  ///
  /// Words with capitals are none. A pronoun before it makes a verb of anything ("she claims"), an
  /// article, possessive or adjective a noun ("the claims").
  func isVerb(_ index: Int) -> Bool {
    let token = tokens[index]
    guard token.isWord, !token.isCapitalised, token.isAny(of: Self.verbs) else { return false }
    guard index > 0 else { return true }
    let before = tokens[index - 1]
    return before.isAny(of: .subjectPronoun)
      || !before.isAny(of: [.determiner, .possessivePronoun, .adjective])
  }

  /// "Who", "which" or "that".
  private func isRelativeWord(_ index: Int) -> Bool {
    guard tokens[index].isAny(of: [.subjectPronoun, .subordinator, .determiner]) else {
      return false
    }
    let word = CandidateWord.of(tokens[index].key)
    return word == .who || word == .which || word == .that
  }

  /// "was called", "is being accused"
  ///
  /// A form of "be" in the two tokens before it; an -ing behind "be" is the active voice ("is
  /// calling").
  ///
  /// - Parameter start: No token before it is looked at.
  func isPassive(_ verb: Int, after start: Int) -> Bool {
    let range = max(start, verb - 2)..<max(start, verb)
    return range.contains {
      tokens[$0].isAny(of: .auxiliary) && CandidateWord.of(tokens[$0].key) == .be
    } && hasEnding(verb) != .progressive
  }

  /// The class of a verb: by the lists, by the lexicon, by its ending.
  ///
  /// The lists know the finer classes, so they go first: "warned" is promising, not saying.
  func verbClass(_ index: Int) -> VerbClass {
    let token = tokens[index]
    if let listed = VerbClass.listed(token.key) { return listed }
    if token.isAny(of: .strongSpeechVerb) { return .saying }
    if token.isAny(of: .speechVerb) { return .speech }
    if token.isAny(of: .speechParticiple) { return .participle }
    if token.isAny(of: .attitudeVerb) { return .attitude }
    if token.isAny(of: .claimVerb) { return .claim }
    if token.isAny(of: .commonVerb) { return .common }
    if token.isAny(of: .auxiliary) { return .auxiliary }
    return hasEnding(index)
  }

  /// In the order in which the question names them.
  private static func number(of kind: Mention.Kind) -> Int {
    switch kind {
    case .person: 0
    case .organisation: 1
    case .place: 2
    case .unknown: 3
    }
  }
}

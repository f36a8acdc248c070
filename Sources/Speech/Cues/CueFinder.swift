import Language
import Provenance

/// Finds the words of saying outside quotation marks, with source and hearer.
///
/// It finds verbs ("Lund said"), inverted verbs (“...,” said Lund), "according to", participles (",
/// adding that") and, by `ColonCueRule`, colons. It does not ask whether anything is reported: a
/// cue that reports nothing still bounds what the cues beside it report.
struct CueFinder {
  let tokens: [Token]
  /// Finds the sources: subjects before a verb, phrases behind it.
  let phrases: NounPhrases
  let passing: PassingRule

  init(tokens: [Token], phrases: NounPhrases) {
    self.tokens = tokens
    self.phrases = phrases
    passing = PassingRule(tokens: tokens, phrases: phrases)
  }

  /// Appends the cues of a sentence in order.
  ///
  /// A word inside the region of the cue before it is no cue of its own: in "according to police
  /// reports" the last word is part of the source.
  ///
  /// - Parameters:
  ///   - number: Of the sentence in the document's.
  ///   - cues: The cues of the paragraph so far; those of this sentence are added behind them.
  /// - Complexity: O(1) for a sentence whose traits say that it has none of the words, which most
  ///   have not.
  func cues(in sentence: Sentence, _ number: Int, into cues: inout [Cue]) {
    let first = cues.count
    if sentence.traits.meet(ColonCueRule.needs),
      let cue = ColonCueRule(tokens: tokens, phrases: phrases).cue(sentence, number)
    {
      cues.append(cue)
    }
    guard sentence.traits.meet(Self.needs) else { return }
    let classes = Self.needs.classes
    for index in sentence.tokens
    where tokens[index].isAny(of: classes) && tokens[index].isWord
      && !tokens[index].flags.contains(.quoted)
    {
      if cues.count > first, let last = cues.last, index < last.region.upperBound,
        last.shape != .colon
      {
        continue
      }
      let limit = sentence.tokens.lowerBound
      let end = sentence.tokens.upperBound
      if tokens[index].key == .according, index + 2 < end, tokens[index + 1].key == "to" {
        cues.append(
          Cue(
            shape: .accordingTo, tokens: index..<index + 2,
            source: phrases.phrase(from: index + 2, limit: end)
              ?? phrases.bareNouns(from: index + 2, limit: end),
            addressee: nil, sentence: number))
      } else if !tokens[index].isAny(of: [.speechVerb, .speechParticiple])
        || passing.passesOn(index, end)
      {
        continue
      } else if tokens[index].isAny(of: .speechVerb), isVerb(index, limit: limit) {
        if let cue = verbCue(index, sentence, number) { cues.append(cue) }
      } else if tokens[index].isAny(of: .speechParticiple), isParticiple(index, limit: limit) {
        let quoted = passing.quotedSource(before: index, limit: limit)
        cues.append(
          Cue(
            shape: quoted == nil ? .participle : .verb, tokens: index..<index + 1, source: quoted,
            addressee: hearer(after: index, end), sentence: number))
      }
    }
  }

  /// What a sentence must hold to have a cue; "according" is among the reporting words.
  ///
  /// `ReportingReader` reads the same sentences.
  static var needs: RuleNeeds {
    RuleNeeds(classes: [.speechVerb, .speechParticiple, .reportingWord])
  }

  // MARK: Verbs

  /// Whether a word of the class of speech verbs is a verb here, by the token before it and,
  /// rarely, the one behind.
  ///
  /// Most such words are nouns too, and the list of what makes nouns of them is what is looked at:
  /// an article or possessive ("the claims", "Lund's claims"), "to" ("to say"), a preposition,
  /// money. Passives are none: "the town was told" has a hearer for its subject. A capital inside a
  /// sentence makes a name of it.
  ///
  /// - Parameter limit: Where its sentence begins; only "said" and "says" may be the first word of
  ///   one.
  private func isVerb(_ index: Int, limit: Int) -> Bool {
    let token = tokens[index]
    if token.isCapitalised, !token.flags.contains(.opensSentence) { return false }
    guard index > limit else { return token.key == "said" || token.key == "says" }
    let before = tokens[index - 1]
    if before.key == "to" || before.key == "a" || before.kind == .currency { return false }
    // "the so-called bypass"
    if before.kind == .hyphen, before.isGlued, token.isGlued { return false }
    // "Lund’s claims" are none, but "Macy’s said".
    if before.kind == .possessive, token.key != "said", token.key != "says" { return false }
    if before.isAny(of: [.determiner, .possessivePronoun, .hedge]),
      !before.isAny(of: .subjectPronoun)
    {
      return false
    }
    if before.isAny(of: .preposition) && !before.isAny(of: .adverb) { return false }
    // "the man shot two officers": only "shot back" speaks.
    if token.key == "shot", index + 1 >= tokens.count || tokens[index + 1].key != "back" {
      return false
    }
    // "three men were charged", "a man was shot": nobody speaks in the passive.
    if WordKey.formsOfBe.contains(before.key) { return false }
    if before.key.isOne(of: "be", "been", "being") { return false }
    // A word that is a noun too ("reports", "claims") must have a subject on its left to be a verb.
    let isNounToo =
      token.isAny(of: .document)
      || token.key.isOne(of: "claims", "notes", "states", "calls", "charges")
    if isNounToo, index + 1 < tokens.count, tokens[index + 1].isAny(of: [.speechVerb, .auxiliary]) {
      return false
    }
    return true
  }

  /// It must stand behind a comma, a mark, a dash, "and", "as" or an auxiliary: ", saying that",
  /// "quoted as saying", "is warning". At the beginning of a sentence it is none.
  private func isParticiple(_ index: Int, limit: Int) -> Bool {
    guard index > limit, !tokens[index].isCapitalised else { return false }
    let before = tokens[index - 1]
    // "is writing two songs"
    if tokens[index].key == "writing", before.isAny(of: .auxiliary) { return false }
    // "a detour, adding 40 minutes"
    if tokens[index].key == "adding", index + 1 < tokens.count,
      tokens[index + 1].kind == .number || tokens[index + 1].kind == .currency
        || tokens[index + 1].isAny(of: [.numberWord, .approximator])
    {
      return false
    }
    return before.kind == .comma || before.kind == .quotationMark || before.kind == .dash
      || before.key == "and"
      || before.key == "as" || before.isAny(of: .auxiliary)
  }

  /// "Lund today said": they stand between the subject and its verb.
  private static let days: WordKeySet = ["today", "yesterday", "tonight"]

  /// First the auxiliaries, adverbs and negations before the verb are taken in, so that the subject
  /// is looked for before them: "Lund has not yet said". A negated verb reports only where it is a
  /// strong one.
  ///
  /// Behind a mark, comma or dash, and at the beginning of a sentence, the source may stand behind
  /// the verb; then it is taken from there, unless what follows is the subject of what is said
  /// (`isSubject`).
  ///
  /// - Returns: Nil where no source is found: a verb of saying without anybody who says it is no
  ///   cue.
  private func verbCue(_ index: Int, _ sentence: Sentence, _ number: Int) -> Cue? {
    let limit = sentence.tokens.lowerBound
    let end = sentence.tokens.upperBound
    var first = index
    while first > limit, tokens[first - 1].isWord, !tokens[first - 1].isCapitalised,
      tokens[first - 1].isAny(of: [.auxiliary, .adverb, .negation])
        || Self.days.contains(tokens[first - 1].key)
    {
      first -= 1
    }
    if (first..<index).contains(where: { tokens[$0].isAny(of: .negation) }),
      !tokens[index].isAny(of: .strongSpeechVerb)
    {
      return nil
    }
    let cue = firstAuxiliary(first, index)..<index + 1
    if follows(index, limit) || first == limit, canInvert(index, limit),
      let source = phrases.phrase(from: index + 1, limit: end),
      !isSubject(source, of: index, limit, end)
    {
      return Cue(
        shape: .inverted, tokens: index..<index + 1, source: source, addressee: nil,
        sentence: number)
    }
    guard let source = phrases.subject(before: first, limit: limit) else { return nil }
    return Cue(
      shape: .verb, tokens: cue, source: source, addressee: hearer(after: index, end),
      sentence: number)
  }

  /// "told supporters" has its hearer behind it, never its speaker.
  ///
  /// So “...,” told reporters Lund is never read.
  private func canInvert(_ index: Int, _ limit: Int) -> Bool {
    !tokens[index].key.isOne(of: "told", "tells", "informed", "reminded")
  }

  /// "His lawyer, Anna Lund, said | the sum | was small", "The landlord, who owns two, denied | the breaches": what
  /// follows the verb is not who speaks.
  ///
  /// Only behind a comma. "It", and any pronoun with an auxiliary behind it, begins what is said.
  /// Another phrase does if an auxiliary follows, or, where no mark stands before the comma, if it
  /// cannot speak or the verb is a weak one; but only if there is a subject before the verb that
  /// could say it.
  private func isSubject(_ phrase: Range<Int>, of verb: Int, _ limit: Int, _ end: Int) -> Bool {
    guard verb > limit, tokens[verb - 1].kind == .comma else { return false }
    let isPronoun = phrase.count == 1 && tokens[phrase.lowerBound].isAny(of: .subjectPronoun)
    let isAuxiliary = phrase.upperBound < end && tokens[phrase.upperBound].isAny(of: .auxiliary)
    if isPronoun, tokens[phrase.lowerBound].key == "it" || isAuxiliary { return true }
    let isQuoted = verb - 2 >= limit && tokens[verb - 2].kind == .quotationMark
    let canSpeak = phrases.speaks(phrase)
    guard isAuxiliary || !isQuoted && (!canSpeak || !tokens[verb].isAny(of: .strongSpeechVerb))
    else { return false }
    return phrases.subject(before: verb, limit: limit) != nil
  }

  /// The cue begins with its first auxiliary, "has confirmed"; adverbs before that stay outside.
  private func firstAuxiliary(_ first: Int, _ verb: Int) -> Int {
    (first..<verb).first { tokens[$0].isAny(of: .auxiliary) } ?? verb
  }

  /// Whether the verb stands right behind a quotation or a comma, as an inverted cue does.
  ///
  /// A comma is enough: "The bridge holds, said Lund."
  private func follows(_ index: Int, _ limit: Int) -> Bool {
    guard index > limit else { return false }
    let before = tokens[index - 1]
    return before.kind == .quotationMark || before.kind == .comma || before.kind == .dash
  }

  /// "told | the news agency": the phrase right behind a verb that takes its hearer.
  ///
  /// A pronoun ("told her"), a kind of paper with its name ("told state radio Tide One"), a noun
  /// phrase, or one bare noun ("told reporters").
  ///
  /// - Returns: Nil for verbs that take no hearer ("said") and where "that" follows at once.
  private func hearer(after index: Int, _ end: Int) -> Range<Int>? {
    guard tokens[index].isAny(of: .takesHearer), index + 1 < end else { return nil }
    let next = index + 1
    if tokens[next].isAny(of: .objectPronoun) { return next..<next + 1 }
    // "warned | that the shaft was flooded"
    if tokens[next].key == "that" { return nil }
    if let medium = phrases.nameBehindMedium(next, end) { return next..<medium }
    if let phrase = phrases.phrase(from: next, limit: end) { return phrase }
    let isNoun =
      tokens[next].isWord
      && !tokens[next].isAny(of: [.subordinator, .preposition, .adverb, .functionWord])
    return isNoun ? next..<next + 1 : nil
  }
}

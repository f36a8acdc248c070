import Language

/// The tag right behind a quotation leaves no doubt who speaks, whatever its verb: “...,” thundered Ida Strand.
///
/// A quotation that ends in a comma has its tag behind it; a name and a word that looks like a verb are one even where the
/// lexicon does not know the verb. It stands above what the ranker has learned, which cannot know such verbs either, and would
/// go on with the speaker before.
struct QuotationTagRule: LanguageRule {
  static let examples: [RuleExample] = [
    .finds(
      "“⟦The wall moved,⟧” Lars Moe said. “⟦We lost the boats,⟧” thundered Ida Strand.",
      ["Lars Moe", "Ida Strand"]),
    .finds(
      "“⟦The wall moved,⟧” Lars Moe said. “⟦We lost the boats,⟧” Ida Strand sobbed.",
      ["Lars Moe", "Ida Strand"]),
    .finds(
      "“⟦The wall moved,⟧” Lars Moe said. “⟦It was the rain,⟧” weighed in a bailiff.",
      ["Lars Moe", "a bailiff"]),
    .finds(
      "“⟦The wall moved,⟧” said Sund-based rope expert Ida Strand, turning to Lars Moe.",
      ["Ida Strand"]),
    .finds(
      "The Tide carried comments by Ida Strand: “⟦We lost the boats.⟧”", ["Ida Strand"]),
    .finds(
      "“⟦Who pays for the pool?⟧” Ida Strand asked last May, according to her files.",
      ["Ida Strand"]),
    .finds(
      "Ida Strand came early. “⟦The wall moved,⟧” she said in a letter, according to Tide News.",
      ["Ida Strand"]),
    .finds(
      "Lars Moe said: “⟦It is wet sand.⟧” For Ida Dahl, it is “⟦an affront to all who fish here.⟧”",
      ["Lars Moe", "Ida Dahl"]),
  ]

  let reader: SpeakerCandidates
  var tokens: [Token] { reader.tokens }

  /// Who speaks, and the verb, if there is one.
  struct Tag {
    /// A place in the reader's candidates.
    let candidate: Int
    let verb: Range<Int>?
  }

  /// The tag of a quotation; nil where none stands there, or its name is not plainly a person's.
  ///
  /// Words before the marks make a title of them as often: "On the Tide’s “Face the Harbour,” Lund said".
  func tag(of scene: QuotationScene) -> Tag? {
    let quotation = scene.quotation
    guard quotation.isClosed, let last = quotation.tokens.last else { return nil }
    if scene.isWhole, let tag = behind(scene.close, scene.end, last) { return tag }
    return leading(scene.open, scene.start) ?? author(scene.open, scene.start)
      ?? opinion(scene.open, scene.start)
  }

  /// “..., ” thundered | shot back | Ida Strand; “...,” Ida Strand sobbed; behind "?" and "!" only verbs of saying.
  private func behind(_ close: Int, _ end: Int, _ last: Int) -> Tag? {
    var index = close + 1
    guard index + 1 < end else { return nil }
    let hasComma = tokens[index].kind == .comma
    if hasComma { index += 1 }
    let isOpen = tokens[last].kind == .comma || hasComma
    guard isOpen || tokens[last].kind == .stop && tokens[last].key != ".", index + 1 < end else {
      return nil
    }
    if let name = person(at: index) {
      let verb = reader.all[name].tokens.upperBound
      guard verb < end else { return nil }
      if isVerb(verb, isOpen: isOpen) || PhrasalVerb.begins(at: verb, in: tokens) {
        return Tag(candidate: name, verb: whole(verb))
      }
      return spokenVerb(behind: verb, end).map { Tag(candidate: name, verb: whole($0)) }
    }
    if let tag = nameless(at: index, end) ?? led(by: index, end) ?? phrasal(at: index) {
      return tag
    }
    guard isOpen else { return nil }
    let verb = index
    index += 1
    if index < end, Self.adverbs.contains(tokens[index].key) { index += 1 }
    guard let name = person(at: index),
      isVerb(verb, isOpen: true) || endsTag(name, end) && isAnyWord(verb)
    else { return nil }
    return Tag(candidate: name, verb: verb..<index)
  }

  /// A verb with its small word: "pointed out".
  func whole(_ verb: Int) -> Range<Int> {
    verb..<PhrasalVerb.end(of: verb, in: tokens)
  }

  /// “...,” piped up | a fisherman: whoever stands behind a verb of two words.
  private func phrasal(at verb: Int) -> Tag? {
    guard PhrasalVerb.begins(at: verb, in: tokens) else { return nil }
    let place = reader.all.partitioningIndex { $0.tokens.lowerBound >= verb + 2 }
    guard place < reader.all.count, reader.all[place].tokens.lowerBound == verb + 2 else {
      return nil
    }
    return Tag(candidate: place, verb: verb..<verb + 2)
  }

  /// “...,” she | said, according to the Tide: a pronoun or a noun and its verb of saying, whoever passes the words on behind them.
  private func nameless(at index: Int, _ end: Int) -> Tag? {
    let place = reader.all.partitioningIndex { $0.tokens.lowerBound >= index }
    guard place < reader.all.count, reader.all[place].tokens.lowerBound == index,
      reader.all[place].kind.isPronoun || reader.all[place].kind == .nominal
    else { return nil }
    let verb = reader.all[place].tokens.upperBound
    guard verb < end, isStrong(verb) else { return nil }
    return Tag(candidate: place, verb: whole(verb))
  }

  /// “...,” said | Sund-based rope expert Ida Strand, | said former mayor and board chair Ida Strand: the first person behind a
  /// verb of saying, with nothing but offices, homes and other names before.
  ///
  /// - Parameter verb: The token right behind the closing mark.
  private func led(by verb: Int, _ end: Int) -> Tag? {
    guard isStrong(verb) else { return nil }
    var index = PhrasalVerb.end(of: verb, in: tokens)
    while index < end, index - verb <= Self.longestLead {
      if let number = reader.phrases.mentionNumber(startingAt: index) {
        let mention = reader.mentions[number]
        guard mention.kind == .person else {
          index = mention.tokens.upperBound
          continue
        }
        guard let name = person(at: index), endsTag(name, end) else { return nil }
        return Tag(candidate: name, verb: whole(verb))
      }
      let token = tokens[index]
      switch token.kind {
      case .hyphen, .possessive, .number: break
      case .stop:
        guard token.isGlued, tokens[index - 1].isAny(of: [.title, .abbreviation]) else {
          return nil
        }
      case .word:
        let isJoint =
          token.key == "and"
          && (tokens[index - 1].isAny(of: [.title, .office])
            || tokens[index - 1].kind == .stop)
        guard
          isJoint || token.isGlued || token.isCapitalised
            || OfficeName.joins(index, in: tokens, reader.bytes)
            || !token.isAny(of: SpeakerCandidates.ends.union([.speechVerb, .commonVerb]))
        else { return nil }
      default: return nil
      }
      index += 1
    }
    return nil
  }

  /// A verb that hardly ever does anything but say: "said", "shot back".
  func isStrong(_ verb: Int) -> Bool {
    tokens[verb].isAny(of: .strongSpeechVerb) && !tokens[verb].isCapitalised
      || PhrasalVerb.begins(at: verb, in: tokens)
  }

  /// How many tokens an office before a name may have.
  private static let longestLead = 16

  /// "burst out | Mona Lie.": a full name at which the tag ends makes a verb of any word before it.
  private func endsTag(_ name: Int, _ end: Int) -> Bool {
    guard let mention = reader.all[name].mention, mention.count > 1 else { return false }
    let next = mention.upperBound
    return next >= end || tokens[next].isOne(of: [.stop, .comma, .quotationMark])
      || tokens[next].isAny(of: [.preposition, .weekday])
  }

  /// A word in small letters that no list has as a small word or as somebody.
  private func isAnyWord(_ index: Int) -> Bool {
    let token = tokens[index]
    return token.isWord && !token.isCapitalised
      && !token.isAny(of: SpeakerCandidates.ends.union(SpeakerCandidates.speakers))
      && !token.isAny(of: [
        .determiner, .functionWord, .negation, .title, .adjective, .possessivePronoun,
      ])
  }

  /// “...,” Per Holm, 30, of Ness, Halden, who saw it, | said: the first verb of saying right behind a comma.
  private func closingVerb(behind comma: Int, _ end: Int) -> Int? {
    guard tokens[comma].kind == .comma else { return nil }
    for index in comma + 2..<max(comma + 2, min(end - 1, comma + Self.longestInsertion)) {
      let token = tokens[index]
      if token.isOne(of: [.colon, .dash]) { return nil }
      if token.kind == .quotationMark, !reader.phrases.isApostrophe(index) { return nil }
      if tokens[index - 1].kind == .comma, token.isAny(of: .strongSpeechVerb), !token.isCapitalised
      {
        // "..., said Holm": the verb's own subject stands behind it.
        return beginsName(index + 1) ? nil : index
      }
    }
    return nil
  }

  /// “...,” Per Holm, FIFA president | said: an office without an article that no comma closes.
  private func officeVerb(behind comma: Int, _ end: Int) -> Int? {
    guard tokens[comma].kind == .comma, comma + 2 < end else { return nil }
    let verb = (comma + 2..<min(end, comma + 14)).first {
      tokens[$0].isAny(of: .strongSpeechVerb) && !tokens[$0].isCapitalised
    }
    return verb.flatMap {
      reader.phrases.officeComma(before: $0, limit: comma - 1) == comma ? $0 : nil
    }
  }

  /// How many tokens may stand between a name and the verb that its insertion parts from it.
  private static let longestInsertion = 36

  /// Whether a name begins at a token.
  private func beginsName(_ index: Int) -> Bool { reader.phrases.startIndex[index] >= 0 }

  /// “...,” Per Holm, the keeper of the Rowing Club | told, also where no second comma closes it.
  private func spokenVerb(behind comma: Int, _ end: Int) -> Int? {
    if let verb = closingVerb(behind: comma, end) ?? officeVerb(behind: comma, end) { return verb }
    guard tokens[comma].kind == .comma, comma + 1 < end,
      tokens[comma + 1].isAny(of: [.determiner, .possessivePronoun, .office, .title])
        || tokens[comma + 1].kind == .number || RoleWords.isOccupation(tokens[comma + 1].key)
    else { return nil }
    for index in comma + 1..<min(end, comma + 20) {
      let token = tokens[index]
      if token.isOne(of: [.quotationMark, .colon, .dash]) || token.kind == .stop && !token.isGlued {
        return nil
      }
      if token.isAny(of: .subordinator), token.isAny(of: .subjectPronoun) { return nil }
      if token.key.isOne(of: "who", "which", "that") { return nil }
      if token.isAny(of: .speechVerb), !token.isAny(of: [.document, .claimant]), index > comma + 2,
        isVerb(index, isOpen: false)
      {
        return index
      }
    }
    return nil
  }

  /// What goes with a verb: "shot back", "chimed in".
  private static let adverbs = WordKey.set("back in out up on away off")

  /// A person by a name of two words and more, or by one word of somebody who is surely a person.
  func person(at index: Int) -> Int? {
    let place = reader.all.partitioningIndex { $0.tokens.upperBound > index }
    guard place < reader.all.count, reader.all[place].mention?.lowerBound == index,
      let entity = reader.all[place].entity,
      reader.all[place].kind == .person
        || reader.names.entities[entity].kind == .person
    else { return nil }
    return place
  }

  /// A verb of saying, or, behind a comma, any word in small letters that looks like a finite verb.
  private func isVerb(_ index: Int, isOpen: Bool) -> Bool {
    let token = tokens[index]
    guard token.isWord, !token.isCapitalised, !token.flags.contains(.quoted) else { return false }
    if token.isAny(of: .speechVerb) { return true }
    guard isOpen,
      !token.isAny(
        of: SpeakerCandidates.ends.union([.determiner, .functionWord, .negation, .office]))
    else { return false }
    return reader.hasEnding(index) == .past
      || reader.hasEnding(index) == .present && !token.isAny(of: SpeakerCandidates.speakers)
      || VerbClass.listed(token.key) != nil
  }
}

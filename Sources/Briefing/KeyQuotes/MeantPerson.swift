import Language
import Model
import Provenance

/// Whom "he" and "she" mean.
///
/// A second opinion: `SourceResolver` has named somebody already, and weighs; here a page is to print that name in
/// large type, so nothing may speak against it. It never names anybody else.
struct MeantPerson {
  /// The quotes and their document.
  let scene: DoubtScene

  /// How many tokens before a pronoun are looked at. Nothing before the paragraph is looked at in any case.
  private static let reach = 120

  /// Whether a pronoun means the one whose name this is: the one was named in its paragraph as a person, not as somebody's
  /// owner, and nobody else whom it fits was the subject since; where nobody is named, the paragraph has no nameless subject of
  /// its own ("One mother put it shortly. “...,” she said").
  ///
  /// “Ida Berg met Anna Lund. “We sank,” she said”: both fit, Lund begins no sentence, so Berg is meant. “Ida Berg
  /// sang. Anna Lund wept. “...,” she said”: Lund begins one since, and it is doubtful.
  ///
  /// - Parameters:
  ///   - name: The full name that the page would print, wherever the article has it first.
  ///   - pronoun: Index of the pronoun's token. Of "I" and "we" no sex is asked, and a name in the paragraph is
  ///     enough.
  /// - Complexity: Bounded by the reach and, in it, by the square of the names.
  func isMeant(_ name: Excerpt, by pronoun: Int) -> Bool {
    let wanted = scene.entity(of: name)
    let sex = Self.sex(of: scene.document.tokens[pronoun].key)
    if let wanted, let sex, !fits(wanted, sex) { return false }
    let paragraph = scene.document.sentences[scene.document.sentence(of: pronoun)].paragraph
    let start = scene.document.paragraphs[paragraph].tokens.lowerBound
    let before = max(start, pronoun - Self.reach)..<pronoun
    let people = scene.document.mentions(in: before).filter {
      !scene.document.tokens[$0.tokens.lowerBound].flags.contains(.quoted)
        && ($0.kind == .person || $0.kind == .unknown)
    }
    let own = people.filter { $0.entity == wanted && wanted != nil }
    let others = people.filter { $0.entity != wanted || wanted == nil }
    guard let last = own.last(where: { !isOwner($0) }) else {
      return own.isEmpty && others.isEmpty
        && !before.contains { isNamelessSubject($0, from: start) }
    }
    guard let sex else { return true }
    let since = own.last { !isOwner($0) && opensSentence($0) }?.tokens.lowerBound
    let subject =
      since
      ?? scene.document.sentences[scene.document.sentence(of: last.tokens.lowerBound)].tokens
      .lowerBound
    if let wanted, !hasSpoken(wanted, before: pronoun), !speaks(behind: last),
      others.contains(where: { fits($0, as: sex) && opensSentence($0) })
    {
      return false
    }
    return !others.contains { isRival($0, of: sex, to: own, since: subject) }
      && !isNameless(since: last, before: pronoun, sex)
  }

  /// "Per Holm, a spokesman for the port, told the Tide": a verb of saying in the rest of a name's sentence.
  private func speaks(behind mention: Mention) -> Bool {
    let sentence = scene.document.sentences[scene.document.sentence(of: mention.tokens.lowerBound)]
    return (mention.tokens.upperBound..<max(mention.tokens.upperBound, sentence.tokens.upperBound))
      .contains {
        scene.document.tokens[$0].isAny(of: .speechVerb)
          && !scene.document.tokens[$0].flags.contains(.quoted)
      }
  }

  /// Whether somebody was heard by name before a pronoun. "Ida Strand became a judge. Her teacher Anna Lund wrote a book. It was
  /// lonely, she says": neither was, and it may be either.
  private func hasSpoken(_ entity: Int, before pronoun: Int) -> Bool {
    let tokens = scene.document.tokens
    return scene.quotes.prefix(200).contains { quote in
      guard let speaker = quote.speaker, speaker.mention.span.start < tokens[pronoun].start,
        let name = speaker.fullName, scene.entity(of: name) == entity
      else { return false }
      let first = scene.document.firstToken(at: speaker.mention.span.start)
      return !tokens[first].isAny(of: .subjectPronoun)
    }
  }

  /// Whether somebody else is surely a person of a sex, told by the article.
  private func fits(_ other: Mention, as sex: Entity.Sex) -> Bool {
    guard let entity = other.entity else { return false }
    let entry = scene.document.names.entities[entity]
    return entry.sex == sex && scene.document.isSurelyPerson(entity) && !isThing(entry)
  }

  /// nil for words that have none: "they", "I".
  private static func sex(of pronoun: WordKey) -> Entity.Sex? {
    switch pronoun {
    case "he": .male
    case "she": .female
    default: nil
    }
  }

  /// Whether an entity is a person of a sex, as far as is known: "Holm Foods", "Storm Clara" and "the ship Ida Berg"
  /// are none. Where the article never tells the sex, either pronoun fits.
  private func fits(_ index: Int, _ sex: Entity.Sex) -> Bool {
    let entity = scene.document.names.entities[index]
    if let known = entity.sex, known != sex { return false }
    return scene.document.isSurelyPerson(index) && !isThing(entity)
  }

  /// "Ida Berg's lawyer", "the lawyer of Ida Berg": the owner is not who is spoken of. "Ida Berg's book" tells of
  /// her. The noun behind the possessive is looked for among four tokens, up to a verb or a preposition; before, the
  /// words are "of", "for" and "to".
  private func isOwner(_ mention: Mention) -> Bool {
    let tokens = scene.document.tokens
    let next = mention.tokens.upperBound
    if next < tokens.count, tokens[next].kind == .possessive {
      for index in next + 1..<min(tokens.count, next + 5) {
        let token = tokens[index]
        guard token.isWord, !token.isAny(of: [.auxiliary, .preposition]) else { break }
        if isPersonNoun(token) { return true }
      }
      return false
    }
    let before = mention.tokens.lowerBound - 1
    return before > 0 && Self.belonging.contains(tokens[before].key)
      && isPersonNoun(tokens[before - 1])
  }

  /// What joins a person noun to the name of whom it belongs to: “a lawyer for Ida Berg”.
  private static let belonging = WordKey.set("of for to")

  /// “lawyer”, “aide”, “sister”; a capital makes it part of a name, and no pronoun is a noun, though some are classed
  /// as words of a sex.
  private func isPersonNoun(_ token: Token) -> Bool {
    token.isWord && !token.isCapitalised
      && token.isAny(of: [.personNoun, .office, .maleWord, .femaleWord])
      && !token.isAny(of: [.subjectPronoun, .objectPronoun, .possessivePronoun])
  }

  // MARK: Somebody else

  /// “He lied,” he said. “I never lied,” he replied: nobody answers himself, unless he was asked. Only asked where
  /// the earlier quote has marks, bears the same full name and stands in the paragraph, and where one word is the
  /// source here; a word like "asked" in the twenty tokens before the cue explains the answer.
  func isReplyToOneself(_ index: Int) -> Bool {
    guard index > 0, let cue = scene.quotes[index].cue, let speaker = scene.quotes[index].speaker,
      let before = scene.quotes[index - 1].speaker, scene.quotes[index - 1].kind != .indirect,
      let name = speaker.fullNameSpan, name == before.fullNameSpan
    else { return false }
    let tokens = scene.document.tokens
    let words = scene.document.tokens(in: cue.span)
    let last = scene.document.tokens(in: scene.quotes[index - 1].span)
    let source = scene.document.tokens(in: speaker.span)
    guard words.contains(where: { Self.answers.contains(tokens[$0].key) }), source.count == 1,
      let open = last.first, let first = words.first, first > open,
      scene.document.sentences[scene.document.sentence(of: open)].paragraph
        == scene.document.sentences[scene.document.sentence(of: first)].paragraph
    else { return false }
    return !tokens[max(open, first - DoubtScene.longestTitle)..<first].contains {
      Self.asking.contains($0.key)
    }
  }

  /// What one says to somebody else's words.
  private static let answers = WordKey.set(
    "replied replies answered answers retorted responded countered")
  /// What makes it plain that somebody put a question in between.
  private static let asking = WordKey.set("asked asks pressed question questioned questions told")

  /// Whether somebody else whom the pronoun fits stands beside who is meant, or begins a sentence since that one did.
  /// A rival must surely be a person, of that sex or of none known. One that only tells what the person is (“Lund
  /// campaign chairman Per Holm”) is none.
  ///
  /// - Parameters:
  ///   - own: The mentions of who is meant, since the reach began.
  ///   - subject: The token from which on a sentence's opening makes a rival.
  private func isRival(
    _ other: Mention, of sex: Entity.Sex, to own: [Mention], since subject: Int
  ) -> Bool {
    guard let entity = other.entity else { return false }
    if let known = scene.document.names.entities[entity].sex, known != sex { return false }
    guard scene.document.isSurelyPerson(entity), !isThing(scene.document.names.entities[entity])
    else {
      return false
    }
    if own.contains(where: { isJoined($0, other) || isJoined(other, $0) }) { return true }
    return other.tokens.lowerBound >= subject && opensSentence(other)
      && !own.contains { isModifier(other, of: $0) }
  }

  /// "Per Holm and Jan Dale": the second name stands right behind the coordinator.
  private func isJoined(_ one: Mention, _ other: Mention) -> Bool {
    one.tokens.upperBound + 1 == other.tokens.lowerBound
      && scene.document.tokens[one.tokens.upperBound].isAny(of: .coordinator)
  }

  /// "Lund campaign chairman Per Holm": words of what he is stand between the two names, and no verb. One to four
  /// words stand between, one of them an office or a noun for a person.
  private func isModifier(_ one: Mention, of other: Mention) -> Bool {
    let gap = one.tokens.upperBound..<max(one.tokens.upperBound, other.tokens.lowerBound)
    return (1...4).contains(gap.count)
      && gap.allSatisfy {
        let token = scene.document.tokens[$0]
        return token.isWord
          && !token.isAny(of: [
            .auxiliary, .speechVerb, .commonVerb, .attitudeVerb, .preposition, .coordinator,
            .subordinator, .functionWord,
          ])
      } && gap.contains { scene.document.tokens[$0].isAny(of: [.office, .personNoun]) }
  }

  /// Whether nothing but small words stands between it and the start of its sentence, and no possessive behind it.
  /// Small words are connectives and adverbs outside marks, three at most: “But later Ida Berg left”.
  private func opensSentence(_ mention: Mention) -> Bool {
    let tokens = scene.document.tokens
    let next = mention.tokens.upperBound
    if next < tokens.count, tokens[next].kind == .possessive { return false }
    let first = mention.tokens.lowerBound
    let start = scene.document.sentences[scene.document.sentence(of: first)].tokens.lowerBound
    return (max(start, first - 3)..<first).allSatisfy {
      !tokens[$0].flags.contains(.quoted) && tokens[$0].isAny(of: [.connective, .adverb])
    } && first - start <= 3
  }

  /// "Ida Berg came first. A neighbour called the fire brigade. “...,” she said": a sentence of somebody without a
  /// name stands between. The last four sentences before the pronoun, its own among them, are asked, and of each the
  /// first four tokens. Somebody of the other sex is no rival: “A fisherman called” before "she".
  private func isNameless(since last: Mention, before pronoun: Int, _ sex: Entity.Sex) -> Bool {
    let tokens = scene.document.tokens
    let first = scene.document.sentence(of: last.tokens.lowerBound) + 1
    let end = scene.document.sentence(of: pronoun)
    guard first <= end else { return false }
    return (max(first, end - 3)...end).contains { number in
      let sentence = scene.document.sentences[number].tokens
      return sentence.prefix(4).contains { index in
        isNamelessSubject(index, from: sentence.lowerBound)
          && !tokens[index].isAny(of: .possessivePronoun)
          && !tokens[index].isAny(of: sex == .male ? .femaleWord : .maleWord)
      }
    }
  }

  /// "One mother", "His granddaughter", "The driver": somebody without a name. A noun for a person, no more than
  /// three tokens behind the start, with an article, a number, a possessive or an adjective before it; or a
  /// possessive pronoun that begins there.
  ///
  /// - Parameter start: First token of the sentence or paragraph.
  private func isNamelessSubject(_ index: Int, from start: Int) -> Bool {
    let tokens = scene.document.tokens
    let token = tokens[index]
    guard !token.flags.contains(.quoted), token.isWord else { return false }
    if token.isAny(of: .possessivePronoun), index == start { return true }
    guard !token.isCapitalised, index > start,
      token.isAny(of: [.personNoun, .office]) || token.isAny(of: [.maleWord, .femaleWord]),
      !token.isAny(of: [.subjectPronoun, .objectPronoun, .possessivePronoun])
    else { return false }
    let before = tokens[index - 1]
    return index - start <= 3
      && (before.isAny(of: [.determiner, .numberWord, .possessivePronoun, .adjective])
        || before.kind == .possessive)
  }
}

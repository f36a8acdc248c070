import Language

/// Nouns that mean somebody: "the paper", "the institute", "the company", "it"; of offices see `OfficeRule`.
extension SourceResolver {
  /// Only "the" with at most three words more means somebody named before: "a mayor" is a new one.
  /// In this order: a body in whose name the noun stands; a paper, which is whichever organisation
  /// spoke last; a company; an office and its holder.
  ///
  /// - Returns: Index of the entity; nil where the article has none or more than one in sight.
  func nominal(_ words: Range<Int>, _ sentence: Int) -> Int? {
    guard tokens[words.lowerBound].key == "the", words.count <= 4,
      let head = words.last(where: { tokens[$0].isWord })
    else { return nil }
    let key = tokens[head].key
    if words.count == 2, let body = bodyNamed(key, before: words.lowerBound) { return body }
    if tokens[head].isAny(of: .media), !tokens[head].isCapitalised {
      return organisationSpokenLast(sentence)
    }
    if words.count == 2, Self.companies.contains(key) {
      return organisation(before: words.lowerBound, sentence, isCompany: true)
    }
    // "The bank" is nobody's office, though Lund is "an economist at the bank".
    guard tokens[head].isAny(of: [.office, .title]), !tokens[head].isAny(of: .organisation),
      !Self.bodies.contains(key)
    else { return nil }
    return OfficeRule(resolver: self).holder(words.lowerBound + 1..<head + 1)
  }

  /// Nouns that stand for a company or a group named before.
  private static let companies = WordKey.set(
    "company firm group charity airline carrier retailer automaker chain lender insurer")

  /// Nouns of bodies, not of people, that the lexicon keeps among offices.
  private static let bodies: WordKeySet = [
    "administration", "agency", "airline", "authorities", "campaign", "charity", "firm",
    "government", "operator", "police",
  ]

  /// How many mentions before a noun are looked at.
  private static let reach = 60

  /// The mentions before a token, nearest first.
  ///
  /// At most `reach` of them, so a wall of names takes linear time.
  ///
  /// - Returns: Indices into the mentions.
  func mentions(before index: Int) -> ReversedCollection<Range<Int>> {
    let end = mentions.partitioningIndex { $0.tokens.lowerBound >= index }
    return (max(0, end - Self.reach)..<end).reversed()
  }

  // MARK: Bodies

  /// "The institute" behind "the Institute of Sleep": the one body in whose name the noun stands, or the one named last where
  /// the others are out of sight.
  ///
  /// Its name must have several words, one of which is the noun and a word for bodies or places.
  /// People do not count.
  ///
  /// - Parameters:
  ///   - key: The noun.
  ///   - index: The first token of the phrase, its "the".
  private func bodyNamed(_ key: WordKey, before index: Int) -> Int? {
    var nearest: (entity: Int, token: Int)?
    for number in mentions(before: index) {
      let mention = mentions[number]
      guard let entity = mention.entity, people[entity] == .none,
        mention.name.count > 1 || entity != nearest?.entity,
        names.entities[entity].kind != .place || !tokens[index].isCapitalised
      else { continue }
      guard
        names.entities[entity].fullName.count > 1,
        names.entities[entity].fullName.contains(where: {
          tokens[$0].key == key && tokens[$0].isAny(of: [.organisation, .media, .placeNoun])
        })
      else { continue }
      if let nearest, nearest.entity != entity {
        return nearest.token - mention.tokens.lowerBound > Self.sight ? nearest.entity : nil
      }
      nearest = nearest ?? (entity, mention.tokens.lowerBound)
    }
    return nearest?.entity
  }

  /// So many tokens further back, a second of the kind is out of sight.
  ///
  /// In tokens, between the two mentions.
  static let sight = 60

  /// "The paper": the organisation that spoke last, at most two sentences ago.
  ///
  /// What the document could not classify counts, as papers' names are often like that; a person
  /// who spoke last is nobody's paper.
  private func organisationSpokenLast(_ sentence: Int) -> Int? {
    guard let last = history.last, sentence - last.sentence <= 2 else { return nil }
    let kind = names.entities[last.entity].kind
    return kind == .organisation || kind == .unknown ? last.entity : nil
  }

  /// "It": the organisation that spoke last, or that a sentence before was about, where no other stands in between.
  ///
  /// Nobody where somebody without a name spoke since: "A survey found it rose. It said" is the
  /// survey.
  func organisationMeantByIt(before index: Int, _ sentence: Int) -> Int? {
    history.stranger == nil && history.unnamed == nil
      ? organisation(before: index, sentence, isCompany: false) : nil
  }

  /// "A tanker, the Northern Pearl,", "the Jade Pen prize": what only an article makes a body of, and never spoke, may be a
  /// ship, a building or a prize.
  private func isThing(_ entity: Int) -> Bool {
    names.entities[entity].kind == .unknown && !history.hasSpoken(entity)
  }

  /// The one organisation of the nearest sentence that names any, two sentences back at most; of several the subject, if only
  /// one is.
  ///
  /// Whoever spoke last goes first, unless another body was named since. Places, and names inside
  /// quotation marks, are passed over. Of two in one sentence, both or neither of which is a
  /// subject, none is meant.
  ///
  /// - Parameter isCompany: Whether the noun is "the company" rather than "it"; then a ministry is
  ///   none.
  private func organisation(before index: Int, _ sentence: Int, isCompany: Bool) -> Int? {
    let last = history.last.flatMap {
      sentence - $0.sentence <= 2 && $0.token < index ? $0 : nil
    }
    let isSpokenOf = isCompany && last.map { speaksOf(tokens[index + 1].key, $0) } ?? false
    if let last, isBody(last.entity, isCompany: isCompany, hasSpoken: true), !isSpokenOf,
      !isRivalled(last, before: index, isCompany: isCompany)
    {
      return last.entity
    }
    var found: (entity: Int, sentence: Int, isSubject: Bool)?
    for number in mentions(before: index) {
      let mention = mentions[number]
      guard let entity = mention.entity, mention.kind != .place,
        !tokens[mention.tokens.lowerBound].flags.contains(.quoted),
        !(isSpokenOf && entity == last?.entity),
        isBody(entity, isCompany: isCompany, hasSpoken: false)
          || isCompany && mayBeCompany(entity)
      else { continue }
      let place = self.sentence(of: mention.tokens.lowerBound)
      guard sentence - place <= 2 else { break }
      // A word of a heading is nobody.
      if headings.contains(sentences[place].paragraph) { continue }
      let isSubject =
        SubjectPosition.of(
          mention.tokens, in: tokens, bytes, sentence: sentences[place].tokens) == .subject
      guard let other = found else {
        found = (entity, place, isSubject)
        continue
      }
      if place < other.sentence { break }
      if entity == other.entity {
        found?.isSubject = other.isSubject || isSubject
      } else if isSubject == other.isSubject {
        return nil
      } else if isSubject {
        found = (entity, place, true)
      }
    }
    return found.flatMap {
      isBody($0.entity, isCompany: isCompany, hasSpoken: false) && !isThing($0.entity)
        ? $0.entity : nil
    }
  }

  /// "The broker Moe Partners claimed that | the company | was broke": it speaks of another one.
  ///
  /// - Parameter noun: Behind "the".
  private func speaksOf(_ noun: WordKey, _ last: SpeakerHistory.Turn) -> Bool {
    let start = last.token + 1
    let end = min(sentences[last.sentence].tokens.upperBound, start + Self.reach)
    return start < end
      && (start..<end).contains { tokens[$0].key == noun && tokens[$0 - 1].key == "the" }
  }

  /// Index of the sentence that holds a token, by halving.
  private func sentence(of token: Int) -> Int {
    max(0, sentences.partitioningIndex { $0.tokens.lowerBound > token } - 1)
  }
}

import Provenance

/// Whom the words beside a cue mean: surname, pronoun, office or "the paper" -> an entity of the name table.
///
/// Nobody is guessed: where two people fit and nothing tells them apart, the answer is none.
struct SourceResolver {
  let tokens: [Token]
  let sentences: [Sentence]
  let mentions: [Mention]
  let names: NameTable
  /// Per token the mention that begins there; -1 for none.
  private let mentionIndex: [Int32]
  /// Who spoke last, and in which sentence.
  private var last: (entity: Int, sentence: Int)?
  /// The sentence in which somebody spoke who is not known ("the mayor"), if that was after `last`.
  private var stranger: Int?
  /// The sentence in which a body spoke that has no name ("a poll"), if that was after `last`.
  private var unnamed: Int?

  init(tokens: [Token], sentences: [Sentence], mentions: [Mention], names: NameTable) {
    self.tokens = tokens
    self.sentences = sentences
    self.mentions = mentions
    self.names = names
    var mentionIndex = [Int32](repeating: -1, count: tokens.count)
    for (index, mention) in mentions.enumerated() {
      mentionIndex[mention.tokens.lowerBound] = Int32(index)
    }
    self.mentionIndex = mentionIndex
  }

  /// Remembers who spoke.
  mutating func note(_ source: SpeechSource?, sentence: Int) {
    guard let source else { return }
    if let entity = source.entity {
      last = (entity, sentence)
      stranger = nil
      unnamed = nil
    } else if source.tokens.count > 1 {
      if isThing(source.tokens) { unnamed = sentence } else { stranger = sentence }
    }
  }

  /// Whether words stand for a report, a paper or an organisation, which "he" and "she" do not mean.
  private func isThing(_ words: Range<Int>) -> Bool {
    guard let head = words.last(where: { tokens[$0].isWord }) else { return true }
    return tokens[head].isAny(of: [.document, .organisation, .media])
  }

  private func mentionNumber(at token: Int) -> Int? {
    mentionIndex[token] < 0 ? nil : Int(mentionIndex[token])
  }

  /// The mention that begins at a token.
  func mention(at token: Int) -> Range<Int>? {
    mentionNumber(at: token).map { mentions[$0].tokens }
  }

  /// Whether a mention names somebody who can speak: no place.
  func canSpeak(_ range: Range<Int>) -> Bool {
    guard let index = mentionNumber(at: range.lowerBound) else { return false }
    return mentions[index].kind != .place
  }

  /// The source that `words` are.
  ///
  /// - Parameter mention: The name among them that they are, if any.
  func resolve(_ words: Range<Int>, mention: Range<Int>?, at sentence: Int) -> SpeechSource {
    if let mention, let index = mentionNumber(at: mention.lowerBound) {
      return SpeechSource(tokens: words, entity: mentions[index].entity)
    }
    let first = tokens[words.lowerBound]
    if words.count == 1, first.isAny(of: .subjectPronoun) {
      return SpeechSource(tokens: words, entity: pronoun(first, at: words.lowerBound, sentence))
    }
    return SpeechSource(tokens: words, entity: nominal(words, sentence))
  }

  // MARK: Pronouns

  private func pronoun(_ token: Token, at index: Int, _ sentence: Int) -> Int? {
    let sex: Entity.Sex
    switch token.key {
    case "he": sex = .male
    case "she": sex = .female
    case "it": return organisation(before: index, sentence)
    default: return nil
    }
    // "The mayor said ... he said": he is the mayor, whoever that is, and not somebody named before.
    if let stranger, sentence - stranger <= 2 { return nil }
    if let last, sentence - last.sentence <= 2, fits(last.entity, sex),
      !isRivalled(last.entity, sex, since: last.sentence, before: index, sentence)
    {
      return last.entity
    }
    var current = sentence
    while current >= 0, sentence - current <= 4 {
      let people = self.people(in: current, before: index, sex)
      if let first = people.first {
        return people.count == 1 || isSubject(first.mention, current) ? first.entity : nil
      }
      current -= 1
    }
    return nil
  }

  /// "It": the organisation that spoke last, at most two sentences ago, where no other stands in between.
  private func organisation(before index: Int, _ sentence: Int) -> Int? {
    guard let last, sentence - last.sentence <= 2, stranger == nil, unnamed == nil,
      isOrganisation(last.entity)
    else { return nil }
    let start = sentences[last.sentence].tokens.lowerBound
    let isRivalled = (max(start, index - Self.reach)..<max(start, index)).contains { token in
      guard let mention = mentionNumber(at: token), let entity = mentions[mention].entity else {
        return false
      }
      return entity != last.entity && names.entities[entity].kind != .person
        && mentions[mention].kind != .place
    }
    return isRivalled ? nil : last.entity
  }

  /// By its kind, or as its name stands behind "the", which no person's does.
  private func isOrganisation(_ entity: Int) -> Bool {
    let kind = names.entities[entity].kind
    guard kind == .unknown, let first = names.entities[entity].mentions.first else {
      return kind == .organisation
    }
    let start = mentions[first].tokens.lowerBound
    return tokens[start].key == "the" || start > 0 && tokens[start - 1].key == "the"
  }

  private func fits(_ entity: Int, _ sex: Entity.Sex) -> Bool {
    let kind = names.entities[entity].kind
    guard kind == .person || kind == .unknown else { return false }
    return names.entities[entity].sex == nil || names.entities[entity].sex == sex
  }

  /// Whether somebody else of that sex was the subject of a sentence since the last speech.
  private func isRivalled(
    _ entity: Int, _ sex: Entity.Sex, since: Int, before index: Int, _ sentence: Int
  ) -> Bool {
    guard since < sentence else {
      return people(in: sentence, before: index, sex).contains {
        $0.entity != entity && isSubject($0.mention, sentence)
      }
    }
    return (since + 1...sentence).contains { current in
      people(in: current, before: index, sex).contains {
        $0.entity != entity && isSubject($0.mention, current)
      }
    }
  }

  /// How many tokens before a pronoun, or at the end of a sentence before it, are looked at for people: a wall of pronouns
  /// without a stop takes linear time.
  private static let reach = 120

  private func people(in sentence: Int, before index: Int, _ sex: Entity.Sex) -> [(
    entity: Int, mention: Int
  )] {
    var result: [(entity: Int, mention: Int)] = []
    let range = sentences[sentence].tokens
    let end = max(range.lowerBound, min(index, range.upperBound))
    for token in max(range.lowerBound, end - Self.reach)..<end
    where !tokens[token].flags.contains(.quoted) {
      guard let mention = mentionNumber(at: token), let entity = mentions[mention].entity,
        mentions[mention].kind != .place,
        names.entities[entity].kind == .person, fits(entity, sex)
      else { continue }
      if !result.contains(where: { $0.entity == entity }) { result.append((entity, mention)) }
    }
    return result
  }

  /// Whether a mention stands where a subject stands: no preposition before it, no possessive behind it.
  private func isSubject(_ mention: Int, _ sentence: Int) -> Bool {
    let range = mentions[mention].tokens
    if range.upperBound < tokens.count, tokens[range.upperBound].kind == .possessive {
      return false
    }
    guard range.lowerBound > sentences[sentence].tokens.lowerBound else { return true }
    return !tokens[range.lowerBound - 1].isAny(of: .preposition)
  }

  // MARK: Offices

  private func nominal(_ words: Range<Int>, _ sentence: Int) -> Int? {
    guard tokens[words.lowerBound].key == "the", words.count <= 4,
      let head = words.last(where: { tokens[$0].isWord })
    else { return nil }
    if tokens[head].isAny(of: .media), !tokens[head].isCapitalised { return organisation(sentence) }
    // "The bank" is nobody's office, though Lund is "an economist at the bank".
    guard tokens[head].isAny(of: [.office, .title]), !tokens[head].isAny(of: .organisation),
      !Self.bodies.contains(tokens[head].key)
    else { return nil }
    return office(tokens[head].key, before: words.lowerBound)
  }

  /// "The paper": the organisation that spoke last, at most two sentences ago.
  private func organisation(_ sentence: Int) -> Int? {
    guard let last, sentence - last.sentence <= 2 else { return nil }
    let kind = names.entities[last.entity].kind
    return kind == .organisation || kind == .unknown ? last.entity : nil
  }

  /// Nouns of bodies, not of people, that the lexicon keeps among offices.
  private static let bodies: Set<WordKey> = [
    "administration", "agency", "airline", "authorities", "campaign", "charity", "firm",
    "government", "operator", "police",
  ]

  /// "The mayor": the one person whom the article gives that office.
  private func office(_ key: WordKey, before index: Int) -> Int? {
    var holder: Int?
    for (entity, candidate) in names.entities.enumerated() {
      guard let role = candidate.role, let first = candidate.mentions.first,
        mentions[first].tokens.lowerBound < index,
        role.contains(where: { tokens[$0].key == key })
      else { continue }
      if holder != nil { return nil }
      holder = entity
    }
    return holder
  }
}

import Language
import Provenance

/// Who bears a pronoun or a surname, where that is certain; the page then prints the full name beside the sentence.
///
/// A pronoun that says something is whom the speech finder takes it for. Any other is the one person whom the sentence before
/// names, where that is one person of that sex in the subject's place and nobody else, named or not, stands beside. Nobody is
/// guessed.
struct BearerRule {
  /// How many names of a sentence are looked at: a wall of names takes linear time.
  private static let reach = 40

  private let document: Document
  private let body: [Int]
  /// Per token of a speech's source: index of the speech.
  private let sources: [(token: Int, entity: Int?)]

  init(_ document: Document, body: [Int]) {
    self.document = document
    self.body = body
    sources = document.speech.compactMap { speech in
      speech.source.map { (token: $0.tokens.lowerBound, entity: $0.entity) }
    }.sorted { $0.token < $1.token }
  }

  /// The entity that a pronoun stands for, nil where it is not certain.
  func bearer(of token: Int, _ sex: Entity.Sex, _ row: Int) -> Int? {
    let index = sources.partitioningIndex { $0.token >= token }
    if index < sources.count, sources[index].token == token {
      return sources[index].entity.flatMap { isNamed($0) ? $0 : nil }
    }
    guard row > 0, body[row - 1] == body[row] - 1 else { return nil }
    let before = document.sentences[body[row - 1]].tokens
    var bearer: Int?
    var name: Range<Int>?
    for mention in document.mentions(in: before) {
      guard mention.kind == .person || mention.kind == .unknown else { continue }
      guard let entity = mention.entity else { return nil }
      let known = document.names.entities[entity]
      if known.kind == .unknown || known.sex == nil { return nil }
      guard known.sex == sex else { continue }
      if let bearer, bearer != entity { return nil }
      if bearer == nil { name = mention.tokens }
      bearer = entity
    }
    guard let bearer, let name, isNamed(bearer) else { return nil }
    // Somebody without a name: "a boy", "the captain" - unless it is the title of him who is named.
    let isAlone = !before.contains { index in
      !name.contains(index) && document.tokens[index].isAny(of: .personNoun)
    }
    let isSubject =
      name.lowerBound == before.lowerBound
      || !document.tokens[name.lowerBound - 1].isAny(of: .preposition)
        && (name.upperBound >= document.tokens.count
          || document.tokens[name.upperBound].kind != .possessive)
    return isAlone && isSubject ? bearer : nil
  }

  /// Whether the article prints a full name of a person.
  private func isNamed(_ entity: Int) -> Bool {
    let known = document.names.entities[entity]
    return known.kind == .person && known.fullName.count > 1
  }

  /// Surnames of persons whom the article names in full elsewhere, each once.
  func surnames(in sentence: Sentence) -> [Lean.Reference] {
    var references: [Lean.Reference] = []
    for mention in document.mentions(in: sentence.tokens).prefix(Self.reach) {
      guard mention.name.count == 1, mention.kind != .place, mention.kind != .organisation,
        !isOrigin(document.tokens[mention.name.lowerBound]),
        !isAttribute(mention.tokens.upperBound),
        let entity = mention.entity, isNamed(entity),
        !references.contains(where: { $0.entity == entity }), references.count < 4,
        !document.tokens[mention.name.lowerBound].flags.contains(.quoted),
        !namesInFull(entity, in: sentence)
      else { continue }
      references.append(Lean.Reference(tokens: mention.name, entity: entity))
    }
    return references
  }

  /// "Norwegian" and "Oslo" are nobody's surnames here, whatever names end in them.
  private func isOrigin(_ token: Token) -> Bool {
    token.isAny(of: .demonym) || token.isAny(of: .placeName)
  }

  /// "the Lund group", "Lund rebels": what stands behind a name that is only an attribute.
  private func isAttribute(_ behind: Int) -> Bool {
    guard behind < document.tokens.count else { return false }
    let token = document.tokens[behind]
    return token.isWord && !token.isCapitalised && !token.isAny(of: Self.noNoun)
      && !document.text.bytes[token.start..<token.end].suffix(2).elementsEqual("ed".utf8)
  }

  /// What may stand behind a subject.
  private static var noNoun: WordClass {
    WordClass(
      rawValue: WordClass.functionWord.rawValue | WordClass.auxiliary.rawValue
        | WordClass.speechVerb.rawValue | WordClass.commonVerb.rawValue | WordClass.adverb.rawValue
        | WordClass.attitudeVerb.rawValue | WordClass.riseWord.rawValue
        | WordClass.fallWord.rawValue | WordClass.preposition.rawValue
        | WordClass.coordinator.rawValue | WordClass.subordinator.rawValue
        | WordClass.weekday.rawValue | WordClass.timeWord.rawValue | WordClass.claimVerb.rawValue)
  }

  /// Whether a sentence prints an entity's full name.
  func namesInFull(_ entity: Int, in sentence: Sentence) -> Bool {
    document.mentions(in: sentence.tokens).prefix(Self.reach).contains {
      $0.entity == entity && $0.name.count > 1
    }
  }
}

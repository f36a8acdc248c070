import Language
import Provenance
import Speech

/// Who bears a pronoun or a surname, where that is certain; the page then prints the full name beside the sentence.
///
/// A pronoun that says something is whom the speech finder takes it for. Any other is the one person whom the sentence before
/// names, where that is one person of that sex in the subject's place and nobody else, named or not, stands beside. Nobody is
/// guessed.
struct BearerRule: LanguageRule {
  /// The words of the last sentence that the page names somebody for, and who that is.
  static let examples: [RuleExample] = [
    .finds(
      "Mayor Ida Strand opened the garage on Friday. ⟦She⟧ drove the first plough herself.",
      ["Ida Strand"]),
    .finds("Mayor Nils Brandt opened it. On Friday ⟦Brandt⟧ left for Sund.", ["Nils Brandt"]),
    .ignores(
      "Anna Lund met Ida Strand at the garage on Friday. She drove the first plough herself."),
    .ignores("A woman saw Ida Strand at the garage on Friday. She drove the first plough herself."),
    .ignores("The garage was opened for Ida Strand on Friday. She drove the first plough herself."),
    .ignores("He asked what Per Holm thought of it on Friday. He drove the first plough himself."),
    .ignores(
      "The drivers of Sund gave a plough to captain Per Holm. He drove it through the snow."),
    .ignores("Mayor Nils Brandt met Anna Brandt of Sund in May. On Friday Brandt left for Sund."),
    .ignores("Mayor Nils Brandt opened it. On Friday Brandt said she was ill."),
  ]

  /// How many names of a sentence are looked at: a wall of names takes linear time.
  private static let reach = 40
  /// How probable the speaker of a quotation must be for a pronoun to be named by it.
  private static let leastConfidence: Float = 0.9

  /// Whose mentions and tokens are looked at.
  private let document: Document
  /// Indices of the document's sentences of running text; a row is an index into it.
  private let body: [Int]
  /// Whose full name may be shown at all.
  let persons: NamedPersons
  /// The sources of reported speech that are one word, and whom they mean, where that is nearly sure, ascending by
  /// token; no entity where the speaker is less than `leastConfidence` sure. Such a pronoun is named for nobody,
  /// whatever else would speak for it.
  private let sources: [(token: Int, entity: Int?)]

  /// - Parameter speech: Who says what, by which pronouns with a verb of saying are known.
  init(_ document: Document, _ speech: SpeechTable, body: [Int]) {
    self.document = document
    self.body = body
    persons = NamedPersons(document)
    // Of "her manager, Per Holm, said" the first word is not the source.
    sources = speech.reported.compactMap { speech in
      guard let source = speech.source, source.tokens.count == 1 else { return nil }
      return (
        token: source.tokens.lowerBound,
        entity: speech.confidence >= Self.leastConfidence ? source.entity : nil
      )
    }.sorted { $0.token < $1.token }
  }

  /// The entity that a pronoun stands for, nil where it is not certain. A pronoun without a verb of saying looks one
  /// sentence back, never farther, and not over a heading. In that sentence one person of its sex is named, as the
  /// subject and before any pronoun of that sex outside marks; every other name is of a person of the other sex or of
  /// no person, and no noun for a person stands outside the name.
  ///
  /// - Parameters:
  ///   - token: Index of the pronoun.
  ///   - sex: What it tells of whom it stands for.
  ///   - row: Of the sentence that it stands in.
  /// - Returns: An index into the name table's entities.
  func bearer(of token: Int, _ sex: Entity.Sex, _ row: Int) -> Int? {
    let index = sources.partitioningIndex { $0.token >= token }
    if index < sources.count, sources[index].token == token {
      return sources[index].entity.flatMap { entity in
        let known = document.names.entities[entity].sex
        return persons.hasName(entity) && (known == nil || known == sex) ? entity : nil
      }
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
    guard let bearer, let name, persons.hasName(bearer) else { return nil }
    // Somebody without a name: "a boy", "the captain" - unless it is the title of him who is named.
    let isAlone = !before.contains { index in
      !name.contains(index) && document.tokens[index].isAny(of: .personNoun)
    }
    guard isAlone,
      SubjectPosition.of(name, in: document.tokens, document.text.bytes, sentence: before)
        == .subject
    else { return nil }
    // "He asked what Lund thought": "he" may be somebody else, who goes on.
    let isFirst = !before.contains { index in
      index < name.lowerBound && !document.tokens[index].flags.contains(.quoted)
        && LeaningWords.sex(document.tokens[index].key) == sex
    }
    return isFirst ? bearer : nil
  }

  /// Surnames of persons whom the article names in full elsewhere, each once. At most four, and among the first forty
  /// names of the sentence. None whose full name the sentence prints itself, none in quotation marks, and none before
  /// a noun in lower case (“the Lund group”).
  ///
  /// - Returns: In the order of the text.
  func surnames(in sentence: Sentence) -> [Lean.Reference] {
    var references: [Lean.Reference] = []
    for mention in document.mentions(in: sentence.tokens).prefix(Self.reach) {
      guard mention.name.count == 1, mention.kind != .place, mention.kind != .organisation,
        !isOrigin(document.tokens[mention.name.lowerBound]),
        !isAttribute(mention.tokens.upperBound),
        let entity = mention.entity, persons.isSurname(mention.name.lowerBound, of: entity),
        !isOtherSex(entity, sentence),
        !references.contains(where: { $0.entity == entity }), references.count < 4,
        !document.tokens[mention.name.lowerBound].flags.contains(.quoted),
        !namesInFull(entity, in: sentence)
      else { continue }
      references.append(Lean.Reference(tokens: mention.name, entity: entity))
    }
    return references
  }

  /// "Holm said she": a man's surname beside a woman's pronoun and nobody else whom it may mean. Then it is somebody
  /// else's surname. One pronoun of the bearer's own sex, or another person in the sentence, and nothing is wrong
  /// with it.
  private func isOtherSex(_ entity: Int, _ sentence: Sentence) -> Bool {
    guard let sex = document.names.entities[entity].sex else { return false }
    var isOther = false
    for index in sentence.tokens.prefix(Self.longest) {
      guard document.tokens[index].isAny(of: Self.pronoun),
        !document.tokens[index].flags.contains(.quoted),
        let told = LeaningWords.sex(document.tokens[index].key)
      else { continue }
      if told == sex { return false }
      isOther = true
    }
    return isOther
      && !document.mentions(in: sentence.tokens).prefix(Self.reach).contains {
        ($0.kind == .person || $0.kind == .unknown) && $0.entity != entity
      }
  }

  /// What tells a sex.
  private static let pronoun: WordClass = [.subjectPronoun, .objectPronoun, .possessivePronoun]
  /// How many tokens of a sentence are looked at for pronouns. A wall of words takes linear time so.
  private static let longest = 200

  /// "Norwegian" and "Oslo" are nobody's surnames here, whatever names end in them.
  private func isOrigin(_ token: Token) -> Bool {
    token.isAny(of: .demonym) || token.isAny(of: .placeName)
  }

  /// "the Lund group", "Lund rebels": what stands behind a name that is only an attribute. A verb in -ed may stand
  /// behind a subject: “Lund agreed”.
  ///
  /// - Parameter behind: Index of the token behind the name.
  private func isAttribute(_ behind: Int) -> Bool {
    guard behind < document.tokens.count else { return false }
    let token = document.tokens[behind]
    return token.isWord && !token.isCapitalised && !token.isAny(of: Self.noNoun)
      && !document.text.bytes[token.start..<token.end].suffix(2).elementsEqual("ed".utf8)
  }

  /// What may stand behind a subject. A word of these classes makes no noun of which the name could be an attribute.
  private static var noNoun: WordClass {
    WordClass(
      rawValue: WordClass.functionWord.rawValue | WordClass.auxiliary.rawValue
        | WordClass.speechVerb.rawValue | WordClass.commonVerb.rawValue | WordClass.adverb.rawValue
        | WordClass.attitudeVerb.rawValue | WordClass.riseWord.rawValue
        | WordClass.fallWord.rawValue | WordClass.preposition.rawValue
        | WordClass.coordinator.rawValue | WordClass.subordinator.rawValue
        | WordClass.weekday.rawValue | WordClass.timeWord.rawValue | WordClass.claimVerb.rawValue)
  }

  /// Whether a sentence prints an entity's full name. A name of two words is full enough here.
  func namesInFull(_ entity: Int, in sentence: Sentence) -> Bool {
    document.mentions(in: sentence.tokens).prefix(Self.reach).contains {
      $0.entity == entity && $0.name.count > 1
    }
  }
}

import Language
import Provenance

/// The persons of an article whose full name may stand in brackets beside a sentence.
///
/// A name beside somebody's words is read as a fact, so much must speak for it: the article calls a person so for certain, the
/// name begins with a given name, and nothing but that person bears its last word.
struct NamedPersons {
  /// Whose entities are asked about.
  private let document: Document
  /// Per entity, whether it is a person with a full name that begins with a given name. By the index of the entity.
  private let isNamed: [Bool]
  /// Per surname of such a person, who bears it.
  private let surnames: Surnames

  /// The bearers of surnames, each at the number that the vocabulary gives its surname.
  ///
  /// A list beside a vocabulary and no dictionary, as keys are hashes already.
  private struct Surnames {
    /// Numbers for surnames, in the order in which they are met.
    private var keys = Vocabulary(tokens: 0)
    /// By those numbers.
    private var bearers: [Surname] = []

    /// Whether the article names nobody in full, so that no mention need be read.
    var isEmpty: Bool { bearers.isEmpty }

    /// nil for a word that is nobody's surname.
    subscript(key: WordKey) -> Surname? { keys.known(key).map { bearers[$0] } }

    /// Notes that an entity bears a surname. A second bearer makes it shared, for good.
    mutating func add(_ entity: Int, _ key: WordKey) {
      let number = keys.number(of: key)
      if number == bearers.count {
        bearers.append(Surname(entity: entity))
      } else {
        bearers[number].isShared = true
      }
    }

    /// Changes what is known of a surname, if it is one. Any other word is passed over.
    mutating func change(_ key: WordKey, _ change: (inout Surname) -> Void) {
      if let number = keys.known(key) { change(&bearers[number]) }
    }
  }

  /// What is known of a word that somebody bears last.
  private struct Surname {
    /// Who bears it, by index; the first where several do.
    let entity: Int
    /// Whether another bears it, too, or a place, a company or a team.
    var isShared = false
    /// The first tokens of the body where it stands alone and where the full name stands.
    var firstAlone: Int?
    /// The first token of the body where it stands at the end of the full name; nil where only the headline or a
    /// heading has that.
    var firstFull: Int?

    /// A bare word before the full name may be a company's: "Holm will cut jobs. Chairman Nils Holm said ...".
    var isSure: Bool {
      guard !isShared, let firstFull else { return false }
      return firstAlone.map { $0 > firstFull } ?? true
    }
  }

  /// How many words of a name are looked at.
  private static let reach = 8

  /// - Complexity: O(*e* + *m*) in entities and mentions.
  init(_ document: Document) {
    self.document = document
    let entities = document.names.entities
    isNamed = entities.indices.map { index in
      entities[index].kind == .person && document.people[index] == .certain
        && Self.isFullName(entities[index].fullName, document.tokens)
    }
    var surnames = Surnames()
    for index in entities.indices where isNamed[index] {
      guard let surname = Self.surname(of: entities[index].fullName, document.tokens) else {
        continue
      }
      surnames.add(index, surname)
    }
    if !surnames.isEmpty {
      for paragraph in document.paragraphs where !paragraph.isTitle && !paragraph.isHeading {
        for mention in document.mentions(in: paragraph.tokens) {
          Self.note(mention, document, &surnames)
        }
      }
    }
    self.surnames = surnames
  }

  /// Goes over one mention. Every word of a place or a company makes surnames shared (“Lund University” spoils Lund);
  /// of a person only the last word counts, alone or behind others. A name of several words that ends in it and is
  /// somebody else's makes it shared.
  private static func note(
    _ mention: Mention, _ document: Document, _ surnames: inout Surnames
  ) {
    let isThing = mention.kind == .organisation || mention.kind == .place
    let last = surname(of: mention.name, document.tokens)
    for token in mention.name.prefix(reach) where document.tokens[token].isWord {
      let key = document.tokens[token].key
      guard isThing || key == last else { continue }
      surnames.change(key) { surname in
        if isThing {
          surname.isShared = true
        } else if mention.name.count == 1 {
          surname.firstAlone = surname.firstAlone ?? token
        } else if mention.entity != surname.entity {
          surname.isShared = true
        } else {
          surname.firstFull = surname.firstFull ?? token
        }
      }
    }
  }

  /// "Anna Lund", "Per J. Holm", "Jan van der Berg", "Ola Sund Jr."; no word of it is a title, a thing or a people.
  /// Two to eight tokens, the first a given name of the lexicon. Particles may stand inside, “Jr.” only at the end.
  private static func isFullName(_ name: Range<Int>, _ tokens: [Token]) -> Bool {
    guard name.count > 1, name.count <= reach, tokens[name.lowerBound].isAny(of: given),
      surname(of: name, tokens) != nil
    else { return false }
    return !name.dropFirst().dropLast().contains {
      tokens[$0].isAny(of: strange) && !tokens[$0].isAny(of: .particle)
        || tokens[$0].isAny(of: .generation)
    } && !tokens[name.upperBound - 1].isAny(of: things)
  }

  /// What the first word must be one of.
  private static let given: WordClass = [.maleName, .femaleName]
  /// What the last word must not be.
  private static let things: WordClass = [
    .demonym, .placeName, .placeNoun, .party, .organisation, .media, .document, .companyWord,
    .weekday,
  ]
  /// What no word in the middle may be, particles apart.
  private static let strange: WordClass = [
    .demonym, .placeName, .placeNoun, .party, .organisation, .media, .document, .companyWord,
    .weekday, .title, .functionWord,
  ]

  /// The last word of a name, without "Jr."
  ///
  /// - Returns: nil where no other word is left.
  private static func surname(of name: Range<Int>, _ tokens: [Token]) -> WordKey? {
    name.last { tokens[$0].isWord && !tokens[$0].isAny(of: .generation) }.map { tokens[$0].key }
  }

  /// Whether an entity is a person whose full name can be shown, and who alone bears its last word. In the body the
  /// full name must stand before the surname alone does.
  func hasName(_ entity: Int) -> Bool {
    guard isNamed[entity],
      let surname = Self.surname(of: document.names.entities[entity].fullName, document.tokens)
    else { return false }
    return surnames[surname].map { $0.entity == entity && $0.isSure } ?? false
  }

  /// A person's title or office where it can stand behind the name; "Mr." and "wife" cannot.
  ///
  /// - Returns: The tokens of the role; nil for none, for one with an adverb in it, and for one whose last word is a
  ///   form of address, a kin or a word like "former".
  func role(of entity: Int) -> Range<Int>? {
    guard let role = document.names.printedRole(of: entity, in: document.tokens),
      let last = document.tokens[role].last(where: { $0.isWord }),
      !document.tokens[role].contains(where: { $0.isAny(of: .adverb) })
    else { return nil }
    return Self.noOffices.contains(last.key) ? nil : role
  }

  /// What a role may not end in: “Ida Strand (wife)” says no office.
  private static let noOffices = WordKey.set(
    """
    mr mrs ms miss mister dr rev rep sen gov gen col capt lt sgt prof sir lord lady dame former acting late deputy
    wife husband widow widower son daughter brother sister father mother mom dad uncle aunt cousin friend partner girlfriend
    boyfriend
    """)

  /// Whether a word is the surname of a person, and of nobody and nothing else.
  ///
  /// - Parameters:
  ///   - token: Index of the word as it stands in the sentence.
  ///   - entity: Who the name table says it is; another bearer is no bearer.
  func isSurname(_ token: Int, of entity: Int) -> Bool {
    guard let surname = surnames[document.tokens[token].key] else { return false }
    return surname.entity == entity && surname.isSure
  }
}

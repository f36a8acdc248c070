/// How sure an article makes it that a name is a person's, whom "he" and "she" may mean.
///
/// The kind of a name is the best guess for every name; here a guess is not enough. "Facebook", "Holm Tower" and "Danes"
/// never do anything that only a person does.
public enum Personhood: UInt8, Comparable, Sendable {
  /// A place, a body, a thing, a people.
  case none
  /// One word, or an unknown name, that acts as a person does.
  case doubtful
  /// Two to four plain words that stand before a verb.
  case plain
  /// A title, an office, a given name or a sex tells.
  case certain

  /// Less sure comes first.
  public static func < (left: Personhood, right: Personhood) -> Bool {
    left.rawValue < right.rawValue
  }

  /// How many mentions of an entity are looked at.
  private static let reach = 8

  /// How sure an entity is a person.
  ///
  /// What is surest is asked first: a sex, a title before it, a given name. Without them a name must be of words that
  /// nothing else is called by; a single word must stand before a verb as well: "Bramble shrugged".
  ///
  /// - Parameter sentence: The tokens of the sentence of a token.
  static func of(
    _ entity: Entity, _ mentions: [Mention], in tokens: [Token], _ bytes: [UInt8],
    sentence: (Int) -> Range<Int>
  ) -> Personhood {
    guard entity.kind == .person || entity.kind == .unknown else { return .none }
    var classes: WordClass = []
    var words = 0
    var last = entity.fullName.lowerBound
    var hasCapitals = false
    for index in entity.fullName where tokens[index].isWord {
      classes.formUnion(tokens[index].classes)
      words += 1
      last = index
      if tokens[index].flags.contains(.allCapitals), tokens[index].end - tokens[index].start > 1 {
        hasCapitals = true
      }
    }
    if entity.sex != nil, !tokens[last].isAny(of: [.organisation, .media]) { return .certain }
    if tokens[last].isAny(of: things.union([.companyWord, .placeNoun])) { return .none }
    // "the Corran Four": a number ends no person's name.
    if words > 1, tokens[last].isAny(of: .numberWord) { return .none }
    let named = entity.mentions.prefix(reach).map { mentions[$0] }
    if named.contains(where: {
      $0.name.lowerBound > $0.tokens.lowerBound && tokens[$0.tokens.lowerBound].isAny(of: .title)
    }) {
      return .certain
    }
    if words > 1, tokens[entity.fullName.lowerBound].isAny(of: [.maleName, .femaleName]) {
      return .certain
    }
    guard words <= 4, !hasCapitals,
      classes.isDisjoint(with: things.union([.placeNoun, .functionWord, .title])),
      !named.contains(where: { standsBehindThe($0, tokens) })
    else { return .none }
    let acts = named.contains {
      // "a picture of Tarn was": who acts is the picture.
      SubjectPosition.of($0.tokens, in: tokens, bytes, sentence: sentence($0.tokens.lowerBound))
        == .subject
    }
    if words > 1 {
      if entity.kind == .person { return acts ? .plain : .doubtful }
      return acts ? .doubtful : .none
    }
    guard acts, !named.contains(where: { $0.kind == .place || standsInside($0, tokens) }) else {
      return .none
    }
    return .doubtful
  }

  /// Classes of words that make a name no person's.
  private static var things: WordClass {
    [
      .demonym, .placeName, .party, .organisation, .media, .document,
    ]
  }

  /// Whether an article belongs to a name: "the Tarn" is a river or a ship.
  private static func standsBehindThe(_ mention: Mention, _ tokens: [Token]) -> Bool {
    let start = mention.tokens.lowerBound
    return tokens[start].key == "the" || start > 0 && tokens[start - 1].key == "the"
  }

  /// "in Halden", "across Halden"
  private static func standsInside(_ mention: Mention, _ tokens: [Token]) -> Bool {
    let before = mention.tokens.lowerBound - 1
    return before >= 0 && places.contains(tokens[before].key)
  }

  /// Prepositions in front of places.
  private static let places = WordKey.set("in at near across throughout outside")
}

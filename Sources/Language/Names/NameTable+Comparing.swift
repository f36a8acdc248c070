/// How the words of two names stand to each other; nothing of it depends on who is known already.
extension NameTable {
  /// "Lund-Holm" alone names two, or is one surname whole: neither half stands for it.
  ///
  /// Told for full names of three tokens.
  func isPair(_ entity: Entity, _ tokens: [Token]) -> Bool {
    entity.fullName.count == 3 && tokens[entity.fullName.lowerBound + 1].kind == .hyphen
  }

  /// A surname stands for a person, a last word seldom for an organisation ("Party").
  func canShorten(_ entity: Entity, _ mention: Mention, _ tokens: [Token]) -> Bool {
    switch entity.kind {
    case .person:
      // "HOLM: I left.": capitals are no sign of an organisation where they are a surname.
      mention.kind != .place
        && (mention.kind != .organisation
          || tokens[mention.name.lowerBound].flags.contains(.allCapitals))
    case .organisation, .place: false
    case .unknown: mention.kind == .unknown || mention.kind == .person
    }
  }

  /// "Hillary Rodham Clinton" and "Hillary Clinton", but not "Bill Clinton".
  ///
  /// - Parameters:
  ///   - a: Words of a name, two or more.
  ///   - b: Those of another.
  func isSame(_ a: ArraySlice<WordKey>, _ b: ArraySlice<WordKey>) -> Bool {
    a.first == b.first && a.last == b.last
      || a.count == b.count && a.count == 3 && a.last == b.last && Set(a) == Set(b)
  }

  /// "Pastor Jon Sand" and "Jon Sand": behind an unknown word, a given name begins the name.
  func isWhole(_ name: Range<Int>, _ tokens: [Token]) -> Bool {
    // "Mark-Holm" is a surname.
    let isHyphened = name.count == 3 && tokens[name.lowerBound + 1].kind == .hyphen
    return !isHyphened && tokens[name.lowerBound].isAny(of: [.maleName, .femaleName])
  }

  /// "van der Berg" and "Jan van der Berg", "Ruiz-Lund" and "Carla Ruiz-Lund", whichever comes first: the end of a person's
  /// name that begins with a particle or a given name, or holds a hyphen.
  func isShort(
    _ words: ArraySlice<WordKey>, of full: ArraySlice<WordKey>, _ mention: Mention,
    _ entity: Entity, _ tokens: [Token]
  ) -> Bool {
    let isShorter = words.count < full.count
    let (short, long) = isShorter ? (words, full) : (full, words)
    guard short.count < long.count, entity.kind != .organisation, entity.kind != .place,
      mention.kind != .organisation, mention.kind != .place,
      long.suffix(short.count).elementsEqual(short)
    else { return false }
    let name = isShorter ? mention.name : entity.fullName
    let isHyphened =
      name.lowerBound + 1 < name.upperBound && tokens[name.lowerBound + 1].kind == .hyphen
    // "Linda | Black Elk": what follows a given name is the surname, of two words here.
    let whole = isShorter ? entity.fullName : mention.name
    let isSurname =
      short.count == 2 && long.count == 3
      && tokens[whole.lowerBound].isAny(of: [.maleName, .femaleName])
    return isHyphened || isSurname
      || tokens[name.lowerBound].isAny(of: [.particle, .maleName, .femaleName])
  }

  /// Whether a name is worth more than the full name so far.
  ///
  /// Of two where one ends like the other, the one that begins with a given name is whole: "Jon Sand" and not "Pastor
  /// Jon Sand". Of two that are the same, the one printed first.
  func isFuller(
    _ words: ArraySlice<WordKey>, _ name: Range<Int>, than full: ArraySlice<WordKey>,
    _ fullName: Range<Int>,
    _ tokens: [Token]
  ) -> Bool {
    if words.count > full.count, words.suffix(full.count).elementsEqual(full) {
      return !isWhole(fullName, tokens)
    }
    if words.count < full.count, full.suffix(words.count).elementsEqual(words) {
      return isWhole(name, tokens)
    }
    return isSame(words, full) && name.lowerBound < fullName.lowerBound
  }
}

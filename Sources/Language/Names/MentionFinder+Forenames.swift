/// Where a name begins behind a word that is no part of it: a people, a trade, a word that merely opens the sentence.
extension MentionFinder {
  /// "Recall Sen. Lund", "Pity Mr. Holm": before mere address, a word that only opens the sentence is no title.
  ///
  /// - Returns: The run without its first word, or as it is.
  func withoutOpener(_ run: Range<Int>) -> Range<Int> {
    let first = tokens[run.lowerBound]
    // "Replied Anna Lund", "Longtime Anna Lund ally"
    if run.count > 1, first.flags.contains(.opensSentence), !known.contains(first.key),
      first.isAny(of: .speechVerb) || RoleWords.praises.contains(first.key),
      tokens[run.lowerBound + 1].isAny(of: [.maleName, .femaleName]),
      !first.isAny(of: [.title, .maleName, .femaleName, .placeName, .media])
    {
      return run.lowerBound + 1..<run.upperBound
    }
    if bidsReader(run) { return run.lowerBound + 1..<run.upperBound }
    guard run.count > 2, first.flags.contains(.opensSentence), !known.contains(first.key),
      Self.addresses.contains(tokens[run.lowerBound + 1].key), !isTrade(first),
      !first.isAny(of: [
        .title, .demonym, .party, .placeName, .organisation, .media, .maleName, .femaleName,
      ]), !first.flags.contains(.allCapitals)
    else { return run }
    return run.lowerBound + 1..<run.upperBound
  }

  /// "Meet | Anna Lund", "Enter | Lund": an imperative that opens a sentence, before a given name or a name that the story has.
  private func bidsReader(_ run: Range<Int>) -> Bool {
    let first = tokens[run.lowerBound]
    guard run.count > 1, first.flags.contains(.opensSentence), !known.contains(first.key),
      Self.bids.contains(first.key), !first.flags.contains(.allCapitals)
    else { return false }
    let rest = run.dropFirst()
    guard let next = rest.first else { return false }
    // "Ask Tarn" may be a column, "Watch Hill" a place and "Call Centre Ltd" a firm.
    return tokens[next].isAny(of: [.maleName, .femaleName])
      || rest.allSatisfy { known.contains(tokens[$0].key) }
        && !rest.contains {
          tokens[$0].isAny(of: [
            .placeNoun, .placeName, .organisation, .companyWord, .media, .demonym,
          ])
        }
  }

  /// What writers bid their readers do with somebody.
  private static let bids = WordKey.set(
    """
    ask meet watch see consider take blame thank remember imagine picture forget enter call credit tell trust give let look
    follow bring hear listen read find compare note recall behold introducing
    """)

  /// "Getty Images | Lund", "AP | Norland Prime Minister Anna Lund": a picture's credit that has run into the text behind it.
  func withoutCredit(_ run: Range<Int>) -> Range<Int> {
    let first = tokens[run.lowerBound]
    if run.count > 2, first.key == "getty", tokens[run.lowerBound + 1].key == "images" {
      return run.lowerBound + 2..<run.upperBound
    }
    guard run.count > 3, first.flags.contains(.allCapitals), Self.agencies.contains(first.key),
      tokens[run.lowerBound + 1].isAny(of: [.demonym, .placeName])
    else { return run }
    return run.lowerBound + 1..<run.upperBound
  }

  /// "Per Holm/AFP": who took a picture is nobody of the story.
  func isCredit(_ run: Range<Int>) -> Bool {
    let sign = run.upperBound
    guard sign + 1 < tokens.count, tokens[sign].kind == .symbol, tokens[sign].isGlued,
      bytes[tokens[sign].start] == UInt8(ascii: "/"), tokens[sign + 1].isGlued
    else { return false }
    return (sign + 1..<min(sign + 8, tokens.count)).contains {
      tokens[$0].isCapitalised && Self.agencies.contains(tokens[$0].key)
    }
  }

  /// Agencies of pictures.
  private static let agencies = WordKey.set(
    "ap afp epa reuters getty shutterstock sopa lightrocket anadolu xinhua")

  /// Address in front of names; a word before it is no part of the name.
  private static let addresses = WordKey.set("mr mrs ms miss dr prof sen rep gov sir rev")

  /// "Belgian Lund scored", "Substitute Adjei scored": a people or a trade before a surname that stands alone elsewhere.
  ///
  /// "Norwegian Lutherans" and "the Norwegian Labourers" are people, not a person: an article before it or an -s at
  /// the end.
  ///
  /// - Returns: Index of the name's first word; nil where it begins with the run's first.
  /// - Complexity: O(`nearby`) for runs of this look.
  func surname(in name: Range<Int>) -> Int? {
    let first = tokens[name.lowerBound]
    guard name.count == 2 || name.count == 3, !first.isAny(of: [.maleName, .femaleName]),
      first.isAny(of: .demonym) || RoleWords.nouns.contains(first.key),
      // "the Norwegian Labourers", "Danish Lutherans"
      name.lowerBound == 0 || tokens[name.lowerBound - 1].key != "the",
      bytes[tokens[name.upperBound - 1].end - 1] != UInt8(ascii: "s"),
      name.dropFirst().allSatisfy({
        tokens[$0].isWord && tokens[$0].classes.isDisjoint(with: Self.noSurname)
          && !tokens[$0].flags.contains(.allCapitals)
      }), standsAlone(name.upperBound - 1)
    else { return nil }
    return name.lowerBound + 1
  }

  /// Classes of words that are no surname.
  private static var noSurname: WordClass {
    [
      .organisation, .media, .placeNoun, .placeName, .companyWord, .party, .demonym, .title,
      .office,
      .personNoun, .document, .functionWord, .weekday, .month,
    ]
  }

  /// Whether a word stands somewhere near as a whole name, without an article, or behind a given name: a surname does.
  ///
  /// - Complexity: O(`nearby`), before and behind.
  private func standsAlone(_ word: Int) -> Bool {
    let key = tokens[word].key
    let near = max(1, word - Self.nearby)..<min(tokens.count - 1, word + Self.nearby)
    return near.contains { index in
      guard tokens[index].key == key, tokens[index].isCapitalised, index != word,
        !(tokens[index + 1].isWord && tokens[index + 1].isCapitalised)
      else { return false }
      let before = tokens[index - 1]
      return !before.isWord || before.isAny(of: [.maleName, .femaleName])
        || !before.isCapitalised && !before.isAny(of: .determiner)
    }
  }

  /// Whether a word stands near in small letters: there it is no name.
  ///
  /// - Complexity: O(`nearby`), before and behind.
  private func standsSmall(_ word: Int) -> Bool {
    let key = tokens[word].key
    let near = max(0, word - Self.nearby)..<min(tokens.count, word + Self.nearby)
    return near.contains { tokens[$0].key == key && !tokens[$0].isCapitalised }
  }

  /// Tokens looked through for another place of a word; an article's length, and no more.
  private static let nearby = 600

  /// "Australian Anna Lund", "Fox News Anna Lund", "Supporting Anna Lund": the given name that a person's name begins with, behind
  /// a people, a place, a paper or a word that merely opens the sentence.
  ///
  /// - Returns: Index of the given name; nil where the name begins with one, has two tokens or fewer, or is a place's
  ///   or a body's ("Anna Lund Foundation").
  func givenName(in name: Range<Int>) -> Int? {
    let first = tokens[name.lowerBound]
    guard name.count > 2, !first.isAny(of: [.maleName, .femaleName]) else { return nil }
    let isNoun = RoleWords.nouns.contains(first.key)
    let opens =
      isNoun
      || first.flags.contains(.opensSentence) && !known.contains(first.key)
        && (endsLikeVerb(first) || isTrade(first)
          || tokens[name.lowerBound + 1].isAny(of: [.maleName, .femaleName])
            && standsSmall(name.lowerBound))
    // "Beekeeper Agneta Rask lost": what somebody is opens the sentence, and a verb follows the name.
    if name.count == 3, opens, isTrade(first), name.allSatisfy({ tokens[$0].isWord }),
      isNoun
        || name.upperBound < tokens.count
          && tokens[name.upperBound].isAny(of: [
            .speechVerb, .commonVerb, .auxiliary, .attitudeVerb,
          ]),
      !name.contains(where: {
        tokens[$0].isAny(of: [.organisation, .media, .placeNoun, .placeName, .companyWord, .party])
      })
    {
      return name.lowerBound + 1
    }
    guard
      let given = (name.lowerBound + 1..<name.upperBound - 1).first(where: {
        tokens[$0].isAny(of: [.maleName, .femaleName]) && tokens[$0 - 1].isWord
          && tokens[$0 + 1].isWord
      }),
      !(given..<name.upperBound).contains(where: {
        tokens[$0].isAny(of: [.organisation, .media, .placeNoun, .placeName])
      })
    else { return nil }
    let before = name.lowerBound..<given
    guard
      opens && before.count == 1 || tokens[given - 1].isAny(of: .party)
        // "Moe Lines Managing Partner | Anna Lund"
        || before.count > 1 && RoleWords.heads.contains(tokens[given - 1].key)
        || before.allSatisfy({
          tokens[$0].isAny(of: [.demonym, .placeName, .media, .organisation, .party])
        })
    else { return nil }
    return given
  }
}

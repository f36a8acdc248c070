import Language

/// What bears the name of a person and is none.
extension MeantPerson {
  /// How many mentions of an entity are looked at. “the ship Ida Berg” is called so early or never.
  private static let mostMentions = 8

  /// Whether it bears a name as persons do and is none: by a last word that firms have, by a word like "ship" before
  /// a mention or at its head, or by a sentence that says so. A known sex speaks against the first only.
  func isThing(_ entity: Entity) -> Bool {
    let tokens = scene.document.tokens
    // Tom Mills is no mill.
    if entity.sex == nil, let last = entity.fullName.last(where: { tokens[$0].isWord }),
      Self.trades.contains(tokens[last].key)
    {
      return true
    }
    return entity.mentions.prefix(Self.mostMentions).contains { number in
      let mention = scene.document.mentions[number]
      let first = mention.tokens.lowerBound
      if Self.things.contains(tokens[first].key) { return true }
      let next = mention.tokens.upperBound
      var before = first - 1
      // "Her record label, Blue Lantern,"
      if before > 0, tokens[before].kind == .comma, next < tokens.count,
        tokens[next].kind == .comma
      {
        before -= 1
      }
      if before >= 0, Self.things.contains(tokens[before].key) { return true }
      // "Anna Dahl is a ferry"
      return next + 2 < tokens.count && WordKey.formsOfBe.contains(tokens[next].key)
        && tokens[next + 1].isAny(of: .determiner) && Self.things.contains(tokens[next + 2].key)
    }
  }

  /// Things that bear the names of people, or are taken for people. Lower case and singular, as they stand before a
  /// name.
  private static let things = WordKey.set(
    """
    storm hurricane typhoon cyclone ship ferry boat lifeboat trawler vessel yacht tanker frigate submarine liner schooner
    barge warship tug freighter steamer village town city hamlet island river mountain lake valley hotel pub inn restaurant
    bar cafe company firm label brand maker retailer supplier chain group band duo trio app chatbot robot satellite rocket
    racehorse horse mare stallion dog cat album song film novel opera musical magazine charity startup bank bakery brewery
    """)
  /// What the names of firms end in. Asked only where no sex is known.
  private static let trades = WordKey.set(
    """
    mining foods motors energy steel records airlines sons brothers bros bakery brewery farms oil gas systems software
    robotics media games pictures studios shipping lines rail power water homes estates wines mills works
    """)
}

import Gathering
import Model
import Templates

/// The lists of those who speak, and of topics.
extension SiteLists {
  /// The keys of a kind, in the order of their numbers: the order of letters, and one that no article decides for others.
  private func allKeys(_ kind: ListKey.Kind) -> [ListKey] {
    groups.keys.filter { $0.kind == kind }.sorted { $0.bits < $1.bits }
  }

  private func places(_ key: ListKey) -> [Int] { groups[key, default: []].map(Int.init) }

  /// Articles that are asked, from the newest on, how a name is spelled.
  private static let askedForName = 5

  /// What a list of some groups is made of: their numbers, how many articles they have, and the cards that may name them.
  private func source(_ keys: [ListKey]) -> String {
    var bytes: [UInt8] = []
    for key in keys {
      let group = groups[key] ?? []
      bytes += "\(key.bits) \(group.count) ".utf8
      let asked = group.prefix(Self.askedForName).map(Int.init)
      for place in asked { bytes += archive.card(at: place).digest.bytes }
      bytes += leads.words(of: asked).utf8
    }
    let digest = Digest(bytes)
    return "\(digest.high) \(digest.low)"
  }

  // MARK: Topics

  /// The list of topics, and the page of each.
  func topics<Failure>(_ take: (ListDraft) throws(Failure) -> Void) throws(Failure) {
    let keys = allKeys(.topic)
    var topics: [TopicPages.Topic] = []
    for key in keys {
      let places = places(key)
      let newest = cards(places.prefix(1), .topics).first
      guard let topic = newest?.topics.first(where: { ListKey(.topic, slug: $0.slug) == key })
      else {
        continue
      }
      topics.append(TopicPages.Topic(topic: topic, count: places.count))
      let feed = feed(of: topic, places)
      for part in parts(of: places, at: TopicPages.path(topic.slug)) {
        try take(
          draft(
            part.path, "topic.html", of: part.places, "\(part.words) \(topic.name) \(feed != nil)"
          ) {
            TopicPages.values(
              cards(part.places), topic.name, part, feed: feed?.path, page(part.path))
          })
      }
      if let feed { try take(feed) }
    }
    let all = topics.sorted { $0.topic.slug < $1.topic.slug }
    try take(
      draft(TopicPages.listPath, "topics.html", of: [], source(keys)) {
        TopicPages.list(all, page(TopicPages.listPath))
      })
  }

  // MARK: Speakers

  /// The list of speakers, the page of each letter, and of each who speaks in two articles or more.
  func speakers<Failure>(_ take: (ListDraft) throws(Failure) -> Void) throws(Failure) {
    let keys = allKeys(.speaker)
    let letters = allKeys(.letter).map(\.letter).sorted()
    for letter in letters {
      let places = places(ListKey(letter: letter))
      let path = SpeakerPages.path(letter: letter)
      try take(
        draft(
          path, "letter.html", of: places,
          letters.joined(separator: " ") + leads.words(of: places)
        ) {
          SpeakerPages.values(
            SpeakerEntry.all(
              in: speakerCards(places), of: letter, most: SpeakerPages.mostSayings),
            letter, letters, page(path))
        })
    }
    // Asked once, as cards are read for it.
    var known: [ListKey: BriefCard.Speaking] = [:]
    for key in keys where (groups[key]?.count ?? 0) > 1 { known[key] = speaking(key) }
    let names = known
    let listed =
      keys.count <= SpeakerPages.mostListed ? keys : keys.filter { (groups[$0]?.count ?? 0) > 1 }
    try take(
      draft(
        SpeakerPages.listPath, "speakers.html", of: [],
        source(listed) + " " + letters.joined(separator: " ")
      ) {
        SpeakerPages.list(self.names(listed, names), letters, page(SpeakerPages.listPath))
      })
    for key in keys {
      guard let speaking = known[key] else { continue }
      let places = places(key)
      for part in parts(of: places, at: SpeakerPages.path(speaking.slug)) {
        try take(
          draft(
            part.path, "speaker.html", of: part.places, part.words + leads.words(of: part.places)
          ) {
            let speaker = SpeakerEntry.all(in: speakerCards(part.places)) {
              $0.slug == speaking.slug
            }
            return SpeakerPages.values(
              speaker.first ?? SpeakerEntry(name: speaking.name, slug: speaking.slug),
              part, page(part.path))
          })
      }
    }
  }

  /// What the newest article of a speaker has of this one that does not print the name in capitals: the name's spelling.
  private func speaking(_ key: ListKey) -> BriefCard.Speaking? {
    let newest = places(key).prefix(Self.askedForName).lazy.compactMap { place in
      speakerCard(place)?.speakers.first { ListKey(.speaker, slug: $0.slug) == key }
    }
    return newest.first { !SpeakerName.isShouted($0.name) } ?? newest.first
  }

  /// The names of speakers under their letters, each with how many articles there are.
  ///
  /// - Parameter known: What some of them say, whose cards need not be read again.
  private func names(
    _ keys: [ListKey], _ known: [ListKey: BriefCard.Speaking]
  ) -> [SpeakerPages.Group] {
    let all = keys.compactMap { key in
      (known[key] ?? speaking(key)).map {
        SpeakerPages.Name(name: $0.name, slug: $0.slug, count: groups[key]?.count ?? 0)
      }
    }
    return Dictionary(grouping: all) { SurnameLetter(of: $0.name).text }
      .sorted { $0.key < $1.key }
      .map { SpeakerPages.Group(letter: $0, names: SpeakerPages.sorted($1) { ($0.name, $0.slug) }) }
  }
}

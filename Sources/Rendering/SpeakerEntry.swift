import Gathering
import Model

/// Somebody who speaks in articles of the site, with the quotes that a page of speakers prints.
struct SpeakerEntry {
  /// As the newest article prints it that does not print it in capitals.
  private(set) var name: String
  /// What stands for the name in addresses.
  let slug: String
  /// What is said in each article, with the article's card, the newest first: no more of them than have the quotes that are printed.
  private(set) var newest: [(card: BriefCard, speaking: BriefCard.Speaking)] = []
  /// Articles that the speaker speaks in.
  private(set) var articles = 0
  /// Quotes in all of them.
  private(set) var quotes = 0
  /// Those whose name this is another spelling of, in some articles.
  fileprivate(set) var leaders: [SpeakerPages.Name] = []

  /// Whether there is a page for this speaker alone.
  var hasPage: Bool { articles > 1 }

  /// Somebody without any quotes yet.
  init(name: String, slug: String) {
    self.name = name
    self.slug = slug
  }

  /// Adds an article, older than those before.
  ///
  /// - Parameter most: Quotes that are printed.
  fileprivate mutating func add(_ card: BriefCard, _ speaking: BriefCard.Speaking, most: Int) {
    if name != speaking.name, SpeakerName.isShouted(name) { name = speaking.name }
    if quotes < most { newest.append((card.only([]), speaking)) }
    articles += 1
    quotes += speaking.sayings.count
  }
}

extension SpeakerEntry {
  /// Who speaks in some articles: those that a test lets through, by surname and name.
  ///
  /// - Parameters:
  ///   - cards: The newest first. They are passed once, and only what is printed of them is kept.
  ///   - most: Quotes of one speaker that are printed.
  static func all(
    in cards: some Sequence<BriefCard>, most: Int = .max,
    where isMeant: (BriefCard.Speaking) -> Bool
  ) -> [SpeakerEntry] {
    var found: [String: SpeakerEntry] = [:]
    for card in cards { add(card, to: &found, most: most, where: isMeant) }
    return sorted(found.values)
  }

  /// The entries of a letter, with those of spellings that lead to others: briefs lead to them.
  static func all(
    in cards: some Sequence<BriefCard>, of letter: String, most: Int
  ) -> [SpeakerEntry] {
    var found: [String: SpeakerEntry] = [:]
    var spellings: [String: (name: String, leaders: [String: SpeakerPages.Name])] = [:]
    for card in cards {
      add(card, to: &found, most: most) { SurnameLetter(of: $0.name).text == letter }
      for speaking in card.speakers where speaking.spelling != nil {
        guard let name = speaking.printed, SurnameLetter(of: name).text == letter else { continue }
        spellings[Slug.part(of: name), default: (name, [:])].leaders[speaking.slug] =
          SpeakerPages.Name(name: speaking.name, slug: speaking.slug, count: 0)
      }
    }
    for (slug, own) in spellings {
      found[slug, default: SpeakerEntry(name: own.name, slug: slug)].leaders =
        SpeakerPages.sorted(Array(own.leaders.values)) { ($0.name, $0.slug) }
    }
    return sorted(found.values)
  }

  private static func add(
    _ card: BriefCard, to found: inout [String: SpeakerEntry], most: Int,
    where isMeant: (BriefCard.Speaking) -> Bool
  ) {
    for speaking in card.speakers where isMeant(speaking) {
      found[
        speaking.slug, default: SpeakerEntry(name: speaking.name, slug: speaking.slug)
      ].add(card, speaking, most: most)
    }
  }

  private static func sorted(_ found: some Collection<SpeakerEntry>) -> [SpeakerEntry] {
    SpeakerPages.sorted(Array(found)) { ($0.name, $0.slug) }
  }
}

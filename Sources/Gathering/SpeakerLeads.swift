import Model

/// A name in an article of a story that is another's spelling: what is said under it stands in the other's entry.
///
/// It holds for that article alone: elsewhere the name may be somebody else's.
public struct SpeakerLead: Hashable, Sendable {
  /// The article as a place in `Archive.articles`.
  public let article: Int
  /// What stands for the name in addresses.
  public let slug: String
  /// The name that it is led to, as the story spells it.
  public let name: String
  /// What stands for that name in addresses.
  public let leader: String
  /// Why both are one.
  public let reason: Reason

  /// How two spellings differ; the role and the story are the same.
  public enum Reason: String, Hashable, Sendable {
    /// One letter of one part of the name is another.
    case oneLetter
    /// One has an initial more.
    case initialLeftOut
  }

  /// A name that is another's spelling.
  public init(article: Int, slug: String, name: String, reason: Reason) {
    self.article = article
    self.slug = slug
    self.name = name
    leader = Slug.part(of: name)
    self.reason = reason
  }
}

/// All names of the site that are led to others.
public struct SpeakerLeads: Sendable {
  private let ofArticle: [Int: [SpeakerLead]]
  /// The lists that articles would stand in whose names they are.
  private let spellings: Set<ListKey>

  /// Those of some stories.
  public init(_ stories: [StoryCard] = []) {
    let leads = stories.flatMap(\.leads)
    ofArticle = Dictionary(grouping: leads, by: \.article)
    spellings = Set(leads.map { ListKey(.speaker, slug: $0.slug) })
  }

  /// Whether an article that would stand in a list stands in another.
  func moved(_ key: ListKey) -> Bool { spellings.contains(key) }

  /// The lists that an article stands in: under the leader's name and letter what is led there. It stands under the letter of its own
  /// spelling, too, whose entry says where to look.
  func keys(of article: ListedArticle, at place: Int) -> [ListKey] {
    guard let leads = ofArticle[place] else { return article.keys }
    var keys = Set(article.keys)
    for lead in leads where keys.remove(ListKey(.speaker, slug: lead.slug)) != nil {
      keys.insert(ListKey(.speaker, slug: lead.leader))
      keys.insert(ListKey(letterOf: lead.name))
    }
    return Array(keys)
  }

  /// Puts what an article's speakers say under the names that they are led to.
  public func apply(to card: inout BriefCard, at place: Int) {
    guard let leads = ofArticle[place] else { return }
    card.speakers = card.speakers.map { speaking in
      leads.first { $0.slug == speaking.slug }.map(speaking.led) ?? speaking
    }
  }

  /// All that they say of some articles, in words that differ where that does.
  public func words(of places: some Sequence<Int>) -> String {
    guard !ofArticle.isEmpty else { return "" }
    return places.enumerated().reduce(into: "") { words, item in
      for lead in ofArticle[item.element] ?? [] {
        words += "\(item.offset) \(lead.slug) \(lead.name) \(lead.reason.rawValue)\n"
      }
    }
  }
}

extension BriefCard.Speaking {
  /// The same under the name that it is led to.
  fileprivate func led(by lead: SpeakerLead) -> BriefCard.Speaking {
    var led = BriefCard.Speaking(
      name: lead.name, printed: name, slug: lead.leader, role: role, sayings: sayings)
    led.spelling = lead.reason
    return led
  }
}

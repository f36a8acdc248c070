import Language
import Model

/// Finds who speaks in several articles.
///
/// Equal full names are one person, as on the pages of speakers. Another spelling is the same person only within one story, with the
/// same role, and where no article knows both: two names in one article are two people. A surname alone is never enough; one with a role
/// is, where the story knows one person of that name and role, and no other of the name.
public enum SpeakerFinder {
  /// Each speaker of any article, with the name to show and all quotes; by the first article and the first quote there.
  ///
  /// - Parameter stories: Indices of articles, as `StoryFinder` gives them.
  public static func speakers(of articles: [[Voice]], stories: [[Int]]) -> [KnownSpeaker] {
    var counts: [String: Int] = [:]
    for voice in articles.joined() where voice.isFull { counts[voice.slug, default: 0] += 1 }
    var led: [Place: Lead] = [:]
    for story in stories { lead(story, articles, counts, &led) }
    var order: [String] = []
    var found: [String: [KnownSpeaker.Appearance]] = [:]
    for (article, voices) in articles.enumerated() {
      for voice in voices {
        let lead = led[Place(article: article, slug: voice.slug)]
        guard lead != nil || voice.isFull else { continue }
        let slug = lead?.slug ?? voice.slug
        if found[slug] == nil { order.append(slug) }
        found[slug, default: []].append(
          KnownSpeaker.Appearance(
            article: article, name: voice.name, role: voice.role,
            reason: lead?.reason ?? .equalName,
            quotes: voice.quotes.map { FindingPlace(article: article, span: $0) }))
      }
    }
    return order.compactMap { slug in
      found[slug].map { KnownSpeaker(name: shownName($0), appearances: $0) }
    }
  }

  /// A full name in an article of a story that is another spelling of one of its names.
  public struct Spelling: Sendable {
    /// Index of the article.
    public let article: Int
    /// What stands for the spelling in addresses.
    public let slug: String
    /// The name, as the newest of the story's articles prints it that does not print it in capitals.
    public let leader: String
    /// Why both are one.
    public let reason: KnownSpeaker.Reason
  }

  /// The spellings of one story that are others' names, with the same role, for pages that know equal names already.
  ///
  /// - Parameters:
  ///   - story: Who speaks in each of its articles, the oldest first.
  ///   - counts: In how many articles of all each of some names stands, by what stands for them in addresses. Asked once at most, and only
  ///     where two names of the story are alike.
  public static func spellings(of story: [[Voice]], counts: ([String]) -> [Int]) -> [Spelling] {
    let found = StorySpellings(
      story.enumerated().lazy.map { ($0, $1) }, needsRole: true, counts: counts)
    return found.leads.flatMap { lead -> [Spelling] in
      let names = story.reversed().joined().filter { $0.slug == lead.leader }.map(\.name)
      guard let name = names.first(where: { !SpeakerName.isShouted($0) }) ?? names.first else {
        return []
      }
      return lead.articles.sorted().map {
        Spelling(article: $0, slug: lead.slug, leader: name, reason: lead.reason)
      }
    }
  }

  /// Whether two names of a story are so alike that `spellings` asks how many articles have them; where not, it gives none, whatever
  /// the other articles are.
  public static func hasAlikeNames(_ story: [[Voice]]) -> Bool {
    var isAsked = false
    _ = spellings(of: story) { slugs in
      isAsked = true
      return slugs.map { _ in 0 }
    }
    return isAsked
  }

  /// A name in an article.
  private struct Place: Hashable {
    let article: Int
    let slug: String
  }

  /// Whose a spelling is, and why.
  private struct Lead {
    let slug: String
    let reason: KnownSpeaker.Reason
  }

  /// Leads the spellings of a story to the commonest, and surnames with a role.
  private static func lead(
    _ story: [Int], _ articles: [[Voice]], _ counts: [String: Int], _ led: inout [Place: Lead]
  ) {
    let spellings = StorySpellings(story.lazy.map { ($0, articles[$0]) }) { slugs in
      slugs.map { counts[$0] ?? 0 }
    }
    for lead in spellings.leads {
      for article in lead.articles {
        led[Place(article: article, slug: lead.slug)] = Lead(
          slug: lead.leader, reason: lead.reason)
      }
    }
    let spelled = Set(spellings.leads.map(\.slug))
    leadSurnames(
      story, articles, spellings.heard.filter { !spelled.contains($0.key) }, &led)
  }

  /// Leads "Mayor Lund" to Anna Lund, the mayor, where the story has no other Lund.
  private static func leadSurnames(
    _ story: [Int], _ articles: [[Voice]], _ people: [String: StorySpellings.Heard],
    _ led: inout [Place: Lead]
  ) {
    var bearers: [Substring: [String]] = [:]
    for person in people.keys {
      if let surname = person.split(separator: "-").last {
        bearers[surname, default: []].append(person)
      }
    }
    for article in story {
      for voice in articles[article] where !voice.isFull {
        guard let bearers = bearers[voice.slug[...]], bearers.count == 1,
          let known = people[bearers[0]],
          !known.articles.contains(article),
          !known.roles.isDisjoint(with: StorySpellings.roleWords(voice.role))
        else { continue }
        led[Place(article: article, slug: voice.slug)] = Lead(
          slug: bearers[0], reason: .surnameWithRole)
      }
    }
  }

  /// The spelling that most articles have, the first of them; none in capitals where there is another.
  private static func shownName(_ appearances: [KnownSpeaker.Appearance]) -> String {
    var counts: [String: Int] = [:]
    for appearance in appearances where !SpeakerName.isShouted(appearance.name) {
      counts[appearance.name, default: 0] += 1
    }
    let most = counts.values.max()
    return appearances.first { counts[$0.name] != nil && counts[$0.name] == most }?.name
      ?? appearances[0].name
  }
}

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

  /// What a story knows of a name.
  private struct Heard {
    var articles: Set<Int> = []
    var roles: Set<WordKey> = []
  }

  /// Leads the rarer spellings of a story to the commonest: never one through another, so that no chain joins what does not fit.
  private static func lead(
    _ story: [Int], _ articles: [[Voice]], _ counts: [String: Int], _ led: inout [Place: Lead]
  ) {
    var heard: [String: Heard] = [:]
    for article in story {
      for voice in articles[article] where voice.isFull {
        heard[voice.slug, default: Heard()].articles.insert(article)
        heard[voice.slug]?.roles.formUnion(roleWords(voice.role))
      }
    }
    let slugs = heard.keys.sorted { a, b in
      let (first, second) = (counts[a] ?? 0, counts[b] ?? 0)
      return first != second ? first > second : a < b
    }
    var leaders: [String] = []
    for slug in slugs {
      guard let own = heard[slug] else { continue }
      let fitting = leaders.compactMap { leader -> Lead? in
        guard let other = heard[leader], let reason = NameSpelling.reason(leader, slug),
          fits(own, other, reason)
        else { return nil }
        return Lead(slug: leader, reason: reason)
      }
      // Two that fit: nobody is guessed.
      if fitting.count == 1, let lead = fitting.first {
        for article in own.articles { led[Place(article: article, slug: slug)] = lead }
        heard[lead.slug]?.articles.formUnion(own.articles)
        heard[lead.slug]?.roles.formUnion(own.roles)
      } else {
        leaders.append(slug)
      }
    }
    leadSurnames(story, articles, leaders, heard, &led)
  }

  /// Whether what a story says of two spellings lets them be one person.
  private static func fits(_ a: Heard, _ b: Heard, _ reason: KnownSpeaker.Reason) -> Bool {
    guard a.articles.isDisjoint(with: b.articles) else { return false }
    if reason == .initialLeftOut, a.roles.isEmpty || b.roles.isEmpty { return true }
    return !a.roles.isDisjoint(with: b.roles)
  }

  /// Leads "Mayor Lund" to Anna Lund, the mayor, where the story has no other Lund.
  private static func leadSurnames(
    _ story: [Int], _ articles: [[Voice]], _ people: [String], _ heard: [String: Heard],
    _ led: inout [Place: Lead]
  ) {
    var bearers: [Substring: [String]] = [:]
    for person in people {
      if let surname = person.split(separator: "-").last {
        bearers[surname, default: []].append(person)
      }
    }
    for article in story {
      for voice in articles[article] where !voice.isFull {
        guard let bearers = bearers[voice.slug[...]], bearers.count == 1,
          let known = heard[bearers[0]],
          !known.articles.contains(article), !known.roles.isDisjoint(with: roleWords(voice.role))
        else { continue }
        led[Place(article: article, slug: voice.slug)] = Lead(
          slug: bearers[0], reason: .surnameWithRole)
      }
    }
  }

  /// The words of a role that tell one role from another.
  private static func roleWords(_ role: String?) -> Set<WordKey> {
    let words = (role ?? "").utf8.split { !($0 | 0x20 >= 0x61 && $0 | 0x20 <= 0x7A || $0 >= 0x80) }
    return Set(words.filter { $0.count > 3 }.map { WordKey($0) })
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

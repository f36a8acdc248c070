import CrossDocument
import Gathering
import Rendering

/// Finds names in the stories of a site that are other spellings of one; what the editor says of a name wins.
struct StoryLeads {
  private let archive: Archive
  private let aliases: SpeakerAliases
  /// In how many articles each speaker of the site has an entry; counted once two names are alike.
  private lazy var counts: [ListKey: Int] = archive.articles.reduce(into: [:]) { counts, article in
    for key in article.keys where key.kind == .speaker { counts[key, default: 0] += 1 }
  }

  init(_ archive: Archive, _ aliases: SpeakerAliases) {
    self.archive = archive
    self.aliases = aliases
  }

  /// Those of one story that move an entry.
  ///
  /// - Parameters:
  ///   - places: The story's articles as places in the archive, the oldest first.
  ///   - voices: Who speaks in each of them.
  mutating func leads(_ places: [Int], _ voices: [[Voice]]) -> [SpeakerLead] {
    let open = voices.map { $0.filter { !aliases.mention($0.slug) } }
    return SpeakerFinder.spellings(of: open) { slugs in
      slugs.map { counts[ListKey(.speaker, slug: $0)] ?? 0 }
    }.compactMap { spelling in
      let place = places[spelling.article]
      guard let reason = Self.reason(spelling.reason),
        archive.articles[place].keys.contains(ListKey(.speaker, slug: spelling.slug))
      else { return nil }
      return SpeakerLead(
        article: place, slug: spelling.slug, name: spelling.leader, reason: reason)
    }
  }

  private static func reason(_ reason: KnownSpeaker.Reason) -> SpeakerLead.Reason? {
    switch reason {
    case .oneLetter: .oneLetter
    case .initialLeftOut: .initialLeftOut
    case .equalName, .surnameWithRole: nil
    }
  }
}

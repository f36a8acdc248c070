import Gathering
import Model
import Provenance

/// What stands in briefs that is not known before all articles are: links to their story, and to other versions of the article.
extension SiteRenderer {
  /// What the pages of a story's briefs say of it, for `StoryPlace.story`.
  ///
  /// - Parameter cards: Of all articles of the story, in their order.
  /// - Returns: nil where these are not the story's.
  public func storyLinks(_ story: StoryCard, cards: [BriefCard]) -> StoryLinks? {
    StoryLinks(story, cards, self)
  }

  /// Tells what `storyLinks` are made of from other such.
  ///
  /// - Parameter cards: The digests of the cards of the story's articles, in their order.
  public func storySource(_ story: StoryCard, _ cards: [Digest]) -> Digest {
    var source = Array("\(site.text)\n".utf8) + story.digest.bytes
    closures["story-links.html"].map { source += $0.bytes }
    for card in cards { source += card.bytes }
    return Digest(source)
  }

  /// What an older version's brief says: the way to the newest; for `StoryPlace.newer`.
  public func newerVersion(_ newest: BriefCard, than own: BriefCard) -> [UInt8] {
    piece("versions.html", VersionHole.values(newer: newest, from: own, site))
  }

  /// What the newest version's brief says of the earlier ones, for `StoryPlace.story`.
  ///
  /// - Parameters:
  ///   - cards: Of all versions, the oldest first, the newest last; two at least.
  ///   - comparison: Of the last two; nil where they cannot be compared.
  ///   - page: The newest's, as it was printed: changes lead to its paragraphs.
  public func earlierVersions(
    _ cards: [BriefCard], _ comparison: VersionComparison?, page: [UInt8]
  ) -> [UInt8] {
    guard cards.count > 1 else { return [] }
    return piece("versions.html", VersionHole.values(cards, comparison, page: page, site))
  }

  /// What a brief says of the articles that have the same words, for `StoryPlace.story`.
  public func copies(_ cards: [BriefCard], of own: BriefCard) -> [UInt8] {
    piece("versions.html", VersionHole.values(copies: cards, of: own, site))
  }

  /// Tells what the briefs of an article's versions, or copies, say of each other from other such.
  ///
  /// - Parameter versions: The address of each, the digests of its card and of its file, the oldest first.
  public func versionSource(_ versions: [(address: String, card: Digest, file: Digest)]) -> Digest {
    var source = Array("\(site.text)\n".utf8)
    closures["versions.html"].map { source += $0.bytes }
    for version in versions {
      source += version.address.utf8 + [0x0A] + version.card.bytes + version.file.bytes
    }
    return Digest(source)
  }
}

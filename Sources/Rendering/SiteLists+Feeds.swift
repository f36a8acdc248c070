import Gathering
import Model

/// The feeds.
extension SiteLists {
  /// Briefs in a feed, the newest that have a date.
  private static let mostEntries = 20

  /// The feeds of all briefs.
  func feeds(_ base: String) -> [ListDraft] {
    let places = Array(0..<min(Self.mostEntries, archive.undated))
    let path = FeedFiles.jsonPath
    return [
      feed(.site, of: places, base),
      ListDraft(
        path: path, source: source(path, nil, of: places.map { archive.articles[$0].card.digest })
      ) {
        Page(path: path, bytes: FeedFiles.json(cards(places, FeedFiles.parts), base, renderer.site))
      },
    ]
  }

  /// The feed of a topic; nil where no brief of it has a date, or the site has no address.
  ///
  /// - Parameter places: Of all its briefs.
  func feed(of topic: BriefCard.Topic, _ places: [Int]) -> ListDraft? {
    let dated = Array(places.prefix { $0 < archive.undated }.prefix(Self.mostEntries))
    guard let base = renderer.site.baseURL, !dated.isEmpty else { return nil }
    let feed = FeedFiles.Feed(
      path: TopicPages.feedPath(topic.slug), topic: topic.name, page: TopicPages.path(topic.slug))
    return self.feed(feed, of: dated, base)
  }

  private func feed(_ feed: FeedFiles.Feed, of places: [Int], _ base: String) -> ListDraft {
    draft(feed.path, "feed.xml", of: places, feed.topic ?? "") {
      FeedFiles.atom(feed, cards(places, FeedFiles.parts), base, renderer.site)
    }
  }
}

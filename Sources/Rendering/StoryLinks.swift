import Gathering

/// What the pages of a story's briefs say of it, for `StoryPlace.story`: made once a story, printed for each of its briefs.
public struct StoryLinks {
  let story: StoryCard
  /// Of all articles of the story, in their order.
  let cards: [BriefCard]
  /// Where its series stand on the story's page.
  let ids: [String]
  private let renderer: SiteRenderer

  /// nil where the cards are not those of the story's articles.
  init?(_ story: StoryCard, _ cards: [BriefCard], _ renderer: SiteRenderer) {
    guard cards.count == story.articles.count else { return nil }
    self.story = story
    self.cards = cards
    self.renderer = renderer
    ids = SeriesValues.ids(story)
  }

  /// What the page of one brief says.
  ///
  /// - Parameter article: The brief's, as a place in the story's articles.
  public func printed(for article: Int) -> [UInt8] {
    guard cards.indices.contains(article) else { return [] }
    return renderer.piece("story-links.html", StoryHole.values(self, article, renderer.site))
  }
}

import Gathering
import Model
import Synchronization
import Templates

/// The pages of stories, and their series for programs.
extension SiteLists {
  /// The list of stories, the page of each, and the files of those that have series; nothing where there are no stories.
  func stories<Failure>(
    _ stories: [StoryCard], _ take: (ListDraft) throws(Failure) -> Void
  ) throws(Failure) {
    guard !stories.isEmpty else { return }
    for story in stories {
      let path = StoryPages.path(story.slug)
      let sources = [story.digest] + story.articles.map { archive.articles[$0].card.digest }
      let members = Members { self.members(story) }
      try take(
        draft(path, "story.html", leads.words(of: story.articles), of: sources) {
          StoryPages.values(story, members.cards, page(path))
        })
      guard !story.series.isEmpty else { continue }
      let (csv, json) = (StoryPages.csvPath(story.slug), StoryPages.jsonPath(story.slug))
      try take(
        ListDraft(path: csv, source: source(csv, nil, of: sources)) {
          Page(path: csv, bytes: StoryFiles.csv(story, members.cards))
        })
      try take(
        ListDraft(path: json, source: source(json, nil, of: sources)) {
          Page(path: json, bytes: StoryFiles.json(story, members.cards))
        })
    }
    for draft in lists(stories) { try take(draft) }
  }

  /// The cards of a story's articles: read when the first of its files is made, and once for all of them.
  private final class Members: Sendable {
    private let known = Mutex<[BriefCard]?>(nil)
    private let read: @Sendable () -> [BriefCard]

    init(_ read: @escaping @Sendable () -> [BriefCard]) { self.read = read }

    var cards: [BriefCard] {
      known.withLock { known in
        if let known { return known }
        let cards = read()
        known = cards
        return cards
      }
    }
  }

  /// Stories that stand on one list.
  private static let most = 500
  /// Those that stand on the first list where that is not enough.
  private static let newest = 100

  /// The list of stories, the one with the newest article first; of very many the newest, and one list for the stories of each month.
  private func lists(_ stories: [StoryCard]) -> [ListDraft] {
    // Articles stand in the order of their days, the newest first.
    let sorted = stories.map { StoryPlace(story: $0, newest: $0.articles.min() ?? 0) }
      .sorted { ($0.newest, $0.story.slug) < ($1.newest, $1.story.slug) }
    guard sorted.count > Self.most else { return [list(StoryPages.Part(), sorted)] }
    var months: [(part: StoryPages.Part, stories: [StoryPlace])] = []
    for place in sorted {
      let month = MonthName(date: archive.articles[place.newest].date)
      if months.last?.part.month?.key == month.key {
        months[months.count - 1].stories.append(place)
      } else {
        months.append((StoryPages.Part(month: month), [place]))
      }
    }
    var first = StoryPages.Part()
    first.months = months.map { ($0.part.path, $0.part.month, $0.stories.count) }
    first.count = sorted.count
    return [list(first, Array(sorted.prefix(Self.newest)))]
      + months.map { list($0.part, $0.stories) }
  }

  /// A story with the place of its newest article in the archive.
  private struct StoryPlace {
    let story: StoryCard
    let newest: Int
  }

  private func list(_ part: StoryPages.Part, _ places: [StoryPlace]) -> ListDraft {
    var words = part.words
    for story in places.lazy.map(\.story) {
      let days = days(story)
      words +=
        "\(story.slug) \(story.articles.count) \(story.series.count) \(days.from?.dayText ?? "") \(days.to?.dayText ?? "")\n"
    }
    return draft(part.path, "stories.html", of: places.map(\.newest), words) {
      let listed = places.compactMap { place in
        let (from, to) = days(place.story)
        return cards([place.newest]).first.map {
          StoryPages.Listed(story: place.story, newest: $0, from: from, to: to)
        }
      }
      return StoryPages.list(listed, part, page(part.path))
    }
  }

  /// The first and the last day of a story's articles.
  private func days(_ story: StoryCard) -> (from: ArticleDate?, to: ArticleDate?) {
    let dates = story.articles.compactMap { archive.articles[$0].date }
    return (dates.first, dates.last)
  }

  /// The cards of a story's articles, in its order. Where one cannot be read the page will be made again: until then an empty card
  /// keeps its place.
  private func members(_ story: StoryCard) -> [BriefCard] {
    story.articles.map { place in
      let article = archive.articles[place]
      var card =
        card(article.card, [.speakers, .description])
        ?? BriefCard(
          address: article.address, title: "", date: article.date, source: nil, description: "",
          tags: [], counts: BriefCard.Counts(quotes: 0, figures: 0))
      leads.apply(to: &card, at: place)
      return card
    }
  }
}

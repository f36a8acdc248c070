import Gathering
import Model
import Testing

@testable import Rendering

@Suite("What a brief says of its story") struct StoryHoleTests {
  private func links(_ made: StoryFixture, article: Int) -> String {
    String(
      decoding: InstalledSite.renderer().storyLinks(made.story, cards: made.cards)?
        .printed(for: article) ?? [],
      as: UTF8.self)
  }

  @Test("The nearest two articles on either side, each once, and the way to the story")
  func neighbours() throws {
    let made = StoryFixture(days: [1, 2, 3, 4, 5, 6, 7])
    let text = links(made, article: 3)
    #expect(text.contains("href=\"../stories/mine-0.html\">7 briefs</a>"))
    let named = (0..<7).filter { text.contains("../briefs/mine-\($0).html") }
    #expect(named == [1, 2, 4, 5])
    let earlier = try #require(text.range(of: ">Earlier<"))
    let later = try #require(text.range(of: ">Later<"))
    let second = try #require(text.range(of: "mine-2.html"))
    let fourth = try #require(text.range(of: "mine-4.html"))
    #expect(earlier.lowerBound < second.lowerBound && second.lowerBound < later.lowerBound)
    #expect(later.lowerBound < fourth.lowerBound)
    #expect(!links(made, article: 0).contains(">Earlier<"))
    #expect(!links(made, article: 6).contains(">Later<"))
  }

  @Test("An article is earlier where days or times say so; else neither is said")
  func order() {
    func order(_ days: [Int], _ hours: [Int] = []) -> StoryHole.Order {
      let cards = StoryFixture.cards(days, hours: hours)
      return StoryHole.order(cards[0].date, cards[1].date)
    }
    #expect(order([1, 2]) == .before && order([2, 1]) == .after)
    #expect(order([1, 1], [8, 9]) == .before && order([1, 1], [9, 8]) == .after)
    #expect(order([1, 1]) == .unknown && order([1, 1], [8]) == .unknown)
    #expect(order([1, 1], [8, 8]) == .unknown)
    #expect(order([1, 0]) == .unknown && order([0, 0]) == .unknown)
    let beside = links(StoryFixture(days: [1, 1]), article: 0)
    #expect(beside.contains("The same day") && !beside.contains(">Earlier<"))
  }

  @Test("A figure of a series stands with what other articles say on other days")
  func figures() {
    let made = StoryFixture(
      days: [1, 2, 4],
      [
        StoryFixture.report(0, 12, exact: "12"), StoryFixture.report(1, 15, exact: "15 <i>"),
        StoryFixture.report(2, 17, exact: "17", possible: true),
      ])
    let text = links(made, article: 1)
    #expect(text.contains("<a href=\"#brief-f2\"><span><b>15 &lt;i&gt;</b> miners dead</span></a>"))
    #expect(text.contains("<a href=\"../briefs/mine-0.html#brief-f1\"><b>12</b></a>"))
    #expect(text.contains("<time datetime=\"2026-05-04\">4 May 2026</time>"))
    #expect(text.contains("<span class=\"maybe\">possible</span>"))
    #expect(text.contains("href=\"../stories/mine-0.html#series-12-miners-dead\">3 reports</a>"))
  }

  @Test("An article whose figures are in no series says nothing of them")
  func noFigures() {
    let made = StoryFixture(
      days: [1, 2, 4], [StoryFixture.report(0, 12), StoryFixture.report(1, 15)])
    #expect(!links(made, article: 2).contains("<b>"))
  }

  @Test("Ways count from the folder that the brief stands in")
  func folders() {
    let made = StoryFixture(days: [1, 2])
    var cards = made.cards
    cards[0].address = "2026/may/mine"
    let text = String(
      decoding: InstalledSite.renderer().storyLinks(made.story, cards: cards)?.printed(for: 0)
        ?? [],
      as: UTF8.self)
    #expect(text.contains("href=\"../../../stories/mine-0.html\""))
    #expect(text.contains("href=\"../../../briefs/mine-1.html\""))
  }

  @Test("With cards that are not the story's there is nothing")
  func nothing() {
    let made = StoryFixture(days: [1, 2])
    let renderer = InstalledSite.renderer()
    #expect(renderer.storyLinks(made.story, cards: [made.cards[0]])?.printed(for: 0) == nil)
    #expect(renderer.storyLinks(made.story, cards: made.cards)?.printed(for: 2) == [])
  }
}

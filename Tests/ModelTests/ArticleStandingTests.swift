import Testing

@testable import Model

@Suite("Whether an article is published") struct ArticleStandingTests {
  /// An article of a day, perhaps with a day from which it is published or gone.
  private func standing(
    _ date: String?, release: String? = nil, expiry: String? = nil, isDraft: Bool = false,
    today: String?, drafts: Bool = false
  ) -> ArticleStanding {
    var metadata = ArticleMetadata()
    metadata.release = release.flatMap(day)
    metadata.expiry = expiry.flatMap(day)
    metadata.isDraft = isDraft
    return ArticleStanding(
      date.flatMap(day), metadata, today: today.flatMap(day)?.dayNumber, drafts: drafts)
  }

  /// A day as "2026-03-09".
  private func day(_ text: String) -> ArticleDate? {
    let parts = text.split(separator: "-").compactMap { Int($0) }
    return ArticleDate(year: parts[0], month: parts[1], day: parts[2])
  }

  @Test("A draft is one on every day, unless drafts are published")
  func drafts() {
    let draft = standing("2026-03-09", isDraft: true, today: "2026-03-09")
    #expect(draft == ArticleStanding(.draft))
    #expect(draft.holds(on: 0) && draft.holds(on: 1_000_000))
    #expect(
      standing("2026-03-09", isDraft: true, today: "2026-03-09", drafts: true).kind == .published)
  }

  @Test(
    "It is published from its day on, or from the later one that its head names, and gone from its last"
  )
  func days() throws {
    let begin = try #require(day("2026-03-09")).dayNumber
    #expect(standing("2026-03-09", today: "2026-03-08") == ArticleStanding(.future, until: begin))
    #expect(standing("2026-03-09", today: "2026-03-09") == ArticleStanding(.published, from: begin))
    #expect(
      standing("2026-03-01", release: "2026-03-09", today: "2026-03-08")
        == ArticleStanding(.future, until: begin))
    #expect(
      standing("2026-03-01", expiry: "2026-03-09", today: "2026-03-08")
        == ArticleStanding(.published, from: begin - 8, until: begin))
    #expect(
      standing("2026-03-01", expiry: "2026-03-09", today: "2026-03-09")
        == ArticleStanding(.expired, from: begin))
    #expect(standing(nil, today: "2026-03-09") == ArticleStanding(.published))
    #expect(standing("2026-03-09", expiry: "2026-03-01", today: nil) == ArticleStanding(.published))
  }

  @Test("An answer holds from its first day on, and not on the day when it ends")
  func holds() {
    let standing = ArticleStanding(.published, from: 10, until: 12)
    #expect([9, 10, 11, 12].map(standing.holds) == [false, true, true, false])
  }

  @Test(
    "A file is published where one of its articles is, for the days on which nothing changes for any"
  )
  func files() {
    let (published, future) = (
      ArticleStanding(.published, from: 3, until: 20), ArticleStanding(.future, until: 9)
    )
    #expect(
      ArticleStanding(of: [future, published]) == ArticleStanding(.published, from: 3, until: 9))
    #expect(ArticleStanding(of: [future]) == future)
    #expect(ArticleStanding(of: [future, ArticleStanding(.draft)]).kind == .future)
  }
}

import Testing

@testable import Model

@Suite("Dates and paths") struct ArticleDateTests {
  @Test(
    "Only days that the calendar has are days",
    arguments: [
      (2024, 2, 29, true), (2023, 2, 29, false), (1900, 2, 29, false), (2000, 2, 29, true),
      (2014, 6, 31, false), (0, 1, 1, false), (2014, 13, 1, false),
    ])
  func days(_ year: Int, _ month: Int, _ day: Int, _ exists: Bool) {
    #expect((ArticleDate(year: year, month: month, day: day) != nil) == exists)
  }

  @Test("Moments are ordered across zones, and printed as RFC 3339")
  func moments() throws {
    let north = try #require(
      ArticleDate(year: 2026, month: 3, day: 10, time: .init(seconds: 3600, zone: 120)))
    let south = try #require(
      ArticleDate(year: 2026, month: 3, day: 9, time: .init(seconds: 86_000, zone: 0)))
    #expect(north < south)
    #expect(north.text == "2026-03-10T01:00:00+02:00")
    #expect(ArticleDate(year: 1970, month: 1, day: 2)?.instant == 86_400)
    #expect(ArticleDate(year: 2026, month: 3, day: 9)?.momentText == "2026-03-09T00:00:00Z")
  }

  @Test(
    "A page's path stays below the folder",
    arguments: [
      ("briefs/a.html", true), ("a", true), ("", false), ("/a", false), ("../a", false),
      ("a/../b", false), ("a//b", false), ("a/.", false), ("a\u{0}", false),
    ])
  func paths(_ path: String, _ isSafe: Bool) {
    #expect(Page.isSafe(path) == isSafe)
  }

  @Test("A day's number leads back to the day, and beyond the calendar to none")
  func back() {
    for number in stride(from: -719_162, through: 2_932_896, by: 97) {
      #expect(ArticleDate(dayNumber: number)?.dayNumber == number)
    }
    #expect(ArticleDate(dayNumber: 0)?.dayText == "1970-01-01")
    #expect(ArticleDate(dayNumber: -1)?.dayText == "1969-12-31")
    #expect(ArticleDate(dayNumber: 11_016)?.dayText == "2000-02-29")
    #expect(ArticleDate(dayNumber: 2_932_896)?.dayText == "9999-12-31")
    for number in [-719_163, 2_932_897, .max, .min] {
      #expect(ArticleDate(dayNumber: number) == nil)
    }
  }
}

import Foundation
import Gathering
import Model
import Testing

@testable import Rendering

@Suite("The series of a story for programs") struct StoryFilesTests {
  private let mine = StoryFixture(
    days: [3, 0],
    [
      StoryFixture.report(0, 12, to: 14, .about, by: "=cmd()", exact: "some 12, or 14"),
      StoryFixture.report(1, 0.5, by: nil, exact: "half \"a\"", counted: nil, possible: true),
    ])

  @Test("CSV has a row a report, with marks around what holds commas, and no formulas")
  func csv() throws {
    let rows = try #require(mine.pages["stories/mine-0.csv"]).components(separatedBy: "\r\n")
    #expect(
      rows == [
        "series,title,date,source,page,anchor,exact,counted,value,upperValue,modifier,unit,voice,sentence,reason,possible",
        "series-some-12-or-14-miners-dead,\"Mine, part 0 <b>\",2026-05-03,The Evening & Post,briefs/mine-0.html,brief-f1,\"some 12, or 14\",miners dead,12,14,about,miner,'=cmd(),12 miners are dead.,copied-words,false",
        "series-some-12-or-14-miners-dead,\"Mine, part 1 <b>\",,Hill Radio,briefs/mine-1.html,brief-f2,\"half \"\"a\"\"\",,0.5,,exact,miner,,0 miners are dead.,copied-words,true",
        "",
      ])
  }

  @Test("JSON has the articles and the series, and leaves out what is not known")
  func json() throws {
    struct File: Decodable {
      struct Article: Decodable {
        let page: String
        let date: String?
      }
      struct Series: Decodable {
        struct Report: Decodable {
          let article: Int
          let exact: String
          let value: Double
          let upperValue: Double?
          let voice: String?
          let anchor: String
          let reason: String
          let possible: Bool
        }
        let series: String
        let reports: [Report]
      }
      let page: String
      let articles: [Article]
      let series: [Series]
    }
    let text = try #require(mine.pages["stories/mine-0.json"])
    let file = try JSONDecoder().decode(File.self, from: Data(text.utf8))
    #expect(file.page == "stories/mine-0.html")
    #expect(file.articles.map(\.date) == ["2026-05-03", nil])
    let reports = try #require(file.series.first?.reports)
    #expect(reports.map(\.value) == [12, 0.5] && reports.map(\.upperValue) == [14, nil])
    #expect(reports.map(\.voice) == ["=cmd()", nil] && reports.map(\.possible) == [false, true])
    #expect(reports[1].anchor == "brief-f2" && file.articles[1].page == "briefs/mine-1.html")
    #expect(text.hasSuffix("}\n") && !text.contains("null"))
  }

  @Test("The data dictionary tells of every column")
  func dictionary() {
    let told = RecordKeys.story.map { $0.path.split(separator: ".").last.map(String.init) }
    for column in StoryFiles.columns { #expect(told.contains("\(column)"), "\(column)") }
  }
}

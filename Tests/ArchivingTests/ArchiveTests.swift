import Model
import Testing

@testable import Archiving

@Suite("The archive") struct ArchiveTests {
  private func card(_ address: String, _ day: Int?) -> BriefCard {
    BriefCard(
      address: address, title: address,
      date: day.flatMap { ArticleDate(year: 2026, month: 3, day: $0) },
      source: nil, description: "", tags: [],
      counts: .init(quotes: 0, figures: 0))
  }

  @Test("The newest come first, one moment by address, those without a date last")
  func order() {
    let archive = Archive([card("b", 1), card("none", nil), card("c", 9), card("a", 1)])
    #expect(archive.cards(archive.places).map(\.address) == ["c", "a", "b", "none"])
  }

  @Test("Days are runs of cards of one day")
  func days() {
    let archive = Archive([card("b", 1), card("none", nil), card("c", 9), card("a", 1)])
    let days = Archive.days(archive.cards(archive.places)[...])
    #expect(days.map { $0.date?.day } == [9, 1, nil])
    #expect(days.map { $0.cards.map(\.address) } == [["c"], ["a", "b"], ["none"]])
  }
}

import Testing

@testable import Rendering

@Suite("The axis of values") struct SeriesScaleTests {
  @Test(
    "Ticks are few and round, 0 among them, and the last is not below the highest value",
    arguments: [
      (3.0, 12.0, ["0", "5", "10", "15"]),
      (1.0, 4.0, ["0", "1", "2", "3", "4"]),
      (90, 100, ["0", "50", "100"]),
      (1200, 1750, ["0", "500", "1,000", "1,500", "2,000"]),
      (0.1, 0.7, ["0", "0.2", "0.4", "0.6", "0.8"]),
      (0.01, 0.1, ["0", "0.05", "0.1"]),
      (-4, 7, ["−5", "0", "5", "10"]),
      (-12, -3, ["−15", "−10", "−5", "0"]),
      (2_000_000, 2_500_000, ["0", "1,000,000", "2,000,000", "3,000,000"]),
    ])
  func ticks(_ low: Double, _ high: Double, _ expected: [String]) throws {
    let scale = try #require(SeriesScale(low, high))
    #expect(scale.multiples.map { scale.label($0, group: ",", point: ".") } == expected)
    #expect(scale.bounds.contains(low) && scale.bounds.contains(high))
  }

  @Test("Other languages part thousands and tenths otherwise")
  func languages() throws {
    let thousands = try #require(SeriesScale(0, 4000))
    #expect(thousands.label(2, group: ".", point: ",") == "2.000")
    let tenths = try #require(SeriesScale(0, 1))
    #expect(tenths.label(1, group: ".", point: ",") == "0,5")
  }

  @Test("What cannot be drawn has no axis", arguments: [0.0, 1e16, .infinity, .nan])
  func none(_ high: Double) { #expect(SeriesScale(0, high) == nil) }
}

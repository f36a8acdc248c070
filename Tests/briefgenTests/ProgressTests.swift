import Testing

@testable import briefgen

@Suite("The line of a long build") struct ProgressTests {
  private let begin = ContinuousClock.now

  /// What the line says after each pair of counted articles and milliseconds since the beginning.
  private func lines(
    _ steps: [(count: Int, at: Int)], isShown: Bool = true
  ) -> [String?] {
    var progress = Progress(total: 90, isShown: isShown, since: begin)
    return steps.map { progress.line(behind: $0.count, at: begin + .milliseconds($0.at)) }
  }

  @Test("It says how many are done, from the second on, and a fifth of a second apart")
  func steps() {
    #expect(
      lines([(2, 10), (3, 1000), (4, 1001), (5, 1150), (6, 1201), (7, 1202), (0, 1402)])
        == [
          nil, nil, "9 of 90 articles, 9 a second, 10 s left", nil, nil,
          "27 of 90 articles, 22 a second, 3 s left", nil,
        ])
    #expect(
      lines([(1, 1500), (1, 1700), (1, 1701)]) == [
        "1 of 90 articles, 1 a second, 2 min 14 s left", nil,
        "3 of 90 articles, 2 a second, 50 s left",
      ])
  }

  @Test("Before the first is done it says so, and of long work hours are left")
  func ends() {
    #expect(lines([(0, 2000)]) == ["0 of 90 articles"])
    #expect(lines([(1, 100_000)]) == ["1 of 90 articles, 0 a second, 2 h 28 min left"])
    #expect(lines([(90, 2000)]) == ["90 of 90 articles, 45 a second, 0 s left"])
  }

  @Test("Where nobody wants or reads it there is none")
  func hidden() { #expect(lines([(2, 2000), (2, 4000)], isShown: false) == [nil, nil]) }
}

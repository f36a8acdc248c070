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
        == [nil, nil, "9 of 90 articles", nil, nil, "27 of 90 articles", nil])
    #expect(
      lines([(1, 1500), (1, 1700), (1, 1701)]) == ["1 of 90 articles", nil, "3 of 90 articles"])
  }

  @Test("Where nobody wants or reads it there is none")
  func hidden() { #expect(lines([(2, 2000), (2, 4000)], isShown: false) == [nil, nil]) }
}

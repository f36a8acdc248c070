/// How far a long build has come, on a terminal only.
struct Progress {
  private let total: Int
  private let isShown: Bool
  private var done = 0
  private var begin = ContinuousClock.now
  private var shown = ContinuousClock.now
  private var hasShown = false

  init(total: Int, isShown: Bool) {
    self.total = total
    self.isShown = isShown && StandardError.isTerminal
  }

  mutating func advance(by count: Int) {
    done += count
    let now = ContinuousClock.now
    guard isShown, now - begin > .seconds(1), now - shown > .milliseconds(200) else { return }
    shown = now
    hasShown = true
    StandardError.write("\r\(done) of \(total) articles")
  }

  /// Takes the line away again.
  func end() {
    if hasShown { StandardError.write("\r\u{1B}[K") }
  }
}

/// How far a long build has come, on a terminal only.
///
/// It is the one line that is written over itself, and goes before anything else is printed. A build of less than a
/// second shows none.
struct Progress {
  /// Articles that must be worked on; those of the last build are not counted.
  private let total: Int
  /// Whether it is wanted and a person reads standard error.
  private let isShown: Bool
  private var done = 0
  private var begin = ContinuousClock.now
  /// When the line was last written.
  private var shown = ContinuousClock.now
  /// Whether there is a line to take away.
  private var hasShown = false

  init(total: Int, isShown: Bool) {
    self.total = total
    self.isShown = isShown && StandardError.isTerminal
  }

  /// Counts articles, and writes the line where the last one is a fifth of a second old.
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

/// How far a long build has come, on a terminal only.
///
/// It is the one line that is written over itself, and goes before anything else is printed. A build of less than a
/// second shows none. It is told of batches, so that articles themselves cost nothing.
struct Progress {
  /// Articles that must be worked on; those of the last build are not counted.
  private let total: Int
  /// Whether it is wanted, and somebody reads it.
  private let isShown: Bool
  private var done = 0
  private let begin: ContinuousClock.Instant
  /// When the line was last written.
  private var shown: ContinuousClock.Instant
  /// Whether there is a line to take away.
  private var hasShown = false

  /// - Parameter begin: When the work began.
  init(total: Int, isShown: Bool, since begin: ContinuousClock.Instant = .now) {
    self.total = total
    self.isShown = isShown
    self.begin = begin
    shown = begin
  }

  /// Counts articles, and writes the line where the last one is a fifth of a second old.
  mutating func advance(by count: Int) {
    // What stood there may have been longer.
    if let line = line(behind: count, at: .now) { StandardError.write("\r" + line + "\u{1B}[K") }
  }

  /// Counts articles; gives what the line says from now on, nil where it stays as it is.
  mutating func line(behind count: Int, at now: ContinuousClock.Instant) -> String? {
    done += count
    guard isShown, now - begin > .seconds(1), now - shown > .milliseconds(200) else { return nil }
    shown = now
    hasShown = true
    let seconds = (now - begin) / Duration.seconds(1)
    let rate = Double(done) / seconds
    guard done > 0 else { return "\(done) of \(total) articles" }
    return
      "\(done) of \(total) articles, \(Int(rate.rounded())) a second, \(Self.time(Double(total - done) / rate)) left"
  }

  /// "3 s", "2 min 5 s", "1 h 2 min"; a begun second counts whole.
  private static func time(_ seconds: Double) -> String {
    let all = Int(seconds.rounded(.up))
    if all < 60 { return "\(all) s" }
    return all < 3600 ? "\(all / 60) min \(all % 60) s" : "\(all / 3600) h \(all % 3600 / 60) min"
  }

  /// Takes the line away again.
  func end() {
    if hasShown { StandardError.write("\r\u{1B}[K") }
  }
}

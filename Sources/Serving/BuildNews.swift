/// What a build did to the site that is served.
public enum BuildNews: Hashable, Sendable {
  /// It was built, and these files were written.
  ///
  /// - open: The page that browsers are to go to; nil where they stay.
  case built(written: [String], open: String?)
  /// It was not: what was wrong, for a person, in lines. The site is as it was.
  case failed(String)
}

/// What was built since serving began, so that a page that was loaded earlier can be told what it missed.
struct BuildHistory: Sendable {
  /// Tells this run of the program from others.
  private let run: String
  /// How many builds there were.
  private var count = 0
  /// What each of the last builds wrote and took away, the last at the end.
  private var changes: [[String]] = []
  /// What was wrong with the last build; nil where it went well.
  private(set) var failure: String?

  /// More builds, and a change of more files, are not told one by one.
  private static let mostBuilds = 50
  private static let mostFiles = 500

  init(run: String) { self.run = run }

  /// The site as it is, in a word.
  var state: String { "\(run)-\(count)" }

  /// Notes that the site was built.
  mutating func add(_ paths: [String]) {
    failure = nil
    guard !paths.isEmpty else { return }
    count += 1
    changes.append(paths)
    if changes.count > Self.mostBuilds { changes.removeFirst() }
  }

  /// Notes that it was not.
  mutating func fail(_ text: String) { failure = text }

  /// What a page is told that shows the site as it was at `state`, as server-sent events.
  func events(since state: String?) -> [UInt8] {
    guard let paths = missed(since: state) else { return Self.event("stale", "") }
    if let failure {
      // What was built before it is told first.
      return (paths.isEmpty ? [] : built(paths)) + Self.event("failed", failure)
    }
    return built(paths)
  }

  /// The files that changed since a state; nil where that is not known.
  private func missed(since state: String?) -> [String]? {
    guard let state, let dash = state.lastIndex(of: "-"), state[..<dash] == run,
      let number = Int(state[state.index(after: dash)...]), number <= count,
      count - number <= changes.count
    else { return nil }
    let paths = Set(changes.suffix(count - number).joined())
    return paths.count > Self.mostFiles ? nil : paths.sorted()
  }

  private func built(_ paths: [String]) -> [UInt8] {
    Self.event("built", paths.joined(separator: "\n"), id: state)
  }

  /// One event; each line of what is told is a line of its own.
  static func event(_ name: String, _ text: String, id: String? = nil) -> [UInt8] {
    var lines = ["event: " + name]
    if let id { lines.append("id: " + id) }
    lines += text.split(omittingEmptySubsequences: false, whereSeparator: \.isNewline)
      .map { "data: " + $0 }
    return Array((lines.joined(separator: "\n") + "\n\n").utf8)
  }
}

/// Whether an article is published on a day, and on which days that answer holds.
public struct ArticleStanding: Hashable, Sendable {
  /// Published, or why it is left out.
  public enum Kind: UInt8, Sendable, CaseIterable {
    /// In the site.
    case published
    /// Its head says that it is a draft.
    case draft
    /// Its day is still to come.
    case future
    /// Its head names a day from which it is to be gone.
    case expired
  }

  /// Published, or why not.
  public let kind: Kind
  /// The first day for which that is so, in days since 1970-01-01.
  public let from: Int
  /// The day from which it is so no more.
  public let until: Int

  /// An answer that holds on some days.
  public init(_ kind: Kind, from: Int = .min, until: Int = .max) {
    self.kind = kind
    self.from = from
    self.until = until
  }

  /// Whether it is the right answer on a day too.
  public func holds(on day: Int) -> Bool { from <= day && day < until }
}

extension ArticleStanding {
  /// How an article stands on a day.
  ///
  /// A date with a time is compared by its day in its own zone and in UTC, whichever is earlier, so that nothing waits that is past
  /// somewhere.
  ///
  /// - Parameters:
  ///   - today: Days since 1970-01-01; nil where days do not matter.
  ///   - drafts: Whether drafts are published.
  public init(_ date: ArticleDate?, _ metadata: ArticleMetadata, today: Int?, drafts: Bool) {
    guard drafts || !metadata.isDraft else {
      self.init(.draft)
      return
    }
    guard let today else {
      self.init(.published)
      return
    }
    let begin =
      [date, metadata.release].compactMap { $0 }.map {
        min($0.dayNumber, Self.dayInUTC($0))
      }.max() ?? .min
    let end = metadata.expiry?.dayNumber ?? .max
    if begin > today {
      self.init(.future, until: begin)
    } else if end <= today {
      self.init(.expired, from: end)
    } else {
      self.init(.published, from: begin, until: end)
    }
  }

  /// How a file stands whose articles stand so: published where one of them is, and for the days for which nothing changes for any.
  ///
  /// - Parameter all: Of its articles; not empty.
  public init(of all: [ArticleStanding]) {
    let kind = all.contains { $0.kind == .published } ? .published : all.first?.kind ?? .published
    self.init(kind, from: all.map(\.from).max() ?? .min, until: all.map(\.until).min() ?? .max)
  }

  /// The day of a moment in UTC, rounded down.
  private static func dayInUTC(_ date: ArticleDate) -> Int {
    let (days, rest) = date.instant.quotientAndRemainder(dividingBy: 86_400)
    return rest < 0 ? days - 1 : days
  }
}

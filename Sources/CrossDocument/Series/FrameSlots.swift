/// What happened to those that a figure counts, as a word of its own clause says.
enum Fate: UInt8, Sendable, CaseIterable {
  case none, dead, injured, missing, trapped, displaced, rescued, arrested, infected, escaped
  case damaged, destroyed, protested, stolen, dismissed, casualty

  /// Whether it is people that it befalls, where nobody says whom.
  var isOfPeople: Bool {
    switch self {
    case .none, .damaged, .destroyed, .stolen: false
    default: true
    }
  }
}

/// How sure a figure is, or of which world it speaks.
struct FrameState: OptionSet, Sendable, Hashable {
  let rawValue: UInt8
  /// "suspected", "feared", "believed to be"
  static let suspected = FrameState(rawValue: 1)
  /// "confirmed"
  static let confirmed = FrameState(rawValue: 2)
  /// "will", "plans to"
  static let planned = FrameState(rawValue: 4)
  /// "seeks", "asked for"
  static let asked = FrameState(rawValue: 8)
  /// "could", "if"
  static let hypothetical = FrameState(rawValue: 16)
  /// "offered", "bid"
  static let offered = FrameState(rawValue: 32)
  /// "expects", "forecast"
  static let forecast = FrameState(rawValue: 64)

  /// What never has a value in common with what is, or was.
  static let unreal: FrameState = [planned, asked, hypothetical, offered, forecast]
}

/// Whether a figure counts all of them.
enum Extent: UInt8, Sendable {
  /// Nothing is said.
  case plain
  /// "in all", "a total of"
  case total
  /// "including 5", "12 of the 80"
  case part
  /// "four more", "another 30"
  case added
  /// "55 others", which may be the rest or all but those just told of
  case others
}

/// The stretch of time that a value belongs to.
enum Period: UInt8, Sendable {
  case none, hour, day, week, month, quarter, year
}

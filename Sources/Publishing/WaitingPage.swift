import Model

/// A page that waits in the staging folder.
public struct WaitingPage: Sendable {
  /// Where it goes below the output folder.
  public let path: String
  /// The number it was staged with.
  public let token: Int

  /// A page that was staged with `token`.
  public init(path: String, token: Int) {
    self.path = path
    self.token = token
  }
}

/// What publishing did.
public struct PublishReport: Hashable, Sendable {
  /// Files whose bytes changed or that are new.
  public let written: Int
  /// Files of an earlier build that this one does not have.
  public let removed: Int

  /// What two did, one behind the other.
  public static func += (report: inout PublishReport, other: PublishReport) {
    report = PublishReport(
      written: report.written + other.written, removed: report.removed + other.removed)
  }
}

import Provenance

/// What is told of a path below a folder whose files are published.
struct FolderNotice {
  private let severity: Diagnostic.Severity
  private let message: String
  private let id: String

  private init(_ severity: Diagnostic.Severity, _ message: String, _ id: String) {
    self.severity = severity
    self.message = message
    self.id = id
  }

  /// The notice as it is told of a path, for which there is no line.
  func diagnostic(of path: String) -> Diagnostic {
    let place = SourceLocation(file: path)
    return severity == .error
      ? .error(place, message, id: id) : .warning(place, message, id: id)
  }

  /// How many folders deep files are looked for.
  static let mostDepth = 100

  /// - Parameter folder: As the user calls it: "content".
  static func linkOut(of folder: String) -> FolderNotice {
    FolderNotice(
      .error,
      "is a link that leads out of the \(folder) folder; copy the file here, or allow it with --follow-symlinks",
      "link-out-of-\(folder)")
  }

  static let linkNotFollowed = FolderNotice(
    .warning,
    "is a link to a folder and not followed; move the folder here, or allow it with --follow-symlinks",
    "link-not-followed")
  static let deadLink = FolderNotice(
    .warning, "is a link that leads nowhere; take it away", "dead-link")
  static let special = FolderNotice(
    .warning, "is no plain file, and nothing is read from it; take it away", "not-a-file")
  static let seenBefore = FolderNotice(
    .warning, "leads to a folder that is read elsewhere; take the link away", "link-not-followed")
  static let misnamed = FolderNotice(
    .error, "has a name that is not UTF-8; rename it", "bad-name")
  static let unprintable = FolderNotice(
    .error, "has a control character in its name; rename it", "bad-name")
  static let tooDeep = FolderNotice(
    .error, "lies more than \(mostDepth) folders deep; move it up", "too-deep")
}

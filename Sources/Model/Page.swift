/// One file of the site.
public struct Page: Hashable, Sendable {
  /// Path below the output folder, parts joined with `/`; never empty, absolute or climbing.
  public let path: String
  /// What the file holds.
  public let bytes: [UInt8]

  /// A file of the site.
  public init(path: String, bytes: [UInt8]) {
    precondition(Self.isSafe(path), "a page's path stays below the output folder")
    self.path = path
    self.bytes = bytes
  }

  /// Whether a path stays below the folder it counts from.
  public static func isSafe(_ path: String) -> Bool {
    !path.isEmpty && !path.utf8.contains(0)
      && path.split(separator: "/", omittingEmptySubsequences: false)
        .allSatisfy { !$0.isEmpty && $0 != "." && $0 != ".." }
  }
}

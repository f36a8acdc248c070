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
  public static func isSafe(_ path: String) -> Bool { areSafe(path.utf8) }

  /// Whether a path's bytes stay below the folder they count from.
  public static func isSafe(_ path: ArraySlice<UInt8>) -> Bool { areSafe(path) }

  /// No part is empty, `.` or `..`, and none holds a NUL. Other rooms would ask each byte through a table of witnesses.
  private static func areSafe(_ path: some Collection<UInt8>) -> Bool {
    var length = 0
    var dots = 0
    for byte in path {
      if byte == 0 { return false }
      if byte == 0x2F {
        guard length > 0, dots != length || length > 2 else { return false }
        (length, dots) = (0, 0)
      } else {
        length += 1
        if byte == 0x2E { dots += 1 }
      }
    }
    return length > 0 && (dots != length || length > 2)
  }
}

/// A file of the content folder as it stands in the site.
public struct SiteFile: Sendable {
  /// Below the output folder, as an address has it: with what needs it escaped.
  public let path: String
  /// Of a picture, in pixels, where they are known.
  public let size: (width: Int, height: Int)?

  /// A file in the site.
  public init(path: String, size: (width: Int, height: Int)? = nil) {
    self.path = path
    self.size = size
  }
}

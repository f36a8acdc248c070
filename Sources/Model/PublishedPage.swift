/// A file of the site as it stands in the output folder.
public struct PublishedPage: Hashable, Sendable {
  /// Below the output folder.
  public let path: String
  /// What the disk says of it.
  public let stamp: FileStamp
  /// What it holds.
  public let digest: Digest

  /// A file of the site.
  public init(path: String, stamp: FileStamp, digest: Digest) {
    self.path = path
    self.stamp = stamp
    self.digest = digest
  }
}

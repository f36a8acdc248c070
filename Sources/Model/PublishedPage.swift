/// A file of the site as it stands in the output folder.
public struct PublishedPage: Hashable, Sendable {
  /// Below the output folder.
  public let path: String
  /// What the disk says of it.
  public let stamp: FileStamp
  /// What it holds.
  public let digest: Digest
  /// What it is for its article.
  public let role: Role

  /// What a file is for the article that it was made of.
  public enum Role: UInt8, Sendable {
    /// Its page or record; also a page that lists briefs.
    case own
    /// A page that leads to it, at an address that its head names.
    case alias
    /// A page or record that leads to it, at the address that earlier versions of briefgen gave it, or at that of its file's path.
    case former
    /// A copy of a file that it shows or leads to; articles may share one.
    case file
  }

  /// A file of the site.
  public init(path: String, stamp: FileStamp, digest: Digest, role: Role = .own) {
    self.path = path
    self.stamp = stamp
    self.digest = digest
    self.role = role
  }
}

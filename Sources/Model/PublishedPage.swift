/// A file of the site as it stands in the output folder.
package struct PublishedPage: Hashable, Sendable {
  /// Below the output folder.
  package let path: String
  /// What the disk says of it.
  package let stamp: FileStamp
  /// What it holds.
  package let digest: Digest

  /// A file of the site.
  package init(path: String, stamp: FileStamp, digest: Digest) {
    self.path = path
    self.stamp = stamp
    self.digest = digest
  }
}

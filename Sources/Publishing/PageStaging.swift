import Model

/// Where the files that an article gives are made ready: the staging folder of a build, or what stands in its place where no site is at hand.
public protocol PageStaging: Sendable {
  /// Makes a page ready; as `SiteWriter.stage`.
  func stage(_ page: Page, token: Int, as role: PublishedPage.Role) throws(PublishingError)
    -> PublishedPage

  /// A file with certain bytes that stands at a path; as `SiteWriter.copy`.
  func copy(at path: String, size: Int, _ digest: Digest, as role: PublishedPage.Role)
    -> PublishedPage?

  /// Makes a copy of a file ready piece by piece; as `SiteWriter.stageCopy`.
  func stageCopy(
    at path: String, token: Int, as role: PublishedPage.Role, _ next: () -> [UInt8]?
  ) throws(PublishingError) -> PublishedPage

  /// What a file holds that an earlier build wrote and that stands; nil where there is none.
  func published(_ path: String) -> [UInt8]?
}

extension SiteWriter: PageStaging {}

import Glibc
import Model
import Provenance

/// Publishes pages into a folder: all of a build or none of it.
///
/// Pages are staged one by one, from any task, in a folder beside the output; a page that stands there already is not written at
/// all. Publishing then only renames, by a `SiteChange`. What an earlier build wrote is known from the list `.briefgen` in the
/// folder; files that are not on it are somebody else's and are never touched.
public struct SiteWriter: Sendable {
  let folder: OutputFolder
  /// Where pages wait; nil where nothing is ever to be published, and nothing is written.
  let staging: StagingFolder?
  /// Pages that wait of a build that does not publish them in a folder; nil where nothing asks for them.
  let held: HeldPages?
  /// What the last build wrote.
  private let earlier: SiteList
  /// Whether nothing stood in the folder: then there is nothing to compare a page with.
  let isEmpty: Bool
  /// Whether nobody else writes in the folder.
  private let isOwn: Bool

  /// Opens the output folder, makes it where it is missing, and takes it for this build alone. What a build began to publish that
  /// was killed is brought to its end.
  ///
  /// - Parameters:
  ///   - isOwn: Whether nobody else writes in the folder: then what an earlier build wrote stands, and is not looked at.
  ///   - list: The digest of the list that the last build left, as far as known.
  ///   - ledger: The files of the last build, for a list that was damaged or taken away since.
  public init(
    output: String, isOwn: Bool = false, list: Digest? = nil,
    ledger: () -> [WrittenFile] = { [] }
  ) throws(PublishingError) {
    self.isOwn = isOwn
    folder = try OutputFolder(making: output)
    let staging: StagingFolder
    do throws(PublishingError) {
      try folder.lock()
      staging = try StagingFolder(for: folder)
      self.staging = staging
      held = nil
    } catch {
      folder.close()
      throw error
    }
    do throws(PublishingError) {
      try SiteChange.finish(output: folder, staging: staging)
      try staging.clear()
      isEmpty = try folder.root.names().allSatisfy { $0.hasPrefix(SiteList.name) }
      earlier = try SiteList(in: folder, known: list, ledger: ledger)
    } catch {
      try? staging.end()
      folder.close()
      throw error
    }
  }

  /// Opens the output folder only to tell what a build would do: nothing is made, locked or written, and pages that are staged are
  /// compared with what stands and forgotten. What a build began to publish that was killed stays so.
  ///
  /// - Parameter folder: Where pages that are staged are held in a temporary file, for who asks what they hold; nil where nobody does.
  public init(
    reading output: String, holdingPagesIn folder: String? = nil, list: Digest? = nil,
    ledger: () -> [WrittenFile] = { [] }
  ) throws(PublishingError) {
    self.folder = try OutputFolder(reading: output)
    isOwn = false
    staging = nil
    do throws(PublishingError) {
      if let folder { held = try HeldPages(in: folder) } else { held = nil }
      isEmpty = try self.folder.root.names().allSatisfy { $0.hasPrefix(SiteList.name) }
      earlier = try SiteList(in: self.folder, known: list, ledger: ledger)
    } catch {
      self.folder.close()
      throw error
    }
  }

  /// Holds all pages of a site that stands in no folder.
  ///
  /// - Parameter folder: For a temporary file.
  public init(holdingAllIn folder: String) throws(PublishingError) {
    self.folder = OutputFolder(missing: folder)
    isOwn = false
    staging = nil
    isEmpty = true
    earlier = SiteList.none
    held = try HeldPages(in: folder, holdsCopies: true)
  }

  /// Tells the list of files that this build leaves from others.
  ///
  /// - Parameter paths: All files of the site; nil for those of the last build.
  public func listDigest(_ paths: PathList? = nil) -> Digest {
    paths.map(SiteList.digest(of:)) ?? earlier.digest
  }

  // MARK: Pages

  /// Makes a page ready, without touching the published site.
  ///
  /// - Parameters:
  ///   - token: A number that no other page of this build has.
  ///   - role: What the page is for its article.
  /// - Returns: The page with the stamp of the file where one holds its bytes already, and with `FileStamp.none` where its bytes
  ///   wait under the token.
  public func stage(_ page: Page, token: Int, as role: PublishedPage.Role = .own)
    throws(PublishingError) -> PublishedPage
  {
    let digest = Digest(page.bytes)
    if !isEmpty {
      let occupant = try folder.occupant(page.path)
      // Most changed pages differ in their size.
      if case .file(let stamp) = occupant, stamp.size == page.bytes.count,
        try folder.root.read(page.path) == page.bytes
      {
        return PublishedPage(path: page.path, stamp: stamp, digest: digest, role: role)
      }
      if occupant != .nothing, !earlier.paths.contains(Array(page.path.utf8)[...]) {
        throw .foreignFile(path: folder.root.path(page.path))
      }
    }
    try staging?.folder.write(page.bytes, to: String(token))
    try held?.hold(page.bytes, token)
    return PublishedPage(path: page.path, stamp: .none, digest: digest, role: role)
  }

  /// Whether an earlier build wrote a file, as the list tells.
  ///
  /// - Parameter path: Ended by a NUL.
  public func wrote(_ path: ArraySlice<UInt8>) -> Bool { earlier.paths.contains(path.dropLast()) }

  /// What a file holds that an earlier build wrote and that stands; nil where there is none.
  public func published(_ path: String) -> [UInt8]? {
    earlier.paths.contains(Array(path.utf8)[...]) ? (try? folder.root.read(path)) ?? nil : nil
  }

  /// The stamp of a page that stands as it was left; nil where it was changed or is gone.
  ///
  /// - Parameters:
  ///   - path: Ended by a NUL.
  ///   - stamp: How it was left.
  ///   - digest: What it held.
  ///   - time: When the stamp was taken; one that was not settled then is not believed, and the page is read.
  public func standing(
    _ path: ArraySlice<UInt8>, _ stamp: FileStamp, _ digest: Digest, since time: Int
  ) -> FileStamp? {
    if isOwn { return stamp }
    guard case .file(let now) = folder.occupant(ended: path) else { return nil }
    if now == stamp, stamp.isSettled(at: time) { return now }
    guard now.size == stamp.size,
      folder.root.digest(String(decoding: path.dropLast(), as: UTF8.self)) == digest
    else { return nil }
    return now
  }

  /// The stamp of a published file; nil where there is none.
  ///
  /// - Parameter path: Ended by a NUL.
  public func stamp(_ path: ArraySlice<UInt8>) -> FileStamp? {
    guard case .file(let stamp) = folder.occupant(ended: path) else { return nil }
    return stamp
  }

  // MARK: Publishing

  /// The files of an earlier build that a site of `paths` does not have.
  public func stale(_ paths: PathList) -> [ArraySlice<UInt8>] {
    // A list that the ledger vouches for has not been looked through; what is removed is asked once more, so that a forged
    // pair of both reaches nothing outside the folder.
    earlier.paths.subtracting(paths).filter { Page.isSafe($0) }
  }

  /// How many articles' pages an earlier build wrote, and how many of them a site of `paths` does not have: as many as there are records.
  public func records(without paths: PathList) -> (gone: Int, all: Int) {
    func isRecord(_ path: ArraySlice<UInt8>) -> Bool { path.suffix(5).elementsEqual(".json".utf8) }
    return (stale(paths).count(where: isRecord), earlier.paths.lines.count(where: isRecord))
  }

  /// Puts staged pages in place and takes away what only an earlier build had: all of it, or nothing. The folder stays taken until
  /// `end`.
  ///
  /// New pages come before what is removed, and the list of files last.
  ///
  /// - Parameters:
  ///   - pages: In the order in which readers may see them.
  ///   - paths: All files of the site; nil where they are those of the last build.
  ///   - again: Whether this build has published already: only what still stands is then to be removed.
  ///   - isStopped: Whether the run was told to end; then all is taken back.
  public func publish(
    _ pages: some Sequence<WaitingPage>, of paths: PathList?, again: Bool = false,
    unless isStopped: () -> Bool = { false }
  ) throws(PublishingError) -> PublishReport {
    guard let staging else { preconditionFailure("what only looks publishes nothing") }
    if again { try SiteChange.forget(in: staging.folder) }
    var steps = pages.map { SiteChange.Step.place(name: String($0.token), path: $0.path) }
    let written = steps.count
    var removed = 0
    if let paths {
      var stale = stale(paths)
      if again { stale.removeAll { stamp($0 + [0]) == nil } }
      removed = stale.count
      steps += stale.map { .remove(path: String(decoding: $0, as: UTF8.self)) }
      let list = SiteList.file(of: paths)
      if try folder.root.read(SiteList.name) != list {
        try staging.folder.write(list, to: "list")
        steps.append(.place(name: "list", path: SiteList.name))
      }
    }
    if !steps.isEmpty {
      var change = SiteChange(steps, output: folder, staging: staging)
      try change.run(hasOld: !isEmpty || again, unless: isStopped)
    }
    return PublishReport(written: written, removed: removed)
  }

  /// Lets the next build in, and clears away what was staged and not published: without `publish`, the site stays as it was.
  public func end() throws(PublishingError) {
    defer { folder.close() }
    try staging?.end()
  }
}

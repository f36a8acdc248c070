import Glibc
import Model
import Provenance

/// Publishes pages into a folder: all of a build or none of it.
///
/// Pages are staged one by one, from any task, into a folder inside the output; a page that stands there already is not written
/// at all. Publishing then only renames. What an earlier build wrote is known from the list `.briefgen` in the folder; files
/// that are not on it are somebody else's and are never touched.
public struct SiteWriter: Sendable {
  private let folder: OutputFolder
  /// The folder in which pages wait, below the output folder; its name holds the process's number.
  private let staging: String
  /// What the last build wrote.
  private let earlier: SiteList
  /// Whether nothing stood in the folder: then there is nothing to compare a page with.
  private let isEmpty: Bool
  private static let stagingPrefix = ".briefgen-staging-"

  /// Opens the output folder, makes it where it is missing, and takes it for this build alone.
  ///
  /// - Parameter list: The digest of the list that the last build left, as far as known.
  public init(output: String, list: Digest? = nil) throws(PublishingError) {
    folder = try OutputFolder(making: output)
    guard flock(folder.descriptor, LOCK_EX | LOCK_NB) == 0 else {
      close(folder.descriptor)
      throw .locked(path: output)
    }
    let names = folder.entries(".")
    for name in names where name.hasPrefix(Self.stagingPrefix) {
      // A build that was stopped left it: this one has the lock, so nobody is using it.
      folder.removeFolder(name)
    }
    isEmpty = names.allSatisfy { $0.hasPrefix(Self.stagingPrefix) }
    earlier = SiteList(in: folder, known: list)
    staging = Self.stagingPrefix + String(getpid())
    guard mkdirat(folder.descriptor, staging, 0o755) == 0 else {
      let failure = folder.failure(staging, "write into the folder")
      close(folder.descriptor)
      throw failure
    }
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
      let occupant = folder.occupant(page.path)
      // Most changed pages differ in their size.
      if case .file(let stamp) = occupant, stamp.size == page.bytes.count,
        folder.read(page.path) == page.bytes
      {
        return PublishedPage(path: page.path, stamp: stamp, digest: digest, role: role)
      }
      if occupant != .nothing, !earlier.paths.contains(Array(page.path.utf8)[...]) {
        throw .foreignFile(path: folder.path(page.path))
      }
    }
    try folder.write(page.bytes, to: waiting(token))
    return PublishedPage(path: page.path, stamp: .none, digest: digest, role: role)
  }

  /// Where the page with a token waits.
  private func waiting(_ token: Int) -> String { staging + "/" + String(token) }

  /// Whether an earlier build wrote a file, as the list tells.
  ///
  /// - Parameter path: Ended by a NUL.
  public func wrote(_ path: ArraySlice<UInt8>) -> Bool { earlier.paths.contains(path.dropLast()) }

  /// What a file holds that an earlier build wrote and that stands; nil where there is none.
  public func published(_ path: String) -> [UInt8]? {
    earlier.paths.contains(Array(path.utf8)[...]) ? folder.read(path) : nil
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
    guard case .file(let now) = folder.occupant(ended: path) else { return nil }
    if now == stamp, stamp.isSettled(at: time) { return now }
    guard now.size == stamp.size,
      let bytes = folder.read(String(decoding: path.dropLast(), as: UTF8.self)),
      Digest(bytes) == digest
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

  // MARK: The ledger

  /// Beside the output folder, not in it: it is this machine's and is not deployed.
  private static func ledgerPath(beside output: String) -> String {
    var end = output[...]
    while end.count > 1, end.hasSuffix("/") { end = end.dropLast() }
    let start = end.lastIndex(of: "/").map { end.index(after: $0) } ?? end.startIndex
    return end[..<start] + ".briefgen-" + end[start...]
  }

  /// What the last build left to be remembered beside an output folder; nil when there is nothing.
  public static func ledger(beside output: String) -> [UInt8]? {
    OutputFolder.readFile(ledgerPath(beside: output))
  }

  /// Leaves something for the next build. A folder that takes no file has no ledger: the next build then does all its work.
  ///
  /// - Parameter pieces: Gives the next bytes each time it is called, and nil at the end.
  public func writeLedger(_ pieces: () -> [UInt8]?) {
    let path = Self.ledgerPath(beside: folder.root)
    let waiting = path + "-\(getpid())"
    do {
      var file = try NewFile(waiting, named: waiting)
      while let piece = pieces() { try file.write(piece) }
      try file.close()
      if rename(waiting, path) != 0 { unlink(waiting) }
    } catch {
      unlink(waiting)
    }
  }

  // MARK: Publishing

  /// Puts staged pages in place and takes away what only an earlier build had. The folder stays taken until `end`.
  ///
  /// - Parameter paths: All files of the site; nil where they are those of the last build.
  ///
  /// The list is written twice at most: before the first rename with all that was there and will be, after the last one with
  /// what is there.
  public func publish(_ pages: some Sequence<WaitingPage>, of paths: PathList?)
    throws(PublishingError) -> PublishReport
  {
    // Before the first rename: a build that is stopped in between leaves no page that the next one takes for somebody else's.
    if let paths, !paths.subtracting(earlier.paths).isEmpty {
      try writeList(paths.union(earlier.paths))
    }
    var written = 0
    var parents: Set<Substring> = []
    for page in pages {
      let parent = page.path.prefix(upTo: page.path.lastIndex(of: "/") ?? page.path.startIndex)
      if !parent.isEmpty, parents.insert(parent).inserted { try folder.makeParents(of: page.path) }
      try folder.move(waiting(page.token), to: page.path)
      written += 1
    }
    guard let paths else { return PublishReport(written: written, removed: 0) }
    // A list that the ledger vouches for has not been looked through; what is removed is asked once more, so that a forged
    // pair of both reaches nothing outside the folder.
    let stale = earlier.paths.subtracting(paths).filter { Page.isSafe($0) }
    for path in stale { folder.remove(String(decoding: path, as: UTF8.self)) }
    try writeList(paths)
    return PublishReport(written: written, removed: stale.count)
  }

  /// Writes the list beside its place and renames it, so that it is never half there; not at all where it says so
  /// already.
  private func writeList(_ paths: PathList) throws(PublishingError) {
    let bytes = SiteList.file(of: paths)
    guard folder.read(SiteList.name) != bytes else { return }
    try folder.write(bytes, to: "\(staging)/list")
    try folder.move("\(staging)/list", to: SiteList.name)
  }

  /// Lets the next build in, and clears away what was staged and not published: without `publish`, the site stays as it was.
  public func end() {
    folder.removeFolder(staging)
    close(folder.descriptor)
  }
}

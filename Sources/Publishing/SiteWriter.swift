import Glibc
import Model
import Provenance

/// A page that is ready to be published.
public struct StagedPage: Sendable {
  /// Where it goes below the output folder.
  public let path: String
  /// What it holds.
  public let digest: Digest
  /// Where its bytes wait; nil when the published file holds them already.
  fileprivate let waiting: String?
}

/// What publishing did.
public struct PublishReport: Hashable, Sendable {
  /// Files whose bytes changed or that are new.
  public let written: Int
  /// Files that were left as they were, time stamps and all.
  public let unchanged: Int
  /// Files of an earlier build that this one does not have.
  public let removed: Int
}

/// Publishes pages into a folder: all of a build or none of it.
///
/// Pages are staged one by one, from any task, into a folder inside the output; a page that stands there already is not written
/// at all. Publishing then only renames. What an earlier build wrote is known from the list `.briefgen` in the folder; files
/// that are not on it are somebody else's and are never touched.
public struct SiteWriter: Sendable {
  private let folder: OutputFolder
  private let staging: String
  private let earlier: Set<String>
  private let lock: Int32
  private static let listName = ".briefgen"
  private static let listHead = "briefgen 1: files below are written and removed by briefgen build"
  private static let stagingPrefix = ".briefgen-staging-"

  /// Opens the output folder, makes it where it is missing, and takes it for this build alone.
  public init(output: String) throws(PublishingError) {
    try OutputFolder.make(output)
    folder = OutputFolder(root: output)
    lock = try Self.takeLock(output)
    for name in folder.entries("") where name.hasPrefix(Self.stagingPrefix) {
      // A build that was stopped left it: this one has the lock, so nobody is using it.
      for file in folder.entries(name) { unlink(folder.path(name + "/" + file)) }
      rmdir(folder.path(name))
    }
    earlier = Self.list(in: folder)
    staging = Self.stagingPrefix + String(getpid())
    guard mkdir(folder.path(staging), 0o755) == 0 else {
      throw folder.failure(staging, "write into the folder")
    }
  }

  private static func takeLock(_ output: String) throws(PublishingError) -> Int32 {
    let descriptor = open(output, O_RDONLY | O_DIRECTORY | O_CLOEXEC)
    guard descriptor >= 0 else {
      throw .failed(path: output, action: "open", reason: String(cString: strerror(errno)))
    }
    guard flock(descriptor, LOCK_EX | LOCK_NB) == 0 else {
      close(descriptor)
      throw .locked(path: output)
    }
    return descriptor
  }

  /// The list is a file like any other and may have been edited: only paths that stay below the folder count.
  private static func list(in folder: OutputFolder) -> Set<String> {
    guard let bytes = folder.read(listName) else { return [] }
    let lines = String(decoding: bytes, as: UTF8.self).split(separator: "\n").map(String.init)
    guard lines.first == listHead else { return [] }
    return Set(lines.dropFirst().filter { Page.isSafe($0) && !$0.hasPrefix(".briefgen") })
  }

  /// Makes a page ready, without touching the published site.
  ///
  /// - Parameter token: A number that no other page of this build has.
  public func stage(_ page: Page, token: Int) throws(PublishingError) -> StagedPage {
    let digest = Digest(page.bytes)
    if folder.holds(page.path, page.bytes) {
      return StagedPage(path: page.path, digest: digest, waiting: nil)
    }
    if !earlier.contains(page.path), folder.exists(page.path) {
      throw .foreignFile(path: folder.path(page.path))
    }
    let waiting = "\(staging)/\(token)"
    try folder.write(page.bytes, to: waiting)
    return StagedPage(path: page.path, digest: digest, waiting: waiting)
  }

  /// A page of an earlier build that stands as it was left, ready to be published again; nil where it was changed or is gone.
  ///
  /// - Parameter time: When its stamp was taken; one that was not settled then is not believed, and the page is read.
  public func keep(_ page: PublishedPage, since time: Int) -> StagedPage? {
    guard earlier.contains(page.path), let stamp = folder.stamp(page.path) else { return nil }
    if stamp != page.stamp || !stamp.isSettled(at: time) {
      guard stamp.size == page.stamp.size, let bytes = folder.read(page.path),
        Digest(bytes) == page.digest
      else { return nil }
    }
    return StagedPage(path: page.path, digest: page.digest, waiting: nil)
  }

  /// A page as it stands since `publish`; nil where somebody took it away.
  public func published(_ page: StagedPage) -> PublishedPage? {
    folder.stamp(page.path).map {
      PublishedPage(path: page.path, stamp: $0, digest: page.digest)
    }
  }

  // MARK: The ledger

  /// Beside the output folder, not in it: it is this machine's and is not deployed.
  private var ledgerPath: String { Self.ledgerPath(beside: folder.root) }

  private static func ledgerPath(beside output: String) -> String {
    var end = output[...]
    while end.count > 1, end.hasSuffix("/") { end = end.dropLast() }
    let start = end.lastIndex(of: "/").map { end.index(after: $0) } ?? end.startIndex
    return end[..<start] + ".briefgen-" + end[start...]
  }

  /// What the last build left to be remembered; nil when there is nothing.
  public func ledger() -> [UInt8]? { OutputFolder.readFile(ledgerPath) }

  /// Leaves something for the next build. A folder that takes no file has no ledger: the next build then does all its work.
  public func write(ledger bytes: [UInt8]) {
    let waiting = ledgerPath + "-\(getpid())"
    guard (try? OutputFolder.writeFile(bytes, to: waiting)) != nil else {
      unlink(waiting)
      return
    }
    if rename(waiting, ledgerPath) != 0 { unlink(waiting) }
  }

  /// Puts staged pages in place and takes away what only an earlier build had. The folder stays taken until `end`.
  public func publish(_ pages: [StagedPage]) throws(PublishingError) -> PublishReport {
    var written = 0
    var parents: Set<Substring> = []
    let current = Set(pages.map(\.path))
    // Before the first rename: a build that is stopped in between leaves no page that the next one takes for somebody else's.
    if !current.isSubset(of: earlier) { try writeList(current.union(earlier)) }
    for page in pages {
      guard let waiting = page.waiting else { continue }
      let parent = page.path.prefix(upTo: page.path.lastIndex(of: "/") ?? page.path.startIndex)
      if !parent.isEmpty, parents.insert(parent).inserted { try folder.makeParents(of: page.path) }
      try folder.move(waiting, to: page.path)
      written += 1
    }
    let stale = earlier.subtracting(current).sorted()
    for path in stale { folder.remove(path) }
    try writeList(current)
    return PublishReport(written: written, unchanged: pages.count - written, removed: stale.count)
  }

  /// Lets the next build in, and clears away what was staged and not published: without `publish`, the site stays as it was.
  public func end() {
    for name in folder.entries(staging) { unlink(folder.path(staging + "/" + name)) }
    rmdir(folder.path(staging))
    close(lock)
  }

  private func writeList(_ paths: Set<String>) throws(PublishingError) {
    let text =
      ([Self.listHead] + paths.sorted { $0.utf8.lexicographicallyPrecedes($1.utf8) }).joined(
        separator: "\n") + "\n"
    let bytes = Array(text.utf8)
    guard !folder.holds(Self.listName, bytes) else { return }
    try folder.write(bytes, to: "\(staging)/list")
    try folder.move("\(staging)/list", to: Self.listName)
  }
}

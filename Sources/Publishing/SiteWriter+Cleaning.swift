import Glibc

/// Taking away all that builds wrote.
extension SiteWriter {
  /// The files of the site that an earlier build wrote and that stand, the list of them last.
  ///
  /// What is on the list and no plain file, or behind a link, is none that a build wrote.
  public var written: [String] {
    let standing = stale(PathList([])).filter { stamp($0 + [0]) != nil }
    let list = stamp(Array(SiteList.name.utf8) + [0]) == nil ? [] : [SiteList.name]
    return standing.map { String(decoding: $0, as: UTF8.self) } + list
  }

  /// What builds leave beside an output folder to save work, as far as it stands there as plain files.
  public static func caches(beside output: String) -> [String] {
    [".briefgen-", ".briefgen.cards-", ".briefgen.ledger-"].compactMap { prefix in
      let place = OutputFolder.place(prefix, beside: output)
      let path = place.folder == "." ? place.name : place.folder + "/" + place.name
      var status = stat()
      guard lstat(path, &status) == 0, status.st_mode & S_IFMT == S_IFREG else { return nil }
      return path
    }
  }

  /// Removes all files of the site that an earlier build wrote, all or none, and the folders that are empty then.
  ///
  /// - Parameter isStopped: Whether the run was told to end; then all is taken back.
  public func removeWritten(unless isStopped: () -> Bool) throws(PublishingError) {
    guard let staging else { preconditionFailure("what only looks removes nothing") }
    let steps = written.map { SiteChange.Step.remove(path: $0) }
    guard !steps.isEmpty else { return }
    var change = SiteChange(steps, output: folder, staging: staging)
    try change.run(hasOld: true, unless: isStopped)
  }

  /// Removes what builds left beside an output folder.
  public static func removeCaches(beside output: String) throws(PublishingError) {
    for path in caches(beside: output) where unlink(path) != 0 && errno != ENOENT {
      throw .system(path, "remove")
    }
  }

  /// Removes an output folder in which nothing is left. Where it is a link it stays.
  ///
  /// - Returns: Whether it is gone.
  public static func removeEmpty(output: String) -> Bool { rmdir(output) == 0 || errno == ENOENT }
}

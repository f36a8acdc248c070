import Glibc

/// The folder in which pages wait until all of a build's are ready: flat, and of plain files.
///
/// It stands beside the output folder, so that nothing unpublished is ever below it; only where that is another disk, as of an
/// output folder that is mounted, or a folder that takes no files, it stands inside under a hidden name.
struct StagingFolder: Sendable {
  let folder: OpenFolder
  /// The folder that it stands in, for as long as it does.
  private let parent: OpenFolder
  /// The output folder, which is the parent where there is no other place.
  private let output: OpenFolder
  private let name: String

  /// Opens or makes it. What a build left that was stopped is still there; the caller has the lock, so nobody is using it.
  init(for output: OutputFolder) throws(PublishingError) {
    self.output = output.root
    let (beside, name) = OutputFolder.place(Self.prefix + "-", beside: output.root.path)
    if let parent = try? OpenFolder(beside) {
      if parent.device == output.root.device,
        let folder = try Self.make(name, in: parent)
      {
        (self.parent, self.name, self.folder) = (parent, name, folder)
        return
      }
      parent.close()
    }
    parent = output.root
    self.name = Self.prefix
    guard let folder = try Self.make(self.name, in: parent) else {
      throw .system(parent.path(self.name), "make the folder")
    }
    self.folder = folder
  }

  /// Opens a folder, and makes it where it is missing; nil where the folder around takes none.
  private static func make(_ name: String, in parent: OpenFolder) throws(PublishingError)
    -> OpenFolder?
  {
    if mkdirat(parent.descriptor, name, 0o700) != 0, errno != EEXIST {
      guard [EACCES, EPERM, EROFS].contains(errno) else {
        throw .system(parent.path(name), "make the folder")
      }
      return nil
    }
    return try OpenFolder(name, in: parent)
  }

  /// Names that are hidden and no ledger's.
  static let prefix = ".briefgen.staging"

  /// Removes what waits in it, all that can be.
  ///
  /// - Throws: What could not be, the first of it.
  func clear() throws(PublishingError) {
    var failure: PublishingError?
    for name in try folder.names() {
      do throws(PublishingError) {
        try folder.remove(name)
      } catch {
        // A folder is none of a build's: it stays, and so does this one.
        if !folder.isFolder(name) { failure = failure ?? error }
      }
    }
    if let failure { throw failure }
  }

  /// Removes it with all that waits in it; not where a change is still to be brought to its end.
  func end() throws(PublishingError) {
    defer {
      folder.close()
      if parent.descriptor != output.descriptor { parent.close() }
    }
    if try Journal.exists(in: folder) { return }
    try clear()
    try parent.removeFolder(name)
  }
}

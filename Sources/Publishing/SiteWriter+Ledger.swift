import Glibc

/// The file in which a build leaves what the next one saves work by.
extension SiteWriter {
  /// Beside the output folder, not in it: it is this machine's and is not deployed.
  private static func path(_ prefix: String, beside output: String) -> String {
    let place = OutputFolder.place(prefix, beside: output)
    return place.folder + "/" + place.name
  }

  /// What the last build left to be remembered beside an output folder; nil when there is nothing.
  public static func ledger(beside output: String) -> [UInt8]? {
    let path = path(".briefgen-", beside: output)
    return (try? OpenFolder.read(path, in: AT_FDCWD, named: path)) ?? nil
  }

  /// Leaves something for the next build. A folder that takes no file has no ledger: the next build then does all its work.
  ///
  /// - Parameter pieces: Gives the next bytes each time it is called, and nil at the end.
  public func writeLedger(_ pieces: () -> [UInt8]?) {
    let path = Self.path(".briefgen-", beside: folder.root.path)
    let waiting = Self.path(".briefgen.ledger-", beside: folder.root.path)
    do {
      var file = try NewFile(waiting)
      while let piece = pieces() { try file.write(piece) }
      try file.close()
      if rename(waiting, path) != 0 { unlink(waiting) }
    } catch {
      unlink(waiting)
    }
  }
}

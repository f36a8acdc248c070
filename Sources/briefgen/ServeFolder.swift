import FoundationEssentials
import Glibc

/// The folder that a site is built into while it is served: this user's alone, as drafts may be in it, and gone with the program.
///
/// A program that is killed cannot take it away; the next one does. Which folders are in use a lock on a file in each tells, which the system
/// takes off with the program.
///
/// It stands among temporary files and not in the site's own folder, where it would be one more thing to keep out of archives and
/// backups. What a build remembers is as true of another folder, so nothing of an earlier run is missed but its time.
struct ServeFolder {
  private let path: String
  /// Holds the lock as long as it is open, which is as long as the program runs.
  private let lock: Int32
  /// What the names of such folders begin with.
  private static let name = "briefgen-serve"
  /// Beside it builds leave what they remember.
  var output: String { path + "/site" }

  /// - Throws: Where it cannot be made, once that was printed.
  init(_ printer: DiagnosticPrinter) throws {
    Self.removeLeft()
    guard let made = TemporaryFolder.make(Self.name) else {
      let reason = String(cString: strerror(errno))
      printer.print(
        failure:
          "\(TemporaryFolder.parent): error: cannot make a folder to build into: \(reason); name another with the variable TMPDIR [output-failed]"
      )
      throw ExitStatus.inputOutput
    }
    path = made
    lock = Self.locked(made)
  }

  /// Takes it away with all that is in it.
  func remove() {
    try? FileManager.default.removeItem(atPath: path)
    if lock >= 0 { close(lock) }
  }

  // MARK: Locks

  /// Puts a locked file into a new folder. It is locked before it has the name by which others ask for it.
  ///
  /// - Returns: Below 0 where that fails: then the folder is left to stay by others.
  private static func locked(_ folder: String) -> Int32 {
    let new = folder + "/lock.new"
    let lock = open(new, O_CREAT | O_EXCL | O_RDWR | O_CLOEXEC | O_NOFOLLOW, 0o600)
    guard lock >= 0 else { return -1 }
    guard flock(lock, LOCK_EX | LOCK_NB) == 0, rename(new, folder + "/lock") == 0 else {
      close(lock)
      return -1
    }
    return lock
  }

  /// Takes away folders of programs that no longer run: this user's own, with a lock that nobody holds. All others stay.
  private static func removeLeft() {
    let parent = TemporaryFolder.parent
    for entry in (try? FileManager.default.contentsOfDirectory(atPath: parent)) ?? []
    where entry.hasPrefix(name + "-") && entry.utf8.count == name.utf8.count + 7 {
      let folder = parent + "/" + entry
      guard isOwn(folder, S_IFDIR), isOwn(folder + "/lock", S_IFREG) else { continue }
      let lock = open(folder + "/lock", O_RDWR | O_CLOEXEC | O_NOFOLLOW)
      guard lock >= 0 else { continue }
      if flock(lock, LOCK_EX | LOCK_NB) == 0 {
        try? FileManager.default.removeItem(atPath: folder)
      }
      close(lock)
    }
  }

  /// Whether a path is no link, but a file or folder of this user.
  private static func isOwn(_ path: String, _ kind: mode_t) -> Bool {
    var status = stat()
    return lstat(path, &status) == 0 && status.st_mode & S_IFMT == kind
      && status.st_uid == geteuid()
  }
}

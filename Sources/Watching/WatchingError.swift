import Glibc

/// The system does not tell what changes.
public struct WatchingError: Error, Hashable, Sendable {
  /// What happened and what to do, in one line.
  public let message: String

  /// The system's reason for the call that failed last; must be asked for at once, as the next call would change it.
  static func system(_ path: String) -> WatchingError {
    let number = errno
    let advice =
      switch number {
      case ENOSPC: "let it watch more folders: sysctl fs.inotify.max_user_watches=524288"
      case EMFILE, ENFILE: "close other programs that watch files"
      default: "look at the disk"
      }
    let reason = String(cString: strerror(number))
    return WatchingError(
      message: "\(path): error: cannot be watched: \(reason); \(advice) [watching-failed]")
  }
}

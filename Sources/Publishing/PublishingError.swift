import Glibc

/// The disk did not take the site.
public enum PublishingError: Error, Hashable, Sendable {
  /// A step on a path failed, with the reason and what to do.
  case failed(path: String, action: String, reason: String)
  /// A file that no earlier build wrote stands where a page must go.
  case foreignFile(path: String)
  /// Another build is writing the same folder.
  case locked(path: String)
  /// More would be removed than a build removes unasked: so many articles of so many.
  case manyRemovals(path: String, removed: Int, all: Int)
  /// The run was told to end; the site is as it was.
  case interrupted

  /// What happened and what to do, in one line.
  public var message: String {
    switch self {
    case .failed(let path, let action, let reason):
      "\(path): error: cannot \(action): \(reason) [output-failed]"
    case .foreignFile(let path):
      "\(path): error: was not written by briefgen and would be overwritten; move it away, or give the article another slug or the file another name [foreign-file]"
    case .locked(let path):
      "\(path): error: another build is writing here; wait for it to end [output-locked]"
    case .manyRemovals(let path, let removed, let all):
      "\(path): error: \(removed) of the \(all) articles of the last build would be removed; bring back what is missing in the content folder, look at days and drafts, or confirm with --allow-removals [many-removals]"
    case .interrupted: "error: interrupted; the site is as it was [interrupted]"
    }
  }

  /// The system's reason for the call that failed last; must be asked for at once, as the next call would change it.
  ///
  /// - Parameters:
  ///   - path: As messages show it.
  ///   - action: Goes on behind "cannot": "make the folder".
  static func system(_ path: String, _ action: String) -> PublishingError {
    let number = errno
    return .failed(
      path: path, action: action,
      reason: String(cString: strerror(number)) + "; " + advice(for: number))
  }

  /// What to do about a failure of the system's.
  private static func advice(for number: Int32) -> String {
    switch number {
    case ENOSPC, EDQUOT: "make room on the disk, and build again"
    case EACCES, EPERM, EROFS: "let yourself write there, or name another folder with --output"
    case EMFILE, ENFILE: "close other programs, or build with fewer --jobs"
    default: "look at the disk, and build again"
    }
  }
}

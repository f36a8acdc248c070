/// The disk did not take the site.
public enum PublishingError: Error, Hashable, Sendable {
  /// A step on a path failed, with the system's reason.
  case failed(path: String, action: String, reason: String)
  /// A file that no earlier build wrote stands where a page must go.
  case foreignFile(path: String)
  /// Another build is writing the same folder.
  case locked(path: String)

  /// What happened and what to do, in one line.
  public var message: String {
    switch self {
    case .failed(let path, let action, let reason):
      "\(path): error: cannot \(action): \(reason) [output-failed]"
    case .foreignFile(let path):
      "\(path): error: was not written by briefgen and would be overwritten; move it away or give the article another slug [foreign-file]"
    case .locked(let path):
      "\(path): error: another build is writing here; wait for it to end [output-locked]"
    }
  }
}

import Synchronization

/// Staged pages in memory, by their tokens: what a build that writes nothing has in place of the staging folder.
final class HeldPages: Sendable {
  private let pages = Mutex<[Int: [UInt8]]>([:])

  /// Takes a page, from any task; one that was held under the token is forgotten.
  func hold(_ bytes: [UInt8], _ token: Int) { pages.withLock { $0[token] = bytes } }

  /// What the page holds that was staged with a token; nil where none was.
  func bytes(_ token: Int) -> [UInt8]? { pages.withLock { $0[token] } }
}

import Model
import Provenance
import Publishing
import Reading

/// Takes files into the site as they are, piece by piece.
struct FileCopier: Sendable {
  let writer: any PageStaging

  /// A larger file is refused: it was hardly meant for a site, and stands twice on the disk while it is copied.
  static let mostBytes = 1_000_000_000

  /// What a file held when it was read.
  struct Source {
    let path: String
    /// Whether the path may be a link.
    let isLink: Bool
    let stamp: FileStamp
    let digest: Digest
    /// Its first bytes, a piece's worth.
    let head: [UInt8]
  }

  /// What a file holds; nil, and told, for one that is too large or cannot be read.
  func look(at path: String, isLink: Bool) -> Diagnosed<Source?> {
    do throws(ReadingError) {
      var pieces = try FilePieces(path, followsLink: isLink)
      guard pieces.stamp.size <= Self.mostBytes else {
        return Diagnosed(
          nil,
          [
            .error(
              SourceLocation(file: path),
              "is larger than \(Self.mostBytes / 1_000_000) MB; make it smaller, or take it away",
              id: "too-large")
          ])
      }
      let head = pieces.next() ?? []
      guard let digest = pieces.digest(behind: head) else {
        throw ReadingError.unreadable(path: path, reason: pieces.failure ?? "")
      }
      return Diagnosed(
        Source(path: path, isLink: isLink, stamp: pieces.stamp, digest: digest, head: head))
    } catch {
      return Diagnosed(nil, [Self.unreadable(path, error)])
    }
  }

  /// Makes a copy ready, where the bytes do not stand there already.
  ///
  /// - Parameters:
  ///   - target: Below the output folder.
  ///   - token: A number that no other page of this build has.
  func stage(
    _ source: Source, at target: String, token: Int, as role: PublishedPage.Role = .own
  ) throws(PublishingError) -> Diagnosed<PublishedPage?> {
    if let page = writer.copy(at: target, size: source.stamp.size, source.digest, as: role) {
      return Diagnosed(page)
    }
    var pieces: FilePieces
    do throws(ReadingError) {
      pieces = try FilePieces(source.path, followsLink: source.isLink)
    } catch {
      return Diagnosed(nil, [Self.unreadable(source.path, error)])
    }
    let page = try writer.stageCopy(at: target, token: token, as: role) { pieces.next() }
    if let reason = pieces.failure {
      return Diagnosed(
        nil, [Self.unreadable(source.path, .unreadable(path: source.path, reason: reason))])
    }
    return Diagnosed(page)
  }

  private static func unreadable(_ path: String, _ error: ReadingError) -> Diagnostic {
    let reason =
      switch error {
      case .unreadable(_, let reason): reason
      }
    return .error(
      SourceLocation(file: path), "cannot be read: \(reason); make it readable or take it away",
      id: "unreadable-file")
  }
}

import ArgumentParser
import Model
import Provenance
import Publishing

/// The share of a site's files that one of several machines writes; each file belongs to one share.
struct SitePart: Sendable, ExpressibleByArgument {
  /// From 1.
  private let number: Int
  private let count: Int

  /// - Parameter argument: `2/8`, the second of eight.
  init?(argument: String) {
    let parts = argument.split(separator: "/", omittingEmptySubsequences: false).map { Int($0) }
    guard parts.count == 2, let number = parts[0], let count = parts[1], count <= 1 << 16,
      number >= 1, number <= count
    else { return nil }
    self.number = number
    self.count = count
  }

  /// Whether a file is one of the share.
  ///
  /// - Parameter path: Below the output folder.
  func holds(_ path: String) -> Bool {
    Digest(Array(path.utf8)).low % UInt64(count) == UInt64(number - 1)
  }

  /// Whether a file is one of the share.
  func holds(_ path: ArraySlice<UInt8>) -> Bool {
    Digest(path).low % UInt64(count) == UInt64(number - 1)
  }
}

extension Build {
  /// Whether this build writes a file.
  func writes(_ path: String) -> Bool { part?.holds(path) ?? true }

  /// The same publication with the files of the part alone.
  func own(_ publication: Publication) -> Publication {
    guard let part else { return publication }
    return Publication(
      kept: publication.kept.filter(part.holds),
      paths: publication.paths.map { PathList($0.lines.filter(part.holds)) },
      waiting: publication.waiting.filter { part.holds($0.path) })
  }
}

import Glibc
import Model

@testable import Publishing

/// The list of published files, and the journal of a build that was killed -> paths that stay below the output folder, and are the same
/// when they are written and read again.
func fuzzSiteList(_ given: [UInt8]) {
  do {
    try list(given)
    try journal(given)
  } catch {
    demand(false, "a file that is there can be read: \(error)")
  }
}

/// On a disk of memory where there is one. One run has one folder, which is left empty but for three small files.
private let output: OutputFolder = {
  let top = access("/dev/shm", W_OK) == 0 ? "/dev/shm" : "/tmp"
  do {
    return try OutputFolder(making: "\(top)/briefgen-fuzz-\(getpid())")
  } catch {
    fatalError("\(error)")
  }
}()

private func list(_ given: [UInt8]) throws(PublishingError) {
  try output.root.write(given, to: SiteList.name)
  let read = try SiteList(in: output, known: nil) { [] }
  for path in read.paths.lines {
    demand(Page.isSafe(path), "a path stays below the folder")
    demand(read.paths.contains(path), "a listed path is found")
  }
  let lines = Array(read.paths.lines)
  demand(
    zip(lines, lines.dropFirst()).allSatisfy { $0.lexicographicallyPrecedes($1) },
    "paths are in order, each once")
  demand(read.paths.subtracting(read.paths).isEmpty, "a list has all of its paths")
  try output.root.write(SiteList.file(of: read.paths), to: SiteList.name)
  let again = try SiteList(in: output, known: nil) { [] }
  demand(again.paths.bytes == read.paths.bytes, "a list is read as it was written")
  // A list that has been edited counts, with what the ledger tells.
  let ledger = WrittenFile(path: Array("a.html".utf8)[...], digest: Digest([]))
  let known = try SiteList(in: output, known: Digest([1])) { [ledger] }
  demand(read.paths.subtracting(known.paths).isEmpty, "no path is lost")
}

private func journal(_ given: [UInt8]) throws(PublishingError) {
  let root = output.root
  _ = try Journal.remove(from: root)
  try root.write(given, to: "journal")
  guard let (steps, _) = try Journal.read(from: root) else { return }
  demand(steps.allSatisfy { Page.isSafe($0.path) }, "a step stays below the folder")
  try Journal.write(steps, to: root)
  let again = try Journal.read(from: root)
  demand(again?.steps == steps, "a journal is read as it was written")
}

import Ledger
import Model
import Publishing
import Reading

/// What this build knows of the last one, and what it leaves for the next.
struct LedgerKeeper: Sendable {
  /// nil where the program cannot tell what it is made of: then nothing is remembered.
  private let key: Digest?
  private let last: Ledger?
  private let writer: SiteWriter

  /// - Parameter isFull: Whether what the last build left is passed over.
  init(plan: BuildPlan, templates: Digest, writer: SiteWriter, isFull: Bool) {
    key = Self.key(plan, templates)
    self.writer = writer
    last = isFull ? nil : key.flatMap { key in writer.ledger().flatMap { Ledger($0, key: key) } }
  }

  /// Everything but the article that decides its pages: program, libraries, settings, templates.
  private static func key(_ plan: BuildPlan, _ templates: Digest) -> Digest? {
    guard let program = Program.identity else { return nil }
    var settings = plan
    settings.jobs = 1
    return Digest(Array("\(program)\n\(settings)\n\(templates)".utf8))
  }

  /// The result of the last build for a file that has not changed and whose pages stand as they were left.
  ///
  /// - Parameter digest: What the file holds, where it was read; else its stamp must tell.
  func recall(_ file: ContentFile, _ stamp: FileStamp?, holding digest: Digest? = nil)
    -> ArticleResult?
  {
    guard let stamp, let last, let known = last.entries[file.relativePath] else { return nil }
    if let digest {
      guard digest == known.digest else { return nil }
    } else {
      guard stamp == known.source, stamp.isSettled(at: last.time) else { return nil }
    }
    var result = ArticleResult(file: file.path)
    for page in known.pages {
      guard let kept = writer.keep(page, since: last.time) else { return nil }
      result.staged.append(kept)
    }
    result.card = known.card
    result.diagnostics = known.diagnostics
    result.entry = known
    result.entry?.source = stamp
    return result
  }

  /// Leaves what was built to the next build; called once its pages are in place.
  func keep(_ results: [ArticleResult], _ files: [ContentFile]) {
    guard let key else { return }
    let time = FileStamp.now
    var entries: [String: Ledger.Entry] = [:]
    entries.reserveCapacity(results.count)
    for (file, result) in zip(files, results) {
      guard var entry = result.entry else { continue }
      entry.pages = result.staged.compactMap(writer.published)
      if entry.pages.count == result.staged.count { entries[file.relativePath] = entry }
    }
    writer.write(ledger: Ledger(key: key, time: time, entries: entries).encoded)
  }
}

/// What the running program is made of.
enum Program {
  /// The program's file and its libraries, each with its stamp: another version of any has another identity.
  static let identity: String? = {
    // Read to its end: the kernel gives it page by page, and Foundation takes the first for all.
    guard let maps = try? ContentFile(path: "/proc/self/maps").read() else { return nil }
    var paths: Set<Substring> = []
    for line in String(decoding: maps, as: UTF8.self).split(separator: "\n") {
      if let start = line.firstIndex(of: "/") { paths.insert(line[start...]) }
    }
    guard !paths.isEmpty else { return nil }
    return paths.sorted().map { path in
      "\(path) \(FileStamp(following: String(path)).map { "\($0)" } ?? "gone")"
    }.joined(separator: "\n")
  }()
}

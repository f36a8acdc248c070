import Ledger
import Model
import Provenance
import Publishing
import Reading
import Rendering

/// What a build would do in the output folder, and why.
struct SitePlan {
  /// What is done to a file.
  enum Action: String { case write, keep, remove }

  /// One file of the site.
  struct Step {
    let action: Action
    /// Below the output folder.
    let path: String
    /// nil for one that is kept.
    let reason: String?
    /// The file that it is made of, or was; nil for lists.
    let source: String?
  }

  /// In the order of their paths' bytes.
  private(set) var steps: [Step] = []

  /// What was found on the way to a publication that is not to be.
  ///
  /// - Parameters:
  ///   - files: Of the results, in the same order.
  ///   - remakesIndex: Whether the index of the search would be made of the site as it is then: only that tells its files' names.
  ///   - folders: As messages show them.
  init(
    _ publication: Build.Publication, _ results: [ArticleResult], _ files: [ContentFile],
    _ others: (lists: [ListPage], copies: StaticCopies), _ writer: SiteWriter,
    _ memory: BuildMemory, _ recollection: Recollection, remakesIndex: Bool,
    in folders: (content: String, statics: String)
  ) {
    let reasons = PlanReasons(memory, writer)
    let waiting = Set(publication.waiting.map { Array($0.path.utf8)[...] })
    var seen: Set<ArraySlice<UInt8>> = []
    func add(_ path: ArraySlice<UInt8>, _ reason: @autoclosure () -> String, _ source: String?) {
      guard seen.insert(path).inserted else { return }
      let isWaiting = waiting.contains(path)
      steps.append(
        Step(
          action: isWaiting ? .write : .keep, path: String(decoding: path, as: UTF8.self),
          reason: isWaiting ? reason() : nil, source: source))
    }
    for (number, result) in results.enumerated() {
      let reason = reasons.reason(result, recollection.articles[number])
      for (_, page) in result.pages {
        add(page.path.dropLast(), reason, files[number].path)
      }
    }
    let pages = Dictionary(
      results.indices.compactMap { number in results[number].ownPage.map { ($0, number) } },
      uniquingKeysWith: { first, _ in first })
    for list in others.lists where !remakesIndex || !SearchIndex.isFile(list.page.path) {
      let path = Array(list.page.path.utf8)[...]
      let number = pages[list.page.path]
      let reason = number.map { reasons.reason(results[$0], recollection.articles[$0]) }
      add(path, reasons.reason(list, of: reason), number.map { files[$0].path })
    }
    for entry in others.copies.entries {
      add(
        entry.path, reasons.reason(copy: entry),
        folders.statics + "/" + String(decoding: entry.path, as: UTF8.self))
    }
    for path in publication.kept { add(path, "", nil) }
    if remakesIndex {
      steps.append(
        Step(
          action: .write, path: SearchIndex.folder,
          reason: "made of the briefs once they stand, in place of what is in it", source: nil))
    }
    let stale = publication.paths.map { writer.stale($0) } ?? []
    let owners = stale.isEmpty ? [:] : reasons.owners
    let now = Dictionary(
      stale.isEmpty ? [] : zip(files, results).map { ($0.relativePath, $1) },
      uniquingKeysWith: { first, _ in first })
    for path in stale {
      let (reason, source) = reasons.removal(of: path, owners, now)
      steps.append(
        Step(
          action: .remove, path: String(decoding: path, as: UTF8.self), reason: reason,
          source: source.map { folders.content + "/" + $0 }))
    }
    steps.sort { $0.path.utf8.lexicographicallyPrecedes($1.path.utf8) }
  }

  /// How many files there are of a kind.
  func count(_ action: Action) -> Int {
    steps.count { $0.action == action && $0.path != SearchIndex.folder }
  }

  /// What is written and removed, a line each: "write   quay.html: the article changed (content/quay.md)".
  ///
  /// - Parameter all: Whether what is kept is told, too.
  func text(all: Bool) -> String {
    steps.filter { all || $0.action != .keep }.map { step in
      let name = step.action.rawValue.padded(to: 7) + step.path
      let reason = step.reason.map { ": " + $0 } ?? ""
      let source = step.source.map { " (\($0))" } ?? ""
      return StandardError.harmless(name + reason + source) + "\n"
    }.joined()
  }

  /// All files, an object a line.
  var json: [UInt8] {
    steps.flatMap { step in
      var json = JSONWriter()
      json.object { json in
        json.key("action")
        json.string(step.action.rawValue)
        json.key("path")
        json.string(step.path)
        json.key("reason")
        json.string(step.reason)
        json.key("source")
        json.string(step.source)
      }
      return json.bytes + [0x0A]
    }
  }

  /// The last line: "2 files would be written, 14 kept, 1 removed in public/; nothing was written".
  func line(_ output: String) -> String {
    let written = count(.write)
    return
      "\(written) \(written == 1 ? "file" : "files") would be written, \(count(.keep)) kept, \(count(.remove)) removed in \(output)/; nothing was written"
  }

  /// What `rsync --files-from` would read behind such a build.
  var list: [UInt8] {
    steps.filter { $0.action != .keep }.flatMap { Array($0.path.utf8) + [0x0A] }
  }
}

extension String {
  /// With spaces behind it up to a width.
  fileprivate func padded(to width: Int) -> String {
    self + String(repeating: " ", count: max(1, width - count))
  }
}

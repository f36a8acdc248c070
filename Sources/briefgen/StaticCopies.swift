import Ledger
import Model
import Provenance
import Publishing
import Reading

/// The files of the static folder on their way into the site.
struct StaticCopies {
  /// One a file, each with one page, in the order of their paths' bytes.
  private(set) var entries: [LedgerEntry] = []
  /// Whether the entries are, to the byte, those that the last build left.
  private(set) var isAsLeft = true
  /// Whether they go to the places where the last build's went.
  private(set) var hasSamePaths = true
  /// What was told of the files.
  private(set) var diagnostics: [Diagnostic] = []
  /// Of each entry the number of its file, by which it was staged.
  private var numbers: [Int] = []

  /// Stages what is new or changed.
  ///
  /// A file whose stamp is as it was, and whose copy stands as it was left, is not read; one whose bytes are as they were is read, and
  /// not written.
  ///
  /// - Complexity: Two stats a file that is known; what is read is held in pieces.
  init(of files: [StaticFile], _ memory: BuildMemory, _ writer: SiteWriter) throws(PublishingError)
  {
    // Both are in the order of their paths' bytes.
    var known = (memory.last?.files ?? [])[...]
    for (number, file) in files.enumerated() {
      if StopSignal.isReceived { throw .interrupted }
      let path = file.relativePath.utf8
      while let next = known.first, next.path.lexicographicallyPrecedes(path) {
        known.removeFirst()
        isAsLeft = false
        hasSamePaths = false
      }
      let isKnown = known.first?.path.elementsEqual(path) == true
      if !isKnown { hasSamePaths = false }
      try add(file, number, isKnown ? known.removeFirst() : nil, memory, writer)
    }
    guard !known.isEmpty || memory.last == nil else { return }
    isAsLeft = false
    hasSamePaths = false
  }

  /// Adds a file, or tells what is wrong with it.
  private mutating func add(
    _ file: StaticFile, _ number: Int, _ known: LedgerEntry?, _ memory: BuildMemory,
    _ writer: SiteWriter
  ) throws(PublishingError) {
    if let known, memory.isUnchanged(file.path, known.source),
      let kept = memory.standing(known, writer)
    {
      if kept.bytes != known.bytes { isAsLeft = false }
      return append(kept, number)
    }
    isAsLeft = false
    let copier = FileCopier(writer: writer)
    let source = copier.look(at: file.path, isLink: file.isLink)
    diagnostics += source.diagnostics
    guard let source = source.value else {
      // What was online stays, and the file is read again.
      guard var known else { return }
      known.source = .none
      return memory.standing(known, writer).map { append($0, number) } ?? ()
    }
    if var known, known.digest == source.digest {
      known.source = source.stamp
      if let kept = memory.standing(known, writer) { return append(kept, number) }
    }
    let page = try copier.stage(source, at: file.relativePath, token: Self.token(number))
    diagnostics += page.diagnostics
    guard let page = page.value else { return }
    append(
      LedgerEntry(
        path: file.relativePath, source: source.stamp, digest: page.digest,
        standing: ArticleStanding(.published), pages: [page], articles: [], diagnostics: []), number
    )
  }

  private mutating func append(_ entry: LedgerEntry, _ number: Int) {
    entries.append(entry)
    numbers.append(number)
  }

  /// The token that a file with a number is staged with: above all of articles.
  private static func token(_ number: Int) -> Int { 1 << 62 | number }

  /// Their pages that wait in the staging folder.
  var waiting: [WaitingPage] {
    zip(entries, numbers).flatMap { entry, number in
      entry.pages.filter(\.isWaiting).map {
        WaitingPage(path: Self.text($0.path), token: Self.token(number))
      }
    }
  }

  /// Where they go, below the output folder.
  var paths: [ArraySlice<UInt8>] { entries.map(\.path) }

  /// The entries with the stamps of their copies as they now stand; one whose copy is gone already keeps none, and is looked at again.
  func stamped(_ stamp: (ArraySlice<UInt8>) -> FileStamp?) -> [LedgerEntry] {
    entries.map { entry in
      var entry = entry
      _ = entry.stampPages(stamp)
      return entry
    }
  }

  private static func text(_ path: ArraySlice<UInt8>) -> String {
    String(decoding: path.dropLast(), as: UTF8.self)
  }
}

// MARK: Clashes

extension StaticCopies {
  /// Takes out what would stand where a page does, or in the way of one.
  ///
  /// Pages that only lead to an article give way to a file, as they do to a page.
  ///
  /// - Parameters:
  ///   - folder: As messages show it.
  ///   - files: Of the results, in the same order.
  ///   - lists: The pages of no article.
  /// - Returns: An error a file whose place a page has, and a warning a redirect that gives way.
  /// - Complexity: O(*n*) in the pages; nothing is looked at where no path is new.
  mutating func settle(
    _ results: inout [ArticleResult], _ files: [ContentFile], _ lists: [ListPage],
    in folder: String
  ) -> [Diagnostic] {
    guard !entries.isEmpty, !hasSamePaths || !results.allSatisfy(\.hasSamePaths) else { return [] }
    let places = Places(paths)
    var clashes: [ArraySlice<UInt8>: String] = [:]
    var diagnostics: [Diagnostic] = []
    for list in lists {
      if let path = places.clash(Array(list.page.path.utf8)[...]) {
        clashes[path] = "a page of the site's own"
      }
    }
    for (index, result) in results.enumerated() {
      var refused: Set<Int> = []
      for (place, page) in result.pages {
        guard let path = places.clash(page.path.dropLast()) else { continue }
        if page.role == .own || page.role == .file {
          clashes[path] = "that of '\(files[index].path)'"
          continue
        }
        refused.insert(place)
        guard page.role == .alias else { continue }
        let name = folder + "/" + String(decoding: path, as: UTF8.self)
        diagnostics.append(
          .warning(
            SourceLocation(file: files[index].path),
            "the address '/\(Self.text(page.path))' is also that of '\(name)', so it does not lead here; take it out of 'aliases'",
            id: "alias-taken"))
      }
      if !refused.isEmpty { results[index].refuse(pagesAt: refused) }
    }
    guard !clashes.isEmpty else { return diagnostics }
    for entry in entries {
      guard let other = clashes[entry.path] else { continue }
      let name = String(decoding: entry.path, as: UTF8.self)
      diagnostics.append(
        .error(
          SourceLocation(file: folder + "/" + name),
          "its address, \(name), is also \(other), or in its way; rename one of the two",
          id: "address-clash"))
    }
    let kept = entries.indices.filter { clashes[entries[$0].path] == nil }
    (entries, numbers) = (kept.map { entries[$0] }, kept.map { numbers[$0] })
    isAsLeft = false
    hasSamePaths = false
    return diagnostics
  }

  /// Where files go, and the folders that they need.
  private struct Places {
    private let files: Set<ArraySlice<UInt8>>
    /// By a folder's path, one of the files in it.
    private var folders: [ArraySlice<UInt8>: ArraySlice<UInt8>] = [:]

    init(_ paths: [ArraySlice<UInt8>]) {
      files = Set(paths)
      for path in paths {
        for end in path.indices where path[end] == 0x2F { folders[path[..<end]] = path }
      }
    }

    /// The file that stands where a page goes, or where the page's folders would; or that needs a folder where the page goes.
    func clash(_ page: ArraySlice<UInt8>) -> ArraySlice<UInt8>? {
      if files.contains(page) { return page }
      if let file = folders[page] { return file }
      for end in page.indices where page[end] == 0x2F && files.contains(page[..<end]) {
        return page[..<end]
      }
      return nil
    }
  }
}

import Ledger
import Publishing

extension Build {
  /// What a build did to the site, for who shows it to its author or sends it on.
  struct Changes {
    /// The files that were written, below the output folder.
    private(set) var written: [String]
    /// Those that were removed.
    private(set) var removed: [String]
    /// The page of the first file of articles that was changed, or is new; nil where none was.
    let edited: String?

    init(_ waiting: [WaitingPage], _ removed: [ArraySlice<UInt8>], _ results: [ArticleResult]) {
      written = waiting.map(\.path)
      self.removed = removed.map { String(decoding: $0, as: UTF8.self) }
      edited =
        results.lazy.filter { !$0.hasSameSource }.compactMap { result in
          result.ownPage
            ?? result.pages.lazy.map { String(decoding: $0.page.path.dropLast(), as: UTF8.self) }
            .first { $0.hasSuffix(".html") }
        }.first
    }

    /// Adds the files of another index of the search.
    ///
    /// - Parameters:
    ///   - lists: Now, those of the index among them.
    ///   - former: What they were.
    mutating func add(index lists: [ListPage], instead former: [ListPage]) {
      let files = lists.filter { SearchIndex.isFile($0.page.path) }
      let paths = Set(files.map(\.page.path))
      written += files.filter { $0.page.stamp == .none }.map(\.page.path)
      removed += former.map(\.page.path).filter { SearchIndex.isFile($0) && !paths.contains($0) }
    }

    /// The paths of all of them, one a line, in the order of their bytes: what `rsync --files-from` reads.
    var list: [UInt8] {
      let lines = (written + removed).map { Array($0.utf8) + [0x0A] }
      return Array(lines.sorted { $0.lexicographicallyPrecedes($1) }.joined())
    }
  }
}

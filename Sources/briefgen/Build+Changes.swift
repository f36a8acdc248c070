import Ledger
import Publishing

extension Build {
  /// What a build did to the site, for who shows it to its author.
  struct Changes {
    /// The files that were written, below the output folder.
    let written: [String]
    /// The page of the first file of articles that was changed, or is new; nil where none was.
    let edited: String?

    init(_ waiting: [WaitingPage], _ results: [ArticleResult]) {
      written = waiting.map(\.path)
      edited =
        results.lazy.filter { !$0.hasSameSource }.compactMap { result in
          result.ownPage
            ?? result.pages.lazy.map { String(decoding: $0.page.path.dropLast(), as: UTF8.self) }
            .first { $0.hasSuffix(".html") }
        }.first
    }
  }
}

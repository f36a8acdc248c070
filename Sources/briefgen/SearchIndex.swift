import FoundationEssentials
import Glibc
import Ledger
import Model
import Provenance
import Publishing
import Reading

/// The index that `search.html` asks: made by Pagefind of the briefs that were just published, and published as other files are.
///
/// Its files are known to the next build as pages that list briefs are, with the digest of all briefs as their source: where that is
/// the same and they stand, Pagefind is not run, and they keep their time stamps.
struct SearchIndex {
  let writer: SiteWriter
  /// The folder of the site, as messages show it.
  let output: String

  /// Of its files, below the site's.
  static let folder = "pagefind/"
  /// The scripts that are published; others that Pagefind makes are for pages of its own making.
  private static let scripts = ["pagefind.js", "pagefind-worker.js"]
  /// What tells which files there are: it is put in place last.
  private static let entry = "pagefind-entry.json"

  static func isFile(_ path: some StringProtocol) -> Bool { path.hasPrefix(folder) }

  /// Tells the briefs of a site from others: by the paths and bytes of their pages.
  static func source(of results: [ArticleResult]) -> Digest {
    var bytes: [UInt8] = []
    for result in results {
      for (_, page) in result.pages
      where page.role == .own && page.path.dropLast().suffix(5).elementsEqual(".html".utf8) {
        bytes += page.path
        bytes += page.digest.bytes
      }
    }
    return Digest(bytes)
  }

  /// Runs Pagefind and stages what it made.
  ///
  /// - Parameters:
  ///   - source: The digest of what the index is made of.
  ///   - token: Of each file's number, what it is staged with.
  func stage(of source: Digest, token: (Int) -> Int) throws(SearchFault) -> [ListPage] {
    let work = try Self.makeFolder()
    defer { try? FileManager.default.removeItem(atPath: work) }
    try Pagefind.run(on: output, in: work)
    var pages: [ListPage] = []
    for file in try Self.files(in: work + "/index") {
      let page = try stage(file, token: token(pages.count))
      pages.append(ListPage(page: page, source: source))
    }
    return pages
  }

  private func stage(_ file: StaticFile, token: Int) throws(SearchFault) -> PublishedPage {
    let copier = FileCopier(writer: writer)
    var copy = Diagnosed<PublishedPage?>(nil)
    let source = copier.look(at: file.path, isLink: false)
    do throws(PublishingError) {
      if let found = source.value {
        copy = try copier.stage(found, at: Self.folder + file.relativePath, token: token)
      }
    } catch {
      throw SearchFault(message: error.message)
    }
    if let page = copy.value { return page }
    throw .failed((source.diagnostics + copy.diagnostics).first?.message ?? "\(file.path) is gone")
  }

  /// A new folder that nothing else uses.
  private static func makeFolder() throws(SearchFault) -> String {
    guard let path = TemporaryFolder.make("briefgen-search") else {
      throw .failed("cannot make a folder in TMPDIR: \(String(cString: strerror(errno)))")
    }
    return path
  }

  /// What is published of the files that Pagefind made.
  private static func files(in folder: String) throws(SearchFault) -> [StaticFile] {
    do throws(ReadingError) {
      let all = try StaticFolder.find(folder, followsLinks: false).value.filter { file in
        let name = file.relativePath
        return name.contains("/") ? !name.hasPrefix("playground/") : isNeeded(name)
      }
      return all.filter { $0.relativePath != entry } + all.filter { $0.relativePath == entry }
    } catch {
      throw .failed("it left no folder of files")
    }
  }

  /// Whether a file beside the folders of the index is asked for: `pagefind-ui.js` and the like are not.
  private static func isNeeded(_ name: String) -> Bool {
    !name.hasPrefix("pagefind-") && !name.hasSuffix(".js") || scripts.contains(name)
      || name == entry
  }
}

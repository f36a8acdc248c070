import FoundationEssentials
import Glibc

/// The folder that a site is built into while it is served: this user's alone, as drafts may be in it, and gone with the program.
///
/// It stands among temporary files and not in the site's own folder, where it would be one more thing to keep out of archives and
/// backups. What a build remembers is as true of another folder, so nothing of an earlier run is missed but its time.
struct ServeFolder {
  private let path: String
  /// Beside it builds leave what they remember.
  var output: String { path + "/site" }

  /// - Throws: Where it cannot be made, once that was printed.
  init(_ printer: DiagnosticPrinter) throws {
    guard let made = TemporaryFolder.make("briefgen-serve") else {
      let reason = String(cString: strerror(errno))
      printer.print(
        failure:
          "\(TemporaryFolder.parent): error: cannot make a folder to build into: \(reason); name another with the variable TMPDIR [output-failed]"
      )
      throw ExitStatus.inputOutput
    }
    path = made
  }

  /// Takes it away with all that is in it.
  func remove() { try? FileManager.default.removeItem(atPath: path) }
}

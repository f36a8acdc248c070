import FoundationEssentials
import Glibc

/// Pagefind, the program that makes the index of `search.html`: `pagefind` of the search path, else the one that
/// `pip install pagefind_bin` brings, which stands on no search path.
enum Pagefind {
  /// Indexes the briefs of a site.
  ///
  /// - Parameters:
  ///   - site: The folder of the site, of which nothing is changed.
  ///   - work: An empty folder; the index is then in `index` of it.
  static func run(on site: String, in work: String) throws(SearchFault) {
    let arguments = [
      "--site", site, "--output-path", work + "/index", "--glob", "briefs/**/*.html", "--silent",
    ]
    for command in [["pagefind"], ["python3", "-m", "pagefind_bin"]] {
      let log = work + "/log"
      guard let status = try spawn(command + arguments, log: log) else { continue }
      if status == 0 { return }
      let said = lastLine(of: log)
      if command.count > 1, said?.contains("No module named") == true { continue }
      throw .failed(said ?? "it ended with status \(status)")
    }
    throw .missing
  }

  /// Runs a program to its end; a run that is told to end ends it.
  ///
  /// - Parameter log: A file for all that it says.
  /// - Returns: Its exit status; nil where there is no such program.
  private static func spawn(_ words: [String], log: String) throws(SearchFault) -> Int32? {
    var files = posix_spawn_file_actions_t()
    posix_spawn_file_actions_init(&files)
    defer { posix_spawn_file_actions_destroy(&files) }
    posix_spawn_file_actions_addopen(&files, 0, "/dev/null", O_RDONLY, 0)
    posix_spawn_file_actions_addopen(&files, 1, log, O_WRONLY | O_CREAT | O_TRUNC, 0o600)
    posix_spawn_file_actions_adddup2(&files, 1, 2)
    // Threads of a pool take no signals, and what they start would take none either.
    var attributes = posix_spawnattr_t()
    posix_spawnattr_init(&attributes)
    defer { posix_spawnattr_destroy(&attributes) }
    var none = sigset_t()
    sigemptyset(&none)
    posix_spawnattr_setsigmask(&attributes, &none)
    posix_spawnattr_setflags(&attributes, Int16(POSIX_SPAWN_SETSIGMASK))
    var arguments = words.map { strdup($0) } + [nil]
    defer { for argument in arguments { free(argument) } }
    var process: pid_t = 0
    let result = posix_spawnp(&process, words[0], &files, &attributes, &arguments, environ)
    if result == ENOENT || result == EACCES { return nil }
    guard result == 0 else { throw .failed(String(cString: strerror(result))) }
    var status: Int32 = 0
    var isToldToEnd = false
    // A program that ends at once is not waited for longer than it takes.
    var pause: useconds_t = 1_000
    while true {
      let ended = waitpid(process, &status, WNOHANG)
      if ended == process { break }
      if ended < 0, errno != EINTR { throw .failed(String(cString: strerror(errno))) }
      if StopSignal.isReceived, !isToldToEnd {
        isToldToEnd = true
        kill(process, SIGTERM)
      }
      usleep(pause)
      pause = min(pause * 2, 50_000)
    }
    if isToldToEnd { throw .failed("it was interrupted; build again") }
    // The low seven bits are the signal that ended it, the next byte its status.
    return status & 0x7F == 0 ? status >> 8 & 0xFF : 128 + status & 0x7F
  }

  /// The last line with words of what a program said; nil where it said nothing.
  private static func lastLine(of path: String) -> String? {
    guard let data = FileManager.default.contents(atPath: path) else { return nil }
    return String(decoding: data.suffix(4096), as: UTF8.self).split(whereSeparator: \.isNewline)
      .last { !$0.allSatisfy(\.isWhitespace) }.map(String.init)
  }
}

/// Why the search has no index: what happened and what to do, in one line.
struct SearchFault: Error {
  let message: String

  static let missing = SearchFault(
    message:
      "pagefind: error: is not installed, so the search has no index; install it with 'pip install pagefind_bin' or from https://pagefind.app [no-pagefind]"
  )

  /// - Parameter reason: In the program's own words, or in the system's.
  static func failed(_ reason: String) -> SearchFault {
    SearchFault(
      message:
        "pagefind: error: failed, so the search has no index: \(StandardError.harmless(reason)) [search-failed]"
    )
  }
}

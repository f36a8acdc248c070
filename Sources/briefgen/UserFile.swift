import FoundationEssentials
import Glibc

/// Files that a command makes for the user to go on with: settings, articles, copies of templates.
enum UserFile {
  /// Whether anything stands at a path, a link that leads nowhere too.
  static func exists(_ path: String) -> Bool {
    var status = stat()
    return lstat(path, &status) == 0
  }

  /// Whether a folder stands at a path in which there is nothing.
  static func isEmptyFolder(_ path: String) -> Bool {
    (try? FileManager.default.contentsOfDirectory(atPath: path))?.isEmpty == true
  }

  /// Makes a folder and those above it where they are missing.
  static func makeFolder(_ path: String) throws {
    var status = stat()
    if stat(path, &status) == 0, status.st_mode & S_IFMT == S_IFDIR { return }
    if let slash = path.utf8.lastIndex(of: UInt8(ascii: "/")), slash > path.startIndex {
      try makeFolder(String(path[..<slash]))
    }
    guard mkdir(path, 0o755) == 0 || errno == EEXIST else {
      throw failure(path, "make the folder")
    }
  }

  /// Writes a file, readable by others.
  ///
  /// - Parameters:
  ///   - over: Whether one that is there already is written over; else nothing that stands there is touched, a link neither.
  ///   - advice: What to do where one is there.
  static func write(
    _ bytes: [UInt8], to path: String, over: Bool = false,
    advice: String = "take it away, or write elsewhere"
  ) throws {
    let file = open(
      path, O_WRONLY | O_CREAT | O_CLOEXEC | (over ? O_TRUNC : O_EXCL | O_NOFOLLOW), 0o644)
    guard file >= 0 else {
      throw errno == EEXIST ? present([path], advice: advice) : failure(path, "write")
    }
    var rest = bytes[...]
    while !rest.isEmpty {
      let count = rest.withUnsafeBytes { Glibc.write(file, $0.baseAddress, $0.count) }
      if count < 0, errno == EINTR { continue }
      guard count > 0 else {
        let status = failure(path, "write")
        close(file)
        throw status
      }
      rest = rest.dropFirst(count)
    }
    guard close(file) == 0 else { throw failure(path, "write") }
  }

  /// Tells what is there already, and that nothing was written.
  ///
  /// - Parameter advice: What to do about it.
  static func present(
    _ paths: [String], advice: String, id: String = "file-exists"
  ) -> ExitStatus {
    for path in paths {
      StandardError.write(
        StandardError.harmless("\(path): error: is there already; \(advice) [\(id)]") + "\n")
    }
    return .contentErrors
  }

  /// Tells what the disk did not do; asked at once, as the next call of the system's would change the reason.
  private static func failure(_ path: String, _ action: String) -> ExitStatus {
    let reason = String(cString: strerror(errno))
    StandardError.write(
      StandardError.harmless("\(path): error: cannot \(action): \(reason) [output-failed]") + "\n")
    return .inputOutput
  }
}

import Glibc

/// Folders among temporary files, of this user alone.
enum TemporaryFolder {
  /// Where they stand: the variable TMPDIR, or `/tmp`.
  static var parent: String {
    let named = getenv("TMPDIR").map { String(cString: $0) } ?? ""
    return named.isEmpty ? "/tmp" : named
  }

  /// Makes one that nothing else uses.
  ///
  /// - Parameter name: What its name begins with.
  /// - Returns: Its path; nil where it cannot be made, and then `errno` says why.
  static func make(_ name: String) -> String? {
    var path = Array("\(parent)/\(name)-XXXXXX".utf8CString)
    return path.withUnsafeMutableBufferPointer { buffer in
      buffer.baseAddress.flatMap { mkdtemp($0) }.map { String(cString: $0) }
    }
  }
}

import Glibc

/// Standard output; a reader that has gone away ends the program quietly.
enum StandardOutput {
  /// Writes all of `bytes`. A signal in between does no harm; `extract --jsonl | head` ends with 0 once `head` has seen
  /// enough.
  ///
  /// - Parameter status: What the program ends with where its reader has gone away.
  /// - Throws: `ExitStatus.inputOutput` where the disk behind it is full.
  static func write(_ bytes: [UInt8], orEnd status: ExitStatus? = nil) throws {
    var rest = bytes[...]
    while !rest.isEmpty {
      let count = rest.withUnsafeBytes { Glibc.write(1, $0.baseAddress, $0.count) }
      if count < 0, errno == EINTR { continue }
      if count < 0, errno == EPIPE { Glibc.exit(status?.rawValue ?? 0) }
      guard count > 0 else {
        let reason = String(cString: strerror(errno))
        StandardError.write(
          "standard output: error: cannot write: \(reason); make room, and run it again [output-failed]\n"
        )
        throw ExitStatus.inputOutput
      }
      rest = rest.dropFirst(count)
    }
  }
}

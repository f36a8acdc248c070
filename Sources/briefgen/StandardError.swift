import Glibc

/// Standard error without buffering.
enum StandardError {
  /// Writes all of `text`, or as much as can be written: there is nowhere to tell that standard error is gone.
  static func write(_ text: String) {
    var bytes = Array(text.utf8)[...]
    while !bytes.isEmpty {
      let count = bytes.withUnsafeBytes { Glibc.write(2, $0.baseAddress, $0.count) }
      if count <= 0 { return }
      bytes = bytes.dropFirst(count)
    }
  }

  /// Whether a person reads it.
  static var isTerminal: Bool { isatty(2) == 1 }
}

import Glibc

/// Where the lines of a text begin.
public enum LineStarts {
  /// Offsets of the first byte of each line, 0 among them. A line ends after `\n`, `\r\n` or a lone `\r`.
  ///
  /// - Complexity: Linear; the C library looks at many bytes at once.
  public static func find(in bytes: [UInt8]) -> [Int] {
    var starts: [Int] = []
    // News has a line in about a hundred bytes.
    starts.reserveCapacity(bytes.count / 64 + 2)
    starts.append(0)
    bytes.withUnsafeBufferPointer { buffer in
      guard let base = buffer.baseAddress else { return }
      if memchr(base, 0x0D, buffer.count) != nil { return addMixed(buffer, to: &starts) }
      var start = 0
      while start < buffer.count,
        let end = memchr(base + start, 0x0A, buffer.count - start)
      {
        start = UnsafeRawPointer(end) - UnsafeRawPointer(base) + 1
        starts.append(start)
      }
    }
    return starts
  }

  /// The same where lines end with `\r`, too.
  private static func addMixed(_ bytes: UnsafeBufferPointer<UInt8>, to starts: inout [Int]) {
    var index = 0
    while index < bytes.count {
      let byte = bytes[index]
      index += 1
      if byte == 0x0A || byte == 0x0D && !(index < bytes.count && bytes[index] == 0x0A) {
        starts.append(index)
      }
    }
  }
}

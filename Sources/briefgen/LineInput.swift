import Glibc

/// Lines of standard input, read in large pieces.
struct LineInput {
  private var buffer: [UInt8] = []
  private var start = 0
  private var number = 0
  private var isAtEnd = false
  private static let chunk = 1 << 18

  /// The next lines, at most `count`, blank ones left out, and whether they are the last.
  mutating func next(_ count: Int) throws -> (lines: [(number: Int, bytes: [UInt8])], isAtEnd: Bool)
  {
    var lines: [(number: Int, bytes: [UInt8])] = []
    while lines.count < count {
      if let end = buffer[start...].firstIndex(of: 0x0A) {
        take(end, &lines)
        start = end + 1
      } else if isAtEnd {
        if start < buffer.count { take(buffer.count, &lines) }
        start = buffer.count
        return (lines, true)
      } else {
        try fill()
      }
    }
    return (lines, false)
  }

  private mutating func take(_ end: Int, _ lines: inout [(number: Int, bytes: [UInt8])]) {
    number += 1
    let line = Array(buffer[start..<end])
    if line.contains(where: { $0 > 0x20 }) { lines.append((number, line)) }
  }

  private mutating func fill() throws {
    buffer.removeFirst(start)
    start = 0
    var count = 0
    let piece = [UInt8](unsafeUninitializedCapacity: Self.chunk) { pointer, used in
      repeat {
        count = Glibc.read(0, pointer.baseAddress, Self.chunk)
      } while count < 0 && errno == EINTR
      used = max(count, 0)
    }
    guard count >= 0 else { throw ExitStatus.inputOutput }
    if count == 0 { isAtEnd = true }
    buffer += piece
  }
}

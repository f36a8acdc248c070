import Glibc

/// Lines of standard input, read in large pieces.
///
/// A line ends with a line feed, the last one perhaps with the input. Of a line that is too long only the number is given.
struct LineInput {
  /// What was read and not yet cleared away.
  private var buffer: [UInt8] = []
  /// The first byte of it that is of no line given.
  private var start = 0
  /// How much of the input was cleared away before it.
  private var passed = 0
  /// How far it was looked through for the end of the line that begins at `start`.
  private var seen = 0
  /// Whether the line that begins at `start` is too long, and what was read of it was cleared away.
  private var isTooLong = false
  /// The longest line that is given, in bytes.
  private let most: Int
  /// How many lines were passed, blank ones too, as an editor counts them.
  private var number = 0
  /// Whether the input has ended; lines may still stand in the buffer.
  private var isAtEnd = false
  /// The system's reason where the input ended because it could not be read; the line that it broke off in is not given.
  private(set) var failure: String?
  /// The most bytes that are read at once.
  private static let chunk = 1 << 18
  /// What is read.
  private let descriptor: Int32

  init(most: Int, descriptor: Int32 = STDIN_FILENO) {
    self.most = most
    self.descriptor = descriptor
  }

  /// A line with its number, counted from 1, and where it begins in the input; nil bytes for one that is too long.
  typealias Line = (number: Int, offset: Int, bytes: [UInt8]?)

  /// The next lines, at most `count`, blank ones left out, and whether they are the last.
  ///
  /// - Returns: The number of each line counts from 1. Fewer than `count` only at the end.
  mutating func next(_ count: Int) -> (lines: [Line], isAtEnd: Bool) {
    var lines: [Line] = []
    while lines.count < count {
      if let end = buffer[seen...].firstIndex(of: 0x0A) {
        take(end, &lines)
        start = end + 1
        seen = start
      } else if isAtEnd {
        if failure == nil, start < buffer.count || isTooLong { take(buffer.count, &lines) }
        start = buffer.count
        seen = start
        return (lines, true)
      } else {
        seen = buffer.count
        if seen - start > most {
          isTooLong = true
          start = seen
        }
        fill()
      }
    }
    return (lines, false)
  }

  /// The next lines, at most `count`; nil where there are none left.
  mutating func nextBatch(_ count: Int) -> [Line]? {
    let lines = next(count).lines
    return lines.isEmpty ? nil : lines
  }

  /// Says so where the input could not be read to its end.
  ///
  /// - Returns: Whether that is so.
  func tellFailure() -> Bool {
    guard let failure else { return false }
    StandardError.write(
      "standard input: error: cannot be read to its end: \(failure); give the rest once more [unreadable-input]\n"
    )
    return true
  }

  /// Counts the line up to `end`, and adds it if it holds more than spaces and controls.
  private mutating func take(_ end: Int, _ lines: inout [Line]) {
    number += 1
    if isTooLong || end - start > most {
      isTooLong = false
      lines.append((number, passed + start, nil))
      return
    }
    let line = Array(buffer[start..<end])
    if line.contains(where: { $0 > 0x20 }) { lines.append((number, passed + start, line)) }
  }

  /// Clears away what was given, and reads more behind the rest: a piece, or what a pipe has at the moment.
  private mutating func fill() {
    buffer.removeFirst(start)
    passed += start
    seen -= start
    start = 0
    var count = 0
    let piece = [UInt8](unsafeUninitializedCapacity: Self.chunk) { pointer, used in
      repeat {
        count = Glibc.read(descriptor, pointer.baseAddress, Self.chunk)
      } while count < 0 && errno == EINTR
      used = max(count, 0)
    }
    if count < 0 { failure = String(cString: strerror(errno)) }
    if count <= 0 { isAtEnd = true }
    buffer += piece
  }
}

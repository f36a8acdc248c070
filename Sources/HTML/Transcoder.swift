import Glibc
import Provenance

/// Decodes bytes with the C library's `iconv`, letter by letter, so that each has its place.
///
/// `iconv` over a whole page would not tell which byte became which letter. An encoding in which each byte is a
/// letter is read through a table of 256 letters; others, as Big5 or Shift_JIS, are asked letter by letter.
struct Transcoder {
  /// As `iconv_open` takes it, but for "windows-", which it calls "CP".
  private let encoding: String

  /// nil when the C library does not have the encoding.
  ///
  /// - Parameter encoding: A name as `EncodingLabel` gives it.
  init?(_ encoding: String) {
    guard let descriptor = Self.open(encoding) else { return nil }
    iconv_close(descriptor)
    self.encoding = encoding
  }

  /// A descriptor, which the caller must close.
  private static func open(_ encoding: String) -> iconv_t? {
    let name = encoding.hasPrefix("windows-") ? "CP" + encoding.dropFirst(8) : encoding
    // The C library takes "//TRANSLIT" and the like behind a name; a page has no business with them.
    guard !name.contains("/"), let descriptor = iconv_open("UTF-8", name),
      Int(bitPattern: descriptor) != -1
    else { return nil }
    return descriptor
  }

  /// The page as UTF-8, its stretches to the bytes as saved, and the offset of the first byte that is no
  /// letter.
  struct Result {
    var bytes: [UInt8] = []
    var stretches: [OffsetMap.Stretch] = []
    var firstInvalid: Int?
  }

  /// Decodes a page. A byte that is no letter becomes U+FFFD, and reading goes on at the next.
  func decode(_ saved: [UInt8]) -> Result {
    guard let descriptor = Self.open(encoding) else { return Result() }
    defer { iconv_close(descriptor) }
    return singleBytes(descriptor).map { decode(saved, by: $0) }
      ?? decode(saved, with: descriptor)
  }

  /// What each byte stands for, when each stands for one letter or for none.
  /// A byte that the C library calls incomplete begins a longer letter, and one that gives nothing shifts to
  /// other letters: both end the question.
  ///
  /// - Returns: The UTF-8 of each of the 256 bytes, nil for those without a letter; nil for an encoding with
  ///   longer letters or with shifts.
  private func singleBytes(_ descriptor: iconv_t) -> [[UInt8]?]? {
    var letters: [[UInt8]?] = []
    for byte in 0..<UInt8.max {
      guard case .read(let letter, _) = convert([byte], descriptor) else {
        if case .incomplete = convert([byte], descriptor) { return nil }
        letters.append(nil)
        continue
      }
      if letter.isEmpty { return nil }  // it shifts to other letters
      letters.append(letter)
    }
    if case .read(let letter, _) = convert([UInt8.max], descriptor) {
      letters.append(letter)
    } else {
      letters.append(nil)
    }
    return letters
  }

  /// Decodes by the table of `singleBytes`.
  private func decode(_ saved: [UInt8], by letters: [[UInt8]?]) -> Result {
    var result = Result()
    var stretches = StretchBuilder()
    result.bytes.reserveCapacity(saved.count + saved.count / 8)
    for (offset, byte) in saved.enumerated() {
      let letter = letters[Int(byte)]
      if letter == nil, result.firstInvalid == nil { result.firstInvalid = offset }
      let bytes = letter ?? [0xEF, 0xBF, 0xBD]
      result.bytes.append(contentsOf: bytes)
      stretches.add(count: bytes.count, fileCount: 1, file: offset)
    }
    result.stretches = stretches.stretches
    return result
  }

  /// Decodes by asking: one byte, two, and so on up to eight, until they are a letter.
  ///
  /// Bytes of a shift are no letter and have no stretch. A letter that is cut off by the end of the file is
  /// U+FFFD.
  private func decode(_ saved: [UInt8], with descriptor: iconv_t) -> Result {
    var result = Result()
    var stretches = StretchBuilder()
    var at = 0
    while at < saved.count {
      var step = (bytes: [0xEF, 0xBF, 0xBD] as [UInt8], count: 1, isValid: false)
      for length in 1...min(8, saved.count - at) {
        let outcome = convert(Array(saved[at..<at + length]), descriptor)
        if case .read(let bytes, let count) = outcome, count > 0 {
          step = (bytes, count, true)
          break
        }
        if case .invalid = outcome { break }
      }
      if !step.isValid, result.firstInvalid == nil { result.firstInvalid = at }
      result.bytes.append(contentsOf: step.bytes)
      if !step.bytes.isEmpty {
        stretches.add(count: step.bytes.count, fileCount: step.count, file: at)
      }
      at += step.count
    }
    result.stretches = stretches.stretches
    return result
  }

  /// What `iconv` says of some bytes.
  private enum Outcome {
    /// Bytes of UTF-8, none for a shift of letters, and how many bytes they took.
    case read([UInt8], Int)
    /// More bytes are needed.
    case incomplete
    /// No letter begins so.
    case invalid
  }

  /// Asks about bytes that should be one letter. The descriptor keeps its state, so shifts count for what
  /// follows.
  private func convert(_ input: [UInt8], _ descriptor: iconv_t) -> Outcome {
    var input = input.map { CChar(bitPattern: $0) }
    var output = [CChar](repeating: 0, count: 32)
    var left = input.count
    var room = output.count
    let status = input.withUnsafeMutableBufferPointer { input in
      output.withUnsafeMutableBufferPointer { output in
        var source = input.baseAddress
        var target = output.baseAddress
        return iconv(descriptor, &source, &left, &target, &room)
      }
    }
    let written = output.prefix(output.count - room).map { UInt8(bitPattern: $0) }
    if status != size_t.max || left < input.count { return .read(written, input.count - left) }
    return errno == EINVAL ? .incomplete : .invalid
  }
}

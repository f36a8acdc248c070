import Glibc
import Provenance

/// A saved page as UTF-8, with the way back to its bytes as saved.
public struct DecodedPage: Sendable {
  /// Something that a reader of messages should know.
  public enum Remark: Hashable, Sendable {
    /// The page names an encoding that the C library does not offer; nothing was decoded.
    case unknown(label: String, offset: Int)
    /// The page names none, and none can be told for certain; nothing was decoded.
    case undeclared(offset: Int)
    /// The page names none or a wrong one, and was read as `encoding`.
    case assumed(encoding: String, offset: Int)
    /// A byte that is no letter of the encoding, and every one like it, became U+FFFD.
    case undecodable(encoding: String, offset: Int)
  }

  /// The page; a byte order mark is left out.
  public let bytes: [UInt8]
  /// From `bytes` to the file as saved.
  public let map: OffsetMap
  /// What was odd; offsets are those of the file as saved.
  public let remark: Remark?

  /// Decodes a page by its byte order mark, else by what it declares, else by its looks.
  ///
  /// Declarations are `<meta charset>`, `<meta http-equiv=content-type>` and `<?xml encoding?>` in the first 8 kB, their labels read as the
  /// Encoding Standard says ("iso-8859-1" is windows-1252). A page without one is UTF-8 if it is valid UTF-8, UTF-16 if
  /// every second byte of its beginning is NUL, and windows-1252 if only a few of its letters are beyond ASCII.
  public init(_ saved: [UInt8]) {
    if saved.starts(with: [0xEF, 0xBB, 0xBF]) {
      self.init(utf8: saved, from: 3)
    } else if saved.starts(with: [0xFF, 0xFE]) || saved.starts(with: [0xFE, 0xFF]) {
      self.init(utf16: saved, from: 2, isBigEndian: saved[0] == 0xFE)
    } else if let order = Self.looksLikeUTF16(saved) {
      self.init(utf16: saved, from: 0, isBigEndian: order.isBigEndian)
    } else if let declared = Self.declared(in: saved) {
      self.init(saved, declared: declared)
    } else {
      self.init(undeclared: saved)
    }
  }

  private init(bytes: [UInt8], map: OffsetMap, remark: Remark? = nil) {
    self.bytes = bytes
    self.map = map
    self.remark = remark
  }

  // MARK: Choosing

  private init(_ saved: [UInt8], declared: (label: String, offset: Int)) {
    let encoding = EncodingLabel.encoding(of: declared.label)
    // A declaration that could be read byte by byte is no UTF-16.
    if encoding == "utf-8" || encoding.hasPrefix("utf-16") {
      if UTF8Decoding.isValid(saved) {
        self.init(bytes: saved, map: .identity)
        return
      }
      let looks = HighBytes(saved)
      if looks.invalid > 0, looks.sequences == 0 {
        self.init(
          saved, as: "windows-1252", or: .assumed(encoding: "windows-1252", offset: looks.first))
      } else {
        self.init(utf8: saved, from: 0)
      }
    } else {
      self.init(
        saved, as: encoding, or: .unknown(label: declared.label, offset: declared.offset))
    }
  }

  private init(undeclared saved: [UInt8]) {
    if UTF8Decoding.isValid(saved) {
      self.init(bytes: saved, map: .identity)
      return
    }
    let looks = HighBytes(saved)
    if looks.sequences > looks.invalid * 10 {
      self.init(utf8: saved, from: 0)
    } else if looks.invalid * 8 < looks.letters {
      self.init(
        saved, as: "windows-1252", or: .assumed(encoding: "windows-1252", offset: looks.first))
    } else {
      self.init(bytes: [], map: .identity, remark: .undeclared(offset: looks.first))
    }
  }

  /// - Parameter remark: `unknown` is told when the C library does not have the encoding, `assumed` when it does.
  private init(_ saved: [UInt8], as encoding: String, or remark: Remark) {
    guard let transcoder = Transcoder(encoding) else {
      self.init(bytes: [], map: .identity, remark: remark)
      return
    }
    let result = transcoder.decode(saved)
    var told: Remark?
    if case .assumed = remark { told = remark }
    if told == nil, let offset = result.firstInvalid {
      told = .undecodable(encoding: encoding, offset: offset)
    }
    self.init(bytes: result.bytes, map: OffsetMap(result.stretches), remark: told)
  }

  private init(utf8 saved: [UInt8], from start: Int) {
    let repaired = UTF8Decoding.repaired(saved)
    guard let invalid = repaired.firstInvalid else {
      let bytes = start == 0 ? saved : Array(saved[start...])
      let map =
        start == 0
        ? OffsetMap.identity : OffsetMap([.init(text: 0, file: start, count: bytes.count)])
      self.init(bytes: bytes, map: map)
      return
    }
    var stretches = StretchBuilder()
    var bytes: [UInt8] = []
    var at = start
    while at < saved.count {
      let length = UTF8Decoding.length(at: at, in: saved)
      if length.isValid {
        bytes.append(contentsOf: saved[at..<at + length.count])
        stretches.add(count: length.count, fileCount: length.count, file: at)
      } else {
        bytes += [0xEF, 0xBF, 0xBD]
        stretches.add(count: 3, fileCount: length.count, file: at)
      }
      at += length.count
    }
    self.init(
      bytes: bytes, map: OffsetMap(stretches.stretches),
      remark: .undecodable(encoding: "utf-8", offset: invalid))
  }

  private init(utf16 saved: [UInt8], from start: Int, isBigEndian: Bool) {
    var stretches = StretchBuilder()
    var bytes: [UInt8] = []
    var firstInvalid: Int?
    func unit(_ at: Int) -> UInt16? {
      guard at + 1 < saved.count else { return nil }
      let (high, low) = isBigEndian ? (saved[at], saved[at + 1]) : (saved[at + 1], saved[at])
      return UInt16(high) << 8 | UInt16(low)
    }
    var at = start
    while at < saved.count {
      var length = min(2, saved.count - at)
      var scalar: Unicode.Scalar?
      if let first = unit(at) {
        scalar = Unicode.Scalar(UInt32(first))
        if first & 0xFC00 == 0xD800, let second = unit(at + 2), second & 0xFC00 == 0xDC00 {
          scalar = Unicode.Scalar(
            0x10000 + (UInt32(first & 0x3FF) << 10 | UInt32(second & 0x3FF)))
          length = 4
        }
      }
      if scalar == nil, firstInvalid == nil { firstInvalid = at }
      let encoded = UTF8.encode(scalar ?? "\u{FFFD}") ?? UTF8.encodedReplacementCharacter
      bytes.append(contentsOf: encoded)
      stretches.add(count: encoded.count, fileCount: length, file: at)
      at += length
    }
    self.init(
      bytes: bytes, map: OffsetMap(stretches.stretches),
      remark: firstInvalid.map { .undecodable(encoding: "utf-16", offset: $0) })
  }

  // MARK: Looks

  private static func looksLikeUTF16(_ saved: [UInt8]) -> (isBigEndian: Bool, Void)? {
    let sample = saved.prefix(256)
    guard sample.count >= 8 else { return nil }
    let even = sample.indices.count { $0 % 2 == 0 && sample[$0] == 0 }
    let odd = sample.indices.count { $0 % 2 == 1 && sample[$0] == 0 }
    if even * 3 > sample.count, odd == 0 { return (true, ()) }
    if odd * 3 > sample.count, even == 0 { return (false, ()) }
    return nil
  }

  private static func declared(in saved: [UInt8]) -> (label: String, offset: Int)? {
    let head = saved.prefix(8192)
    var at = 0
    func find(_ word: StaticString, from start: Int, to limit: Int) -> Int? {
      let count = word.utf8CodeUnitCount
      return word.withUTF8Buffer { word in
        guard limit - start >= count else { return nil }
        return (start...limit - count).first { offset in
          (0..<count).allSatisfy { lowerCase(head[offset + $0]) == word[$0] }
        }
      }
    }
    func value(behind start: Int, to limit: Int) -> (String, Int)? {
      var at = start
      while at < limit, isSpace(head[at]) { at += 1 }
      guard at < limit, head[at] == 0x3D else { return nil }
      at += 1
      while at < limit, isSpace(head[at]) || head[at] == 0x22 || head[at] == 0x27 { at += 1 }
      var end = at
      while end < limit,
        isLetter(head[end]) || head[end] &- 0x30 < 10 || "-_:.".utf8.contains(head[end])
      { end += 1 }
      return end > at ? (String(decoding: head[at..<end], as: UTF8.self).lowercased(), at) : nil
    }
    if let start = find("<?xml", from: 0, to: min(head.count, 200)),
      let end = head[start...].firstIndex(of: 0x3E),
      let word = find("encoding", from: start, to: end),
      let found = value(behind: word + 8, to: end)
    {
      return found
    }
    while let meta = find("<meta", from: at, to: head.count) {
      if let comment = find("<!--", from: at, to: meta),
        let close = find("-->", from: comment, to: head.count), close > meta
      {
        at = close
        continue
      }
      let end = head[meta...].firstIndex(of: 0x3E) ?? head.count
      // "charset" in a description is a word; as an attribute, or in a content type, it names the encoding.
      if let word = find("charset", from: meta, to: end),
        isSpace(head[word - 1]) && find("content=", from: meta, to: word) == nil
          || find("http-equiv", from: meta, to: end) != nil,
        let found = value(behind: word + 7, to: end)
      {
        return found
      }
      at = end
    }
    return nil
  }
}

/// How much of a file is beyond ASCII, and how much of that is UTF-8.
private struct HighBytes {
  /// Well-formed sequences of two bytes and more.
  var sequences = 0
  /// Bytes that belong to none.
  var invalid = 0
  /// Letters of ASCII.
  var letters = 0
  /// Offset of the first byte that belongs to no sequence.
  var first = 0

  init(_ bytes: [UInt8]) {
    var at = 0
    while at < bytes.count {
      if bytes[at] < 0x80 {
        if isLetter(bytes[at]) { letters += 1 }
        at += 1
        continue
      }
      let length = UTF8Decoding.length(at: at, in: bytes)
      if length.isValid {
        sequences += 1
      } else {
        if invalid == 0 { first = at }
        invalid += length.count
      }
      at += length.count
    }
  }
}

/// Joins what lies side by side in text and file.
struct StretchBuilder {
  private(set) var stretches: [OffsetMap.Stretch] = []
  private var text = 0

  mutating func add(count: Int, fileCount: Int, file: Int) {
    defer { text += count }
    if count == fileCount, let last = stretches.last, !last.isAtom, last.fileEnd == file {
      stretches[stretches.count - 1] = .init(
        text: last.text, file: last.file, count: last.count + count)
    } else {
      stretches.append(.init(text: text, file: file, count: count, fileCount: fileCount))
    }
  }
}

/// Names of encodings as pages write them.
enum EncodingLabel {
  /// `label label ... = name for iconv`, after the Encoding Standard, section 4.2; labels that are not here are iconv's own.
  private static let table = """
    utf8 utf-8 unicode-1-1-utf-8 unicode11utf8 unicode20utf8 x-unicode20utf8 = utf-8
    utf-16 utf-16le unicode ucs-2 iso-10646-ucs-2 csunicode unicodefeff = utf-16
    utf-16be unicodefffe = utf-16be
    ansi_x3.4-1968 ascii us-ascii iso-8859-1 iso8859-1 iso88591 iso_8859-1 latin1 l1 cp1252 x-cp1252 cp819 ibm819 = windows-1252
    iso-8859-9 iso8859-9 iso88599 latin5 l5 cp1254 x-cp1254 = windows-1254
    iso-8859-11 iso8859-11 tis-620 dos-874 = windows-874
    cp1250 x-cp1250 = windows-1250
    cp1251 x-cp1251 = windows-1251
    cp1253 x-cp1253 = windows-1253
    iso-8859-8-i logical = iso-8859-8
    koi koi8 koi8_r cskoi8r = koi8-r
    gb2312 gbk gb_2312 gb_2312-80 x-gbk chinese csgb2312 iso-ir-58 = gb18030
    big5 big5-hkscs cn-big5 csbig5 x-x-big5 = big5-hkscs
    shift_jis shift-jis sjis x-sjis ms_kanji ms932 windows-31j csshiftjis = cp932
    x-euc-jp cseucpkdfmtjapanese = euc-jp
    euc-kr ks_c_5601-1987 ks_c_5601-1989 ksc5601 ksc_5601 korean windows-949 cseuckr iso-ir-149 = cp949
    """

  private static let names: [String: String] = {
    var names: [String: String] = [:]
    for line in table.split(separator: "\n") {
      let words = line.split(separator: " ").map(String.init)
      guard let name = words.last else { continue }
      for label in words.dropLast(2) { names[label] = name }
    }
    return names
  }()

  static func encoding(of label: String) -> String { names[label] ?? label }
}

/// Decodes bytes with the C library's `iconv`, letter by letter, so that each has its place.
struct Transcoder {
  private let encoding: String

  /// nil when the C library does not have the encoding.
  init?(_ encoding: String) {
    guard let descriptor = Self.open(encoding) else { return nil }
    iconv_close(descriptor)
    self.encoding = encoding
  }

  private static func open(_ encoding: String) -> iconv_t? {
    let name = encoding.hasPrefix("windows-") ? "CP" + encoding.dropFirst(8) : encoding
    // The C library takes "//TRANSLIT" and the like behind a name; a page has no business with them.
    guard !name.contains("/"), let descriptor = iconv_open("UTF-8", name),
      Int(bitPattern: descriptor) != -1
    else { return nil }
    return descriptor
  }

  struct Result {
    var bytes: [UInt8] = []
    var stretches: [OffsetMap.Stretch] = []
    var firstInvalid: Int?
  }

  func decode(_ saved: [UInt8]) -> Result {
    guard let descriptor = Self.open(encoding) else { return Result() }
    defer { iconv_close(descriptor) }
    return singleBytes(descriptor).map { decode(saved, by: $0) }
      ?? decode(saved, with: descriptor)
  }

  /// What each byte stands for, when each stands for one letter or for none.
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

  private enum Outcome {
    /// Bytes of UTF-8, none for a shift of letters, and how many bytes they took.
    case read([UInt8], Int)
    /// More bytes are needed.
    case incomplete
    case invalid
  }

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

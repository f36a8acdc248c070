import Provenance

/// A saved page as UTF-8, with the way back to its bytes as saved.
///
/// All further places count in `bytes`; only a message about a byte, and nothing else, looks through `map` at
/// the file as saved.
public struct DecodedPage: Sendable {
  /// Something that a reader of messages should know.
  /// At most one is kept: that an encoding was assumed goes before bytes that could not be decoded.
  public enum Remark: Hashable, Sendable {
    /// The page names an encoding that the C library does not offer; nothing was decoded.
    case unknown(label: String, offset: Int)
    /// The page names none, and none can be told for certain; nothing was decoded.
    case undeclared(offset: Int)
    /// The page names none or a wrong one, and was read as `encoding`.
    case assumed(encoding: String, offset: Int)
    /// The page names `label`, and its letters beyond ASCII are UTF-8, as which it was read.
    case contradicted(label: String, offset: Int)
    /// A byte that is no letter of the encoding, and every one like it, became U+FFFD.
    case undecodable(encoding: String, offset: Int)
  }

  /// The page; a byte order mark is left out.
  /// Valid UTF-8; none where the encoding is unknown or undeclared.
  public let bytes: [UInt8]
  /// From `bytes` to the file as saved.
  /// The identity where nothing had to be decoded.
  public let map: OffsetMap
  /// What was odd; offsets are those of the file as saved.
  public let remark: Remark?

  /// Decodes a page by its byte order mark, else by what it declares, else by its looks.
  ///
  /// Declarations are `<meta charset>`, `<meta http-equiv=content-type>` and `<?xml encoding?>` in the first 8 kB, their labels read as the
  /// Encoding Standard says ("iso-8859-1" is windows-1252). A page without one is UTF-8 if it is valid UTF-8, UTF-16 if
  /// every second byte of its beginning is NUL, and windows-1252 if only a few of its letters are beyond ASCII.
  ///
  /// - Complexity: O(*n*); pages of UTF-8 are looked through once and kept as they are.
  public init(_ saved: [UInt8]) {
    if saved.starts(with: [0xEF, 0xBB, 0xBF]) {
      self.init(utf8: saved, from: 3)
    } else if saved.starts(with: [0xFF, 0xFE]) || saved.starts(with: [0xFE, 0xFF]) {
      self.init(utf16: saved, from: 2, isBigEndian: saved[0] == 0xFE)
    } else if let order = Self.looksLikeUTF16(saved) {
      self.init(utf16: saved, from: 0, isBigEndian: order.isBigEndian)
    } else if let declared = EncodingDeclaration.find(in: saved) {
      self.init(saved, declared: declared)
    } else {
      self.init(undeclared: saved)
    }
  }

  /// Decodes bytes of which an encoding is told beside them, as a mail does.
  ///
  /// - Parameter label: In small letters; where it is empty or not known, the bytes are read by their looks.
  public init(_ saved: [UInt8], label: String) {
    let encoding = EncodingLabel.encoding(of: label)
    if UTF8Decoding.isValid(saved),
      encoding == "utf-8" || !saved.contains(where: { $0 >= 0x80 })
        || Self.contradicts(saved, encoding)
    {
      self.init(bytes: saved, map: .identity)
    } else if !label.isEmpty, encoding != "utf-8", let transcoder = Transcoder(encoding) {
      let result = transcoder.decode(saved)
      self.init(bytes: result.bytes, map: OffsetMap(result.stretches))
    } else {
      self.init(undeclared: saved)
    }
  }

  init(bytes: [UInt8], map: OffsetMap, remark: Remark? = nil) {
    self.bytes = bytes
    self.map = map
    self.remark = remark
  }

  // MARK: Choosing

  /// Goes by a declaration, but not blindly: a page that calls itself UTF-8 and has faults and not one sequence
  /// of UTF-8 is read as windows-1252.
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
    } else if Self.contradicts(saved, encoding) {
      self.init(
        bytes: saved, map: .identity,
        remark: .contradicted(label: declared.label, offset: declared.offset))
    } else {
      self.init(
        saved, as: encoding, or: .unknown(label: declared.label, offset: declared.offset))
    }
  }

  /// Whether bytes beyond ASCII are UTF-8 from end to end, whatever is declared: a page that a script wrote to disk.
  ///
  /// In an alphabet of single bytes not even one letter looks so ("Ã©" is no word's). Two bytes of an East Asian encoding
  /// may, so three letters are asked for there. What shifts into another alphabet is ASCII by its bytes.
  private static func contradicts(_ saved: [UInt8], _ encoding: String) -> Bool {
    guard UTF8Decoding.isValid(saved) else { return false }
    let isSingle = ["windows", "iso-8859", "koi8", "macintosh", "ibm", "cp125"].contains {
      encoding.hasPrefix($0)
    }
    return HighBytes(saved).sequences >= (isSingle ? 1 : 3)
  }

  /// Goes by looks. Valid UTF-8 is hardly ever anything else. Ten good sequences to a bad byte are UTF-8 with a
  /// fault; bad bytes that are fewer than an eighth of the letters are the accents of a western language; more
  /// of them may be any encoding, and nothing is guessed.
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

  /// Decodes with the C library.
  ///
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

  /// Whether a third of the first 256 bytes are NUL, all of them at even or all at odd offsets, as in
  /// "<.h.t.m.l."; which of both tells the order of bytes.
  private static func looksLikeUTF16(_ saved: [UInt8]) -> (isBigEndian: Bool, Void)? {
    let sample = saved.prefix(256)
    guard sample.count >= 8 else { return nil }
    let even = sample.indices.count { $0 % 2 == 0 && sample[$0] == 0 }
    let odd = sample.indices.count { $0 % 2 == 1 && sample[$0] == 0 }
    if even * 3 > sample.count, odd == 0 { return (true, ()) }
    if odd * 3 > sample.count, even == 0 { return (false, ()) }
    return nil
  }
}

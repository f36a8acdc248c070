import Model

/// The letter under which a speaker stands from A to Z.
public struct SurnameLetter: Hashable, Sendable {
  /// In lower case, without accents; of other scripts than the Latin one the letter itself; "0" for all else.
  public let text: String

  /// Bytes of a letter.
  static let mostBytes = 7

  /// The letter of a full name: the first of its last word that is not a suffix.
  public init(of name: String) {
    let surname = Self.surname(of: name)
    if let ascii = Self.plainLetter(of: surname) {
      text = String(UnicodeScalar(ascii))
      return
    }
    guard let first = surname.first(where: { $0.isLetter }) else {
      text = "0"
      return
    }
    let lower = String(first).lowercased()
    // A letter with more accents than there is room for is as good as none.
    text =
      Slug.fold(lower).map { String($0.prefix(1)) }
      ?? (lower.utf8.count <= Self.mostBytes ? lower : "0")
  }

  /// The last word of a name, where it is no "Jr." or "III". What an editor adds in brackets or behind a comma to part two people of
  /// one name is none of it.
  public static func surname(of name: String) -> Substring {
    plainSurname(of: name) ?? anySurname(of: name)
  }

  /// The same of a name in ASCII, as most are, byte by byte; nil where it is another.
  private static func plainSurname(of name: String) -> Substring? {
    let bytes = name.utf8
    guard bytes.allSatisfy({ $0 < 0x80 }) else { return nil }
    var own = bytes[...]
    if let end = bytes.firstIndex(where: { $0 == UInt8(ascii: ",") || $0 == UInt8(ascii: "(") }),
      !bytes[..<end].allSatisfy(isSpace)
    {
      own = bytes[..<end]
    }
    var last: Substring?
    while let end = own.lastIndex(where: { !isSpace($0) }) {
      let start = own[..<end].lastIndex(where: isSpace).map { bytes.index(after: $0) }
      let word = name[(start ?? own.startIndex)...end]
      // Suffixes are short, and to put a word into lower case costs more than to count it.
      guard word.utf8.count <= 3, suffixes.contains(word.lowercased()) else { return word }
      last = last ?? word
      own = own[..<(start ?? own.startIndex)]
    }
    return last ?? ""
  }

  /// The first letter of a word, in lower case, where it is one of ASCII and nothing else but signs of ASCII stands before it; nil where
  /// what stands there is another.
  private static func plainLetter(of word: Substring) -> UInt8? {
    var bytes = word.utf8.makeIterator()
    while let byte = bytes.next(), byte < 0x80 {
      guard case 0x61...0x7A = byte | 0x20 else { continue }
      // An accent may stand behind it as a sign of its own.
      return bytes.next().map { $0 < 0x80 } ?? true ? byte | 0x20 : nil
    }
    return nil
  }

  /// Whether a byte of ASCII is white space.
  private static func isSpace(_ byte: UInt8) -> Bool { byte == 0x20 || (9...13).contains(byte) }

  /// The last word of a name in any letters.
  private static func anySurname(of name: String) -> Substring {
    let end = name.firstIndex { $0 == "," || $0 == "(" } ?? name.endIndex
    let own = name[..<end].contains { !$0.isWhitespace } ? name[..<end] : name[...]
    let words = own.split(whereSeparator: \.isWhitespace)
    return words.last { !suffixes.contains($0.lowercased()) } ?? words.last ?? ""
  }

  private static let suffixes: Set<String> = ["jr", "jr.", "sr", "sr.", "ii", "iii", "iv"]
}

/// A walk over a lexicon's table of text: rows at line ends, columns at `|`, words at spaces.
///
/// One pass over bytes that stand in the program, without strings: tables are read when the program starts. Rows that are empty or
/// begin with `#` are passed over.
///
/// Spaces around bars and at line ends do not matter, and a word is never empty. A row's last columns may be missing:
/// `column()` then gives false and `word()` nil. Where a word would hold a space, tables write `_`.
public struct TextTable {
  /// The bytes of a word or name, in the program's text.
  public typealias Word = UnsafeBufferPointer<UInt8>

  /// Not copied; a `StaticString` of a single character has no such bytes.
  private let bytes: UnsafeBufferPointer<UInt8>
  /// In bytes from the table's beginning; behind the last one when all is read.
  private var place = 0
  /// Whether a row was begun, whose rest `row()` passes over.
  private var isOpen = false

  /// A walk that stands before the first row.
  ///
  /// - Parameter table: Of more than one character.
  public init(_ table: StaticString) {
    bytes = UnsafeBufferPointer(start: table.utf8Start, count: table.utf8CodeUnitCount)
  }

  /// Goes to the next row; false behind the last.
  ///
  /// What is left of the row before is skipped.
  public mutating func row() -> Bool {
    while true {
      if isOpen {
        while place < bytes.count, bytes[place] != Self.lineEnd { place += 1 }
        place += 1
      }
      isOpen = true
      skipSpaces()
      guard place < bytes.count else { return false }
      if bytes[place] != Self.lineEnd, bytes[place] != Self.comment { return true }
    }
  }

  /// Goes to the next column of the row; false where there is none.
  ///
  /// What is left of the column before is skipped.
  public mutating func column() -> Bool {
    while place < bytes.count, bytes[place] != Self.lineEnd {
      place += 1
      if bytes[place - 1] == Self.bar { return true }
    }
    return false
  }

  /// The next word of the column; nil at its end.
  ///
  /// Does not go over a bar or a line end.
  public mutating func word() -> Word? {
    skipSpaces()
    let start = place
    while place < bytes.count, bytes[place] != Self.space, bytes[place] != Self.bar,
      bytes[place] != Self.lineEnd
    {
      place += 1
    }
    return place > start ? Word(rebasing: bytes[start..<place]) : nil
  }

  /// The rest of the column without the spaces around it: a name of several words.
  public mutating func name() -> Word {
    skipSpaces()
    let start = place
    var end = place
    while let word = word() {
      end = place
      _ = word
    }
    return Word(rebasing: bytes[start..<end])
  }

  /// How many bytes of the table lie before a word of it.
  func offset(of word: Word) -> Int {
    guard let start = bytes.baseAddress, let own = word.baseAddress else { return 0 }
    return own - start
  }

  /// The words of a column as a string.
  public static func string(_ word: Word) -> String { String(decoding: word, as: UTF8.self) }

  private mutating func skipSpaces() {
    while place < bytes.count, bytes[place] == Self.space { place += 1 }
  }

  private static var space: UInt8 { UInt8(ascii: " ") }
  private static var bar: UInt8 { UInt8(ascii: "|") }
  private static var lineEnd: UInt8 { 0x0A }
  private static var comment: UInt8 { UInt8(ascii: "#") }
}

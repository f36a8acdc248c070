/// A lexicon's table of text, cut at line ends, `|` and spaces.
///
/// On bytes, because all tables are parsed when the program starts.
enum TextTable {
  typealias Word = ArraySlice<UInt8>

  /// The rows, each a list of columns, each a list of words; an empty column is an empty list.
  static func rows(_ table: String) -> [[[Word]]] {
    Array(table.utf8).split(separator: 0x0A).map { line in
      line.split(separator: UInt8(ascii: "|"), omittingEmptySubsequences: false).map {
        $0.split(separator: 0x20)
      }
    }
  }

  static func string(_ word: Word) -> String { String(decoding: word, as: UTF8.self) }

  /// The words of a column with a space between.
  static func name(_ words: [Word]) -> String { words.map(string).joined(separator: " ") }

  /// "hong_kong_dollar": the words of a name that is one word of a column.
  static func name(_ word: Word) -> String {
    String(decoding: word.map { $0 == UInt8(ascii: "_") ? 0x20 : $0 }, as: UTF8.self)
  }
}

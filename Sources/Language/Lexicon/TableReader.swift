/// Reads a text table of the program's own: words, bars and line ends, in one pass over its bytes.
///
/// Every start of the program pays for its tables, so no string is made of a word. White space parts words and says nothing
/// else; a line that begins with `#` is passed over.
public struct TableReader {
  /// What stands next in a table.
  public enum Part: Sendable {
    /// A word, by the offsets of its bytes.
    case word(Range<Int>)
    /// `|`
    case bar
    /// The end of a line.
    case lineEnd
  }

  /// The table's bytes, which live as long as the program does.
  private let bytes: UnsafeBufferPointer<UInt8>
  /// Offset of the next byte that is not read.
  private var index = 0

  /// A reader at the beginning of a table.
  public init(_ table: StaticString) {
    bytes = UnsafeBufferPointer(start: table.utf8Start, count: table.utf8CodeUnitCount)
  }

  /// What stands next; nil at the end of the table.
  ///
  /// - Complexity: O(*n*) in the bytes of the word and the white space and comment before it.
  public mutating func next() -> Part? {
    while index < bytes.count {
      let start = index
      let byte = bytes[index]
      index += 1
      switch byte {
      case 0x20: continue
      case 0x0A: return .lineEnd
      case UInt8(ascii: "|"): return .bar
      case UInt8(ascii: "#") where start == 0 || bytes[start - 1] == 0x0A:
        while index < bytes.count, bytes[index] != 0x0A { index += 1 }
      default:
        while index < bytes.count, bytes[index] > 0x20, bytes[index] != UInt8(ascii: "|") {
          index += 1
        }
        return .word(start..<index)
      }
    }
    return nil
  }

  /// The key of a word that was read.
  ///
  /// - Parameter word: As `next()` gave it.
  public func key(_ word: Range<Int>) -> WordKey {
    WordKey(UnsafeBufferPointer(rebasing: bytes[word]))
  }

  /// A word of digits as a whole number; a minus sign may stand before them, and a point among them counts for nothing.
  ///
  /// A decimal point is left to whoever knows how many places there are.
  public func number(_ word: Range<Int>) -> Int {
    var value = 0
    for byte in bytes[word] where byte &- 0x30 < 10 { value = value &* 10 &+ Int(byte &- 0x30) }
    return bytes[word.lowerBound] == UInt8(ascii: "-") ? -value : value
  }

  /// A word as a message prints it.
  public func string(_ word: Range<Int>) -> String { String(decoding: bytes[word], as: UTF8.self) }

  /// The keys of all words of a list, in order.
  public static func keys(_ list: StaticString) -> [WordKey] {
    var keys: [WordKey] = []
    var reader = TableReader(list)
    while let part = reader.next() {
      if case .word(let word) = part { keys.append(reader.key(word)) }
    }
    return keys
  }
}

/// Finds a key of very many parts ("a.a.a."): toml++ makes a table of each, and takes them down by recursion.
///
/// It reads no TOML: it only knows enough to pass over strings and comments, and counts dots since the last
/// sign that can begin a key. In a value, dots count too, which a number or a date has few of.
enum LongKey {
  /// Dots that one key may have.
  static let mostParts = 64

  /// Offset of the dot that is one too many.
  /// nil where no key is that long. Linear in the bytes.
  static func find(in bytes: ArraySlice<UInt8>) -> Int? {
    var index = bytes.startIndex
    var dots = 0
    while index < bytes.endIndex {
      let byte = bytes[index]
      switch byte {
      case UInt8(ascii: "."):
        dots += 1
        if dots > mostParts { return index }
      case UInt8(ascii: "="), UInt8(ascii: ","), UInt8(ascii: "{"), UInt8(ascii: "["), 0x0A:
        dots = 0
      case UInt8(ascii: "#"):
        while index < bytes.endIndex, bytes[index] != 0x0A { index += 1 }
        continue
      case UInt8(ascii: "\""), UInt8(ascii: "'"):
        index = stringEnd(bytes, index)
        continue
      default: break
      }
      index += 1
    }
    return nil
  }

  /// Behind a string that begins at `start`, in one or three marks of either kind; a string in one mark ends
  /// with its line, closed or not. Backslashes escape in `"` only.
  private static func stringEnd(_ bytes: ArraySlice<UInt8>, _ start: Int) -> Int {
    let mark = bytes[start]
    let run = bytes[start...].prefix(3).prefix { $0 == mark }.count
    if run == 2 { return start + 2 }
    var index = start + run
    while index < bytes.endIndex {
      let byte = bytes[index]
      if byte == UInt8(ascii: "\\"), mark == UInt8(ascii: "\"") {
        index += 2
      } else if byte == 0x0A, run == 1 {
        return index
      } else if byte == mark,
        run == 1
          || bytes[index...].prefix(3).allSatisfy({ $0 == mark })
            && bytes.endIndex - index >= 3
      {
        return index + run
      } else {
        index += 1
      }
    }
    return bytes.endIndex
  }
}

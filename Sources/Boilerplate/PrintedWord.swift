/// One printed word.
///
/// Properties that look at its first or last byte ask for one that is not empty; `bare` of "--" is empty.
struct PrintedWord {
  /// The bytes of the whole text, not of the word.
  private let bytes: [UInt8]
  /// Its first byte.
  let start: Int
  /// Just after its last byte.
  let end: Int

  init(_ bytes: [UInt8], _ start: Int, _ end: Int) {
    self.bytes = bytes
    self.start = start
    self.end = end
  }

  /// Its first byte's value.
  var first: UInt8 { bytes[start] }
  /// Its last byte's value.
  var last: UInt8 { bytes[end - 1] }
  /// Length in bytes.
  var count: Int { end - start }

  /// Lower case for ASCII, curly apostrophes straight.
  ///
  /// - Complexity: O(*n*), and an array each time; `isOne(of:)` and `isFolded(_:)` compare without one.
  var folded: [UInt8] {
    var result: [UInt8] = []
    result.reserveCapacity(count)
    forEachFolded { result.append($0) }
    return result
  }

  /// The bytes of `folded`, one by one.
  @inline(__always)
  func forEachFolded(_ body: (UInt8) -> Void) {
    var index = start
    while index < end {
      let byte = bytes[index]
      if byte == 0xE2, index + 2 < end, bytes[index + 1] == 0x80, bytes[index + 2] == 0x99 {
        body(0x27)
        index += 3
      } else {
        body(byte &- 0x41 < 26 ? byte | 0x20 : byte)
        index += 1
      }
    }
  }

  /// Whether it is a word given in lower case.
  ///
  /// - Parameter word: In lower case, apostrophes straight.
  func isFolded(_ word: StaticString) -> Bool {
    var place = 0
    var isEqual = true
    let count = word.utf8CodeUnitCount
    forEachFolded { byte in
      isEqual = isEqual && place < count && word.utf8Start[place] == byte
      place += 1
    }
    return isEqual && place == count
  }

  /// Without the marks around it: letters and digits, and what stands between them.
  ///
  /// `"(Reuters),"` gives `Reuters`, "J.B." gives "J.B". Only ASCII marks go: a curly quotation mark stays, and
  /// `first` of such a word is 0xE2.
  var bare: PrintedWord {
    var low = start
    var high = end
    while low < high, bytes[low].isEdge { low += 1 }
    while high > low, bytes[high - 1].isEdge { high -= 1 }
    return PrintedWord(bytes, low, high)
  }

  /// Whether it begins with a capital letter; one beyond ASCII counts as a capital.
  var isCapitalised: Bool { first &- 0x41 < 26 || first >= 0xC3 && first < 0xE2 }

  /// Whether all its letters are capitals, and there are two or more.
  ///
  /// Bytes count, not characters: "Å" is a letter once, and accented small letters are taken for capitals beside
  /// ASCII ones.
  var isAllCapitals: Bool {
    var letters = 0
    for byte in bytes[start..<end] {
      if byte &- 0x61 < 26 { return false }
      if byte &- 0x41 < 26 || byte >= 0xC3 { letters += 1 }
    }
    return letters > 1
  }

  /// Whether it is digits only.
  var isDigits: Bool { count > 0 && bytes[start..<end].allSatisfy { $0 &- 0x30 < 10 } }

  /// Whether it holds this byte.
  func contains(_ byte: UInt8) -> Bool { bytes[start..<end].contains(byte) }
}

extension UInt8 {
  /// Whether it is an ASCII mark, not a letter, digit or part of a longer character.
  ///
  /// Bytes of 0x80 and above are none, so that no character is cut in two.
  fileprivate var isEdge: Bool {
    self < 0x80 && !((self | 0x20) &- 0x61 < 26) && !(self &- 0x30 < 10)
  }
}

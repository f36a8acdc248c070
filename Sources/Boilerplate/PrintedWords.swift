import Provenance

/// The words of a text as they are printed: what stands between white space, stops and commas included.
struct PrintedWords {
  private let bytes: [UInt8]
  private let limit: Int
  /// Where the next word is looked for.
  private(set) var index: Int

  /// The words from `start` to `limit`.
  init(_ bytes: [UInt8], from start: Int, to limit: Int) {
    self.bytes = bytes
    self.limit = limit
    index = start
  }

  /// The next word; nil at the end.
  mutating func next() -> PrintedWord? {
    skipSpace()
    let start = index
    while index < limit, spaceLength(at: index) == 0 { index += 1 }
    return index > start ? PrintedWord(bytes, start, index) : nil
  }

  /// Moves to the first byte of the next word.
  mutating func skipSpace() {
    while index < limit {
      let length = spaceLength(at: index)
      if length == 0 { return }
      index = min(limit, index + length)
    }
  }

  /// White space and the no-break space.
  private func spaceLength(at index: Int) -> Int {
    let byte = bytes[index]
    if byte <= 0x20 { return 1 }
    return byte == 0xC2 && index + 1 < limit && bytes[index + 1] == 0xA0 ? 2 : 0
  }
}

/// One printed word.
struct PrintedWord {
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
  var folded: [UInt8] {
    var result: [UInt8] = []
    var index = start
    while index < end {
      let byte = bytes[index]
      if byte == 0xE2, index + 2 < end, bytes[index + 1] == 0x80, bytes[index + 2] == 0x99 {
        result.append(0x27)
        index += 3
      } else {
        result.append(byte &- 0x41 < 26 ? byte | 0x20 : byte)
        index += 1
      }
    }
    return result
  }

  /// Without the marks around it: letters and digits, and what stands between them.
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

  /// Whether it is one of a list's words, case folded.
  func isOne(of list: WordList) -> Bool { list.contains(folded) }
}

extension UInt8 {
  /// Whether it is an ASCII mark, not a letter, digit or part of a longer character.
  fileprivate var isEdge: Bool {
    self < 0x80 && !((self | 0x20) &- 0x61 < 26) && !(self &- 0x30 < 10)
  }
}

/// A set of words from a text table; `#` begins a comment.
struct WordList {
  private let words: Set<[UInt8]>

  init(_ table: String) {
    var words: Set<[UInt8]> = []
    for line in table.split(separator: "\n") where !line.hasPrefix("#") {
      for word in line.split(separator: " ") { words.insert(Array(word.utf8)) }
    }
    self.words = words
  }

  func contains(_ word: [UInt8]) -> Bool { words.contains(word) }
}

import Provenance

/// The words of a text as they are printed: what stands between white space, stops and commas included.
///
/// Made for rules that look at how a line is set. It allocates nothing and goes on from where it stands; a copy looks
/// ahead.
struct PrintedWords {
  /// The bytes of the whole text.
  private let bytes: [UInt8]
  /// Behind the last byte that may be read; a word is cut there.
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
  ///
  /// - Complexity: O(*n*) in the bytes of the space and the word.
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
  /// Length of the white space at `index` in bytes: 1, 2 for a no-break space, 0 where a word goes on.
  private func spaceLength(at index: Int) -> Int {
    let byte = bytes[index]
    if byte <= 0x20 { return 1 }
    return byte == 0xC2 && index + 1 < limit && bytes[index + 1] == 0xA0 ? 2 : 0
  }
}

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

  /// Whether it is one of a list's words, case folded.
  func isOne(of list: WordList) -> Bool { list.contains(self) }
}

extension UInt8 {
  /// Whether it is an ASCII mark, not a letter, digit or part of a longer character.
  ///
  /// Bytes of 0x80 and above are none, so that no character is cut in two.
  fileprivate var isEdge: Bool {
    self < 0x80 && !((self | 0x20) &- 0x61 < 26) && !(self &- 0x30 < 10)
  }
}

/// A set of words from a text table, parted by spaces and line ends: open addressing over hashes of their bytes (FNV-1a, 64
/// bits), so that nothing is copied to ask for a word. Two different words meet with a probability of about 1 in 10^19.
///
/// There is a power of two of slots, so that a mask finds them.
struct WordList: Sendable {
  /// Hashes by their slots; 0 where a slot is free. Never more than half full.
  private var slots: [UInt64]

  /// The words of a table.
  ///
  /// - Parameter table: Lower case, apostrophes straight, parted by single bytes of white space; empty words are
  ///   passed over.
  init(_ table: StaticString) {
    let bytes = UnsafeBufferPointer(start: table.utf8Start, count: table.utf8CodeUnitCount)
    var size = 8
    var hash = Self.seed
    for byte in bytes where byte <= 0x20 { size += 1 }
    slots = [UInt64](repeating: 0, count: Self.powerOfTwo(atLeast: size * 2))
    for byte in bytes {
      if byte > 0x20 {
        hash = Self.hash(hash, byte)
      } else {
        insert(hash)
        hash = Self.seed
      }
    }
    insert(hash)
  }

  /// The least power of two that is no less than a size of two or more.
  private static func powerOfTwo(atLeast size: Int) -> Int {
    1 << (Int.bitWidth - (size - 1).leadingZeroBitCount)
  }

  /// Adds a hash; nothing for the hash of an empty word.
  private mutating func insert(_ hash: UInt64) {
    guard hash != Self.seed else { return }
    slots[place(of: hash)] = hash
  }

  /// The slot that holds a hash, or the free one where it would go. There always is one, as half are free.
  ///
  /// - Complexity: O(1) on average.
  private func place(of hash: UInt64) -> Int {
    let mask = slots.count - 1
    var slot = Int(truncatingIfNeeded: hash >> 32) & mask
    while slots[slot] != 0, slots[slot] != hash { slot = (slot + 1) & mask }
    return slot
  }

  /// The hash of no bytes at all (FNV's offset basis).
  private static let seed: UInt64 = 0xCBF2_9CE4_8422_2325

  /// The hash with one byte more (FNV-1a: first mixed in, then multiplied by FNV's prime).
  private static func hash(_ hash: UInt64, _ byte: UInt8) -> UInt64 {
    (hash ^ UInt64(byte)) &* 0x100_0000_01B3
  }

  /// Whether a word in lower case is in the list.
  ///
  /// - Parameter word: Its bytes; an empty one is in no list.
  func contains(_ word: [UInt8]) -> Bool {
    !word.isEmpty && holds(word.reduce(Self.seed, Self.hash))
  }

  /// Whether a printed word is in the list, case folded.
  func contains(_ word: PrintedWord) -> Bool {
    guard word.count > 0 else { return false }
    var hash = Self.seed
    word.forEachFolded { hash = Self.hash(hash, $0) }
    return holds(hash)
  }

  /// Whether a slot has this hash.
  private func holds(_ hash: UInt64) -> Bool { slots[place(of: hash)] == hash && hash != 0 }
}

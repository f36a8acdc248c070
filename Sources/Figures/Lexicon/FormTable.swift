import Language
import Model

/// Forms of units by their first word, in flat arrays: a look-up allocates nothing and counts no references.
///
/// All forms of one first word are a linked list through `Form.next`, in the order in which they are to be tried. It is
/// filled when made and then only read.
struct FormTable: Sendable {
  /// One way to print a unit.
  ///
  /// A form of one word has an empty `rest`.
  struct Form: Sendable {
    /// The words behind the first, as places in `words`.
    let rest: Range<Int>
    /// Place in `units`.
    let unit: Int
    /// How a sign is printed, its up to eight bytes packed; 0 for words, which are read in any case.
    let spelling: UInt64
    /// Whether it means something else in prose ("m", "in", "C"): see `ShySignRule`.
    let isShy: Bool
    /// The next form with the same first word, -1 behind the last.
    var next: Int
  }

  /// What forms refer to by number; a unit may have been added more than once, under each row that names it.
  struct Unit: Sendable {
    /// Singular, lower case.
    let name: String
    let kind: FigureKind
  }

  /// In the order of adding; lists go through them by index.
  private(set) var forms: [Form] = []
  /// Further words of all forms, one behind the other.
  private(set) var words: [WordKey] = []
  private(set) var units: [Unit] = []
  /// First words' keys at their places; 0 where a place is free.
  private var keys: [UInt64]
  /// Indices into `forms` at the same places; -1 where a place is free.
  private var heads: [Int32]
  /// Room for a plural in the making.
  private var letters: [UInt8] = []

  /// - Parameter bits: The table has 2^bits places; twice as many as first words, so that most look-ups end at once.
  init(bits: Int) {
    keys = Array(repeating: 0, count: 1 << bits)
    heads = Array(repeating: -1, count: 1 << bits)
  }

  /// The first form whose first word this is, -1 without; the longest come first, signs before words.
  ///
  /// - Complexity: O(1); the hash is the key times a constant of the golden ratio, then the next free place.
  func first(_ key: WordKey) -> Int {
    let place = place(of: key.rawValue)
    return keys[place] == 0 ? -1 : Int(heads[place])
  }

  /// Where a key stands or would stand. The table must never be full, or the search for a key that is not in it would
  /// not end.
  private func place(of key: UInt64) -> Int {
    let mask = keys.count - 1
    var place = Int(truncatingIfNeeded: (key &* 0x9E37_79B9_7F4A_7C15) >> 40) & mask
    while keys[place] != 0, keys[place] != key { place = (place + 1) & mask }
    return place
  }

  // MARK: Filling

  /// Adds a unit; the number by which forms refer to it.
  ///
  /// A name that was added before is added again; nothing is looked for.
  mutating func add(unit name: String, _ kind: FigureKind) -> Int {
    units.append(Unit(name: name, kind: kind))
    return units.count - 1
  }

  /// Adds a form in words, parted by spaces or `_`; with `plural` also with an s at its end, which comes first.
  ///
  /// The plural is that of the last word.
  ///
  /// - Parameters:
  ///   - form: One word or several.
  ///   - unit: As `add(unit:_:)` gave it.
  ///   - plural: For names that no row gives a plural of their own.
  mutating func add(words form: TextTable.Word, unit: Int, plural: Bool = false) {
    var first = WordKey.none
    let rest = words.count
    var (start, last) = (form.startIndex, form.startIndex)
    while start < form.endIndex {
      let end = form[start...].firstIndex { $0 == UInt8(ascii: "_") || $0 == 0x20 } ?? form.endIndex
      let key = WordKey(TextTable.Word(rebasing: form[start..<end]))
      if first == .none { first = key } else { words.append(key) }
      last = start
      start = end + 1
    }
    let end = words.count
    if plural {
      letters.removeAll(keepingCapacity: true)
      letters.append(contentsOf: TextTable.Word(rebasing: form[last...]))
      letters.append(UInt8(ascii: "s"))
      let key = WordKey(letters)
      if rest == end {
        insert(key, rest..<rest, unit, spelling: 0, isShy: false)
      } else {
        for index in rest..<end - 1 { words.append(words[index]) }
        words.append(key)
        insert(first, end..<words.count, unit, spelling: 0, isShy: false)
      }
    }
    insert(first, rest..<end, unit, spelling: 0, isShy: false)
  }

  /// A sign is one word, and compared by its bytes as printed.
  ///
  /// - Parameters:
  ///   - sign: Of eight bytes at most.
  ///   - unit: As `add(unit:_:)` gave it.
  ///   - isShy: Whether its neighbours are asked before it is taken.
  mutating func add(sign: some Collection<UInt8>, unit: Int, isShy: Bool = false) {
    let key = WordKey(sign)
    insert(key, words.count..<words.count, unit, spelling: Self.packed(sign), isShy: isShy)
  }

  /// Up to eight bytes as one number; no sign is longer.
  ///
  /// The first byte is the highest. Two signs of fewer than eight bytes have the same number only when they are equal.
  static func packed(_ sign: some Collection<UInt8>) -> UInt64 {
    var packed: UInt64 = 0
    for byte in sign.prefix(8) { packed = packed << 8 | UInt64(byte) }
    return packed
  }

  /// Behind all forms that are to be tried before it.
  ///
  /// - Complexity: Linear in the forms with the same first word.
  private mutating func insert(
    _ key: WordKey, _ rest: Range<Int>, _ unit: Int, spelling: UInt64, isShy: Bool
  ) {
    let new = forms.count
    forms.append(Form(rest: rest, unit: unit, spelling: spelling, isShy: isShy, next: -1))
    let place = place(of: key.rawValue)
    keys[place] = key.rawValue
    var before = -1
    var at = Int(heads[place])
    while at >= 0, comes(forms[at], before: forms[new]) {
      before = at
      at = forms[at].next
    }
    forms[new].next = at
    if before < 0 { heads[place] = Int32(new) } else { forms[before].next = new }
  }

  /// True for equals: what was added first is tried first.
  private func comes(_ one: Form, before two: Form) -> Bool {
    if one.rest.count != two.rest.count { return one.rest.count > two.rest.count }
    return one.spelling != 0 || two.spelling == 0
  }
}

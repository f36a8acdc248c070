import Language
import Model

/// Forms of units by their first word, in flat arrays: a look-up allocates nothing and counts no references.
struct FormTable: Sendable {
  /// One way to print a unit.
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

  struct Unit: Sendable {
    let name: String
    let kind: FigureKind
  }

  private(set) var forms: [Form] = []
  private(set) var words: [WordKey] = []
  private(set) var units: [Unit] = []
  private var keys: [UInt64]
  private var heads: [Int32]
  /// Room for a plural in the making.
  private var letters: [UInt8] = []

  /// - Parameter bits: The table has 2^bits places; twice as many as first words, so that most look-ups end at once.
  init(bits: Int) {
    keys = Array(repeating: 0, count: 1 << bits)
    heads = Array(repeating: -1, count: 1 << bits)
  }

  /// The first form whose first word this is, -1 without; the longest come first, signs before words.
  func first(_ key: WordKey) -> Int {
    let place = place(of: key.rawValue)
    return keys[place] == 0 ? -1 : Int(heads[place])
  }

  private func place(of key: UInt64) -> Int {
    let mask = keys.count - 1
    var place = Int(truncatingIfNeeded: (key &* 0x9E37_79B9_7F4A_7C15) >> 40) & mask
    while keys[place] != 0, keys[place] != key { place = (place + 1) & mask }
    return place
  }

  // MARK: Filling

  /// Adds a unit; the number by which forms refer to it.
  mutating func add(unit name: String, _ kind: FigureKind) -> Int {
    units.append(Unit(name: name, kind: kind))
    return units.count - 1
  }

  /// Adds a form in words, parted by spaces or `_`; with `plural` also with an s at its end, which comes first.
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

  mutating func add(sign: some Collection<UInt8>, unit: Int, isShy: Bool = false) {
    let key = WordKey(sign)
    insert(key, words.count..<words.count, unit, spelling: Self.packed(sign), isShy: isShy)
  }

  /// Up to eight bytes as one number; no sign is longer.
  static func packed(_ sign: some Collection<UInt8>) -> UInt64 {
    var packed: UInt64 = 0
    for byte in sign.prefix(8) { packed = packed << 8 | UInt64(byte) }
    return packed
  }

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

  private func comes(_ one: Form, before two: Form) -> Bool {
    if one.rest.count != two.rest.count { return one.rest.count > two.rest.count }
    return one.spelling != 0 || two.spelling == 0
  }
}

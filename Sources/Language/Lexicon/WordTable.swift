/// From words to their classes: open addressing over `WordKey`.
///
/// - Complexity: O(1); measured against a `Set<String>`, five times the look-ups a second (see ARCHITECTURE.md).
public struct WordTable: Sendable {
  /// A word and what is said of it, side by side, since they are read together; key 0 where a slot is free.
  private struct Slot {
    var key: UInt64 = 0
    var classes: UInt64 = 0
  }

  /// Never more than half full.
  ///
  /// A power of two of them, so that a mask finds a word's slot.
  private var slots = [Slot](repeating: Slot(), count: 64)
  /// How many words it has.
  private var count = 0

  /// A table without words.
  public init() {}

  /// A table of lists, `name | word word`, whose classes are the places of their names in `names`, which stand in a row.
  public init(_ lists: StaticString, names: StaticString) {
    let names = TableReader.keys(names)
    self.init(lists) { name in
      names.firstIndex(of: name).map { WordClass(rawValue: 1 << UInt64($0)) }
    }
  }

  /// A table that numbers the words of a list from 1; its classes are these numbers.
  ///
  /// So it holds numbers and not bits: ask for `rawValue`, 0 where the list has not the word.
  public init(numbering list: StaticString) {
    for (index, key) in TableReader.keys(list).enumerated() {
      add(WordClass(rawValue: UInt64(index + 1)), to: key)
    }
  }

  /// A table of lists, `class | word word`. A class that is not known is a mistake in the table and stops the tests.
  init(_ lists: StaticString, class known: (WordKey) -> WordClass?) {
    add(lists, class: known)
  }

  /// Adds the rows of a table.
  ///
  /// - Parameter known: The classes of a row by its first word.
  mutating func add(_ lists: StaticString, class known: (WordKey) -> WordClass?) {
    var reader = TableReader(lists)
    var name: WordKey?
    var classes: WordClass = []
    while let part = reader.next() {
      switch part {
      case .word(let word) where name == nil:
        let key = reader.key(word)
        guard let found = known(key) else {
          preconditionFailure("the row names a class: \(reader.string(word))")
        }
        name = key
        classes = found
      case .word(let word): add(classes, to: reader.key(word))
      case .bar: precondition(name != nil, "a row has a class and words")
      case .lineEnd: name = nil
      }
    }
  }

  /// Adds what is said of a word to what was said of it before.
  ///
  /// The slots double when more than half of them are taken.
  public mutating func add(_ classes: WordClass, to key: WordKey) {
    let place = place(of: key.rawValue)
    slots[place].classes |= classes.rawValue
    guard slots[place].key == 0 else { return }
    slots[place].key = key.rawValue
    count += 1
    guard count * 2 > slots.count else { return }
    let old = slots
    slots = [Slot](repeating: Slot(), count: old.count * 2)
    for slot in old where slot.key != 0 { slots[self.place(of: slot.key)] = slot }
  }

  /// The slot where a key is, or would be.
  private func place(of key: UInt64) -> Int {
    let mask = slots.count - 1
    var slot = WordKeySet.slot(key, mask)
    while slots[slot].key != 0, slots[slot].key != key { slot = (slot + 1) & mask }
    return slot
  }

  /// The classes of a word; empty when the lexicon does not know it.
  ///
  /// - Complexity: O(1) on average; a missing word costs no more.
  public func classes(of key: WordKey) -> WordClass {
    WordClass(rawValue: slots[place(of: key.rawValue)].classes)
  }

  /// The whole lexicon of the room.
  ///
  /// Made at first use and never changed.
  public static let english = Lexicon.table
}

import Language

/// What happened to those that a figure counts, as far as it tells one toll from another.
enum FateClass: Hashable, Sendable {
  case dead, injured, missing, held, displaced, rescued, trapped, damaged, destroyed

  /// The class of a word; nil for any other.
  static func of(_ word: WordKey) -> FateClass? { table[word] }

  /// Words that count all dead so far.
  static let tolls = Set(["toll", "tolls"].map { WordKey($0.utf8) })

  private static let table: [WordKey: FateClass] = {
    var table: [WordKey: FateClass] = [:]
    let rows: [(FateClass, String)] = [
      (.dead, "dead died die dies dying killed killing kill kills perished deaths death"),
      (.dead, "fatalities fatality slain drowned bodies body corpses"),
      (.injured, "injured injuring injures injury injuries wounded wounding hurt"),
      (.missing, "missing unaccounted"),
      (.held, "arrested detained held jailed arrests custody"),
      (.displaced, "displaced evacuated homeless fled"),
      (.rescued, "rescued survived freed"),
      (.trapped, "trapped stranded stuck"),
      (.damaged, "damaged damaging"),
      (.destroyed, "destroyed destroying flattened levelled leveled"),
    ]
    for (fate, words) in rows {
      for word in words.split(separator: " ") { table[WordKey(word.utf8)] = fate }
    }
    return table
  }()
}

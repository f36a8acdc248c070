import Language

/// Words by which a sentence points to one before it.
struct LeaningWords: OptionSet {
  let rawValue: UInt8

  static let pointing = LeaningWords(rawValue: 1)
  static let quantifier = LeaningWords(rawValue: 2)
  static let other = LeaningWords(rawValue: 4)
  static let counter = LeaningWords(rawValue: 8)
  static let link = LeaningWords(rawValue: 16)

  /// `kind | words`
  private static let rows = """
    # What it points to stands before.
    pointing   | it they these those this that such both others neither either former latter its their he's she's it's they're he'll he'd she'll she'd it'll they've they'll they'd same
    # Point only with "of" or a verb behind them.
    quantifier | most many some all another each none few several half any one two three
    # Behind "the".
    other      | other others latter former same two three four pair trio duo latest
    # With a comma behind them.
    counter    | then now again too instead finally next thirdly secondly firstly lastly plus yes sure true
    # Behind "in", "for", "as a", "at the": a turn from what was said.
    link       | fact addition result contrast example instance turn response return particular short spite same such
    link       | time moment comparison case regard
    """

  private static let names: [String: LeaningWords] = [
    "pointing": .pointing, "quantifier": .quantifier, "other": .other, "counter": .counter,
    "link": .link,
  ]

  private static let table: [WordKey: LeaningWords] = {
    var table: [WordKey: LeaningWords] = [:]
    for row in rows.split(separator: "\n") where !row.hasPrefix("#") {
      let columns = row.split(separator: "|")
      guard columns.count == 2, let kind = names[columns[0].filter { $0 != " " }] else {
        preconditionFailure("a row has a kind and words: \(row)")
      }
      for word in columns[1].split(separator: " ") {
        table[WordKey(word.utf8), default: []].insert(kind)
      }
    }
    return table
  }()

  /// Whether a word is of a kind.
  static func `is`(_ key: WordKey, _ kind: LeaningWords) -> Bool {
    table[key].map { $0.rawValue & kind.rawValue != 0 } ?? false
  }

  /// Whether a word stands for a thing.
  static func isThing(_ key: WordKey) -> Bool {
    key == "it" || key == "its" || key == "it's" || key == "it'll"
  }

  /// Whether a word stands for several.
  static func isSeveral(_ key: WordKey) -> Bool {
    key == "they" || key == "their" || key == "them" || key == "they're" || key == "they've"
      || key == "they'll" || key == "they'd"
  }

  /// Whom a pronoun stands for.
  static func sex(_ key: WordKey) -> Entity.Sex? {
    if key == "he" || key == "his" || key == "him" || key == "he's" || key == "he'll"
      || key == "he'd"
    {
      return .male
    }
    if key == "she" || key == "her" || key == "she's" || key == "she'll" || key == "she'd" {
      return .female
    }
    return nil
  }
}

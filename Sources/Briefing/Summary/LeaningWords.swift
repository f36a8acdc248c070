import Figures
import Language

/// Words by which a sentence points to one before it.
///
/// Lower case, with straight apostrophes, as keys are. A word may be of several kinds: "same" is in three rows.
struct LeaningWords: OptionSet {
  /// A bit for each row name, in the order of the names.
  let rawValue: UInt8

  /// What it points to stands before: "They", "Such". So do contracted forms (“It's”), which are one token.
  static var pointing: LeaningWords { LeaningWords(rawValue: 1) }
  /// Points only with "of" or a verb behind it: “Each was”, “Some of them”, but “Most drivers”.
  static var quantifier: LeaningWords { LeaningWords(rawValue: 2) }
  /// Points behind "the": “The other”, “The two”.
  static var other: LeaningWords { LeaningWords(rawValue: 4) }
  /// Points with a comma behind it: “Then, the bridge fell.”
  static var counter: LeaningWords { LeaningWords(rawValue: 8) }
  /// Points behind "in", "for", "as a", "at the": a turn from what was said. “In fact”, “As a result”.
  static var link: LeaningWords { LeaningWords(rawValue: 16) }

  /// Points behind "the" where no sentence before has the noun: “The conversation”, of a meeting told before.
  static var event: LeaningWords { LeaningWords(rawValue: 32) }

  /// `kind | words`
  private static let rows: StaticString = """
    # What it points to stands before.
    pointing   | it they these those this that such both others neither either its their he's she's it's they're he'll he'd she'll she'd it'll they've they'll they'd same
    # Point only with "of" or a verb behind them.
    quantifier | most many some all another each none few several half any one two three
    # Behind "the".
    other      | other others latter former same two three four pair trio duo latest
    # With a comma behind them.
    counter    | then now again too instead finally next thirdly secondly firstly lastly plus yes sure true
    # Behind "in", "for", "as a", "at the": a turn from what was said.
    link       | fact addition result contrast example instance turn response return particular short spite same such
    # Behind "the", for what was told in other words.
    event      | move decision announcement conversation meeting talks ruling incident exchange proposal plan measure agreement deal statement omission
    event      | gathering session discussion encounter clash tragedy disaster accident collision arrest arrests raid operation
    event      | findings results comments remarks claim claims allegations accusation accusations news revelation revelations
    link       | time moment comparison case regard
    """

  /// Read once, when the first word is asked for.
  private static let table = WordBits(
    rows, names: "pointing quantifier other counter link event", slots: 256)

  /// Whether a word is of a kind.
  ///
  /// - Complexity: O(1).
  static func `is`(_ key: WordKey, _ kind: LeaningWords) -> Bool {
    table[key] & UInt64(kind.rawValue) != 0
  }

  /// Whether a word stands for a thing. "this" and "that" are asked elsewhere.
  static func isThing(_ key: WordKey) -> Bool {
    key == "it" || key == "its" || key == "it's" || key == "it'll"
  }

  /// Whether a word stands for several. In any case of grammar, contracted forms among them.
  static func isSeveral(_ key: WordKey) -> Bool {
    key == "they" || key == "their" || key == "them" || key == "they're" || key == "they've"
      || key == "they'll" || key == "they'd"
  }

  /// Whom a pronoun stands for. nil for all other words. "hers" and "himself" are not asked.
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
